import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { MissingData } from '../table';
import { BadLine, readData } from './file';

/** Where the gold editorials come from. */
export const goldSource = 'the gold editorials kept beside the project';

const parties = v.array(v.string());

const editorialSchema = v.object({
  title: v.string(),
  date: v.nullable(v.string()),
  sentences: v.array(v.object({ kind: v.string(), text: v.string() })),
  actors: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      kind: v.string(),
      aliases: v.optional(v.array(v.string())),
    }),
  ),
  mentions: v.array(
    v.object({
      sentence: v.number(),
      text: v.string(),
      actor: parties,
      how: v.string(),
      at: v.number(),
    }),
  ),
  acts: v.array(
    v.object({
      sentence: v.number(),
      cue: v.string(),
      axis: v.picklist(['condemnation', 'conciliation', 'none']),
      kind: v.string(),
      mode: v.string(),
      source: parties,
      target: v.union([v.string(), parties]),
      reality: v.string(),
      strength: v.string(),
      certain: v.boolean(),
    }),
  ),
  relations: v.array(
    v.object({
      source: v.string(),
      target: v.string(),
      label: v.picklist(['condemning', 'conciliatory', 'mixed', 'neutral']),
    }),
  ),
  orderings: v.array(
    v.object({
      more: v.object({ axis: v.string(), source: v.string(), target: v.string() }),
      than: v.object({ axis: v.string(), source: v.string(), target: v.string() }),
    }),
  ),
});

/** A development editorial with its gold, as its folder's README describes it. */
export interface GoldEditorial extends v.InferOutput<typeof editorialSchema> {
  readonly name: string;
  readonly text: string;
}

/** Checks a gold file; the message of a bad one names the file and the field. */
export function parseEditorial(json: string, path: string): v.InferOutput<typeof editorialSchema> {
  const parsed = v.safeParse(editorialSchema, JSON.parse(json));
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  throw new BadLine(path, 1, `${v.getDotPath(issue) ?? 'root'}: ${issue.message}`);
}

/** All development editorials, by name. */
export function loadEditorials(gold: string): GoldEditorial[] {
  const folder = join(gold, 'editorials');
  if (!existsSync(folder)) throw new MissingData(folder, goldSource);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const name = file.replace('.gold.json', '');
      const path = join(folder, file);
      return {
        name,
        text: readData(join(folder, `${name}.txt`), goldSource),
        ...parseEditorial(readData(path, goldSource), path),
      };
    });
}
