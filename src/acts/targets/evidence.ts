/**
 * What speaks for a party as the target of an act whose own words name none, and how strongly. The one with the highest sum
 * is meant if the sum is high enough and clearly above the next. The source and its body are no candidates.
 */
export const EVIDENCE = {
  /** It did to the source what the act answers: accused those who apologise, offered those who accept. */
  'did-to-source': 2.4,
  /** It did such a thing, without a word of to whom … */
  'did-it': 1.5,
  /** … or to somebody else. */
  'did-to-others': 1,
  /** The same source has just done it good or ill in the same sentence, and goes on. */
  'goes-on': 1.8,
  /** The source has just gone or written to it. */
  met: 3,
  /** Others have just blamed or struck it, and the source blames somebody. */
  'blamed-by-others': 0.6,
  /** The source had wronged it, and makes up for a wrong. */
  wronged: 1.2,
  /** The last act between the source and anybody was between it and the source … */
  'last-dealing': 1.6,
  /** … or there was one before. */
  'earlier-dealing': 0.5,
  /** More acts between it and the source than between anybody else and the source. */
  'main-opponent': 0.6,
  /** Named with the source as a pair: `the two countries`. */
  paired: 0.8,
  /** Where it was named last. */
  'this-sentence': 0.6,
  'last-sentence': 0.3,
  'two-back': 0,
  'further-back': -0.8,
  /** Nobody else was named since. */
  nearest: 0.3,
  /** Nobody else can be meant. */
  'only-one': 0.4,
  /** Subject of its clause. */
  subject: 0.4,
  /** In a phrase of place: `in Peru`. */
  place: -0.6,
  /** Named three times or more … */
  'often-named': 0.3,
  /** … or but once: hardly a side of anything. */
  'named-once': -0.9,
  /** It goes between others. */
  'go-between': -1,
  /** Of the same body as the source. */
  'own-house': -1.2,
  /** Did something together with the source. */
  ally: -0.8,
  /** Last told to be in the source's favour, which now blames somebody. */
  esteemed: -1.6,
} as const;

export type EvidenceName = keyof typeof EVIDENCE;

/** With less than this nobody is meant. */
export const LEAST = 1.2;
/** By so much the best must be above the next. */
export const MARGIN = 0.3;

export function weigh(names: Iterable<EvidenceName>): number {
  let sum = 0;
  for (const name of names) sum += EVIDENCE[name];
  return sum;
}
