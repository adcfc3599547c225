import { findActs, short, tellsActs } from './table';

describe('advice is the adviser’s conciliation', () => {
  tellsActs([
    ['Both France and Spain should talk.', '+ author > ESP+FRA advised'],
    ['Acme must apologise to the Drivers Union.', '+ author > ACME advised'],
    ['The Greens ought to thank Ms Lind.', '+ author > GREENS advised'],
    ['Kenya should not wait for Uganda.', '+ author > KEN advised'],
    ['Ms Lind would do well to accept the offer.', '+ author > LIND advised'],
    ['The Greens would be wise to accept the offer.', '+ author > GREENS advised'],
    ['It is time for Chile to forgive Peru.', '+ author > CHL advised'],
    ['Let Egypt invite Ethiopia to the table.', '+ author > EGY advised'],
    ['Neither France nor Spain should give way to anger.', '+ author > ESP+FRA advised'],
    ['Mr Okoro needs to explain the figures.', '+ author > OKORO advised'],
    ['Rovers should drop their threat against the Northern League.', '+ author > ROVERS advised'],
    ['Canada had better listen to Mexico.', '+ author > CAN advised'],
    ['Poland should condemn the raid on Belarus.', '+ author > POL advised'],
    ['Acme should publish the report, sign it and thank Ms Lind.', '+ author > ACME advised'],
    ['It would do well for both Japan and South Korea to remember this.', '+ author > JPN+KOR advised'],
    ['Uganda has to start paying its teachers.', '+ author > UGA advised'],
  ]);
});

describe('advice to nobody in particular, and modals that advise nobody', () => {
  tellsActs([
    ['More should be done.'],
    ['We should gladly take back this article.'],
    ['It must have taken some effort.'],
    ['Should its president be unable to come, the meeting will be short.'],
    ['Ministers everywhere had to learn this.'],
    ['Should France talk to Spain?'],
    ['Something must be wrong with the clock.'],
  ]);
});

describe('bullets', () => {
  test('a bullet without a subject is addressed to whom the list began with', () => {
    const text = 'Acme should do three things:\n\n• Pay the drivers.\n• Publish the report.\n';
    expect(findActs(text).map(short)).toEqual([
      '+ author > ACME advised',
      '+ author > ACME advised',
      '+ author > ACME advised',
    ]);
  });
});

describe('asking somebody else is told as the asker’s act, not as an act of those asked', () => {
  tellsActs([
    ['The UN urged France and Spain to talk.', '+ UN > ESP+FRA'],
    ['The Greens called on Acme to return to talks.', '+ GREENS > ACME'],
    ['The Greens demanded an apology from Ms Lind.', '- GREENS > LIND'],
    ['Kenya asked Uganda to stop the fighting.', '+ KEN > UGA'],
  ]);
});

describe('a list is addressed to whom its lead-in names', () => {
  tellsActs([
    [
      'We would say two things to Acme Rail.\n\n- Pay the drivers, since a debt is a debt.\n- Stop pretending that the depot is safe.',
      '+ author > ACME advised',
      '+ author > ACME advised',
    ],
    [
      'We have two requests of Peru and Chile.\n\n1. Sign the treaty.\n2. Open the port.',
      '+ author > CHL+PER advised',
      '+ author > CHL+PER advised',
    ],
    // Nobody is addressed.
    ['Norway waited. Here are two things about fish.\n\n1. Salt it.\n2. Eat it.'],
  ]);
});

describe('advice by what would serve the advised', () => {
  tellsActs([
    ['Norway would be ill advised to refuse the Finnish offer.', '+ author > NOR advised'],
    ['The Greens could do worse than wait for Acme.', '+ author > GREENS advised'],
    ['Ms Lind would lose nothing by waiting.', '+ author > LIND advised'],
    ['Acme might begin by publishing its accounts.', '+ author > ACME advised'],
    ['Uganda has only to ask.', '+ author > UGA advised'],
    ['It is for Canada to answer.', '+ author > CAN advised'],
    ['It falls to the Northern League to pay.', '+ author > LEAGUE advised'],
    ['The time has come for Rovers to pay.', '+ author > ROVERS advised'],
    ['It is high time that Peru answered.', '+ author > PER advised'],
    ['Mr Okoro owes it to his voters to speak.', '+ author > OKORO advised'],
    ['Our advice to the Greens is to wait.', '+ author > GREENS advised'],
    ['The least that Chad needs is rain.'],
    ['The least Chad can do is apologise.', '+ author > TCD advised'],
    ['The drivers should be paid by Acme.', '+ author > ACME advised'],
    ['What would it cost Acme to answer?', '+ author > ACME advised'],
    ['Is it too much to ask of Rovers that they train?', '+ author > ROVERS advised'],
  ]);
});

describe('advice that others share, its verb left out', () => {
  tellsActs([
    [
      'Kenya would be wise to answer, and Uganda to wait.',
      '+ author > KEN advised',
      '+ author > UGA advised',
    ],
    [
      'Acme should pay, as should the Northern League.',
      '+ author > ACME advised',
      '+ author > LEAGUE advised',
    ],
    [
      'Peru would lose nothing by waiting, nor Chile by asking.',
      '+ author > PER advised',
      '+ author > CHL advised',
    ],
  ]);
});

describe('what is needed, taken for granted or too late is no advice', () => {
  tellsActs([
    ['That Norway should have waited at all is a surprise.'],
    ['It is odd that Kenya should thank Uganda.', '+ KEN > UGA'],
    ['Chad would have to lift its embargo on Niger.', '+ TCD > NER possible'],
    ['Mr Okoro should have apologised in May.', '- author > OKORO'],
    ['Acme Rail fined Mr Okoro and then let him go.', '! ACME > OKORO', '+ ACME > OKORO'],
    ['We would urge Acme to answer.', '+ author > ACME'],
    ['We must thank Ms Lind.', '+ author > LIND'],
  ]);
});
