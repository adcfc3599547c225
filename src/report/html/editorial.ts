import type { Act, Sentence, Span } from '../../contract';
import type { Reading } from '../reading';
import { markup, type Markup, NOTHING } from './markup';
import type { Mark } from './palette';
import { type Layer, type Segment, segments } from './segments';

/** What the editorial is drawn from. */
export interface Page {
  readonly reading: Reading;
  readonly text: string;
  readonly marks: ReadonlyMap<string, Mark>;
}

/** A block of the page: stretches of text, each in a sentence or outside of all. */
interface Block {
  readonly kind: Sentence['kind'] | 'mark';
  readonly pieces: Piece[];
}

type Piece = Span & { readonly sentence?: Sentence };

/** Something that lies over the text: an act's cue or an actor's mention. */
type Overlay = { readonly act: Act } | { readonly actor: string };

/** The whole text, every character of it, with cues as links and mentions underlined. */
export function editorial(page: Page): Markup {
  const layers = layersOf(page);
  const told = new Set<string>();
  const blocks = blocksOf(page).map((block) => {
    const content = block.pieces.map((piece) => pieceOf(page, piece, layers, told));
    switch (block.kind) {
      case 'headline':
        return markup`<h3 class="headline">${content}</h3>`;
      case 'byline':
      case 'list-item':
      case 'mark':
      case 'prose':
        return { markup: `<p class="${block.kind}">${content.map((part) => part.markup).join('')}</p>` };
    }
  });
  return markup`<article class="editorial" aria-label="The editorial">${blocks}</article>`;
}

function layersOf({ reading: { summary } }: Page): Layer<Overlay>[] {
  const cues = summary.acts.map((act) => ({ start: act.cue.start, end: act.cue.end, value: { act } }));
  const mentions = summary.actors.flatMap((actor) =>
    actor.mentions.map(({ start, end }) => ({ start, end, value: { actor: actor.id } })),
  );
  return [...cues, ...mentions];
}

/** Blocks as the eye sees them: a line break between sentences of different paragraphs, or around what is no sentence. */
function blocksOf({ text, reading: { summary } }: Page): Block[] {
  const blocks: Block[] = [];
  let current: Block = { kind: 'mark', pieces: [] };
  const close = () => {
    if (current.pieces.some((piece) => text.slice(piece.start, piece.end).trim() !== ''))
      blocks.push(current);
    current = { kind: 'mark', pieces: [] };
  };
  let position = 0;
  let before: Sentence | undefined;
  for (const sentence of [...summary.sentences, undefined]) {
    const gap: Span = { start: position, end: sentence?.start ?? text.length };
    const between = text.slice(gap.start, gap.end);
    const joined =
      sentence !== undefined && before?.paragraph === sentence.paragraph && between.trim() === '';
    if (joined) {
      current.pieces.push(gap);
    } else {
      const lines = linesOf(text, gap);
      if (lines.length === 1 && before && before.kind !== sentence?.kind) close();
      for (const [index, line] of lines.entries()) {
        if (index > 0) close();
        current.pieces.push(line);
      }
    }
    if (!sentence) break;
    const started = current.pieces.some((piece) => piece.sentence);
    current = {
      kind: started ? current.kind : sentence.kind,
      pieces: [...current.pieces, { start: sentence.start, end: sentence.end, sentence }],
    };
    position = sentence.end;
    before = sentence;
  }
  close();
  return blocks;
}

/** The lines of a stretch, with their line breaks left to the line before. */
function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(/\n/gu)) {
    lines.push({ start: from, end: start + match.index + 1 });
    from = start + match.index + 1;
  }
  return [...lines, { start: from, end }];
}

function pieceOf(page: Page, piece: Piece, layers: readonly Layer<Overlay>[], told: Set<string>): Markup {
  if (piece.start === piece.end) return NOTHING;
  const runs = joinByCue(segments(piece, layers));
  const content = runs.map((run) => cueOf(page, run, told));
  if (!piece.sentence) return markup`<span class="outside">${content}</span>`;
  return markup`<span class="sentence" id="s${piece.sentence.index}">${content}</span>`;
}

/** Neighbouring segments under the same cues. */
interface CueRun {
  readonly acts: readonly Act[];
  readonly segments: Segment<Overlay>[];
}

function joinByCue(parts: readonly Segment<Overlay>[]): CueRun[] {
  const runs: CueRun[] = [];
  for (const segment of parts) {
    const acts = segment.values.flatMap((value) => ('act' in value ? [value.act] : []));
    const last = runs[runs.length - 1];
    const same = last?.acts.length === acts.length && last.acts.every((act, index) => act === acts[index]);
    if (last && same) last.segments.push(segment);
    else runs.push({ acts, segments: [segment] });
  }
  return runs;
}

function cueOf(page: Page, run: CueRun, told: Set<string>): Markup {
  const content = run.segments.map((segment) => mentionOf(page, segment));
  // The shortest cue is the closest: it decides the look where several lie over each other.
  const [closest] = [...run.acts].sort((one, other) => width(one) - width(other));
  if (!closest) return markup`${content}`;
  const ids = run.acts.map((act) => act.id);
  // A cue that is cut in pieces by another takes the focus once.
  const fresh = ids.some((id) => !told.has(id));
  for (const id of ids) told.add(id);
  const look = lookOf(closest);
  const stop = fresh
    ? markup`aria-describedby="${ids.map((id) => `card-${id}`).join(' ')}"`
    : markup`tabindex="-1"`;
  return markup`<a class="cue ${look}" href="#row-${closest.id}" data-acts="${ids.join(' ')}" ${stop}>${content}</a>`;
}

function width(act: Act): number {
  return act.cue.end - act.cue.start;
}

/** Class names of an act: its axis, and whether it weighs anything. */
export function lookOf(act: Act): string {
  return `${act.axis ?? 'deed'}${act.axis !== null && act.weight === 0 ? ' weightless' : ''}`;
}

function mentionOf({ text, reading, marks }: Page, segment: Segment<Overlay>): Markup {
  const surface = text.slice(segment.start, segment.end);
  const actors = segment.values.flatMap((value) => ('actor' in value ? [value.actor] : []));
  const [first] = actors;
  const mark = first === undefined ? undefined : marks.get(first);
  if (!mark) return markup`${surface}`;
  const names = actors.map((actor) => reading.name(actor)).join(' and ');
  return markup`<span class="mention ${mark.line} hue-${mark.hue}" data-actors="${JSON.stringify(actors)}" title="${names}">${surface}</span>`;
}

/** The line under the editorial that says what its marks mean. */
export function legend({ reading, marks }: Page): Markup {
  const { actors } = reading.summary;
  if (actors.length === 0) return NOTHING;
  const chips = actors.map((actor) => {
    const mark = marks.get(actor.id);
    const look = mark ? `${mark.line} hue-${mark.hue}` : '';
    return markup`<li>
      <button type="button" class="chip" data-actor="${actor.id}" aria-pressed="false">
        <span class="mention ${look}">${actor.name}</span> <small>${actor.mentions.length}×</small>
      </button>
    </li>`;
  });
  return markup`<ul class="legend" aria-label="Actors; press one to see where it is mentioned">
      ${chips}
    </ul>
    <p class="key">
      <span class="cue condemnation">condemning</span> <span class="cue conciliation">conciliatory</span>
      <span class="cue deed">deed</span>
      <span class="cue condemnation weightless">told, but not counted</span>
    </p>`;
}
