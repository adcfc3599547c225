import { scaleBand, scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import type { Axis, Sentence, StanceSummary } from '../../contract';
import { clip, oneLine } from '../characters';
import { decimal } from '../words';
import { markup, length, type Markup } from './markup';

const WIDTH = 720;
const HEIGHT = 190;
const MIDDLE = HEIGHT / 2;
/** Sentences on either side that the trend line averages over. */
const REACH = 2;

interface Step {
  readonly sentence: Sentence;
  readonly condemnation: number;
  readonly conciliation: number;
}

/** The tones sentence by sentence: conciliation upwards, condemnation downwards, and their trend. */
export function course(summary: StanceSummary): Markup {
  const steps = summary.sentences.map((sentence) => ({
    sentence,
    condemnation: weightIn(summary, sentence, 'condemnation'),
    conciliation: weightIn(summary, sentence, 'conciliation'),
  }));
  const most = Math.max(...steps.flatMap((step) => [step.condemnation, step.conciliation]), 0);
  if (most === 0) return markup`<p class="quiet">No sentence carries a tone.</p>`;
  const across = scaleBand<number>()
    .domain(steps.map((_, index) => index))
    .range([14, WIDTH - 4])
    .paddingInner(0.25);
  const up = scaleLinear()
    .domain([-most, most])
    .range([HEIGHT - 14, 14]);
  const x = (index: number) => across(index) ?? 0;
  const trend = line<number>()
    .x((_, index) => x(index) + across.bandwidth() / 2)
    .y((value) => up(value))
    .curve(curveMonotoneX);
  return markup`<figure class="course">
    <svg
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      role="group"
      aria-label="The tones from the first sentence to the last"
    >
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="ground" width="5" height="5" />
          <line x1="0" y1="0" x2="0" y2="5" />
        </pattern>
      </defs>
      ${paragraphs(steps, x, across.step() - across.bandwidth())}
      ${steps.map((step, index) => stepOf(step, x(index), across.bandwidth(), up))}
      <line class="zero" x1="14" x2="${WIDTH}" y1="${MIDDLE}" y2="${MIDDLE}" />
      <path class="trend" d="${trend(smooth(steps)) ?? ''}" />
      <text x="0" y="24" class="sign">+</text>
      <text x="0" y="${HEIGHT - 14}" class="sign">−</text>
    </svg>
    <figcaption>
      One step a sentence: <span class="tag conciliation">+ conciliation, upwards</span>
      <span class="tag condemnation">− condemnation, downwards, hatched</span>; the line is the trend, the
      dotted marks part the paragraphs. Each bar leads to its sentence.
    </figcaption>
  </figure>`;
}

function weightIn({ acts }: StanceSummary, sentence: Sentence, axis: Axis): number {
  return acts
    .filter((act) => act.sentence === sentence.index && act.axis === axis)
    .reduce((sum, act) => sum + act.weight, 0);
}

function stepOf(
  { sentence, condemnation, conciliation }: Step,
  x: number,
  width: number,
  up: (value: number) => number,
): Markup {
  if (condemnation + conciliation === 0)
    return markup`<circle class="still" cx="${length(x + width / 2)}" cy="${MIDDLE}" r="1.5" />`;
  const words = `Sentence ${sentence.index + 1}: conciliation ${decimal(conciliation)}, condemnation ${decimal(condemnation)}. ${clip(oneLine(sentence.text), 90)}`;
  return markup`<a href="#s${sentence.index}" aria-label="${words}"
    ><title>${words}</title>
    <rect
      class="conciliation"
      x="${length(x)}"
      width="${length(width)}"
      y="${length(up(conciliation))}"
      height="${length(MIDDLE - up(conciliation))}" />
    <rect
      class="condemnation"
      x="${length(x)}"
      width="${length(width)}"
      y="${MIDDLE}"
      height="${length(up(-condemnation) - MIDDLE)}"
  /></a>`;
}

function paragraphs(steps: readonly Step[], x: (index: number) => number, gap: number): Markup[] {
  return steps.flatMap(({ sentence }, index) => {
    const before = steps[index - 1]?.sentence;
    if (!before || before.paragraph === sentence.paragraph) return [];
    const place = length(x(index) - gap / 2);
    return [markup`<line class="paragraph" x1="${place}" x2="${place}" y1="6" y2="${HEIGHT - 6}" />`];
  });
}

/** Conciliation less condemnation, averaged over the neighbours. */
function smooth(steps: readonly Step[]): number[] {
  return steps.map((_, index) => {
    const near = steps.slice(Math.max(0, index - REACH), index + REACH + 1);
    return near.reduce((sum, step) => sum + step.conciliation - step.condemnation, 0) / near.length;
  });
}
