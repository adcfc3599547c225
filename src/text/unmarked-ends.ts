import { isBlank, isDigit, isUpperAt, skipBlank } from './characters';
import { findAll, opensWithoutMark } from './run-on';

/**
 * Where a sentence ends though no mark says so: lines of mails and comments that somebody joined by spaces. Edited
 * prose has none of these, so nothing here may look at less than it needs to be sure.
 */

/** A pattern, and on which of its sides a sentence ends. */
interface Furniture {
  readonly pattern: RegExp;
  readonly before: boolean;
  readonly after: boolean;
  /** It stands alone or not at all: a sentence ends on both sides or on neither. */
  readonly alone?: boolean;
}

const DATE = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}`;
const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?`;
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** What stands on a line of its own in a message; each pattern begins and ends at a blank. */
const FURNITURE: readonly Furniture[] = [
  // 10/23/2000 12:12 PM, below the name of the sender
  {
    pattern: new RegExp(
      String.raw`(?<!\S)${DATE},? ${TIME}(?: ?[AP]M)?(?: (?:[ECMP][SD]T|GMT|UTC|BST))?(?!\S)`,
      'gu',
    ),
    before: true,
    after: true,
  },
  // Friday, August 21, 2015, between a heading and the text
  {
    pattern: new RegExp(String.raw`(?<!\S)${DAY},? (?:${MONTH} \d{1,2},|\d{1,2} ${MONTH}) \d{4}(?!\S)`, 'gu'),
    before: true,
    after: true,
    alone: true,
  },
  // ------ and ======; a short line of underscores is a blank to be filled in
  { pattern: /(?<!\S)(?:[-=*~#+]{6,}|_{20,})(?!\S)/gu, before: true, after: true },
  // an address behind a full stop or behind another address, and before a capital
  {
    pattern: /(?<!\S)(?=https?:\/\/\S)(?<=(?:[.!?]|https?:\/\/\S{1,200})\s{1,8})/gu,
    before: true,
    after: false,
  },
  { pattern: /(?<!\S)https?:\/\/\S{1,400}(?<![.,;:)\]])(?!\S)/gu, before: false, after: true },
  // a line of faces is a line's end
  { pattern: /(?<=\s)[:;=]['’]?-?[()DP](?!\S)/gu, before: false, after: true },
  // Subject: … From: … Date: …
  {
    pattern:
      /(?<=\s)(?:Subject|From|To|Cc|CC|Date|DATE|Time|TIME|Location|LOCATION|WHO|WHAT|WHEN|WHERE|WHY): /gu,
    before: true,
    after: false,
  },
];

/** Words and marks that need what follows them: a line that ends in one goes on. */
const LEADS_ON =
  /(?:^|[\s(“"])(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|nor|as|than|is|are|was|were|be|since|until|before|after|between|dated|updated|posted|published|sent|see|via|re)$|[,;:(—–-]$/iu;

/** Longest word looked at. */
const REACH = 16;

/** Offsets of the first characters of sentences that begin without a mark before them, in text order. */
export function unmarkedStarts(text: string, start: number, end: number): readonly number[] {
  const lines = lineStarts(text, start, end);
  const starts = new Set(lines);
  for (const [index, from] of [start, ...lines].entries()) {
    const line = text.slice(from, lines[index] ?? end);
    for (const offset of opensWithoutMark(line)) starts.add(from + offset);
  }
  return [...starts].sort((one, other) => one - other);
}

/** Where lines of a message begin that are known by what stands on them. */
function lineStarts(text: string, start: number, end: number): readonly number[] {
  const paragraph = text.slice(start, end);
  const starts = new Set<number>();
  const propose = (offset: number): void => {
    if (offset > start && offset < end && isBlank(text.charCodeAt(offset - 1))) starts.add(offset);
  };
  for (const { pattern, before, after, alone = false } of FURNITURE) {
    for (const { index, 0: found } of findAll(paragraph, pattern)) {
      const from = start + index;
      const next = skipBlank(text, from + found.length, end);
      const begins = before && !LEADS_ON.test(paragraph.slice(Math.max(0, index - REACH), index).trimEnd());
      const ends = after && opensLine(text, next);
      if (alone && !(begins && ends)) continue;
      if (begins) propose(from);
      if (ends) propose(next);
    }
  }
  return [...starts].sort((one, other) => one - other);
}

/** A capital, a digit or an opening sign, not the next word of a sentence. */
function opensLine(text: string, offset: number): boolean {
  return isUpperAt(text, offset) || isDigit(text.charCodeAt(offset)) || /["“(<-]/u.test(text.charAt(offset));
}
