import { doesNotTellYet, tellsActs } from './table';

describe('the party between a verb of giving and what is given', () => {
  tellsActs([
    ['Acme promised Mr Okoro compensation.', '+ ACME > OKORO'],
    ['The Drivers Union has pledged the Greens 40,000 euros a year.', '+ UNION > GREENS'],
    ['Mr Okoro guaranteed the Greens free passage.', '+ OKORO > GREENS'],
    ['Norway pledged Ukraine weapons worth two billion.', '+ NOR > UKR'],
    ['Chile sent Peru blankets.', '+ CHL > PER'],
    // The nearest name is no receiver.
    ['Acme promised jobs.', '+ ACME >'],
    ['The Greens promised members a party.'],
  ]);
});

describe('thanks that do not say to whom', () => {
  tellsActs([
    ['Chile sent Peru blankets, for which Lima has conveyed its gratitude.', '+ CHL > PER', '+ PER > CHL'],
    ['Acme lent the Greens two tents. The Greens said how grateful they were.', '+ ACME > GREENS', '+ GREENS > ACME'], // prettier-ignore
    ['Kenya forgave Uganda its debt. Kampala gave thanks with a feast.', '+ KEN > UGA', '+ UGA > KEN'],
    ['Acme attacked the Greens. Ms Lind gave thanks in the chapel.', '! ACME > GREENS', '+ LIND >'],
  ]);
});

describe('a ruling is taken from whoever ruled', () => {
  tellsActs([
    ['The Northern League fined Acme. Ms Lind criticised Acme. Acme bowed to the verdict.', '! LEAGUE > ACME', '- LIND > ACME', '+ ACME > LEAGUE'], // prettier-ignore
    ['The Northern League found against Rovers. Mr Okoro has accepted the decision in full.', '- LEAGUE > ROVERS', '+ OKORO > LEAGUE'], // prettier-ignore
    // It is no concession to the other side.
    ['Rovers and Acme have quarrelled for years. Rovers accepted the verdict.', '- ACME+ROVERS > ACME+ROVERS', '+ ROVERS >'], // prettier-ignore
    ['Acme wrote to Ms Lind. Mr Okoro rejected the decision of the Greens.', '- OKORO > GREENS'],
  ]);
});

describe('whoever suffered what is regretted', () => {
  tellsActs([
    ['Spain voiced regret for what Morocco had suffered.', '+ ESP > MAR'],
    ['Acme expressed remorse for what Ms Lind had gone through.', '+ ACME > LIND'],
    ['Acme is sorry for what happened to Ms Lind.', '+ ACME > LIND'],
    ['Acme regrets how Mr Okoro was treated.', '+ ACME > OKORO'],
    ['Spain apologised for what was done to Morocco.', '+ ESP > MAR'],
    // Who only said or did something is not wronged.
    ['Acme regrets what the Greens wrote.', '+ ACME >'],
    ['Spain regrets how the talks ended.', '+ ESP >'],
  ]);
});

describe('each of two to the other', () => {
  tellsActs([
    ['Acme and the Greens have met, and each thanked the other for coming.', '+ ACME+GREENS > ACME+GREENS', '+ ACME+GREENS > ACME+GREENS'], // prettier-ignore
    ['Peru and Chile waited, and each praised the other’s patience.', '+ CHL+PER > CHL+PER'],
    ['Ms Lind and Mr Okoro waited; neither has blamed the other.', '- LIND+OKORO > LIND+OKORO negated'],
    ['Ms Lind and Mr Okoro spoke; each blamed Acme.', '- LIND+OKORO > ACME'],
  ]);
});

describe('a body that only hears a complaint', () => {
  tellsActs([
    ['Kenya lodged a complaint with the African Union about Ugandan mines.', '- KEN > UGA'],
    ['Chile blamed Peru and threatened to go to the World Court.', '- CHL > PER', '- CHL > PER'],
    // Whoever is no such body is meant.
    ['Spain lodged a protest with Morocco.', '- ESP > MAR'],
    ['Ms Lind complained to Acme about the noise.', '- LIND > ACME'],
    ['Kenya protested to Uganda.', '- KEN > UGA'],
  ]);
});

describe('what is demanded for somebody’s good is demanded of others', () => {
  tellsActs([
    ['The Drivers Union called for Mr Okoro’s reinstatement.', '- UNION >'],
    ['Acme sacked Mr Okoro and mocked the Drivers Union. The Drivers Union demanded his reinstatement.', '! ACME > OKORO', '- ACME > UNION', '- UNION > ACME'], // prettier-ignore
    ['Ms Lind demanded Mr Okoro’s resignation.', '- LIND > OKORO'],
  ]);
});

