import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createReader } from '../../src/text';

interface Gold {
  readonly date: string | null;
  readonly marks: readonly { readonly kind: string; readonly text: string }[];
  readonly sentences: readonly { readonly kind: string; readonly text: string }[];
}

const texts = join(__dirname, '../../examples/editorials');
const golds = join(__dirname, '../gold');
const names = readdirSync(texts)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4));
const reader = createReader();

function readGold(name: string): Gold {
  const gold: unknown = JSON.parse(readFileSync(join(golds, `${name}.gold.json`), 'utf8'));
  if (!isGold(gold)) throw new Error(`${name} is no gold file`);
  return gold;
}

function isGold(value: unknown): value is Gold {
  return (
    typeof value === 'object' && value !== null && 'sentences' in value && 'marks' in value && 'date' in value
  );
}

describe('the eight editorials', () => {
  it('are all there', () => {
    expect(names).toHaveLength(8);
  });

  it.each(names)('%s has its sentences, kinds, date and marks', (name) => {
    const gold = readGold(name);
    const read = reader.read(readFileSync(join(texts, `${name}.txt`), 'utf8'));
    expect(read.sentences.map(({ kind, text }) => ({ kind, text }))).toEqual(
      gold.sentences.map(({ kind, text }) => ({ kind: kind === 'bullet' ? 'list-item' : kind, text })),
    );
    expect(read.date ?? null).toBe(gold.date);
    expect(
      read.marks
        .filter(({ kind }) => kind !== 'list-mark')
        .map(({ kind, start, end }) => ({ kind, text: read.text.slice(start, end) })),
    ).toEqual(gold.marks);
  });
});
