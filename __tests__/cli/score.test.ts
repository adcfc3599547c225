import { parse } from 'csv-parse/sync';
import { Ajv } from 'ajv';
import type { StanceSummary } from '../../src';
import { summarySchema } from '../../src/schema';
import { command, Folder } from './world';

const EDITORIAL = 'Iran condemned Pakistan on Monday. Pakistan apologised to Iran.\n';
const folder = new Folder();
const file = folder.put('editorial.txt', EDITORIAL);
afterAll(() => {
  folder.remove();
});

describe('score', () => {
  test('prints a readable summary, without colour into a pipe', async () => {
    const { code, out } = await command(['score', file]);
    expect(code).toBe(0);
    expect(out).toContain('Iran → Pakistan');
    expect(out).toContain('*condemned*');
    expect(out).not.toContain('\u001b');
  });

  test('colours on a terminal, unless NO_COLOR is set', async () => {
    expect((await command(['score', file], { terminal: true })).out).toContain('\u001b[');
    expect(
      (await command(['score', file], { terminal: true, environment: { NO_COLOR: '1' } })).out,
    ).not.toContain('\u001b[');
  });

  test.each([[['score']], [['score', '-']]])('%j reads standard input', async (args) => {
    expect((await command(args, { input: EDITORIAL })).out).toBe((await command(['score', file])).out);
  });

  test('--json is a summary by its own schema', async () => {
    const { out } = await command(['score', file, '--json', '--id', 'e1', '--date', '2024-01-21']);
    const summary: unknown = JSON.parse(out);
    const holds = new Ajv({ validateFormats: false }).compile(summarySchema);
    holds(summary);
    expect(holds.errors).toBeNull();
    expect(summary).toMatchObject({ document: { id: 'e1', date: '2024-01-21', length: EDITORIAL.length } });
  });

  test('--jsonl-acts is one act a line', async () => {
    const { out } = await command(['score', file, '--jsonl-acts']);
    const acts = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { cue: { text: string } });
    expect(acts.map((act) => act.cue.text)).toEqual(expect.arrayContaining(['condemned']));
  });

  test('--csv is a table that another reader takes', async () => {
    const rows = async (table: string) =>
      parse<Record<string, string>>((await command(['score', file, '--csv', table])).out, { columns: true });
    expect(await rows('relations')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ source: 'IRN', target: 'PAK', label: 'condemning' }),
      ]),
    );
    expect((await rows('actors')).map((row) => row['id'])).toEqual(['IRN', 'PAK']);
    expect(await rows('acts')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ cue: 'condemned', sources: 'IRN', targets: 'PAK', axis: 'condemnation' }),
      ]),
    );
  });

  test('own actors are found, and with --no-discover nobody else', async () => {
    const actors = folder.put(
      'actors.json',
      JSON.stringify([
        { id: 'MON', name: 'Monday' },
        { id: 'P', name: 'Pakistan', kind: 'country' },
      ]),
    );
    const { out } = await command(['score', file, '--actors', actors, '--no-discover', '--csv', 'actors']);
    expect(out).toContain('P,Pakistan,country');
    expect(out).not.toContain('IRN');
  });
});