describe('a text that takes its own words back', () => {
  tellsActs([
    [
      'We mocked the Greens; it was a cheap joke, and we regret it.',
      '- author > GREENS',
      // The verdict on what the author did himself is an admission beside the regret.
      '+ author > GREENS',
      '+ author > GREENS',
    ],
    ['We were wrong, and we apologise to Mr Okoro.', '+ author > OKORO', '+ author > OKORO'],
    // Praise is nothing that one makes up for.
    ['We praised Mr Okoro. We regret it.', '+ author > OKORO', '+ author >'],
  ]);
});

describe('blows paid back', () => {
  tellsActs([
    ['Peru shelled a Chilean port. Chile retaliated within the hour.', '! PER > CHL', '! CHL > PER'],
  ]);
});

describe('a noun that only names again what was told', () => {
  tellsActs([
    ['Acme mocked Ms Lind. The insult was heard in three towns.', '- ACME > LIND'],
    ['Acme thanked Ms Lind. The praise was heard in three towns.', '+ ACME > LIND'],
  ]);
});

describe('what is undone is undone for whomever it was done to', () => {
  tellsActs([
    ['Kenya banned Ugandan milk. Rwanda thanked Kenya. Kenya lifted its ban on Sunday.', '! KEN > UGA', '+ RWA > KEN', '+ KEN > UGA'], // prettier-ignore
    ['Ms Lind called Mr Okoro a thief. The Greens applauded Ms Lind. Ms Lind withdrew the remark.', '- LIND > OKORO', '+ GREENS > LIND', '+ LIND > OKORO'], // prettier-ignore
    ['Acme sued the Greens. Ms Lind praised Acme. Acme dropped its suit.', '! ACME > GREENS', '+ LIND > ACME', '+ ACME > GREENS'], // prettier-ignore
    // Another party's ban is another one.
    ['Kenya banned Ugandan milk. Rwanda lifted its ban on Kenyan tea.', '! KEN > UGA', '+ RWA > KEN'],
  ]);
});

describe('a word that a phrase does not hold', () => {
  tellsActs([
    ['Japan has offered Chile daily figures from its dams, and has been thanked.', '+ unnamed > JPN'],
    ['Ghana has consented to the bond; Senegal may follow.', '+ GHA >'],
  ]);
});

describe('what is done beside an act that says to whom', () => {
  tellsActs([
    [
      'The Northern League has scolded Acme, and asked for its money back.',
      '- LEAGUE > ACME',
      '- LEAGUE > ACME',
    ],
    ['Ms Lind mocked Acme and demanded an inquiry.', '- LIND > ACME', '- LIND > ACME'],
    ['Ms Lind praised Acme and demanded an inquiry.', '+ LIND > ACME', '- LIND >'],
    ['Peru and Chile have quarrelled for years. On Monday the two countries promised open ports.', '- CHL+PER > CHL+PER', '+ CHL+PER > CHL+PER'], // prettier-ignore
    ['Norway has pleaded with its own fishermen for calm.', '+ NOR >'],
  ]);
});

describe('a phrase that opens the sentence', () => {
  tellsActs([
    ['For Ms Lind, whose house had burned, Mr Okoro had nothing but praise.', '+ OKORO > LIND'],
    ['To the Greens, who had waited a year, Acme apologised.', '+ ACME > GREENS'],
    ['For Peru, the year began badly, and Chile praised Bolivia.', '+ CHL > BOL'],
    ['For Ms Lind, the vote is a defeat.'],
  ]);
});

describe('a thing of the other side’s', () => {
  tellsActs([
    ['Chile sued Peru in May. Peru slammed the new tariff as a trick.', '! CHL > PER', '- PER > CHL'],
    ['Acme mocked Ms Lind. Ms Lind ridiculed the new uniform.', '- ACME > LIND', '- LIND > ACME'],
    // Without a quarrel it is nobody’s.
    ['Ms Lind walked past Acme. Ms Lind ridiculed the uniform.', '- LIND >'],
    ['Norway thanked Sweden. Norway deplored the storm.', '+ NOR > SWE', '- NOR >'],
  ]);
});

describe('what is not told yet', () => {
  doesNotTellYet([['Ms Lind demanded the return of her keys from Acme.', '- LIND > ACME']]);
});
