import { findActs, short, tellsActs } from './table';

describe('a topic or an event is no actor', () => {
  test.each([
    ['France condemned terrorism.', '- FRA >', 'terrorism'],
    ['Acme blames a payroll system.', '- ACME >', 'a payroll system'],
    ['Norway deplored the silence.', '- NOR >', 'the silence'],
    ['The Greens welcomed the rain.', '+ GREENS >', 'the rain'],
    ['Kenya denounced inflation.', '- KEN >', 'inflation'],
    ['Both Chile and Peru hailed the pact.', '+ CHL+PER >', 'the pact'],
  ])('%s', (text, act, about) => {
    const [found, ...more] = findActs(text);
    expect(more).toEqual([]);
    expect(found && short(found)).toBe(act);
    expect(found?.about?.text).toBe(about);
  });
});

describe('words of other senses and other trades', () => {
  tellsActs([
    ['The critical mass was reached in Spain.'],
    ['The appeal court sat in Kenya.'],
    ['A fire brigade from Norway came.'],
    ['The Peace Prize was given to Ms Lind.'],
    ['A charge of £5 is made by Acme.'],
    ['Rovers have a strong defence and a weak attack.'],
    ['Mr Okoro lives in a block of flats.'],
    ['The war memorial in France was cleaned.'],
    ['Ms Lind wrote a hit song.'],
    ['A heart attack killed the driver.'],
    ['The doctor treated the patient in Chile.'],
    ['Thanks to the rain, Kenya has water.'],
  ]);
});

describe('who stands near is not who is meant', () => {
  tellsActs([
    ['In Spain, France condemned Portugal.', '- FRA > PRT'],
    ['After talks in Kenya, Norway blamed Russia.', '- NOR > RUS'],
    ['Acme, unlike the Drivers Union, thanked Ms Lind.', '+ ACME > LIND'],
    ['On a visit to Chile, Canada criticised Peru.', '- CAN > PER'],
  ]);
});
