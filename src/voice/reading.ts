import type { SentenceKind, Span } from '../contract';
import type { Cast } from '../actors';
import type { Tree } from '../syntax';
import type { Attribution } from './attribution';
import type { ReportForm } from './cues';
import { itemAt } from './ordered';
import { spanOf } from './report-clauses';
import { isOwnVoice, partiesAt } from './speakers';

/** What a sentence's attributions are read from. */
export interface Reading {
  readonly sentence: number;
  readonly kind: SentenceKind;
  readonly tree: Tree;
  readonly cast: Cast;
  /** Heads of verbal acts: they report their complement clause as a verb of speech does. */
  readonly verbalActs: ReadonlySet<number>;
  /** Quoted stretches of the document: whoever is named in one does not speak outside it. */
  readonly quotations: readonly Span[];
}

/** The attribution of some words to the parties that tokens name; none when the words are the writer's anyway. */
export function attribution(
  reading: Reading,
  cue: number,
  speakers: readonly number[],
  form: ReportForm,
  content: readonly Span[],
): readonly Attribution[] {
  const parties = partiesAt(reading.cast, reading.sentence, speakers);
  const reported = clipped(content, quotationAt(reading, cue));
  if (reported.length === 0 || isOwnVoice(parties)) return [];
  const nobody = speakers.length === 0 && !reading.tree.isPassive(cue);
  return [
    {
      speakers: parties,
      form,
      cue: spanOf(reading.tree, cue, cue),
      content: merged(reported),
      ...(nobody && { nobody }),
    },
  ];
}

/** What a quoted word reports ends with the quotation. */
function clipped(content: readonly Span[], quotation: Span | undefined): readonly Span[] {
  if (!quotation) return content;
  return content
    .map(({ start, end }) => ({ start: Math.max(start, quotation.start), end: Math.min(end, quotation.end) }))
    .filter(({ start, end }) => start < end);
}

/** Spans in text order, overlapping ones as one: the length of the content decides who reports whom. */
function merged(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = found.at(-1);
    if (last && span.start <= last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else found.push(span);
  }
  return found;
}

/** The quotation that a token stands in. */
export function quotationAt({ tree, quotations }: Reading, token: number): Span | undefined {
  return itemAt(quotations, tree.tokens[token]?.start ?? -1);
}
