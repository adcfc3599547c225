import type { ParsedToken } from '../../syntax';
import { BODIES } from '../lexicon/bodies';
import { OFFICES } from '../lexicon/offices';
import { personNoun } from '../lexicon/persons';
import { STYLES, TITLE_QUALIFIERS, TITLES } from '../lexicon/titles';
import { lower } from '../reading';
import type { Gender } from '../roster';

/** The title that opens a chunk, and the name after it. */
export interface Titled {
  /** Last token of the title, −1 when there is none. */
  readonly last: number;
  readonly gender: Gender;
  /** Words of the title that the person can be called by later: `minister`, `sister`. */
  readonly offices: readonly string[];
}

/** Titles cut short, and the offices that they are. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['col', 'colonel'],
  ['gen', 'general'],
  ['capt', 'captain'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['cllr', 'councillor'],
  ['msgr', 'monsignor'],
]);

const NONE: Titled = { last: -1, gender: 'unknown', offices: [] };

function isTitle(word: string): boolean {
  return TITLES.has(word) || TITLE_QUALIFIERS.has(word);
}

/** Whether the title proper begins here: "President", or "Prime" where "Minister" follows. */
function opens(tokens: readonly ParsedToken[], position: number, last: number): boolean {
  const word = lower(tokens[position]).replace(/\.$/, '');
  if (!TITLES.has(word)) return false;
  if (!TITLE_QUALIFIERS.has(word)) return true;
  const next = lower(tokens[position + 1]).replace(/\.$/, '');
  if (word === 'justice' && !isTitle(next)) return position < last && !BODIES.has(next);
  return position < last && isTitle(next) && !BODIES.has(next);
}

/**
 * Reads "Prime Minister", "Mr Justice", "US President", "Health Cabinet Secretary" off the front of a chunk. A chunk
 * that is all title has none: it is an office.
 */
export function readTitle(tokens: readonly ParsedToken[], first: number, last: number): Titled {
  let start = first;
  while (start < last && !opens(tokens, start, last)) start++;
  if (start === last) return NONE;
  let end = start - 1;
  let gender: Gender = 'unknown';
  let full = false;
  const offices: string[] = [];
  for (let position = start; position <= last; position++) {
    const spoken = lower(tokens[position]).replace(/\.$/, '');
    if (spoken === '' || spoken === '-') continue;
    if (!isTitle(spoken)) break;
    const word = SHORTENED.get(spoken) ?? spoken;
    end = position;
    const alone = word === 'justice' && !isTitle(lower(tokens[position + 1]).replace(/\.$/, ''));
    if (!TITLE_QUALIFIERS.has(word) || full || alone) full = true;
    const before = lower(tokens[position - 1]).replace(/\.$/, '');
    if (!STYLES.has(word) && (OFFICES.has(word) || personNoun(word) === 'listed')) offices.push(word);
    if (position > start && OFFICES.has(`${before} ${word}`)) offices.push(`${before} ${word}`);
    const shown = TITLES.get(word) ?? 'unknown';
    if (shown !== 'unknown') gender = shown;
  }
  const stop = lower(tokens[end + 1]);
  const next = stop === '.' || stop === '-' ? end + 2 : end + 1;
  const name = lower(tokens[next]);
  // "Justice Department", "General Motors", "President of": no name of a person follows.
  if (
    !full ||
    next > last ||
    BODIES.has(name) ||
    name === 'of' ||
    name === 'for' ||
    name === 'motors' ||
    name === 'and'
  )
    return NONE;
  return { last: next - 1, gender, offices };
}
