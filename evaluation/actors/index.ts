import { loadCameo, loadEditorials } from '../loaders';
import type { Measure, MeasureOptions } from '../table';
import { scoreSpans } from './cameo';
import { goldMentions, scoreEditorial } from './editorials';
import { loadGum, scorePronouns } from './gum';
import type { Pipeline } from './pipeline';
import { createPipeline } from './pipeline';
import { add, f1, newTally, precision, recall } from './scores';
import { measureSeed } from './seed';

/** With `ACTORS_FAULTS=1` every miss is printed, for reading. */
const report = (fault: string): void => {
  if (process.env['ACTORS_FAULTS'] !== undefined) console.log(fault);
};

function measureEditorials(pipeline: Pipeline, gold: string): Measure {
  const naming = newTally();
  const referring = newTally();
  const actors = newTally();
  const rows = loadEditorials(gold).map((editorial) => {
    const score = scoreEditorial(pipeline.run(editorial.text), goldMentions(editorial));
    report(`\n${editorial.name}`);
    score.faults.forEach(report);
    add(naming, score.naming);
    add(referring, score.referring);
    add(actors, score.actors);
    return [
      editorial.name,
      precision(score.naming),
      recall(score.naming),
      f1(score.naming),
      precision(score.referring),
      recall(score.referring),
      f1(score.referring),
      recall(score.actors),
    ];
  });
  rows.push([
    'all',
    precision(naming),
    recall(naming),
    f1(naming),
    precision(referring),
    recall(referring),
    f1(referring),
    recall(actors),
  ]);
  return {
    title: 'Actors in the development editorials',
    columns: [
      'editorial',
      'names P',
      'names R',
      'names F1',
      'pronouns P',
      'pronouns R',
      'pronouns F1',
      'actors found',
    ],
    rows,
    notes: [
      'Exact span (leading article left out) and right actor; names are names, aliases, demonyms, capitals and organs, pronouns include group expressions.',
      'A person also counts as the state or body it is linked to; the first person is left to the voice.',
    ],
    figures: {
      'actors.editorials.names': f1(naming),
      'actors.editorials.pronouns': f1(referring),
      'actors.editorials.found': recall(actors),
    },
  };
}

function measureGum(pipeline: Pipeline, data: string): Measure {
  const kinds = [
    ['persons and organisations', ['person', 'organization']],
    ['places', ['place']],
  ] as const;
  const tallies = kinds.map(() => newTally());
  for (const document of loadGum(data)) {
    const found = pipeline.run(document.text);
    kinds.forEach(([, types], position) => {
      const tally = tallies[position];
      if (tally !== undefined) add(tally, scorePronouns(found, document, types, report));
    });
  }
  const rows = kinds.map(([name], position) => {
    const tally = tallies[position] ?? newTally();
    return [name, tally.gold, precision(tally), recall(tally)];
  });
  const [persons = newTally(), places = newTally()] = tallies;
  const all = newTally();
  add(all, persons);
  add(all, places);
  return {
    title: 'Third-person pronouns on GUM dev',
    columns: ['antecedent', 'pronouns', 'right of those resolved', 'right of all'],
    rows: [...rows, ['all', all.gold, precision(all), recall(all)]],
    notes: [
      'Right: the actor’s nearest other mention has its head word in the gold chain. Sentences, tokens and trees are our own.',
    ],
    figures: { 'actors.gum.pronouns': recall(all) },
  };
}

function measureCameo(pipeline: Pipeline, data: string): Measure {
  const sources = newTally();
  const targets = newTally();
  for (const item of loadCameo(data)) {
    const score = scoreSpans(pipeline.run(item.text), item, report);
    add(sources, score.sources);
    add(targets, score.targets);
  }
  const all = newTally();
  add(all, sources);
  add(all, targets);
  return {
    title: 'Sources and targets of CAMEO events',
    columns: ['spans', 'number', 'overlapped by a mention'],
    rows: [
      ['sources', sources.gold, recall(sources)],
      ['targets', targets.gold, recall(targets)],
      ['all', all.gold, recall(all)],
    ],
    figures: { 'actors.cameo.recall': recall(all) },
  };
}

function measureCost({ spent }: Pipeline): Measure {
  return {
    title: 'What finding actors adds',
    columns: ['step', 'share of the time of parsing'],
    rows: [['finding actors', (100 * spent.finding) / spent.parsing]],
    notes: ['Over all texts above, on one thread.'],
  };
}

/** Mentions, coreference and their cost, on the gold editorials and the public data. */
export function measureActors({ data, gold }: MeasureOptions): readonly Measure[] {
  const pipeline = createPipeline();
  return [
    measureEditorials(pipeline, gold),
    measureSeed(pipeline, gold),
    measureGum(pipeline, data),
    measureCameo(pipeline, data),
    measureCost(pipeline),
  ];
}