describe('what is wrong is said, with the code for it', () => {
  const bad = folder.put('bad.json', '[{"id": "A", "name": "A", "kind": "state"}]');
  const cut = folder.put('cut.json', '[{"id": ');
  const acts = folder.put(
    'acts.json',
    '[{"lemma": "slam", "pos": "verb", "kind": "denounce", "frame": {"source": ["agent"]}}]',
  );
  const twice = folder.put('twice.json', '[{"id": "A", "name": "A"}, {"id": "A", "name": "B"}]');

  test.each<[string[], number, string]>([
    [
      ['score', folder.at('none.txt')],
      3,
      `cannot read ${folder.at('none.txt')}: there is no such file or folder`,
    ],
    [['score', file, '--actors', bad], 2, `${bad}: [0].kind is 'state'; allowed is 'country'`],
    [['score', file, '--actors', cut], 2, `${cut}: no JSON`],
    [['score', file, '--acts', acts], 2, `${acts}: [0].frame.source[0] is 'agent'; allowed is 'subject'`],
    [['score', file, '--acts', folder.at('none.json')], 2, `cannot read ${folder.at('none.json')}`],
    [['score', file, '--actors', twice], 2, `${twice}: [1].id is 'A', as is actors[0].id`],
    [['score', folder.at('')], 3, 'it is a folder'],
    [['report', file, '-o', folder.at('')], 3, 'it is a folder'],
    [['score', file, '--date', 'yesterday'], 2, "date is 'yesterday'; allowed is a date of the calendar"],
    [['score', file, '--jsn'], 2, 'Did you mean --json?'],
    [['scor', file], 2, 'Did you mean score?'],
    [['score', file, '--csv', 'act'], 2, 'Allowed choices are relations, acts, actors.'],
    [['score', file, '--json', '--csv', 'acts'], 2, 'cannot be used with'],
    [['score'], 2, 'no input: name a file, or pipe text in'],
  ])('%j: %i', async (args, code, message) => {
    const result = await command(args);
    expect(result.err).toContain(message);
    expect(result.code).toBe(code);
    expect(result.out).toBe('');
  });

  test('bytes that are no UTF-8 are replaced, and it is said', async () => {
    const latin = folder.put('latin.txt', Buffer.from('Iran condemned the coup d\xe9tat.', 'latin1'));
    const { code, err } = await command(['score', latin]);
    expect([code, err]).toEqual([0, `actor-stance: ${latin} is not all UTF-8; what is not was replaced\n`]);
  });
});

describe('files as other systems write them', () => {
  const TEXT = 'Iran condemned the coup d’état.\r\n';

  test.each<[string, Buffer]>([
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
  ])('%s', async (_, bytes) => {
    const { code, out, err } = await command(['score', folder.put('other.txt', bytes), '--json']);
    const { sentences, actors } = JSON.parse(out) as StanceSummary;
    expect([code, err]).toEqual([0, '']);
    expect(sentences.map(({ start, text }) => [start, text])).toEqual([[0, TEXT.trimEnd()]]);
    expect(actors.map(({ id }) => id)).toEqual(['IRN']);
  });

  test('definitions with a byte-order mark', async () => {
    const own = folder.put('marked.json', '\ufeff[{"id": "COUP", "name": "coup"}]');
    const { out } = await command([
      'score',
      folder.put('coup.txt', TEXT),
      '--csv',
      'actors',
      '--actors',
      own,
    ]);
    expect(out).toContain('\nCOUP,coup,organisation');
  });
});

describe('help and version', () => {
  test.each([[['--help']], [['score', '--help']], [['report', '--help']], [['batch', '--help']]])(
    '%j has examples',
    async (args) => {
      const { code, out } = await command(args);
      expect([code, out.includes('Examples:\n  $ actor-stance')]).toEqual([0, true]);
    },
  );

  test('the version is the package’s', async () => {
    const { version } = jest.requireActual<{ version: string }>('../../package.json');
    expect((await command(['--version'])).out).toBe(`${version}\n`);
  });
});

describe('report', () => {
  test('writes a page', async () => {
    const page = folder.at('page.html');
    const { code, err } = await command(['report', file, '-o', page, '--title', 'A <title>']);
    expect([code, err]).toEqual([0, `actor-stance: wrote ${page}\n`]);
    expect(folder.get('page.html')).toContain('<h1>A &lt;title&gt;</h1>');
  });

  test('writes Markdown to standard output', async () => {
    const { out } = await command(['report', file, '--md']);
    expect(out).toMatch(/^# .*\n[\s\S]*## Who condemns whom/u);
  });

  test('says where it could not write', async () => {
    const { code, err } = await command(['report', file, '-o', folder.at('no/such/page.html')]);
    expect(err).toContain('cannot write');
    expect(code).toBe(3);
  });
});
