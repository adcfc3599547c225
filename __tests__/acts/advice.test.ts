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
