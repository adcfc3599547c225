import { COPULAR_PHRASES } from '../data/copular-phrases';
import { groupedBy } from '../cues/grouping';
import type { Site } from '../site';
import { isNominal, lemmaAt, tokenAt, wordAt } from '../site';
import type { Ruling } from './rulings';

interface Phrase {
  readonly words: readonly string[];
  readonly valence: 'praise' | 'blame';
}

const BY_FIRST = groupedBy<Phrase>(
  [...COPULAR_PHRASES].flatMap(([valence, phrases]) => phrases.map((words) => ({ words, valence }))),
  ({ words }) => words[0] ?? '',
);

const OWN: ReadonlySet<string> = new Set(
  `its his her their my our your the one's itself himself herself themselves`.split(' '),
);

/** `is in it for the money`, `had been up to its old tricks`, `was as good as her word`: read from the order of words. */
export function saidWithBe(site: Site, be: number): Ruling | undefined {
  if (lemmaAt(site, be) !== 'be') return undefined;
  let start = be + 1;
  while (['ADV', 'PART'].includes(site.tokens[start]?.upos ?? '') && !BY_FIRST.has(wordAt(site, start)))
    start += 1;
  const phrase = BY_FIRST.get(wordAt(site, start))?.find(({ words }) =>
    words.every((word, offset) => isAt(site, start + offset, word)),
  );
  if (!phrase) return undefined;
  const subject = subjectBefore(site, be);
  if (subject < 0) return undefined;
  const tokens = phrase.words.map((_, offset) => start + offset);
  return { tokens: [be, ...tokens], judged: [subject], valence: phrase.valence };
}

function isAt(site: Site, token: number, word: string): boolean {
  return word === '~' ? OWN.has(wordAt(site, token)) : wordAt(site, token) === word;
}

/** Whoever stands right before the copula and its auxiliaries, else the subject of the tree. */
function subjectBefore(site: Site, be: number): number {
  let token = be - 1;
  while (token >= 0 && ['AUX', 'ADV', 'PART'].includes(tokenAt(site, token).upos)) token -= 1;
  const mention = token < 0 ? undefined : site.cast.covering(site.index, token);
  if (mention?.last === token) return mention.head;
  const head = site.tree.head(be);
  return site.tree.subjects(head < 0 ? be : head).find((subject) => isNominal(site, subject)) ?? -1;
}
