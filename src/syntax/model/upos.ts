import { lowerCase } from '../../text';
import type { UniversalTag } from '../types';

const DIRECT: ReadonlyMap<string, UniversalTag> = new Map([
  ['ADD', 'PROPN'], ['AFX', 'X'], ['CC', 'CCONJ'], ['CD', 'NUM'], ['EX', 'PRON'], ['FW', 'X'], ['GW', 'X'],
  ['HYPH', 'PUNCT'], ['JJ', 'ADJ'], ['JJR', 'ADJ'], ['JJS', 'ADJ'], ['LS', 'NUM'], ['MD', 'AUX'], ['NFP', 'PUNCT'],
  ['NNPS', 'PROPN'], ['NNS', 'NOUN'], ['PDT', 'DET'], ['POS', 'PART'], ['PRP', 'PRON'], ['PRP$', 'PRON'],
  ['RBR', 'ADV'], ['RBS', 'ADV'], ['RP', 'ADP'], ['SYM', 'SYM'], ['TO', 'PART'], ['UH', 'INTJ'], ['WP', 'PRON'],
  ['WP$', 'PRON'], ['WRB', 'ADV'], ['$', 'SYM'],
]); // prettier-ignore

const DEMONSTRATIVES: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those']);
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'nt']);
const AUXILIARY_RELATIONS: ReadonlySet<string> = new Set(['aux', 'aux:pass', 'cop']);
const INDEFINITE = /^(?:any|every|no|some)(?:body|one|thing)$/;

/**
 * The universal tag that goes with a Penn tag and a relation. Penn has one tag where Universal Dependencies tells main
 * verbs from auxiliaries and prepositions from subordinators by what they do in the sentence.
 */
export function universalTag(word: string, xpos: string, deprel: string): UniversalTag {
  const direct = DIRECT.get(xpos);
  if (direct !== undefined) return direct;
  if (xpos.startsWith('VB')) return AUXILIARY_RELATIONS.has(deprel) ? 'AUX' : 'VERB';
  switch (xpos) {
    case 'IN':
      return deprel === 'mark' ? 'SCONJ' : 'ADP';
    case 'DT':
      return !deprel.startsWith('det') && DEMONSTRATIVES.has(lowerCase(word)) ? 'PRON' : 'DET';
    case 'WDT':
      return deprel.startsWith('det') ? 'DET' : 'PRON';
    case 'NN':
      return INDEFINITE.test(lowerCase(word)) ? 'PRON' : 'NOUN';
    case 'NNP':
      return deprel === 'amod' ? 'ADJ' : 'PROPN';
    case 'RB':
      return NEGATIONS.has(lowerCase(word)) ? 'PART' : 'ADV';
    default:
      return 'PUNCT';
  }
}
