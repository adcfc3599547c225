import { symlinkSync } from 'node:fs';
import { Readable } from 'node:stream';
import * as fc from 'fast-check';
import { linesOf } from '../../src/cli/batch/lines';
import { duration } from '../../src/cli/batch/progress';
import { takeStock } from '../../src/cli/batch/resume';
import { defaultWorkers } from '../../src/cli/batch/workers';
import { command, Folder } from './world';

interface Record {
  id: unknown;
  summary?: { document: { id?: string; date?: string; length: number }; actors: { id: string }[] };
  error?: { code: string; message: string; line: number };
  [field: string]: unknown;
}

const folder = new Folder();
afterAll(() => {
  folder.remove();
});

const records = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record);
const line = (value: unknown) => `${JSON.stringify(value)}\n`;
const TEXT = 'Iran condemned Pakistan.';

describe('linesOf', () => {
  async function collect(chunks: (string | Buffer)[], longest = 1000) {
    const lines: { number: number; end: number; text: string | undefined }[] = [];
    for await (const one of linesOf(Readable.from(chunks, { objectMode: false }), longest)) lines.push(one);
    return lines;
  }

  test('however the bytes come, the lines are the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        async (texts, sizes) => {
          const content = Buffer.from(texts.map((text) => `${text.replaceAll('\n', '')}\n`).join(''));
          const chunks: Buffer[] = [];
          for (let at = 0, turn = 0; at < content.length; turn += 1) {
            const size = sizes[turn % sizes.length]!;
            chunks.push(content.subarray(at, at + size));
            at += size;
          }
          const lines = await collect(chunks);
          expect(lines.map(({ text }) => text)).toEqual(
            texts.map((text) => text.replaceAll('\n', '').replace(/^\ufeff/u, '')),
          );
          expect(lines.map(({ number }) => number)).toEqual(texts.map((_, index) => index + 1));
          expect(lines.at(-1)?.end ?? 0).toBe(content.length);
        },
      ),
    );
  });

  test('a line that is too long is told, not kept, and the next is read', async () => {
    const lines = await collect(['short\n', 'x'.repeat(50), 'x'.repeat(50), '\nnext'], 60);
    expect(lines.map(({ text }) => text)).toEqual(['short', undefined, 'next']);
  });
});

describe('batch', () => {
  test('gives one record for each line, in order, with fields passed through', async () => {
    const input = folder.put(
      'in.ndjson',
      line({ id: 'a', text: TEXT, date: '2024-01-21', paper: 'The Echo', tags: ['x'] }) +
        line({ text: TEXT }) +
        '\n  \n' +
        line({ id: 7, text: '' }),
    );
    const { code, err } = await command(['batch', input, '-o', folder.at('out.ndjson')]);
    const [first, second, third, ...rest] = records(folder.get('out.ndjson'));
    expect(first).toMatchObject({
      id: 'a',
      date: '2024-01-21',
      paper: 'The Echo',
      tags: ['x'],
      summary: { document: { id: 'a', date: '2024-01-21' } },
    });
    expect(first).not.toHaveProperty('text');
    expect(second).toMatchObject({ id: null, summary: { document: { length: TEXT.length } } });
    expect(third).toMatchObject({
      id: 7,
      summary: { document: { id: '7' }, warnings: [{ code: 'empty-text' }] },
    });
    expect(rest).toEqual([]);
    expect(code).toBe(0);
    expect(err).toMatch(/^actor-stance: 3 documents in \d+ s, 3 analysed, 0 errors\n$/u);
  });

  test('a line that is no document becomes an error record and the run goes on', async () => {
    const input = folder.put(
      'broken.ndjson',
      [
        '{"id": "cut", "text": ',
        '[1]',
        JSON.stringify({ id: 'b', paper: 'P' }),
        JSON.stringify({ id: 'c', text: 5 }),
        JSON.stringify({ id: 'd', text: TEXT, date: 'soon' }),
        JSON.stringify({ id: 'e', text: 'x'.repeat(101) }),
        JSON.stringify({ id: 'f', text: TEXT, mentions: [{ actor: 'A', start: 0, end: 999 }] }),
        JSON.stringify({ id: 'g', text: TEXT, padding: 'x'.repeat(1200) }),
        JSON.stringify({ id: 'h', text: TEXT }),
      ].join('\n'),
    );
    const { code, err } = await command(['batch', input, '-o', '-', '--max-length', '100']).then(
      (result) => ({ ...result, out: result.out }),
    );
    expect(code).toBe(4);
    expect(err).toContain('9 documents');
    const { out } = await command(['batch', input, '-o', '-', '--max-length', '100']);
    expect(records(out).map(({ id, error }) => [id, error?.code, error?.line])).toEqual([
      [null, 'invalid-json', 1],
      [null, 'invalid-line', 2],
      ['b', 'invalid-line', 3],
      ['c', 'invalid-line', 4],
      ['d', 'invalid-option', 5],
      ['e', 'text-too-long', 6],
      ['f', 'invalid-mention', 7],
      [null, 'line-too-long', 8],
      ['h', undefined, undefined],
    ]);
    expect(records(out)[2]).toMatchObject({ paper: 'P', error: { message: 'text is missing' } });
    expect(err).toContain('1 analysed, 8 errors (1 invalid-json, 3 invalid-line');
  });

  test('reads standard input and writes standard output, as a filter does', async () => {
    const { out } = await command(['batch', '-', '-o', '-'], {
      input: [line({ id: 1, text: TEXT }), line({ id: 2, text: TEXT })],
    });
    expect(records(out).map(({ id }) => id)).toEqual([1, 2]);
  });

  test('mentions and discover of a line are the analyzer’s, and --no-discover holds for the others', async () => {
    const input =
      line({ id: 1, text: TEXT, mentions: [{ actor: 'X', start: 0, end: 4 }] }) +
      line({ id: 2, text: TEXT, discover: true });
    const { out } = await command(['batch', '-', '-o', '-', '--no-discover'], { input });
    expect(records(out).map(({ summary }) => summary!.actors.map(({ id }) => id))).toEqual([
      ['X'],
      ['IRN', 'PAK'],
    ]);
  });

  test('shows a bar on a terminal only', async () => {
    const input = folder.put('bar.ndjson', line({ text: TEXT }));
    const shown = await command(['batch', input, '-o', folder.at('bar-out.ndjson')], { terminal: true });
    expect(shown.err).toMatch(/%\s*\|\s*\d+ documents/u);
  });
});

