import { SENTENCE_OPENERS } from './abbreviations';
import { isBlank, isDigit, isLetterAt, isLowerAt, isUpperAt } from './characters';

/** Words of closed classes that carry a capital at the start of a sentence and nowhere else, outside of titles. */
const OPENER = new RegExp(
  String.raw`(?<=\s)(?:We|They|She|You|There|These|Those|It|This|The|My|Our|Your|Their|If|When|While|Although|Because|Since|Unless|What|How|Why|Where|Which|Also|Just|Please|Here|Some|Most|Many|Both|Not|Never|No)(?=(?:['’]\p{Ll}{1,2})?\s+\p{Ll})`,
  'gu',
);

/** A word of a name below a letter, or an initial. */
const NAME = String.raw`(?:\p{Lu}\.|\p{Lu}[\p{L}'’&-]*(?![\p{L}'’&-]))`;

/**
 * Thanks that end a letter, with the name below them. A mark behind the name makes it an address: `Thanks, Minister.`
 */
const THANKS = new RegExp(
  String.raw`(?<=^|\s)(?:(?:Many t|T)hanks(?: again| a lot| so much)?|(?<=[.!?]\s{1,2})thanks|Thank you(?=,)|Cheers|Take care)[,.!]?\s+(?=${NAME}(?:\s+${NAME}){0,6}(?!\s*[,.;:!?])(?!\s+\p{Lu}))`,
  'gu',
);

/** Formulas that end a letter and do nothing else. */
const FAREWELL =
  /(?<=^|\s)(?:(?:(?:Best|Kind|Warm|With kind) r|R)egards,?|Best,|Best wishes,|(?:Yours s|S)incerely,|Yours (?:faithfully|truly),?)\s+(?=\p{Lu})/gu;

/** How a letter begins: up to the comma, colon or dash. */
const GREETING =
  /(?<=^|[.!?]\s{1,2})(?:(?:Hi|Hello|Hey|Dear|Good (?:morning|afternoon|evening))(?:\s+\p{Lu}[\p{L}.'’&-]*){1,3}|Ladies and [Gg]entlemen)\s?[,:–-]\s+(?=\p{Lu})/gu;

/** Words that announce a title or words of others, behind which a capital says nothing. */
const ANNOUNCING = new Set(
  `called titled entitled named dubbed labelled labeled headlined captioned marked reads read says said say saying asks asked wrote
   writes cried cries shouted chanted whispered sang sings sung tweeted slogan motto hashtag chant refrain caption headline title
   song film movie book novel album single show series play poem musical sitcom drama comedy ballad hymn anthem game campaign
   group party movement band charity magazine newspaper paper website blog podcast programme program app article essay report study chapter letter`
    .trim()
    .split(/\s+/),
);

/** Longest word looked at, in code units. */
const REACH = 24;

/** Longest bracket before a capital word, in code units: `3)` opens an item. */
const LONGEST_BRACKET = 80;

/** Longest address of a reader at the head of a letter, in words. */
const LONGEST_ADDRESS = 3;

/** All that a pattern finds. Most find nothing in most texts, and to look once is far cheaper than to ask for all. */
export function findAll(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? [] : text.matchAll(pattern);
}

/** Offsets in a paragraph where a new sentence begins behind a line that has no mark at its end. */
export function opensWithoutMark(line: string): readonly number[] {
  const starts: number[] = [];
  for (const { index } of findAll(line, OPENER)) if (mayEndBefore(line, index)) starts.push(index);
  for (const pattern of [THANKS, FAREWELL]) {
    for (const { index, 0: found } of findAll(line, pattern)) {
      starts.push(index + found.length);
      if (mayEndBefore(line, index)) starts.push(index);
    }
  }
  for (const { index, 0: found } of findAll(line, GREETING)) starts.push(index + found.length);
  return starts;
}

/** Whether a sentence may end, without a mark, right before the capital word at `opener`. */
function mayEndBefore(line: string, opener: number): boolean {
  let last = opener - 1;
  if (last < 0) return false;
  while (last > 0 && isBlank(line.charCodeAt(last))) last -= 1;
  const code = line.charCodeAt(last);
  if (code === 44) return isAddress(line, last);
  if (code === 41) return line.lastIndexOf('(', last) >= Math.max(0, last - LONGEST_BRACKET);
  if (isDigit(code)) return true;
  if (!isLetterAt(line, last)) return false;
  let first = last;
  const limit = Math.max(0, last - REACH);
  while (first > limit && isLetterAt(line, first - 1)) first -= 1;
  const word = line.slice(first, last + 1).toLowerCase();
  if (SENTENCE_OPENERS.has(word) || ANNOUNCING.has(word)) return false;
  return isLowerAt(line, first) || !inTitle(line, first);
}

/** `The Day The music died`: a word in capitals before the capital word; a name of one word is none. */
function inTitle(line: string, first: number): boolean {
  const before = /(\p{L}+)\s+$/u.exec(line.slice(Math.max(0, first - REACH), first))?.[1];
  return before !== undefined && SENTENCE_OPENERS.has(before.toLowerCase());
}

/** `Ed, We will …`: no more than a name from the start of the sentence to the comma. */
function isAddress(line: string, comma: number): boolean {
  const before = line.slice(Math.max(0, comma - LONGEST_ADDRESS * REACH), comma);
  const words = (/(?:^|[.!?]\s{1,2})([^.!?]*)$/u.exec(before)?.[1] ?? '').trim().split(/\s+/);
  return words.length <= LONGEST_ADDRESS && words.every((word) => isUpperAt(word, 0));
}
