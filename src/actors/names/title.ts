import type { ParsedToken } from '../../syntax';
import { BODIES } from '../lexicon/bodies';
import { TITLE_QUALIFIERS, TITLES } from '../lexicon/offices';
import { lower } from '../reading';
import type { Gender } from '../roster';

/** The title that opens a chunk, and the name after it. */
export interface Titled {
  /** Last token of the title, −1 when there is none. */
  readonly last: number;
  readonly gender: Gender;
  /** Words of the title that are offices: `minister`, `treasurer`. */
  readonly offices: readonly string[];
}

const NONE: Titled = { last: -1, gender: 'unknown', offices: [] };
/** Styles of address: a gender or a degree, and no office. */
const STYLES: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'sir',
  'lord',
  'lady',
  'dame',
  'prof',
  'professor',
  'doctor',
  'rt',
  'hon',
  'rev',
  'madam',
  'madame',
  'monsieur',
  'herr',
  'frau',
  'don',
  'señor',
  'señora',
]);

/** Reads "Prime Minister", "Mr", "Dr", "US President" off the front of a chunk; a chunk that is all title has none. */
export function readTitle(tokens: readonly ParsedToken[], first: number, last: number): Titled {
  let end = -1;
  let gender: Gender = 'unknown';
  const offices: string[] = [];
  for (let position = first; position < last; position++) {
    const word = lower(tokens[position]).replace(/\.$/, '');
    if (word === '.' || word === '-') continue;
    const shown = TITLES.get(word);
    if (shown === undefined) continue;
    const opens = position === first || end >= 0 || STYLES.has(word) || !TITLE_QUALIFIERS.has(word);
    if (!opens) continue;
    if (!TITLE_QUALIFIERS.has(word)) {
      end = position;
      if (!STYLES.has(word)) offices.push(word);
    }
    if (shown !== 'unknown') gender = shown;
  }
  if (end < 0) return NONE;
  const after = lower(tokens[end + 1]);
  const next = after === '.' || after === '-' ? end + 2 : end + 1;
  const name = lower(tokens[next]);
  if (
    next > last ||
    BODIES.has(name) ||
    TITLES.has(name) ||
    TITLE_QUALIFIERS.has(name) ||
    name === 'of' ||
    name === 'motors' ||
    name === 'and'
  )
    return NONE;
  return { last: next - 1, gender, offices };
}
