import { findActs, tellsActs } from './table';

const strengthOf = (text: string): number => findActs(text)[0]?.strength ?? -1;
const effectsOf = (text: string): readonly string[] =>
  findActs(text).flatMap((act) => act.modifiers.map(({ effect, text: words }) => `${effect} ${words}`));

describe('boosters and softeners move strength', () => {
  test.each([
    ['France strongly criticised Spain.', 'boost strongly'],
    ['Acme was sharply rebuked by the Drivers Union.', 'boost sharply'],
    ['Norway offered a sincere apology to Russia.', 'boost sincere'],
    ['Kenya warmly thanked Uganda.', 'boost warmly'],
  ])('%s', (text, effect) => {
    expect(effectsOf(text)).toContain(effect);
    const [, word = ''] = effect.split(' ');
    const plain = text.replace(`${word} `, '');
    expect(strengthOf(text)).toBeGreaterThan(strengthOf(plain));
  });

  test.each([
    ['France mildly criticised Spain.', 'soften mildly'],
    ['Acme was gently rebuked by the Drivers Union.', 'soften gently'],
    ['Norway offered a grudging apology to Russia.', 'soften grudging'],
    ['Kenya cautiously welcomed the offer by Uganda.', 'soften cautiously'],
  ])('%s', (text, effect) => {
    expect(effectsOf(text)).toContain(effect);
    const [, word = ''] = effect.split(' ');
    expect(strengthOf(text)).toBeLessThan(strengthOf(text.replace(`${word} `, '')));
  });

  test('strength stays within 0..1', () => {
    const text = 'France utterly, totally, absolutely, completely and vehemently condemned Spain.';
    expect(strengthOf(text)).toBeLessThanOrEqual(1);
  });
});

describe('doubt', () => {
  test.each([
    'Acme made a pretence of an apology to the Drivers Union.',
    'Norway issued an insincere apology to Russia.',
    'Kenya offered Uganda an “apology”.',
    'France offered Spain a so-called apology.',
  ])('%s', (text) => {
    expect(findActs(text).some((act) => act.modifiers.some(({ effect }) => effect === 'doubt'))).toBe(true);
  });

  test.each(['Acme offered an apology to the Drivers Union.', '“France has condemned Spain,” he said.'])(
    'none in: %s',
    (text) => {
      expect(effectsOf(text).filter((effect) => effect.startsWith('doubt'))).toEqual([]);
    },
  );
});

describe('pressure', () => {
  test.each([
    'Under pressure from the UN, Acme apologised to the Drivers Union.',
    'At the behest of Uganda, Kenya thanked Ethiopia.',
    'Norway was forced to apologise to Russia.',
  ])('%s', (text) => {
    expect(findActs(text).some((act) => act.underPressure === true)).toBe(true);
  });

  test('no pressure', () => {
    expect(findActs('Kenya thanked Ethiopia.').some((act) => act.underPressure === true)).toBe(false);
  });
});

describe('two objects, whatever the parser makes of the second', () => {
  tellsActs([
    ['France offered Spain a so-called apology.', '+ FRA > ESP'],
    ['Kenya threw Uganda a lifeline.', '+ KEN > UGA'],
    ['Kenya lent Uganda a hand.', '+ KEN > UGA'],
    ['Acme offered the Drivers Union a meeting.', '+ ACME > UNION'],
    ['Acme paid Ms Lind on Friday.'],
  ]);
});
