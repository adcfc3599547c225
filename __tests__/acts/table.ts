import type { ActDefinition, ActorDefinition } from '../../src/contract';
import { AUTHOR } from '../../src/contract';
import type { FoundAct } from '../../src/acts';
import { createActFinder } from '../../src/acts';
import type { FindOptions } from '../../src/actors';
import { SPEAKER, createActorFinder } from '../../src/actors';
import { createParser } from '../../src/syntax';
import { createReader } from '../../src/text';

/** Made-up bodies and people, so that no test leans on a gazetteer. */
const ACTORS: readonly ActorDefinition[] = [
  { id: 'ACME', name: 'Acme Rail', aliases: ['Acme'], kind: 'organisation' },
  { id: 'UNION', name: 'Drivers Union', aliases: ['Drivers’ Union'], kind: 'organisation' },
  { id: 'LIND', name: 'Clara Lind', aliases: ['Ms Lind', 'Lind'], kind: 'person' },
  { id: 'OKORO', name: 'Daniel Okoro', aliases: ['Mr Okoro', 'Okoro'], kind: 'person' },
  { id: 'GREENS', name: 'Harbour Greens', aliases: ['Greens'], kind: 'organisation' },
  { id: 'ROVERS', name: 'Dale Rovers', aliases: ['Rovers'], kind: 'organisation' },
  { id: 'LEAGUE', name: 'Northern League', kind: 'organisation' },
];

const reader = createReader({});
const parser = createParser();
const actorFinder = createActorFinder(ACTORS);
const builtIn = createActFinder();

/** The acts of a text, by the built-in lexicon or with entries of the caller's own. */
export function findActs(
  text: string,
  definitions?: readonly ActDefinition[],
  options: FindOptions = {},
): readonly FoundAct[] {
  const document = reader.read(text);
  const trees = document.sentences.map((sentence) => parser.parse(sentence));
  const cast = actorFinder.find(document, trees, options);
  return (definitions ? createActFinder(definitions) : builtIn).find(document, trees, cast);
}

const SIGNS = { condemnation: '-', conciliation: '+' } as const;

/**
 * An act in short: `-` condemnation, `+` conciliation or `!` deed; sources, `>`, targets; then its reality unless actual.
 * `author` stands for whoever says the words.
 */
export function short(act: FoundAct): string {
  const parties = (ids: readonly string[]): string =>
    [...ids]
      .map((id) => (id === SPEAKER ? AUTHOR : id))
      .sort()
      .join('+');
  const reality = act.reality === 'actual' ? '' : ` ${act.reality}`;
  return (
    `${act.axis === null ? '!' : SIGNS[act.axis]} ${parties(act.sources)} > ${parties(act.targets)}`.trimEnd() +
    reality
  );
}

/** A sentence and all its acts in short, in any order. */
export type Row = readonly [text: string, ...acts: string[]];

/** One test for each sentence: exactly these acts, no more. */
export function tellsActs(rows: readonly Row[]): void {
  test.each(rows.map(([text, ...acts]) => [text, acts] as const))('%s', (text, acts) => {
    expect(findActs(text).map(short).sort()).toEqual([...acts].sort());
  });
}

/** Sentences whose acts should be these but are not yet: one that is told rightly leaves this list. */
export function doesNotTellYet(rows: readonly Row[]): void {
  test.each(rows.map(([text, ...acts]) => [text, acts] as const))('not yet: %s', (text, acts) => {
    expect(findActs(text).map(short).sort()).not.toEqual([...acts].sort());
  });
}
