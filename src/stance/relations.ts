import type { Act, Party, Relation } from '../contract';
import { toneOf } from './tone';

/** The directed pairs of an act; a reciprocal act gives both directions, and nobody faces himself. */
export function pairsOf(act: Act): readonly (readonly [source: Party, target: string])[] {
  return act.sources.flatMap((source) =>
    act.targets.filter((target) => target !== source).map((target) => [source, target] as const),
  );
}

/** Who stands how towards whom, in order of first act. */
export function relationsOf(acts: readonly Act[]): readonly Relation[] {
  // Nested maps rather than joined keys: an id may hold any character.
  const bySource = new Map<Party, Map<string, Act[]>>();
  const found: { source: Party; target: string; acts: Act[] }[] = [];
  for (const act of acts) {
    for (const [source, target] of pairsOf(act)) {
      const byTarget = bySource.get(source) ?? new Map<string, Act[]>();
      bySource.set(source, byTarget);
      const known = byTarget.get(target);
      if (known) {
        known.push(act);
      } else {
        const first = [act];
        byTarget.set(target, first);
        found.push({ source, target, acts: first });
      }
    }
  }
  return found.map(({ source, target, acts: between }) => ({
    source,
    target,
    tone: toneOf(between),
    acts: between.map((act) => act.id),
  }));
}
