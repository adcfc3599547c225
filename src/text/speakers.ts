import type { Closing } from './closing';

/** Verbs that stand between a quotation and the rest of its sentence. */
const VERBS =
  `said says asked asks replied replies added adds wrote writes cried cries demanded declared warned insisted
  explained answered shouted told remarked exclaimed wondered argued claimed noted concluded continued joked quipped
  snapped complained protested pleaded mused admitted tweeted retorted countered`
    .split(/\s+/)
    .join('|');

const NAME = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|President|Senator|Prof|Professor|Gen|General|Rev)\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){0,3}`;
const SPEAKER = String.raw`(?:(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|[Oo]ne|[Ii]t|[Tt]he \p{L}+(?: \p{L}+)?)|${NAME})`;
const TAG = new RegExp(
  String.raw`^(?:${SPEAKER} (?:\p{Ll}+ly |then |later |once )?(?:${VERBS})|(?:${VERBS}) ${SPEAKER})(?![\p{L}-])`,
  'u',
);

/** Longest stretch that is looked at, in code units. */
const REACH = 80;

/** Whether a speaker with a verb of saying stands at `next`. */
export function speaks(text: string, next: number, end: number): boolean {
  return TAG.test(text.slice(next, Math.min(end, next + REACH)));
}

/** `“Why now?” Mr Smith asked.`: the quotation is no sentence of its own. After a full stop a new sentence begins. */
export function isFollowedBySpeaker(text: string, closing: Closing, next: number, end: number): boolean {
  return text[closing.end - 1] !== '.' && speaks(text, next, end);
}
