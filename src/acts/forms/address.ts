import type { Ruling } from './rulings';
import type { Site } from '../site';
import { lemmaAt, mentionOf, wordAt } from '../site';

const DUTY: ReadonlySet<string> = new Set(['should', 'ought']);

/** Words that praise or shame whoever is addressed after them. */
const HAILING: readonly (readonly string[])[] = [
  ['well', 'done'],
  ['bravo'],
  ['congratulations'],
  ['good', 'for'],
];

/** `Acme ought to know better`, `should be ashamed of itself`: worded as advice, it is a reproach. */
export function reproachOf(site: Site, token: number): Ruling | undefined {
  const isReproach =
    (lemmaAt(site, token) === 'know' && wordAt(site, token + 1) === 'better') ||
    (wordAt(site, token) === 'ashamed' && wordAt(site, token - 1) === 'be');
  if (!isReproach) return undefined;
  const modal = [token - 3, token - 2, token - 1].find((each) => DUTY.has(wordAt(site, each)));
  if (modal === undefined) return undefined;
  const last = wordAt(site, token) === 'ashamed' ? token : token + 1;
  const tokens = Array.from({ length: last - modal + 1 }, (_, offset) => modal + offset);
  return { tokens, judged: site.tree.logicalSubjects(token), valence: 'blame' };
}

/** `Well done, Ghana.`: praise with which a sentence opens, and the party it calls on. */
export function hailed(site: Site, token: number): Ruling | undefined {
  if (token !== 0 && !['“', '‘', '"'].includes(wordAt(site, token - 1))) return undefined;
  const words = HAILING.find((each) => each.every((word, offset) => wordAt(site, token + offset) === word));
  if (!words) return undefined;
  const behind = token + words.length;
  const called = [behind, behind + 1, behind + 2].find((each) => mentionOf(site, each) !== undefined);
  const isCall = [',', 'to'].includes(wordAt(site, behind)) || words.at(-1) === 'for';
  if (called === undefined || !isCall) return undefined;
  const tokens = words.map((_, offset) => token + offset);
  return { tokens, judged: [mentionOf(site, called)?.head ?? called], valence: 'praise' };
}
