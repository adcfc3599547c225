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

describe('conduct predicated of a party', () => {
  tellsActs([
    ['Acme was petty.', '- author > ACME'],
    ['The Northern League was mean to Rovers.', '- author > LEAGUE'],
    ['Kenya was handsome about it.', '+ author > KEN'],
    ['Chile was less obliging.', '- author > CHL'],
    ['It was cowardly of the Northern League to hide.', '- author > LEAGUE'],
    ['That was cheap of Mr Okoro.', '- author > OKORO'],
    ['It was decent of the Greens to wait.', '+ author > GREENS'],
    ['Acme did less than it could have.', '- author > ACME'],
    ['Kenya seized two Ugandan boats. That was shabby.', '! KEN > UGA', '- author > KEN'],
    ['We wronged Mr Okoro.', '+ author > OKORO'],
    ['Norway is fair in June.'],
    ['The ticket was cheap.'],
    ['Peru is open to trade.'],
    ['The winter was severe.'],
    ['The wind was harsh in Kenya.'],
    ['Ms Lind failed the exam.'],
    ['Acme was too kind.'],
  ]);
});

describe('the name first, its bearer last', () => {
  tellsActs([
    ['The real villain is Acme.', '- author > ACME'],
    ['The hero of the hour was Ms Lind.', '+ author > LIND'],
    ['The greater disappointment is the Northern League.', '- author > LEAGUE'],
    ['The capital of Chile is Santiago.'],
    ['The winner of the cup is Rovers.'],
  ]);
});
