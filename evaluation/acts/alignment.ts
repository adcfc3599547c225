import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Act, StanceSummary } from '../../src';
import type { GoldEditorial } from '../loaders';
import { sentenceStarts } from '../gold';

const extraSchema = v.object({
  acts: v.array(v.object({ voice: v.union([v.string(), v.array(v.string())]) })),
  traps: v.array(v.object({ sentence: v.number(), text: v.string(), why: v.string() })),
});

/** What a gold file says of voices and traps. */
export type GoldExtra = v.InferOutput<typeof extraSchema>;

export function loadExtra(gold: string, name: string): GoldExtra {
  return v.parse(
    extraSchema,
    JSON.parse(readFileSync(join(gold, 'editorials', `${name}.gold.json`), 'utf8')),
  );
}

/** A gold act with the library's sentences and axes. */
export interface Expected {
  /** Index among the library's sentences, −1 when it has none there. */
  readonly sentence: number;
  readonly axis: Act['axis'];
  readonly sources: readonly string[];
  /** Empty for an event, a topic or nobody. */
  readonly targets: readonly string[];
  readonly reality: string;
  readonly voice: readonly string[];
  readonly certain: boolean;
  readonly cue: { readonly start: number; readonly end: number };
  readonly gold: GoldEditorial['acts'][number];
}

/** Gold acts with the library's sentences. */
export function expectedActs(
  editorial: GoldEditorial,
  extra: GoldExtra,
  summary: StanceSummary,
): readonly Expected[] {
  const starts = sentenceStarts(editorial);
  return editorial.acts.map((act, position) => {
    const sentence = editorial.sentences[act.sentence];
    const start = (starts[act.sentence] ?? 0) + (sentence?.text.indexOf(act.cue) ?? 0);
    const place = summary.sentences.find((each) => each.start <= start && start < each.end);
    const voice = extra.acts[position]?.voice ?? 'author';
    const targets = typeof act.target === 'string' ? [act.target] : act.target;
    return {
      sentence: place?.index ?? -1,
      axis: act.axis === 'none' ? null : act.axis,
      sources: act.source,
      targets: targets.filter((target) => !/^(?:event|topic):/.test(target)),
      reality: act.reality,
      voice: typeof voice === 'string' ? [voice] : voice,
      certain: act.certain,
      cue: { start, end: start + act.cue.length },
      gold: act,
    };
  });
}
