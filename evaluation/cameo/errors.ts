/**
 * `tsx evaluation/cameo/errors.ts [--data DIR] [--label CLASS] [--from N] [--number N] [--all]`
 *
 * Lists sentences of the event data whose class is read otherwise, or whose source and target are not linked, with the
 * acts that were found.
 */
import { parseArgs } from 'node:util';
import type { Act } from '../../src';
import { createAnalyzer } from '../../src';
import { loadCameo } from '../loaders';
import { classOf, isLinked, mentionsOf } from '.';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    label: { type: 'string' },
    from: { type: 'string', default: '0' },
    number: { type: 'string', default: '100' },
    all: { type: 'boolean', default: false },
  },
});

const line = (act: Act): string =>
  `    ${act.kind} ${act.quad} “${act.cue.text}” ${act.sources.join('+')} → ${act.targets.join('+')} ${act.reality} ${act.certainty}`;

const analyzer = createAnalyzer();
let shown = 0;
for (const [index, item] of loadCameo(values.data).entries()) {
  if (index < Number(values.from) || shown >= Number(values.number)) continue;
  if (values.label !== undefined && item.label !== values.label) continue;
  const summary = analyzer.analyze(item.text, { mentions: mentionsOf(item) });
  const found = classOf(summary);
  const linked = isLinked(summary);
  if (!values.all && found === item.label && linked) continue;
  shown += 1;
  const spans = (places: typeof item.sources): string =>
    places.map(({ start, end }) => item.text.slice(start, end)).join(' + ');
  console.log(
    `\n[${index}] ${item.label}, found ${found}${linked ? '' : ', not linked'}\n  ${item.text}\n    S ${spans(item.sources)} | T ${spans(item.targets)}`,
  );
  for (const act of summary.acts) console.log(line(act));
}
