import { doesNotTellYet, tellsActs } from './table';

describe('lending and offering what somebody can use', () => {
  tellsActs([
    ['Acme lent the Greens its boardroom.', '+ ACME > GREENS'],
    ['Kenya lent Uganda a satellite dish.', '+ KEN > UGA'],
    ['Norway lent Chad and Niger its cartographers.', '+ NOR > NER+TCD'],
    ['Kenya has lent Uganda a hydrographer and a boat.', '+ KEN > UGA'],
    ['Rovers lent their pitch to the Greens.', '+ ROVERS > GREENS'],
    ['The Drivers Union has offered Ms Lind a desk.', '+ UNION > LIND'],
    ['Ms Lind offered Acme and the Drivers Union a hall.', '+ LIND > ACME+UNION'],
    ['Peru’s coastguard gave the Chilean trawler water and a chart.', '+ PER > CHL'],
    ['Chad met Fiji, which lent Tonga a dish.', '+ FJI > TON', '+ FJI+TCD > FJI+TCD'],
    ['The story lends colour to the claim.'],
    ['Acme offered Ms Lind a choice.'],
    ['The town gave Ms Lind a headache.'],
    ['Acme gave Ms Lind a cold look.'],
    ['Ms Lind gave the Greens the slip.'],
  ]);
});

describe('money got together, work done for nothing', () => {
  tellsActs([
    ['The Drivers Union collected $12,000 for Mr Okoro.', '+ UNION > OKORO'],
    ['The Greens raised four thousand pounds for the Drivers Union.', '+ GREENS > UNION'],
    ['Acme filled the Greens’ tanker free of charge.', '+ ACME > GREENS'],
    ['The Drivers Union ferried Rovers home at its own expense.', '+ UNION > ROVERS'],
    ['Kenya vaccinated Ugandan herds without charge.', '+ KEN > UGA'],
    ['Acme collected the fares.'],
    ['The Northern League raised the prize.'],
    ['The Northern League pays Acme €400,000 a year to run the ferry.'],
    ['The Northern League pays Acme for the ferry.'],
    ['The Greens feed the birds for nothing.'],
    ['Acme served the Greens tea.'],
  ]);
  doesNotTellYet([['Acme paid Ms Lind $300 in compensation.', '+ ACME > LIND']]);
});
