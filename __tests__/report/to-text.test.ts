import * as fc from 'fast-check';
import { columns } from '../../src/report/characters';
import { toText } from '../../src/report';
import type { StanceSummary } from '../../src/contract';
import { fixture, toneOf } from './gold-summary';

const fishing = fixture('01-fishing-row').summary;
const hostages = fixture('08-hostage-exchange').summary;
const EMPTY: StanceSummary = {
  schemaVersion: 1,
  document: { length: 0 },
  sentences: [],
  actors: [],
  acts: [],
  relations: [],
  overall: toneOf([]),
  warnings: [{ code: 'empty-text', message: 'The text is empty.' }],
};

/** Lines between a heading and the next blank line. */
function section(text: string, heading: string): string[] {
  const lines = text.split('\n');
  const at = lines.indexOf(heading);
  if (at < 0) return [];
  return lines.slice(at + 1, lines.indexOf('', at));
}

describe('toText', () => {
  const text = toText(fishing);

  test('opens with the headline, the date and the overall tone', () => {
    expect(text.split('\n').slice(0, 6)).toEqual([
      'A flare, a net and a telephone nobody answered',
      '2019-05-14 · 20 sentences · 5 actors · 26 acts',
      '',
      'Overall       mixed (−0.09)',
      'Condemnation  8 acts, most Italy → Tunisia',
      'Conciliation  9 acts, most Tunisia → Italy',
    ]);
  });

  test('gives every actor with a tone one line, and names the others', () => {
    const still = { ...fishing.actors[0]!, name: 'Still', expressed: toneOf([]), received: toneOf([]) };
    const lines = section(toText({ ...fishing, actors: [...fishing.actors, still] }), 'WHO STANDS WHERE');
    expect(lines).toHaveLength(1 + fishing.actors.length + 1);
    expect(lines.at(-1)).toBe('  No tone: Still');
    expect(section(toText({ ...fishing, actors: [still] }), 'WHO STANDS WHERE')).toEqual([
      '  Named without a tone: Still',
    ]);
    expect(text).toContain('  Italy             ■■■■│···· condemns    4− 1+    ····│■■·· conciliated 2− 4+');
  });

  test('quotes the strongest cue of a relation in its sentence', () => {
    expect(section(text, 'WHO CONDEMNS WHOM').slice(0, 4)).toEqual([
      '  Italy → Tunisia                                        condemning 0.68, 4 acts',
      '      “By breakfast Rome had summoned the Tunisian ambassador and *denounced the',
      '      boarding by Tunisian coastguards as “piracy in uniform”*.”',
      '      denunciation, certainty 0.90',
    ]);
  });

  test('puts joint targets on one line', () => {
    expect(section(text, 'WHO CONCILIATES WHOM').join('\n')).toContain('Malta → Italy and Tunisia ');
  });

  test('keeps advice, deeds and what does not count apart', () => {
    expect(section(text, 'ADVICE')).toContain('  the paper → Italy and Tunisia');
    expect(section(text, 'DEEDS')).toContain('  Italy → Tunisia: expulsion');
    expect(section(text, 'TOLD, BUT NOT COUNTED')).toContain('  Italy → Tunisia: praise (no longer so)');
    expect(section(text, 'WHO CONCILIATES WHOM').join(' ')).not.toContain('praise');
  });

  test('writes a reciprocal act once, with an arrow both ways', () => {
    expect(section(toText(hostages), 'TOLD, BUT NOT COUNTED').join('\n') + toText(hostages)).toContain(
      'Honduras ↔ El Salvador',
    );
  });

  test('says so when there is nothing to tell', () => {
    const empty = toText(EMPTY);
    expect(empty).toContain('Untitled editorial');
    expect(empty).toContain('Nobody condemns or conciliates anybody in this text.');
    expect(section(empty, 'PLEASE NOTE')).toEqual(['  The text is empty.']);
  });

  test('counts what it leaves out', () => {
    expect(section(toText(fishing, { limit: 1 }), 'WHO CONDEMNS WHOM')).toContain('  and 2 more');
  });

  test.each([40, 60, 80, 120])('keeps within %i columns', (width) => {
    for (const summary of [fishing, hostages]) {
      const wide = toText(summary, { width })
        .split('\n')
        .filter((line) => columns(line) > width);
      expect(wide).toEqual([]);
    }
  });

  test('colours only when asked, and colour changes nothing else', () => {
    expect(text).not.toContain('\u001b');
    const coloured = toText(fishing, { colour: true });
    expect(coloured).toContain('\u001b[1;38;5;208mcondemns');

    const bare = coloured.replace(/\p{Cc}\[[\d;]*m/gu, '');
    expect(bare.replace(/\s+/gu, ' ')).toBe(text.replaceAll('*', '').replace(/\s+/gu, ' '));
  });

  test('lets no text from the document steer the terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (hostile) => {
        const summary = {
          ...fishing,
          document: { length: 0, id: hostile },
          sentences: [],
          actors: fishing.actors.map((actor) => ({ ...actor, name: hostile })),
        };

        expect(toText(summary).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
