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