describe('an output that is there', () => {
  const content = Array.from({ length: 6 }, (_, index) =>
    index === 2 ? 'broken\n' : line({ id: index, text: `${TEXT} ${index}` }),
  ).join('');
  const input = folder.put('six.ndjson', content);
  let whole = '';

  beforeAll(async () => {
    await command(['batch', input, '-o', folder.at('whole.ndjson')]);
    whole = folder.get('whole.ndjson');
  });

  test('is not written over by accident', async () => {
    const output = folder.put('kept.ndjson', 'precious\n');
    const { code, err } = await command(['batch', input, '-o', output]);
    expect([code, folder.get('kept.ndjson')]).toEqual([2, 'precious\n']);
    expect(err).toContain('--resume goes on with it, --force writes it anew');
    await command(['batch', input, '-o', output, '--force']);
    expect(folder.get('kept.ndjson')).toBe(whole);
  });

  test('--resume goes on after any byte, without loss or repetition', async () => {
    const bytes = Buffer.from(whole);
    const ends = [
      0,
      1,
      bytes.indexOf('\n'),
      bytes.indexOf('\n') + 1,
      Math.floor(bytes.length / 2),
      bytes.length - 1,
      bytes.length,
    ];
    for (const end of ends) {
      const output = folder.put('partial.ndjson', bytes.subarray(0, end));
      const { code } = await command(['batch', input, '-o', output, '--resume']);
      expect(folder.get('partial.ndjson')).toBe(whole);
      expect([0, 4]).toContain(code);
    }
  });

  test('Ctrl-C leaves whole records, and --resume the rest', async () => {
    const output = folder.at('interrupted.ndjson');
    const { code, err } = await command(['batch', input, '-o', output], {
      onInterrupt: (listener) => {
        const timer = setTimeout(listener, 0);
        return () => {
          clearTimeout(timer);
        };
      },
    });
    expect(code).toBe(130);
    expect(err).toContain('interrupted, --resume goes on from here');
    const left = folder.get('interrupted.ndjson');
    expect(whole.startsWith(left) && (left === '' || left.endsWith('\n'))).toBe(true);
    expect(left.length).toBeLessThan(whole.length);
    await command(['batch', input, '-o', output, '--resume']);
    expect(folder.get('interrupted.ndjson')).toBe(whole);
  });

  test.each<[string, string, string]>([
    [
      'of another input',
      line({ id: 'other', summary: {} }),
      'the output ends with "other"; it belongs to another input',
    ],
    [
      'longer than the input',
      line({ id: 0 }).repeat(9),
      'the output has 9 records, the input only 6 documents',
    ],
    ['that is no batch output', 'hello\n', 'its line 1 is no record of a batch'],
  ])('%s is not resumed', async (_, found, message) => {
    const output = folder.put('foreign.ndjson', found);
    const { code, err } = await command(['batch', input, '-o', output, '--resume']);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(folder.get('foreign.ndjson')).toBe(found);
  });

  test('takeStock cuts a half record off', async () => {
    const output = folder.put('half.ndjson', `${line({ id: 'a' })}{"id": "b`);
    expect(await takeStock(output)).toEqual({ records: 1, lastId: '"a"' });
    expect(folder.get('half.ndjson')).toBe(line({ id: 'a' }));
  });
});

describe('wrong uses', () => {
  const input = folder.put('one.ndjson', line({ text: TEXT }));
  const linked = folder.at('link.ndjson');
  symlinkSync(input, linked);
  test.each<[string[], number, string]>([
    [['batch', input], 2, "required option '-o, --output <file>'"],
    [['batch', input, '-o', input], 2, 'input and output are the same file'],
    [['batch', input, '-o', '-', '--resume'], 2, '--resume needs a file'],
    [['batch', input, '-o', '-', '--workers', '0'], 2, 'Allowed is a whole number from 1 up.'],
    [['batch', folder.at('none'), '-o', '-'], 3, 'none: there is no such file or folder'],
    [['batch', folder.at(''), '-o', '-'], 3, 'it is a folder'],
    [['batch', input, '-o', folder.at(''), '--force'], 3, 'it is a folder'],
    [['batch', input, '-o', linked, '--force'], 2, 'input and output are the same file'],
    [['batch', input, '-o', folder.at('no/such/out.ndjson')], 3, 'cannot write'],
  ])('%j: %i', async (args, code, message) => {
    const result = await command(args);
    expect(result.err).toContain(message);
    expect(result.code).toBe(code);
  });
});

test.each([
  [undefined, 1],
  [1000, 1],
])('an input of %s bytes gets %i worker', (size, count) => {
  expect(defaultWorkers(size)).toBe(count);
});

test.each([
  [0.4, '0 s'],
  [59, '59 s'],
  [200, '3 min 20 s'],
  [3900, '1 h 5 min'],
])('%d seconds are %s', (seconds, words) => {
  expect(duration(seconds)).toBe(words);
});
