import { findActs, short } from './table';

const told = (text: string): readonly string[] => findActs(text).map(short);

/** Texts and one act that they tell. */
function tells(rows: readonly (readonly [text: string, act: string])[]): void {
  test.each(rows)('%s', (text, act) => {
    expect(told(text)).toContain(act);
  });
}

describe('what was last done to somebody is what he answers, not the bystander named since', () => {
  tells([
    [
      'Ms Lind accused Acme of poisoning the well. The Greens praised Ms Lind. Acme apologised.',
      '+ ACME > LIND',
    ],
    ['Ms Lind accused Acme of poisoning the well. The Greens held a vigil. Acme owned up.', '+ ACME > LIND'],
    ['Kenya seized two Ugandan boats. Rwanda offered to mediate. Uganda lodged a protest.', '- UGA > KEN'],
    [
      'Rovers mocked the Northern League. Mr Okoro asked for calm. The Northern League threatened to sue.',
      '- LEAGUE > ROVERS',
    ],
    ['The Greens offered Acme a truce. Ms Lind came to watch. Acme accepted it.', '+ ACME > GREENS'],
    ['Acme lent the Greens a barge. Ms Lind painted it. The Greens gave thanks.', '+ GREENS > ACME'],
    [
      'Ms Lind apologised to Mr Okoro for the poem. Acme had printed it. Mr Okoro bears no grudge.',
      '+ OKORO > LIND',
    ],
  ]);
});

describe('whoever the source goes on from, has gone to or has just heard', () => {
  tells([
    ['Mr Okoro heads the choir. Ms Lind drove to the Greens and owned up.', '+ LIND > GREENS'],
    ['Acme was late. Ms Lind wrote to Acme demanding a refund.', '- LIND > ACME'],
    ['The Drivers Union wants its money back and has accused Acme of fraud.', '- UNION > ACME'],
    ['Kenya demanded compensation and accused Uganda of piracy.', '- KEN > UGA'],
    ['Acme has given back the barge, and the Greens have said thank you.', '+ GREENS > ACME'],
    [
      'Mr Okoro and Ms Lind dined, and each described the other afterwards as a good listener.',
      '+ LIND+OKORO > LIND+OKORO',
    ],
  ]);
});

describe('a ruling is accepted from whoever rules', () => {
  tells([
    ['The Northern League fined Acme. Acme accepted the fine.', '+ ACME > LEAGUE'],
    [
      'The Northern League fined Rovers for the brawl. Rovers accepted it without a word.',
      '+ ROVERS > LEAGUE',
    ],
    [
      'The Northern League ruled for Ms Lind. Mr Okoro, who had sued her, bowed to the ruling.',
      '+ OKORO > LEAGUE',
    ],
    ['The Northern League declared the transfer void. Rovers accepted the decision.', '+ ROVERS > LEAGUE'],
  ]);
});

describe('a thing leads to whoever made or did it', () => {
  tells([
    ['Acme put a charge on every parcel. Ms Lind called the levy a theft.', '- LIND > ACME'],
    ['Norway impounded a Danish trawler. Sweden deplored the seizure.', '- SWE > NOR'],
    ['Kenyan soldiers broke down the door of a clinic. Uganda condemned the raid.', '- UGA > KEN'],
    ['Acme moved the night train to noon. The Greens slammed the change.', '- GREENS > ACME'],
    [
      'The Northern League doubled the price of a ticket. Mr Okoro denounced the increase.',
      '- OKORO > LEAGUE',
    ],
    ['Acme dismissed forty cooks. The Drivers Union deplored the sackings.', '- UNION > ACME'],
    ['Peru bombed a bridge in Chile. Chile called the strike a crime.', '- CHL > PER'],
    ['Ms Lind painted the pier pink. The Greens ridiculed the mural.', '- GREENS > LIND'],
    ['Mr Okoro wrote that the choir sang flat. Ms Lind dismissed the review as spite.', '- LIND > OKORO'],
    ['Acme suggested a joint timetable. The Drivers Union welcomed the idea.', '+ UNION > ACME'],
    ['Chile has withheld the river data. Peru deplored the secrecy.', '- PER > CHL'],
  ]);
});

describe('what is undone was done to somebody', () => {
  tells([
    [
      'Ms Lind called Rovers cowards. The Northern League laughed. Ms Lind took the word back.',
      '+ LIND > ROVERS',
    ],
  ]);
});

describe('nobody is guessed where nothing speaks for anybody', () => {
  test.each([
    ['The Greens met in a barn. Acme apologised.', '+ ACME >'],
    // The act's own place is filled.
    ['The Greens sued Acme. Acme apologised to nobody.', '+ ACME > negated'],
    // What one is sorry for is no deed of anybody else.
    ['The Greens wrote a letter. Ms Lind praised it. Acme regrets the letter.', '+ ACME >'],
    ['Rwanda offered to mediate between Kenya and Uganda. Norway regretted that.', '+ NOR >'],
    ['Ms Lind sailed to Norway. Acme pledged to do better.', '+ ACME >'],
    ['Ms Lind praised Acme. Ms Lind condemned the ruling.', '- LIND >'],
    ['Mr Okoro spoke for the Greens in May. In June Mr Okoro apologised.', '+ OKORO >'],
  ])('%s', (text, act) => {
    expect(told(text)).toContain(act);
  });
});

describe('what no word shows to be an offer or a penalty', () => {
  test.each([
    ['Chile offered Peru a share of the catch. Bolivia watched. Peru turned it down.', '- PER > CHL'],
    [
      'Mr Okoro invited the Drivers Union to supper. The Greens were not asked. The Drivers Union said yes.',
      '+ UNION > OKORO',
    ],
    ['Acme sacked Mr Okoro. The Greens fed him. Acme took back the dismissal.', '+ ACME > OKORO'],
  ])('not yet: %s', (text, act) => {
    expect(told(text)).not.toContain(act);
  });
});

describe('somebody between two sides is neither of them', () => {
  tells([
    [
      'Peru and Chile have quarrelled for years. Brazil, shuttling between the two, has talked them out of a walkout.',
      '+ BRA > CHL+PER',
    ],
    ['Acme sued the Drivers Union. Mr Okoro has stepped in between them.', '+ OKORO > ACME+UNION'],
  ]);
});
