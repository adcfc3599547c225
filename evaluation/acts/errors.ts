/**
 * `tsx evaluation/acts/errors.ts [--gold DIR] [--all]`
 *
 * Lists what goes wrong in the gold editorials, sentence by sentence, so that every miss can be read: gold acts that are
 * missed or filled otherwise, acts that no gold act accounts for with their reasons, relations and orderings.
 * `--all` lists what is right as well.
 */
import { parseArgs } from 'node:util';
import type { Act } from '../../src';
import { createAnalyzer } from '../../src';
import { inGoldTerms, judgeEditorial } from '../gold';
import { loadEditorials } from '../loaders';
import { loadExtra } from './alignment';
import type { Expected } from './alignment';
import type { Pair } from './matching';
import { sameSources, sameTargets } from './matching';
import { scoreActs } from './score';

const axisOf = (axis: Act['axis']): string => axis ?? 'deed';
const voiceOf = ({ voice }: Act): string => (voice.by === 'author' ? 'author' : voice.by.join('+'));

function expectedLine({ gold, axis, sources, targets, voice, reality }: Expected): string {
  return `${gold.kind}/${axisOf(axis)} “${gold.cue}” ${sources.join('+')} → ${targets.join('+') || String(gold.target)} voice ${voice.join('+')} ${reality}`;
}

function actLine(act: Act): string {
  const about = act.about ? ` about “${act.about.text}”` : '';
  return `${act.kind}/${axisOf(act.axis)} “${act.cue.text}” ${act.sources.join('+')} → ${act.targets.join('+')}${about} voice ${voiceOf(act)} ${act.reality}\n           why ${act.why.join(' ')}`;
}

/** What of a matched act differs from the gold one. */
function differences(pair: Pair): readonly string[] {
  const { act, expected } = pair;
  const voice = act.voice.by === 'author' ? ['author'] : act.voice.by;
  return [
    ...(sameSources(pair) ? [] : ['SOURCE']),
    ...(sameTargets(pair) ? [] : ['TARGET']),
    ...(act.reality === expected.reality ? [] : ['REALITY']),
    ...(voice.join() === expected.voice.join() ? [] : ['VOICE']),
  ];
}

const { values } = parseArgs({
  options: {
    gold: { type: 'string', default: '../shared/gold' },
    all: { type: 'boolean', default: false },
  },
});
const analyzer = createAnalyzer();
for (const editorial of loadEditorials(values.gold)) {
  const summary = inGoldTerms(editorial, analyzer.analyze(editorial.text));
  const score = scoreActs(editorial, loadExtra(values.gold, editorial.name), summary);
  console.log(`\n════ ${editorial.name}`);
  for (const sentence of summary.sentences) {
    const here = (each: { readonly sentence: number }): boolean => each.sentence === sentence.index;
    const lines = [
      ...score.missed.filter(here).map((each) => `  MISSED   ${expectedLine(each)}`),
      ...score.spurious.filter(here).map((act) => `  SPURIOUS ${actLine(act)}`),
      ...score.pairs
        .filter(({ act }) => here(act))
        .flatMap((pair) => {
          const wrong = differences(pair);
          if (wrong.length === 0 && !values.all) return [];
          const doubt = pair.expected.certain ? '' : ' (doubtful)';
          return [
            `  ${wrong.join(' ') || 'RIGHT'}${doubt}\n    gold   ${expectedLine(pair.expected)}\n    found  ${actLine(pair.act)}`,
          ];
        }),
    ];
    if (lines.length > 0) console.log(`\n[${sentence.index}] ${sentence.text}\n${lines.join('\n')}`);
  }
  const { relations, orderings } = judgeEditorial(editorial, summary);
  console.log('\nrelations and orderings that are wrong');
  for (const each of relations)
    if (!each.right)
      console.log(
        `  ${each.relation.source} → ${each.relation.target}: gold ${each.relation.label}, found ${each.found}`,
      );
  for (const { ordering, more, than } of orderings)
    if (more <= than)
      console.log(
        `  ${ordering.more.axis} ${ordering.more.source} → ${ordering.more.target} (${more}) > ${ordering.than.axis} ${ordering.than.source} → ${ordering.than.target} (${than})`,
      );
}
