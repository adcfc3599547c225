import { doesNotTellYet, tellsActs } from './table';

describe('reciprocal acts have the same sources and targets', () => {
  tellsActs([
    ['France and Spain thanked each other.', '+ ESP+FRA > ESP+FRA'],
    ['Acme and the Drivers Union blame one another.', '- ACME+UNION > ACME+UNION'],
    ['The talks between Kenya and Uganda began on Monday.', '+ KEN+UGA > KEN+UGA'],
    ['The Greens held talks with Acme.', '+ ACME+GREENS > ACME+GREENS'],
    ['Chile and Peru have agreed to share the river.', '+ CHL+PER > CHL+PER'],
    ['Egypt negotiated with Ethiopia for a year.', '+ EGY+ETH > EGY+ETH'],
    ['Ms Lind and Mr Okoro denounced each other’s plans.', '- LIND+OKORO > LIND+OKORO'],
    ['Japan signed an accord with South Korea.', '+ JPN+KOR > JPN+KOR'],
    ['Canada and Mexico met in Ottawa.', '+ CAN+MEX > CAN+MEX'],
    ['A truce between Chad and Niger was signed in Geneva.', '+ NER+TCD > NER+TCD'],
    ['France and Spain accused each other of cheating.', '- ESP+FRA > ESP+FRA'],
    ['Poland’s talks with Belarus were brief.', '+ BLR+POL > BLR+POL'],
    ['Rovers and the Northern League have settled their dispute.', '+ LEAGUE+ROVERS > LEAGUE+ROVERS'],
    ['Kenya reconciled with Uganda.', '+ KEN+UGA > KEN+UGA'],
  ]);
});

describe('several doers of an act towards somebody else are joint, not reciprocal', () => {
  tellsActs([
    ['France and Spain thanked Portugal.', '+ ESP+FRA > PRT'],
    ['Acme and the Drivers Union blamed Ms Lind.', '- ACME+UNION > LIND'],
    ['Kenya and Uganda condemned terrorism.', '- KEN+UGA >'],
  ]);
});

describe('a sentence whose only verb is read as a noun', () => {
  doesNotTellYet([['Acme and the Drivers Union blame Ms Lind.', '- ACME+UNION > LIND']]);
});
