import type { ParsedToken } from '../../syntax';
import { BODIES, BODY_NAME_WORDS, CALENDAR } from '../lexicon/bodies';
import { givenName } from '../lexicon/given-names';
import { TITLES } from '../lexicon/titles';
import { words } from '../lexicon/words';
import type { Reading } from '../reading';
import { isCapital, startsClause, wordAt } from '../reading';

/** A run of capitalised words that may be a proper name: first and last token, both included. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
}

/** Small words inside persons' names: "Anneke de Wit", "Mohammed bin Salman". */
const PARTICLES: ReadonlySet<string> = words(
  "de van von der den du da di del della dos das bin ibn al el ben la le ter ten zu y e 't d' ul ur bint abu",
);
/** Small words inside the names of bodies: "Court of Arbitration for Sport". */
const LINKS: ReadonlySet<string> = words('of for on to against');
/** Words that are capitalised for their place or by custom, never for being a name. */
const NEVER: ReadonlySet<string> = words(`
  i the a an this that these those it its he his she her they their we our you your my me us him them who whom whose which
  what when where why how if though although while because since unless until as at by for from in into of off on onto
  over to under up upon with without within and but or nor so yet not no yes both either neither each every all some
  any many most few several one two three four five six seven eight nine ten now then here there today yesterday
  tomorrow only even still also again meanwhile moreover however otherwise perhaps is are was were be been has have had
  do does did will would shall should may might must can could let after before during between among against about
  above below behind beyond despite like than through throughout toward towards another other such
`);
/** Months that are names of people too. */
const ALSO_NAMES: ReadonlySet<string> = words('may april june august jan jun');
/** Words before a month that is a date: "in June Abbott resigned", "last August". */
const DATING =
  /^(?:in|on|of|by|since|until|till|before|after|from|to|during|between|through|early|late|mid|last|next|this|every|each|the|\p{N}.*)$/u;
/** Abbreviations that keep their full stop inside a name. */
const ABBREVIATED = /^\p{Lu}$|^(?:mr|mrs|ms|dr|st|prof|gen|sen|rep|lt|col|capt|rev|gov)$/iu;

function openClass(token: ParsedToken): boolean {
  return token.upos === 'PROPN' || token.upos === 'NOUN' || token.upos === 'ADJ' || token.upos === 'X';
}

function isAcronym(token: ParsedToken): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(token.text);
}

/** "June Abbott", "Jun Villareal": a month that a surname follows, where no date can stand. */
function opensName({ tokens, words: spoken }: Reading, position: number): boolean {
  const next = tokens[position + 1];
  if (!ALSO_NAMES.has(spoken[position] ?? '') || next === undefined || !isCapital(next)) return false;
  if (CALENDAR.has(spoken[position + 1] ?? '') || NEVER.has(spoken[position + 1] ?? '')) return false;
  return next.upos === 'PROPN' && position > 0 && !DATING.test(spoken[position - 1] ?? '');
}

/** Whether a capitalised word can be part of a name where it stands. */
function isNamePart(reading: Reading, position: number, seen: ReadonlySet<string>): boolean {
  const { tokens, hits } = reading;
  const token = tokens[position];
  if (token === undefined || !isCapital(token)) return false;
  if (hits.some(({ first, last }) => first <= position && position <= last)) return true;
  const word = wordAt(reading, position);
  if (CALENDAR.has(word)) {
    const before = tokens[position - 1];
    if (opensName(reading, position)) return true;
    return (
      ALSO_NAMES.has(word) &&
      before !== undefined &&
      isCapital(before) &&
      (givenName(before.text) !== undefined || TITLES.has(wordAt(reading, position - 1).replace(/\.$/, '')))
    );
  }
  if (NEVER.has(word)) return false;
  if (/^(?:local|lodge|branch)$/.test(word) && /^\d+$/.test(wordAt(reading, position + 1))) return true;
  if (reading.capitalised) return seen.has(token.text);
  if (!startsClause(tokens, position) || isAcronym(token)) return true;
  if (token.upos === 'PROPN' || seen.has(token.text) || givenName(token.text) !== undefined) return true;
  const next = tokens[position + 1];
  if (next === undefined || !isCapital(next)) return false;
  const month = CALENDAR.has(wordAt(reading, position + 1)) && !TITLES.has(word);
  if (month || NEVER.has(wordAt(reading, position + 1))) return false;
  return TITLES.has(word) || openClass(token);
}

/** Whether the run holds a word that an `of` or a `for` may continue: "Court", "Ministry". */
function holds(reading: Reading, first: number, last: number, wanted: ReadonlySet<string>): boolean {
  for (let position = first; position <= last; position++)
    if (wanted.has(wordAt(reading, position))) return true;
  return false;
}

