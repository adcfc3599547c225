import { words } from './lexicon/words';

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'people'],
  ['mps', 'mp'],
  ['meps', 'mep'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['police', 'police'],
  ['staff', 'staff'],
  ['media', 'media'],
  ['wives', 'wife'],
  ['midwives', 'midwife'],
  ['thieves', 'thief'],
  ['alumni', 'alumnus'],
]);
/** Words in -s that are singular. */
const KEPT: ReadonlySet<string> = words(
  'congress press class business boss hostess mistress princess duchess governess witness headquarters series swiss corps actress waitress albatross address process success access apparatus chorus caucus consensus campus virus crisis',
);

/** The singular of an English noun in lower case, as far as its ending tells. */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (
    word.length < 4 ||
    !word.endsWith('s') ||
    KEPT.has(word) ||
    word.endsWith('ss') ||
    word.endsWith('us')
  ) {
    return word.endsWith('men') ? `${word.slice(0, -3)}man` : word;
  }
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
