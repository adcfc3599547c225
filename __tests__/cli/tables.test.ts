import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { TABLES, toCsv } from '../../src/cli/tables';
import { fixture } from '../report/gold-summary';

const { summary } = fixture('01-fishing-row');
const rows = (csv: string) => parse<Record<string, string>>(csv, { columns: true });

test.each(TABLES)('%s: a row for each, and every cell filled in by name', (table) => {
  const found = rows(toCsv(summary, table));
  expect(found).toHaveLength(summary[table].length);
  expect(new Set(found.map((row) => Object.keys(row).length)).size).toBe(1);
});

test('numbers stay numbers, below zero too', () => {
  const [relation] = summary.relations;
  expect(Number(rows(toCsv(summary, 'relations'))[0]!['balance'])).toBe(relation!.tone.balance);
  expect(relation!.tone.balance).toBeLessThan(0);
});

test('text that a spreadsheet would run is kept text', () => {
  const hostile = {
    ...summary,
    actors: summary.actors.map((actor) => ({ ...actor, name: '=HYPERLINK("http://x")' })),
  };
  expect(rows(toCsv(hostile, 'actors'))[0]!['name']).toBe('\'=HYPERLINK("http://x")');
});

test('whatever a name holds, it comes back from the table', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const renamed = { ...summary, actors: summary.actors.map((actor) => ({ ...actor, name })) };
      const [row] = rows(toCsv(renamed, 'actors'));
      expect(row!['name']!.replace(/^'(?=[=+\-@\t\r])/u, '')).toBe(name);
    }),
  );
});

test('a table without rows still has its headings', () => {
  expect(toCsv({ ...summary, relations: [] }, 'relations')).toBe(
    'source,target,label,balance,condemnation,conciliation,acts,act_ids\r\n',
  );
});