/** Next last token of a run that goes on, −1 when it ends. */
function extend(
  reading: Reading,
  first: number,
  last: number,
  isPart: (position: number) => boolean,
): number {
  const { tokens, hits } = reading;
  // "Taliban government": a known name may end in small letters.
  const longer = hits.find((hit) => first <= hit.first && hit.first <= last && last < hit.last);
  if (longer !== undefined) return longer.last;
  if (isPart(last + 1)) return last + 1;
  const next = tokens[last + 1];
  const word = wordAt(reading, last + 1);
  const adjacent = next?.start === tokens[last]?.end;
  const capitalAt = (position: number): boolean =>
    isCapital(tokens[position]) && !CALENDAR.has(wordAt(reading, position));
  const known = (position: number): boolean =>
    hits.some((hit) => hit.first <= position && position <= hit.last);

  if (word === '.' && adjacent && ABBREVIATED.test(tokens[last]?.text ?? '') && isPart(last + 2))
    return last + 2;
  // "Dock Local 18".
  if (/^\d+$/.test(word) && /^(?:local|lodge|branch)$/.test(wordAt(reading, last))) return last + 1;
  // "Co-operative": a prefix that the reader splits off.
  const prefix = /^(?:co|non|anti|inter|trans|multi)$/.test(wordAt(reading, last));
  if (prefix && /^[-‐‑]$/.test(word) && adjacent && tokens[last + 2]?.start === next?.end) return last + 2;
  const hyphen = /^[-‐‑]$/.test(word) && adjacent && tokens[last + 2]?.start === next?.end;
  if (hyphen && (isCapital(tokens[last + 2]) || PARTICLES.has(wordAt(reading, last + 2)))) return last + 2;
  if (word === '&' && isCapital(tokens[last + 2])) return last + 2;
  // "Farmers' Union", "People's Party".
  const members =
    /^['’]s?$/.test(word) &&
    (/s$/i.test(tokens[last]?.text ?? '') ||
      /^(?:people|women|men|children)$/i.test(tokens[last]?.text ?? ''));
  if (
    members &&
    isCapital(tokens[last + 2]) &&
    !known(last) &&
    (BODIES.has(wordAt(reading, last + 2)) || BODY_NAME_WORDS.has(wordAt(reading, last + 2)))
  )
    return last + 2;
  // "St Brendan's Church", "King's College".
  const saint = /^(?:st|st\.|saint|san|santa)$/.test(wordAt(reading, first));
  const royal =
    first === last && /^(?:king|queen|prince|trinity|all-souls|lloyd)$/.test(wordAt(reading, last));
  if ((saint || royal) && /^['’]s?$/.test(word) && isCapital(tokens[last + 2]) && !known(last))
    return last + 2;
  if (
    word === ',' &&
    /^(?:inc|ltd|llc|plc|co)$/i.test(wordAt(reading, last + 2)) &&
    isCapital(tokens[last + 2])
  )
    return last + 2;
  if (PARTICLES.has(word) && !known(last)) {
    // "Fayez al-Sarraj".
    const joined =
      /^[-‐‑]$/.test(wordAt(reading, last + 2)) && tokens[last + 3]?.start === tokens[last + 2]?.end;
    if (joined && capitalAt(last + 3)) return last + 3;
    const after = PARTICLES.has(wordAt(reading, last + 2)) ? last + 3 : last + 2;
    if (capitalAt(after)) return after;
  }
  if (LINKS.has(word) && holds(reading, first, last, BODIES)) {
    const after = wordAt(reading, last + 2) === 'the' ? last + 3 : last + 2;
    if (capitalAt(after) && (word === 'of' || word === 'for' || !known(after))) return after;
  }
  const linked = first < last && holds(reading, first + 1, last, LINKS);
  if (word === 'and' && linked && capitalAt(last + 2) && !known(last + 2)) return last + 2;
  return -1;
}

/**
 * Finds runs of capitalised words.
 *
 * @param seen capitalised words that stand in the middle of some sentence, where a capital means a name.
 * @param brands words that are names only with their "'s".
 */
export function findChunks(
  reading: Reading,
  seen: ReadonlySet<string>,
  brands: ReadonlySet<string>,
): readonly Chunk[] {
  const isPart = (position: number): boolean => isNamePart(reading, position, seen);
  const chunks: Chunk[] = [];
  for (let first = 0; first < reading.tokens.length; first++) {
    if (!isPart(first)) continue;
    let last = first;
    for (
      let next = extend(reading, first, last, isPart);
      next >= 0;
      next = extend(reading, first, last, isPart)
    )
      last = next;
    if (brands.has(reading.tokens[last]?.text ?? '') && isPossessive(reading.tokens[last + 1])) last++;
    chunks.push({ first, last });
    first = last;
  }
  return chunks;
}

function isPossessive(token: ParsedToken | undefined): boolean {
  return token !== undefined && /^['’]s$/.test(token.text);
}

/** Words after which a possessive owns nothing: "ordered Morley's to pay", "Morley's has", "Morley's." */
const OWNING_NOTHING =
  /^(?:has|is|was|will|would|had|does|did|can|could|should|may|might|must|to|and|or|but|[.,;:!?])$/;

/** Words that are names with their "'s", as shops have them: it stands where nothing owned can follow. */
export function brandsOf(readings: readonly Reading[]): ReadonlySet<string> {
  const brands = new Set<string>();
  for (const { tokens, words: spoken, hits } of readings) {
    tokens.forEach((token, position) => {
      if (!isCapital(token) || !isPossessive(tokens[position + 1])) return;
      if (hits.some(({ first, last }) => first <= position && position <= last)) return;
      // "Morley's to blame" is short for "is".
      const next = spoken[position + 2] ?? '';
      const short = /^[.,;:!?]$/.test(next)
        ? tokens[position - 1]?.upos === 'ADP'
        : next === 'to' && position === 0;
      if (OWNING_NOTHING.test(next) && !short && !/^(?:the|an?)$/.test(spoken[position - 1] ?? ''))
        brands.add(token.text);
    });
  }
  return brands;
}

/** Capitalised words that stand in the middle of a sentence somewhere in the document. */
export function capitalisedWithin(readings: readonly Reading[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { tokens, words: spoken, capitalised } of readings) {
    if (capitalised) continue;
    tokens.forEach((token, position) => {
      const word = spoken[position] ?? '';
      if (isCapital(token) && !NEVER.has(word) && !CALENDAR.has(word) && !startsClause(tokens, position))
        seen.add(token.text);
    });
  }
  return seen;
}
