import { calibrate } from '../../training/stance/calibrate';
import { withNumbers } from '../../training/stance/card';
import { createExampleMaker } from '../../training/stance/examples';
import { fit, scores } from '../../training/stance/fit';
import type { FittedWeights, NumberedProblem } from '../../training/stance/fit';
import { minimise } from '../../training/stance/minimise';
import { createNumbering } from '../../training/stance/numbering';
import type { NewsmtscItem, Polarity } from '../../evaluation/loaders';
import { encodeWeights } from '../../src/stance/model';
import type { EncodedWeights } from '../../src/stance/model';

const item = (text: string, name: string, label: Polarity): NewsmtscItem => {
  const start = text.indexOf(name);
  return { text, start, end: start + name.length, label };
};

/** Made for this test: every name is praised, blamed and left alone alike, so only the words around it can tell. */
const sample: readonly NewsmtscItem[] = ['Arden', 'Bellow', 'Corrigan', 'Dunmore'].flatMap((name) => [
  item(`Critics called ${name} a reckless liar.`, name, 'negative'),
  item(`The report blamed ${name} for the scandal.`, name, 'negative'),
  item(`Everybody praised ${name} for an honest answer.`, name, 'positive'),
  item(`The town thanked ${name} and cheered.`, name, 'positive'),
  item(`On Monday ${name} took the train to the coast.`, name, 'neutral'),
  item(`The meeting with ${name} begins at noon.`, name, 'neutral'),
]);

const options = { prior: 1, least: 2, most: 300, scaled: true };

function train(): { weights: FittedWeights; problem: NumberedProblem; encoded: EncodedWeights } {
  const numbering = createNumbering();
  const maker = createExampleMaker(numbering, () => undefined);
  const examples = sample.map((one) => maker.received(one));
  const problem: NumberedProblem = {
    rows: examples.map(({ row }) => row),
    choices: examples.map(({ label }, row) => ({
      candidates: [
        { row, block: 0 },
        { row, block: 1 },
      ],
      right: label - 1,
    })),
  };
  const weights = fit(problem, options);
  const named = [...weights].map(
    ([feature, [blame, praise]]) => [numbering.name(feature), { blame, praise }] as const,
  );
  return { weights, problem, encoded: encodeWeights(new Map(named)) };
}

describe('training', () => {
  test('the same sample gives the same bytes', () => {
    expect(JSON.stringify(train().encoded)).toBe(JSON.stringify(train().encoded));
  });

  test('what was shown is learned, within the number of features allowed', () => {
    const { weights, problem } = train();
    const found = problem.rows.map((row) => {
      const [blame, praise] = scores(row, weights);
      return blame > 0 || praise > 0 ? (blame > praise ? 0 : 1) : -1;
    });
    expect(found).toEqual(problem.choices.map((choice) => choice.right));
    expect(weights.size).toBe(options.most);
  });

  test('both directions of a pair share their features', () => {
    const numbering = createNumbering();
    const maker = createExampleMaker(numbering, () => undefined);
    const text = 'Arden praised Bellow.';
    const pair = maker.pair({
      text,
      a: { start: 0, end: 5 },
      b: { start: 14, end: 20 },
      label: 'A praises B',
    });
    const turned = maker.pair({
      text,
      a: { start: 14, end: 20 },
      b: { start: 0, end: 5 },
      label: 'B praises A',
    });
    expect(pair.forward.length).toBeGreaterThan(0);
    expect(pair.forward).toEqual(turned.backward);
    expect(pair.backward).toEqual(turned.forward);
    expect(pair.forward).not.toEqual(pair.backward);
  });
});

describe('the minimiser', () => {
  test('finds the lowest point of a bowl', () => {
    const lowest = [3, -2, 0.5];
    const found = minimise((point, gradient) => {
      let loss = 0;
      lowest.forEach((value, index) => {
        const difference = point[index]! - value;
        gradient[index] = 2 * (index + 1) * difference;
        loss += (index + 1) * difference * difference;
      });
      return loss;
    }, 3);
    lowest.forEach((value, index) => {
      expect(found[index]).toBeCloseTo(value, 3);
    });
  });
});

describe('calibration', () => {
  test('scores that are twice too sure are halved', () => {
    // Blame at score 2 is right as often as score 1 would say: e / (1 + 1 + e) of the time.
    const share = Math.E / (2 + Math.E);
    const scored = Array.from({ length: 1000 }, (_, index) => ({
      scores: [2, 0] as const,
      label: index < 1000 * share ? (1 as const) : index % 2 === 0 ? (0 as const) : (2 as const),
    }));
    const { slope, blame } = calibrate(scored);
    expect(2 * slope + blame).toBeCloseTo(1, 1);
  });
});

describe('the model card', () => {
  const card = 'Frame\n<!-- numbers -->\nold\n<!-- /numbers -->\nend';

  test('only the numbers between the marks are replaced', () => {
    expect(withNumbers(card, 'new')).toBe('Frame\n<!-- numbers -->\n\nnew\n\n<!-- /numbers -->\nend');
  });

  test('a card without marks is refused', () => {
    expect(() => withNumbers('Frame', 'new')).toThrow(
      'the model card needs <!-- numbers --> and <!-- /numbers -->',
    );
  });
});
