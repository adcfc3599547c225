import { doesNotTellYet, tellsActs } from './table';

describe('praise and blame in the speaker’s own words', () => {
  tellsActs([
    ['Turkey was right to ask for help.', '+ author > TUR'],
    ['Spain is a menace.', '- author > ESP'],
    ['Acme’s conduct was shameful.', '- author > ACME'],
    ['Ms Lind is a hero.', '+ author > LIND'],
    ['Norway was wrong to wait.', '- author > NOR'],
    ['The shameful decision by Acme will be remembered.', '- author > ACME'],
    ['Mr Okoro was courageous.', '+ author > OKORO'],
  ]);
});

describe('no judgement of an actor', () => {
  tellsActs([
    ['The weather in Spain was shameful.'],
    ['Stability is crucial.'],
    ['It is wrong to lie.'],
    ['The right wing of the building in Kenya burned.'],
    ['Ms Lind turned right.'],
    ['The train to France was late.'],
  ]);
});

// The parser reads these wrongly.

describe('what is not told yet', () => {
  doesNotTellYet([['The Greens rightly waited.', '+ author > GREENS']]);
});
