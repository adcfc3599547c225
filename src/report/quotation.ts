import type { Act, Sentence } from '../contract';
import { flow } from './characters';

/** A sentence cut around a cue. */
export interface Quotation {
  readonly before: string;
  readonly cue: string;
  readonly after: string;
}

/**
 * The sentence of an act with the cue set apart, cut at word boundaries so that it stays near `limit` characters.
 * The cue itself is never cut.
 */
export function quote(act: Act, sentence: Sentence | undefined, limit: number): Quotation {
  if (!sentence || act.cue.start < sentence.start || act.cue.end > sentence.end) {
    return { before: '', cue: flow(act.cue.text), after: '' };
  }
  const before = flow(sentence.text.slice(0, act.cue.start - sentence.start));
  const cue = flow(sentence.text.slice(act.cue.start - sentence.start, act.cue.end - sentence.start));
  const after = flow(sentence.text.slice(act.cue.end - sentence.start));
  const room = Math.max(0, limit - cue.length);
  if (before.length + after.length <= room) return { before, cue, after };
  // What follows a cue tells more than what precedes it (the object, the charge), so it gets the larger share.
  const afterRoom = Math.max(room * 0.6, room - before.length);
  const beforeRoom = Math.max(room * 0.4, room - after.length);
  return { before: keepEnd(before, beforeRoom), cue, after: keepStart(after, afterRoom) };
}

/** A stretch of a cue: emphasised, or a quotation mark between two stretches that are. */
export interface Stretch {
  readonly text: string;
  readonly emphasised: boolean;
}

/**
 * A cue in stretches for marks of emphasis. A cue may reach into a quotation (`calls them “a navy`); one pair of marks
 * around it would cross the quotation mark, so each side of that gets its own: `*calls them* “*a navy*`.
 */
export function stretches(cue: string): readonly Stretch[] {
  if (isBalanced(cue)) return [{ text: cue, emphasised: true }];
  return cue
    .split(/(\s*["“”‘]\s*)/u)
    .filter((text) => text !== '')
    .map((text) => ({ text, emphasised: !/^\s*["“”‘]\s*$/u.test(text) }));
}

/** Whether every quotation mark has its other half. A single closing mark may be an apostrophe and asks for none. */
function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count('“') === count('”') && count('"') % 2 === 0 && count('‘') <= count('’');
}

function keepStart(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.lastIndexOf(' ', room);
  return `${text.slice(0, Math.max(cut, 0))} …`;
}

function keepEnd(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.indexOf(' ', text.length - room);
  return cut < 0 ? '… ' : `… ${text.slice(cut + 1)}`;
}
