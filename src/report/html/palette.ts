import type { StanceSummary } from '../../contract';

/** How an actor is marked: a colour and a style of line, so that neither has to be told from the other by colour. */
export interface Mark {
  /** Index of the colour in the style sheet (`--actor-0` …). */
  readonly hue: number;
  readonly line: 'solid' | 'dashed' | 'dotted' | 'double' | 'wavy';
}

/** Number of `--actor-N` colours in the style sheet: Okabe and Ito's palette without orange and blue, which mean the axes. */
export const HUES = 5;
const LINES = ['solid', 'dashed', 'dotted', 'double', 'wavy'] as const;

/** Marks by actor id: colours and lines both change from actor to actor, and a pair of them comes back after 25. */
export function marksOf(summary: StanceSummary): ReadonlyMap<string, Mark> {
  return new Map(
    summary.actors.map((actor, index) => {
      const line = LINES[(index + Math.floor(index / HUES)) % LINES.length] ?? 'solid';
      return [actor.id, { hue: index % HUES, line }];
    }),
  );
}
