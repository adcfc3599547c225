import { findActs, short } from './table';

const told = (text: string): readonly string[] => findActs(text).map(short);

describe('a definite noun points back to an act', () => {
  test.each([
    ['Acme apologised to the Drivers Union. Ms Lind called the apology a sham.', '- LIND > ACME'],
    ['France accused Spain of theft. Spain dismissed the charge.', '- ESP > FRA'],
    ['Kenya demanded the envoy’s recall. Uganda rejected that demand.', '- UGA > KEN'],
    ['Norway threatened to sue Acme. The Greens condemned the threat.', '- GREENS > NOR'],
  ])('%s', (text, act) => {
    expect(told(text)).toContain(act);
  });
});

describe('the other party goes without saying', () => {
  test.each([
    ['France condemned Spain. Spain apologised.', '+ ESP > FRA'],
    ['Kenya accused Uganda of theft. Uganda lodged a protest.', '- UGA > KEN'],
    [
      'Chile and Peru quarrel over a river. The two countries met in May, and Chile offered talks.',
      '+ CHL > PER',
    ],
  ])('%s', (text, act) => {
    expect(told(text)).toContain(act);
  });
});

describe('the other member of a group that the source belongs to', () => {
  test.each([
    [
      'Iran and Pakistan share a border. Iran called for a reduction in tensions between the two countries.',
      '+ IRN > PAK',
    ],
    ['Acme and the Drivers Union met. Acme called for talks between both sides.', '+ ACME > UNION'],
  ])('%s', (text, act) => {
    expect(told(text)).toContain(act);
  });
});

describe('what was said in the sentence before', () => {
  test('That was rude', () => {
    expect(told('Mr Okoro insulted the Drivers Union. That was shameful.')).toContain('- author > OKORO');
  });
});
