/** Measures everything at once on further editorials of our own, written and annotated apart from the rules. */
import { fileURLToPath } from 'node:url';
import type { RuleId } from '../../src/acts';
import { loadExtra, scoreActs } from '../acts';
import { sameTargets } from '../acts/matching';
import type { ActScore } from '../acts/score';
import { f1 as f1OfCounts, sumCounts } from '../acts/score';
import { goldMentions, scoreEditorial } from '../actors/editorials';
import { createPipeline } from '../actors/pipeline';
import { add, f1, newTally, recall } from '../actors/scores';
import { percent } from '../figures';
import { inGoldTerms, judgeEditorial } from '../gold';
import { loadEditorials } from '../loaders';
import type { Measure, MeasureOptions } from '../table';

/** The sets below this folder, and what became of each. */
const SETS = [
  { folder: 'second', name: 'second set: read while rules were mended' },
  { folder: 'kept-apart', name: 'kept apart: no rule was made from them' },
] as const;

const share = (list: readonly boolean[]): number =>
  list.length === 0 ? 0 : percent(list.filter(Boolean).length / list.length);

interface SetScore {
  readonly acts: readonly ActScore[];
  readonly editorials: number;
  readonly figures: Readonly<Record<string, number>>;
}

async function scoreSet(gold: string): Promise<SetScore> {
  const { createAnalyzer } = await import('../../src');
  const analyzer = createAnalyzer();
  const pipeline = createPipeline();
  const naming = newTally();
  const referring = newTally();
  const actors = newTally();
  const acts: ActScore[] = [];
  const relations: boolean[] = [];
  const orderings: boolean[] = [];
  const editorials = loadEditorials(gold);
  for (const editorial of editorials) {
    const mentions = scoreEditorial(pipeline.run(editorial.text), goldMentions(editorial));
    add(naming, mentions.naming);
    add(referring, mentions.referring);
    add(actors, mentions.actors);
    const summary = inGoldTerms(editorial, analyzer.analyze(editorial.text));
    acts.push(scoreActs(editorial, loadExtra(gold, editorial.name), summary));
    const judged = judgeEditorial(editorial, summary);
    relations.push(...judged.relations.map(({ right }) => right));
    orderings.push(...judged.orderings.map(({ more, than }) => more > than));
  }
  const counted = (part: 'axis' | 'source' | 'parties'): number =>
    percent(f1OfCounts(sumCounts(acts.map((score) => score[part]))));
  const { right, given, wanted } = sumCounts(acts.map(({ axis }) => axis));
  return {
    acts,
    editorials: editorials.length,
    figures: {
      precision: percent(right / given),
      recall: percent(right / wanted),
      names: f1(naming),
      pronouns: f1(referring),
      found: recall(actors),
      axis: counted('axis'),
      source: counted('source'),
      parties: counted('parties'),
      reality: share(acts.flatMap(({ reality }) => reality)),
      voice: share(acts.flatMap(({ voice }) => voice)),
      traps: share(acts.flatMap(({ traps }) => traps)),
      relations: share(relations),
      orderings: share(orderings),
    },
  };
}

const ROWS: readonly (readonly [figure: string, title: string])[] = [
  ['names', 'mentions by name, F1'],
  ['pronouns', 'pronouns and groups, F1'],
  ['found', 'actors found'],
  ['axis', 'acts: sentence and axis, F1'],
  ['precision', '… of those found, right'],
  ['recall', '… of those wanted, found'],
  ['source', '… with source, F1'],
  ['parties', '… with source and target, F1'],
  ['reality', 'reality right'],
  ['voice', 'voice right'],
  ['traps', 'traps sprung'],
  ['relations', 'labels of relations right'],
  ['orderings', 'orderings right'],
];

/** Figures that may not fall; traps may not rise, and small sets of orderings say little. */
const FLOORED = new Set(['names', 'pronouns', 'found', 'axis', 'source', 'parties', 'relations']);

/** Rules that give a target which the act's own clause does not name, with what they go by. */
const TARGET_RULES = {
  'target:back-reference': 'a noun or pronoun that takes up what was told',
  'target:addressee': 'whoever the words are said to',
  'target:clause': 'the doer in what is charged or admitted',
  'target:both-sides': 'the two sides of the quarrel',
  'target:counterpart': 'the party that the source was last told to deal with',
  'target:last-named': 'the other party named last',
} satisfies Partial<Record<RuleId, string>>;

/** How often a target is right that the act's own clause does not name. */
function measureTargets(acts: readonly ActScore[]): Measure {
  const rows = Object.entries(TARGET_RULES).map(([rule, meaning]) => {
    const pairs = acts.flatMap((score) => score.pairs).filter(({ act }) => act.why.includes(rule));
    const spurious = acts.flatMap((score) => score.spurious).filter(({ why }) => why.includes(rule));
    const right = pairs.filter(sameTargets).length;
    return [rule, meaning, String(right), String(pairs.length - right), String(spurious.length)] as const;
  });
  return {
    title: 'Targets that the clause does not name, on the second set',
    columns: ['rule', 'goes by', 'right', 'wrong', 'no such act'],
    rows,
  };
}

export async function measureOwn({ progress }: MeasureOptions): Promise<readonly Measure[]> {
  const scores: SetScore[] = [];
  for (const { folder } of SETS) {
    progress?.(scores.length / SETS.length);
    scores.push(await scoreSet(fileURLToPath(new URL(folder, import.meta.url))));
  }
  const figures = SETS.flatMap(({ folder }, position) =>
    [...FLOORED].map(
      (figure) => [`own.${folder}.${figure}`, scores[position]?.figures[figure] ?? 0] as const,
    ),
  );
  const second = scores[0]?.acts ?? [];
  return [
    {
      title: 'Further editorials of our own',
      columns: [
        'what',
        ...SETS.map(({ name }, position) => `${name} (${scores[position]?.editorials ?? 0})`),
      ],
      rows: ROWS.map(([figure, title]) => [title, ...scores.map((score) => score.figures[figure] ?? 0)]),
      notes: [
        'Counted as in the tables of actors, acts and relations. The texts and their gold lie in evaluation/own, with a README.',
        'Whoever reads the errors of the set that is kept apart spends it: write new ones then, without looking at the library.',
      ],
      figures: Object.fromEntries(figures),
    },
    measureTargets(second),
  ];
}
