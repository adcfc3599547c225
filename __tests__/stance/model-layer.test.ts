import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyzer } from '../../src/analyzer';
import type { Act } from '../../src/contract';
import { certaintyFrom } from '../../src/stance/model';
import { RULES_ALONE, TARGET_GUESSED } from '../../src/stance/model/certainty';
import { FULL_CERTAINTY, LEAST_CERTAINTY, trust } from '../../src/stance/weights';

const EDITORIALS = join(__dirname, '../../examples/editorials');
const analyzer = createAnalyzer();

/** Acts of a text; with `target`, that name is given by the caller. */
function actsOf(text: string, ...given: readonly string[]): readonly Act[] {
  const mentions = given.map((name) => {
    const start = text.indexOf(name);
    return { actor: `given ${name}`, start, end: start + name.length };
  });
  return analyzer.analyze(text, { mentions }).acts;
}

const received = (text: string, name: string): string | undefined => {
  const start = text.indexOf(name);
  const summary = analyzer.analyze(text, {
    mentions: [{ actor: 'target', start, end: start + name.length }],
  });
  return summary.actors.find(({ id }) => id === 'target')?.received.label;
};

const isAdded = ({ why }: Act): boolean => why.some((rule) => rule.startsWith('model:'));

describe('certainty', () => {
  const texts = [
    'Chile condemned Peru for the raid.',
    'Ghana thanked Togo for its patience.',
    'Hungary criticised Poland for its shameful record.',
    'Senators praised Arden, whose scandal-ridden rival Bellow was accused of fraud.',
  ];

  test.each(texts)('is what the evidence in why adds up to: %s', (text) => {
    const judged = actsOf(text, ...['Arden', 'Peru'].filter((name) => text.includes(name))).filter(
      (act) => certaintyFrom(act.why) !== undefined,
    );
    expect(judged.length).toBeGreaterThan(0);
    for (const act of judged) {
      const shares = certaintyFrom(act.why);
      const share = act.axis === 'condemnation' ? shares?.blame : shares?.praise;
      expect(share).toBeCloseTo(act.certainty, 3);
    }
  });

  test('lies in 0..1 and is the same each time', () => {
    for (const text of texts) {
      const acts = actsOf(text);
      expect(acts.every(({ certainty }) => certainty >= 0 && certainty <= 1)).toBe(true);
      expect(actsOf(text)).toEqual(acts);
    }
  });

  test('advice and peace-making, which the layer cannot judge, have the certainty of the rules', () => {
    const [advice] = actsOf('Japan should apologise to Korea.');
    expect(advice?.reality).toBe('advised');
    expect(certaintyFrom(advice?.why ?? [])).toBeUndefined();
  });

  test.each([
    ['Chad praised Niger. On Monday Niger apologised.', 'target:counterpart', TARGET_GUESSED],
    ['Chad accused Niger of theft. On Monday Niger apologised to Chad.', 'target:obl:to', RULES_ALONE],
  ])('a target that only the run of the text suggests is less sure: %s', (text, rule, certainty) => {
    const apology = actsOf(text).find(({ kind }) => kind === 'apologise');
    expect(apology?.why).toContain(rule);
    expect(apology?.certainty).toBe(certainty);
  });
});

describe('stance that no act states', () => {
  test.each([
    ['Critics see Bellow as a reckless and incompetent liar who failed the country.', 'Bellow', 'condemning'],
    ['Arden is a brilliant, honest and widely respected leader who saved the town.', 'Arden', 'conciliatory'],
    ['On Monday Corrigan took the train to the coast.', 'Corrigan', 'neutral'],
  ])('%s', (text, name, label) => {
    expect(received(text, name)).toBe(label);
  });

  test('is an evaluation with the words that carried it as cue', () => {
    const text = 'In Bellow the country has a dishonest, corrupt and disgraced governor.';
    const [added] = actsOf(text, 'Bellow').filter(isAdded);
    expect(added).toMatchObject({ kind: 'evaluate', axis: 'condemnation', reality: 'actual' });
    expect(text.slice(added?.cue.start, added?.cue.end)).toBe(added?.cue.text);
    expect(added?.cue.text).not.toBe('Bellow');
  });

  test('who does it to whom: the same words turned round', () => {
    const label = (text: string, source: string, target: string): string | undefined => {
      const mentions = [source, target].map((name) => ({
        actor: name,
        start: text.indexOf(name),
        end: text.indexOf(name) + name.length,
      }));
      const { relations } = analyzer.analyze(text, { mentions });
      return relations.find((relation) => relation.source === source && relation.target === target)?.tone
        .label;
    };
    expect(label('Arden bitterly attacked Bellow over the scandal.', 'Arden', 'Bellow')).toBe('condemning');
    expect(label('Bellow bitterly attacked Arden over the scandal.', 'Bellow', 'Arden')).toBe('condemning');
  });
});

describe('the rules stay in force', () => {
  test.each([
    'Chile condemned Peru for the raid.',
    'Kenya did not condemn the raid by Uganda.',
    'Norway may condemn Sweden for it.',
    'Japan should apologise to Korea.',
  ])('no act is removed, turned round or raised: %s', (text) => {
    for (const act of actsOf(text).filter((one) => !isAdded(one))) {
      expect(act.weight).toBeLessThanOrEqual(act.strength);
      if (act.reality === 'negated') expect(act.weight).toBe(0);
      if (act.reality === 'advised' || act.reality === 'possible')
        expect(act.weight).toBeLessThanOrEqual(act.strength / 2 + 1e-9);
    }
  });

  test('nothing is added where the rules have read the parties', () => {
    const acts = actsOf('Chile condemned Peru for the raid.');
    expect(acts.map(({ kind }) => kind)).toContain('denounce');
    expect(acts.filter(isAdded)).toEqual([]);
  });

  test('nothing is added between parties that only meet in a sentence', () => {
    expect(actsOf('The border between Chile and Peru runs through the desert.').filter(isAdded)).toEqual([]);
  });
});

describe('weights by certainty', () => {
  test('full from a half on, none below a fifth, in proportion between', () => {
    expect(trust(FULL_CERTAINTY)).toBe(1);
    expect(trust(1)).toBe(1);
    expect(trust(LEAST_CERTAINTY - 0.01)).toBe(0);
    expect(trust(0.4)).toBeCloseTo(0.8);
  });

  test.each(readdirSync(EDITORIALS).filter((name) => name.endsWith('.txt')))(
    'nothing is added towards parties that the caller did not give: %s',
    (name) => {
      const { acts } = analyzer.analyze(readFileSync(join(EDITORIALS, name), 'utf8'));
      expect(acts.length).toBeGreaterThan(0);
      expect(acts.flatMap(({ why }) => why).filter((rule) => rule.startsWith('model:'))).toEqual([]);
    },
  );
});
