import type { ParsedToken } from '../syntax';

// prettier-ignore
/** Past tenses that are no other word: whatever a tagger says, they are verbs. */
const ONLY_PASTS: ReadonlyMap<string, string> = new Map(Object.entries({
  brought: 'bring', forgave: 'forgive', fought: 'fight', gave: 'give', lent: 'lend', met: 'meet', sent: 'send',
  shook: 'shake', sought: 'seek', stood: 'stand', swore: 'swear', taught: 'teach', threw: 'throw', told: 'tell', took: 'take',
  tore: 'tear', understood: 'understand', undertook: 'undertake', upheld: 'uphold', went: 'go', withdrew: 'withdraw',
  withheld: 'withhold', wrote: 'write',
}));

/** Verbs that a tree may make auxiliaries. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  'be have do get will would shall should may might can could must ought need dare use let keep'.split(' '),
);

/** `Spain shook hands`, `Spain turned its back on Peru`: a form that is only a verb, or an auxiliary that none can be. */
export function plainVerb({
  upos,
  xpos,
  lemma,
  text,
}: ParsedToken): { xpos: string; lemma: string } | undefined {
  const past = ONLY_PASTS.get(text);
  if (past !== undefined && upos !== 'VERB') return { xpos: 'VBD', lemma: past };
  if (upos === 'AUX' && xpos.startsWith('V') && !AUXILIARIES.has(lemma)) return { xpos, lemma };
  return undefined;
}
