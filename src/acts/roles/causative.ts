import type { Site } from '../site';
import { isNominal, tokenAt, wordAt } from '../site';

/** A deed that somebody has another do: `had the launch towed away`. */
export interface Causative {
  /** Who has it done; nobody where it befell him. */
  readonly subjects: readonly number[];
  /** What it is done to. */
  readonly object: number;
}

const HAVING: ReadonlySet<string> = new Set([
  'had',
  'has',
  'have',
  'having',
  'got',
  'getting',
  'get',
  'gets',
]);
/** Longest noun phrase between `had` and the participle. */
const LONGEST = 10;
const OPENING: ReadonlySet<string> = new Set(['DET', 'NUM', 'PRON', 'ADJ', 'NOUN', 'PROPN']);

/**
 * Who had a participle done, and to what: read from the order of words, since parsers take `had` for the auxiliary of a
 * perfect. Where the thing is the subject's own (`had its licence revoked`) it only befell him.
 */
export function causativeOf(site: Site, participle: number): Causative | undefined {
  if (!['VBN', 'VBD'].includes(tokenAt(site, participle).xpos)) return undefined;
  const object = lastNominalBefore(site, participle);
  if (object < 0) return undefined;
  for (let token = object; token >= Math.max(1, participle - LONGEST); token -= 1) {
    if (HAVING.has(wordAt(site, token))) {
      const opens = OPENING.has(tokenAt(site, token + 1).upos);
      const own = OWN.has(wordAt(site, token + 1));
      const subjects = opens ? subjectsBefore(site, token) : [];
      if (subjects.length === 0) return undefined;
      return { subjects: own ? [] : subjects, object: headIn(site, token + 1, object) };
    }
    const { upos, xpos } = tokenAt(site, token);
    if (['PUNCT', 'SCONJ'].includes(upos) && xpos !== 'POS') return undefined;
    if (upos === 'VERB' && token !== object) return undefined;
  }
  return undefined;
}

const OWN: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their', 'my', 'our', 'your']);

/** The last word of a noun phrase right before a participle, an adverb between them skipped. */
function lastNominalBefore(site: Site, participle: number): number {
  const before = participle - 1;
  if (before < 2) return -1;
  if (isNominal(site, before) || tokenAt(site, before).upos === 'NUM') return before;
  // `had two launches towed`: taggers take a plural before a participle for a verb.
  const misread = ['AUX', 'VERB'].includes(tokenAt(site, before).upos) && wordAt(site, before).endsWith('s');
  return misread && !HAVING.has(wordAt(site, before)) && !NO_PLURAL.has(wordAt(site, before)) ? before : -1;
}

const NO_PLURAL: ReadonlySet<string> = new Set(['was', 'is', 'has', 'does']);

/** Of the words from one to another the one that heads their phrase: what stands before its first preposition. */
function headIn(site: Site, first: number, last: number): number {
  for (let token = first; token < last; token += 1) {
    if (
      tokenAt(site, token + 1).upos === 'ADP' &&
      (isNominal(site, token) || tokenAt(site, token).upos === 'NUM')
    )
      return token;
  }
  return last;
}

function subjectsBefore(site: Site, having: number): readonly number[] {
  const { tree } = site;
  const found = tree.logicalSubjects(having).filter((token) => token < having);
  if (found.length > 0) return found;
  const holder = tree.head(having);
  const lent =
    holder < 0 ? [] : tree.dependents(holder, 'nsubj', 'nsubj:pass').filter((token) => token < having);
  if (lent.length > 0) return lent.slice(0, 1);
  const mention = site.cast.covering(site.index, having - 1);
  return mention ? [mention.head] : [];
}
