import { findActs, short } from './table';

const told = (text: string): readonly string[] => findActs(text).map(short);

describe('a definite noun points back to an act', () => {
  test.each([
    ['The Greens apologised to Acme. Ms Lind called the apology a sham.', '- LIND > GREENS'],
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
  ])('%s', (text, act) => {
    expect(told(text)).toContain(act);
  });
});

describe('whoever was named last is spoken to where nobody else is', () => {
  test.each([
    [
      'The Drivers Union stood at the gate. The Drivers Union was cold. Acme apologised on Monday.',
      '+ ACME > UNION',
    ],
    [
      'Mr Okoro spoke first. Mr Okoro spoke for an hour. Ms Lind denounced “rule by rumour”.',
      '- LIND > OKORO',
    ],
    ['Chile met Peru in May, and Chile met Peru in June. Peru was sorry about that.', '+ PER > CHL'],
  ])('%s', (text, act) => {
    expect(told(text)).toContain(act);
  });
});

describe('whom the words are said to', () => {
  test.each([
    ['Acme told the Drivers Union that it regretted the delay.', '+ ACME > UNION'],
    ['The Greens wrote to Ms Lind to say that they regretted the delay.', '+ GREENS > LIND'],
    ['Ms Lind visited Mr Okoro to apologise.', '+ LIND > OKORO'],
    // An audience is not meant.
    ['Norway criticised Russia. Russia told a journalist that it regretted that.', '+ RUS > NOR'],
  ])('%s', (text, act) => {
    expect(told(text)).toContain(act);
  });
});

describe('a protest is aimed at the doer of what it tells', () => {
  test.each([['Peru protested that Chile had closed the port.', '- PER > CHL']])('%s', (text, act) => {
    expect(told(text)).toContain(act);
  });
});

describe('the other member of a group that the source belongs to', () => {
  test.each([
    [
      'Iran and Pakistan share a border. Iran called for a reduction in tensions between the two countries.',
      '+ IRN > PAK',
    ],
    ['The Greens and Acme met. The Greens called for talks between both sides.', '+ GREENS > ACME'],
  ])('%s', (text, act) => {
    expect(told(text)).toContain(act);
  });
});

describe('what was said in the sentence before', () => {
  test('That was rude', () => {
    expect(told('Mr Okoro insulted the Drivers Union. That was shameful.')).toContain('- author > OKORO');
  });
});
