import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Measure } from '../table';
import { MissingData } from '../table';
import { goldSource } from '../loaders';
import type { Pipeline } from './pipeline';
import { UNNAMED } from '../../src/contract';

const schema = v.object({
  mentions: v.array(
    v.object({ text: v.string(), span: v.tuple([v.number(), v.number()]), actors: v.array(v.string()) }),
  ),
});
/** Groups that the gold names and the contract has no actor for. */
const NOBODY: ReadonlySet<string> = new Set(['ANY', 'INTL', 'NEIGHBOURS']);

/** The mentions of the seed editorial, one by one. */
export function measureSeed(pipeline: Pipeline, gold: string): Measure {
  const path = join(gold, 'seed-gold.json');
  if (!existsSync(path)) throw new MissingData(path, goldSource);
  const { mentions } = v.parse(schema, JSON.parse(readFileSync(path, 'utf8')));
  const { cast } = pipeline.run(readFileSync(join(gold, 'seed-editorial.txt'), 'utf8'));
  const missed = mentions.filter(({ text, span: [from, end], actors }) => {
    const start = from + (/^(?:the|an?) /i.exec(text)?.[0].length ?? 0);
    const found = cast.mentions.find((mention) => mention.start === start && mention.end === end);
    const wanted = actors.filter((actor) => !NOBODY.has(actor));
    const right = (parties: readonly string[]): boolean => {
      const named = parties.filter((party) => party !== UNNAMED);
      return (
        wanted.length === named.filter((party) => wanted.includes(party)).length &&
        (wanted.length > 0 || named.length === 0 || actors.length > 0)
      );
    };
    return actors.length === 0 ? found !== undefined : found === undefined || !right(found.parties);
  });
  return {
    title: 'Mentions of the seed editorial',
    columns: ['mentions', 'right'],
    rows: [[mentions.length, mentions.length - missed.length]],
    notes: [
      missed.length === 0
        ? 'All are right.'
        : `Missed: ${missed.map(({ text, span }) => `“${text}” at ${span[0]}`).join(', ')}.`,
    ],
    figures: { 'actors.seed.right': mentions.length - missed.length },
  };
}
