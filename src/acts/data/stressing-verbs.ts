import type { SupportVerb } from '../lexicon';

/**
 * Verbs that lend their subject to an act that names no doer of its own: `emphasised the need for dialogue`,
 * `agreed on the importance of restraint`.
 */
export const STRESSING_VERBS: readonly SupportVerb[] = [
  'emphasise',
  'emphasize',
  'stress',
  'underline',
  'underscore',
  'highlight',
  'reiterate',
  'reaffirm',
  'affirm',
  'acknowledge',
  'recognise',
  'recognize',
  'see',
  'note',
  'point out',
  'announce',
  'declare',
  'unveil',
  'insist on',
  'agree on',
  'speak of',
].map((lemma) => ({
  lemma,
  role: 'giving',
  noun: lemma.endsWith(' on') ? 'obl:on' : lemma.endsWith(' of') ? 'obl:of' : 'object',
  frame: { source: ['subject'] },
}));
