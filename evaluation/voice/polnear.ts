import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/contract';
import { MissingData } from '../table';

/** A news text with the stretches that its annotators attributed to somebody. */
export interface AttributedText {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly { readonly cue: readonly Span[]; readonly content: readonly Span[] }[];
}

const SOURCE = 'https://github.com/networkdynamics/PolNeAR';
const ENTITY = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t/u;
const EVENT = /^E\d+\t(.+)$/u;

function spansOf(text: string): readonly Span[] {
  return text.split(';').map((pair) => {
    const [start = 0, end = 0] = pair.split(' ').map(Number);
    return { start, end };
  });
}

function readAnnotations(path: string, text: string): AttributedText['attributions'] {
  const entities = new Map<string, readonly Span[]>();
  const lines = readFileSync(path, 'utf8').split('\n');
  lines.forEach((line, index) => {
    if (!line.startsWith('T')) return;
    const [, id, , spans] = ENTITY.exec(line) ?? [];
    if (id === undefined || spans === undefined)
      throw new Error(`${path}:${index + 1}: not a brat entity: ${line}`);
    const read = spansOf(spans);
    if (read.some(({ start, end }) => start >= end || end > text.length)) {
      throw new Error(`${path}:${index + 1}: span outside the text: ${spans}`);
    }
    entities.set(id, read);
  });
  return lines.flatMap((line) => {
    const parts = EVENT.exec(line)?.[1]?.split(/\s+/u) ?? [];
    const spansNamed = (role: string) =>
      parts.flatMap((part) => {
        const [name = '', id = ''] = part.split(':');
        return name.replace(/\d+$/u, '') === role ? (entities.get(id) ?? []) : [];
      });
    const content = spansNamed('Content');
    return content.length === 0 ? [] : [{ cue: spansNamed('Cue'), content }];
  });
}

/** Reads the development part of PolNeAR: texts with stand-off attributions in brat's format. */
export function readPolnear(data: string): readonly AttributedText[] {
  const folder = join(data, 'polnear', 'dev');
  let names: readonly string[];
  try {
    names = readdirSync(join(folder, 'text'));
  } catch {
    throw new MissingData(folder, SOURCE);
  }
  const annotations = readdirSync(join(folder, 'attributions'));
  return names.flatMap((file) => {
    const name = file.replace(/\.txt$/u, '');
    const text = readFileSync(join(folder, 'text', file), 'utf8');
    const own = annotations.find((annotation) => annotation.startsWith(name));
    if (own === undefined) return [];
    return [{ name, text, attributions: readAnnotations(join(folder, 'attributions', own), text) }];
  });
}
