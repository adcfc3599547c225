import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Analyzer, Axis, StanceSummary } from '../../src';

const seedSchema = v.object({
  records: v.array(
    v.object({
      id: v.string(),
      s: v.number(),
      axis: v.string(),
      source: v.string(),
      strength: v.nullable(v.number()),
    }),
  ),
});

/** Mean weight of the acts from one party to another, 0 when there are none; any source when it is left out. */
function tone(summary: StanceSummary, axis: Axis, target: string, source?: string): number {
  const weights = summary.acts
    .filter((act) => act.axis === axis && act.weight > 0 && act.targets.includes(target))
    .filter((act) => source === undefined || act.sources.includes(source))
    .filter((act) => !(act.sources.length === 1 && act.sources[0] === target))
    .map((act) => act.weight);
  return weights.length === 0 ? 0 : weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
}

const inSentence = (summary: StanceSummary, sentence: number) =>
  summary.acts.filter((act) => act.sentence === sentence - 1);

/** The twelve assertions of `seed-gold.md`, in its order. */
export function seedAssertions(analyzer: Analyzer, text: string): readonly boolean[] {
  const summary = analyzer.analyze(text);
  const condemnation = (target: string, source?: string) => tone(summary, 'condemnation', target, source);
  const conciliation = (target: string, source?: string) => tone(summary, 'conciliation', target, source);
  const cuts = summary.sentences.flatMap((sentence, index) => [
    text.slice(summary.sentences[index - 1]?.end ?? 0, sentence.start),
    sentence.text,
  ]);
  const last = summary.sentences.at(-1)?.end ?? 0;
  const s4 = inSentence(summary, 4);
  const s6 = inSentence(summary, 6);
  const both = ['PAK', 'IRN'];
  const second = summary.sentences[1];
  const without = second ? text.slice(0, second.start) + text.slice(second.end) : text;
  return [
    summary.sentences.length === 11 &&
      summary.document.date === '2024-01-21' &&
      cuts.join('') + text.slice(last) === text,
    condemnation('IRN') > condemnation('PAK') &&
      inSentence(summary, 2).some(
        (act) =>
          act.axis === 'condemnation' && act.sources.join() === 'unnamed' && act.targets.includes('IRN'),
      ),
    condemnation('IRN', 'author') > condemnation('PAK', 'author'),
    Math.abs(conciliation('IRN', 'PAK') - conciliation('PAK', 'IRN')) < 0.2 &&
      Math.min(conciliation('IRN', 'PAK'), conciliation('PAK', 'IRN')) >
        Math.max(condemnation('IRN', 'PAK'), condemnation('PAK', 'IRN')),
    [
      ['PAK', 'IRN'],
      ['IRN', 'PAK'],
    ].every(([source = '', target = '']) =>
      s4.some(
        (act) =>
          act.axis === 'conciliation' &&
          act.sources.includes(source) &&
          act.targets.includes(target) &&
          act.voice.by !== 'author',
      ),
    ) && s4.every((act) => act.kind !== 'demand'),
    s6.every((act) => !act.cue.text.includes('defuse') || act.weight === 0) &&
      s6.some(
        (act) =>
          act.axis === 'conciliation' && act.weight > 0 && act.cue.text.includes('confidence-building'),
      ),
    inSentence(summary, 7).every((act) => act.axis !== 'condemnation' || act.targets.length === 0),
    inSentence(summary, 8).every(
      (act) => act.axis !== 'condemnation' || act.targets.length === 0 || act.weight === 0,
    ) &&
      summary.actors.some(
        (actor) =>
          actor.id === 'PAK' &&
          actor.mentions.some((mention) => mention.sentence === 7 && mention.text.toLowerCase() === 'their'),
      ),
    inSentence(summary, 9).some(
      (act) =>
        ['UN', 'CHN'].every((id) => act.sources.includes(id)) && both.every((id) => act.targets.includes(id)),
    ),
    both.every((id) =>
      summary.actors.some(
        (actor) =>
          actor.id === id &&
          actor.mentions.some((mention) => mention.sentence === 9 && mention.text === 'they'),
      ),
    ) && inSentence(summary, 11).every((act) => act.targets.length === 0),
    summary.acts
      .filter((act) => act.sources.length > 1 && act.sources.every((id) => act.targets.includes(id)))
      .every((act) =>
        act.sources.every((source) =>
          act.targets.every(
            (target) =>
              source === target ||
              summary.relations.some(
                (relation) =>
                  relation.source === source && relation.target === target && relation.acts.includes(act.id),
              ),
          ),
        ),
      ) &&
      summary.acts.some(
        (act) => act.sources.length === 2 && act.sources.every((id) => act.targets.includes(id)),
      ),
    tone(analyzer.analyze(without), 'condemnation', 'IRN') < 0.05,
  ];
}

/** Sentence and axis of the records that an editorial must show: those on an axis with a weight. */
export function seedScore(
  analyzer: Analyzer,
  text: string,
  gold: string,
): { readonly right: number; readonly given: number; readonly wanted: number } {
  const { records } = v.parse(seedSchema, JSON.parse(readFileSync(join(gold, 'seed-gold.json'), 'utf8')));
  const axisOf = (axis: string): Axis | undefined =>
    axis.startsWith('condemnation')
      ? 'condemnation'
      : axis.startsWith('conciliation')
        ? 'conciliation'
        : undefined;
  const wanted = records.flatMap((record) => {
    const axis = axisOf(record.axis);
    return axis && (record.strength ?? 0) > 0 ? [{ sentence: record.s - 1, axis }] : [];
  });
  const open = [...wanted];
  const given = analyzer.analyze(text).acts.filter((act) => act.axis !== null && act.weight > 0);
  let right = 0;
  for (const act of given) {
    const position = open.findIndex((each) => each.sentence === act.sentence && each.axis === act.axis);
    if (position < 0) continue;
    open.splice(position, 1);
    right += 1;
  }
  return { right, given: given.length, wanted: wanted.length };
}
