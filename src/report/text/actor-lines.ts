import type { Act, Actor, Tone } from '../../contract';
import { columns, pad, printable } from '../characters';
import type { Reading } from '../reading';
import { decimal, LABEL_WORDS } from '../words';
import { wrap } from './lines';
import type { Paint, Style } from './paint';

const GAUGE = 4;
const LABEL = 11;
const COUNTS = 7;
const SIDE = GAUGE * 2 + 1 + 1 + LABEL + 1 + COUNTS;

/** One line for each actor that expresses or receives anything; the others are named together. */
export function actorLines(reading: Reading, width: number, paint: Paint): string[] {
  const { actors: all, acts } = reading.summary;
  const actors = all.filter((actor) => actor.expressed.acts + actor.received.acts > 0);
  const still = all.filter((actor) => !actors.includes(actor)).map((actor) => actor.name);
  const others =
    still.length === 0
      ? []
      : wrap(
          [
            {
              text: `${actors.length > 0 ? 'No tone: ' : 'Named without a tone: '}${still.join(', ')}`,
              style: 'quiet',
            },
          ],
          { width, indent: 4, lead: '  ' },
          paint,
        );
  if (actors.length === 0) return others;
  const longest = Math.max(5, ...actors.map((actor) => columns(printable(actor.name))));
  const wide = width >= 2 + 5 + 2 * (SIDE + 2);
  const nameWidth = wide
    ? Math.min(longest, width - 2 - 2 * (SIDE + 2))
    : Math.min(longest, Math.max(8, width - 2 - LABEL * 2 - 4));
  const side = wide ? SIDE : LABEL;
  const head = `  ${pad('', nameWidth)}  ${pad('expresses', side)}  receives`;
  const lines = actors.map((actor) => {
    const cell = (tone: Tone, acting: boolean) => {
      const words = LABEL_WORDS[tone.label][acting ? 'expressed' : 'received'];
      const label = paint(pad(words, LABEL), styleOf(tone));
      return wide ? `${gauge(tone, paint)} ${label} ${pad(tally(actor, acts, acting), COUNTS)}` : label;
    };
    const name = paint(pad(printable(actor.name), nameWidth), 'name');
    return `  ${name}  ${cell(actor.expressed, true)}  ${cell(actor.received, false)}`.trimEnd();
  });
  return [paint(head.trimEnd(), 'quiet'), ...lines, ...others];
}

/** A balance drawn from the middle: to the left condemning, to the right conciliatory. */
export function gauge(tone: Tone, paint: Paint): string {
  const filled = Math.round(Math.abs(tone.balance) * GAUGE);
  const left = tone.balance < 0 ? filled : 0;
  const right = tone.balance > 0 ? filled : 0;
  const bar = (count: number, style: Style) => paint('■'.repeat(count), style);
  const rest = (count: number) => paint('·'.repeat(count), 'quiet');
  return `${rest(GAUGE - left)}${bar(left, 'condemnation')}│${bar(right, 'conciliation')}${rest(GAUGE - right)}`;
}

/** Condemning and conciliatory acts that weigh: `3− 1+`. */
function tally(actor: Actor, acts: readonly Act[], acting: boolean): string {
  const mine = acts.filter(
    (act) => act.weight > 0 && (acting ? act.sources : act.targets).includes(actor.id),
  );
  const minus = mine.filter((act) => act.axis === 'condemnation').length;
  const plus = mine.filter((act) => act.axis === 'conciliation').length;
  return minus + plus === 0 ? '' : `${minus}− ${plus}+`;
}

/** `mixed (−0.12)`. */
export function toneWords(tone: Tone): string {
  return tone.label === 'neutral' ? 'neutral' : `${tone.label} (${decimal(tone.balance, true)})`;
}

export function styleOf(tone: Tone): Style {
  if (tone.label === 'condemning') return 'condemnation';
  if (tone.label === 'conciliatory') return 'conciliation';
  return tone.label === 'neutral' ? 'quiet' : 'plain';
}
