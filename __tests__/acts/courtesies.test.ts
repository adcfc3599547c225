import { tellsActs } from './table';

describe('thanks in kind', () => {
  tellsActs([
    ['Ms Lind bought Mr Okoro a bottle of port.', '+ LIND > OKORO'],
    ['The Greens gave Acme a plaque.', '+ GREENS > ACME'],
    ['Norway sends Denmark a box of dates every winter.', '+ NOR > DNK'],
    ['Ms Lind sent Mr Okoro a box of letters.'],
    ['Ms Lind bought a bottle of port.'],
  ]);
});

describe('help that was asked for', () => {
  tellsActs([
    ['Norway released water at Denmark’s request.', '+ NOR > DNK'],
    ['Acme accepted $12 million from Mr Okoro.', '+ OKORO > ACME'],
    ['Acme received four letters from Mr Okoro.'],
  ]);
});

describe('what two do with each other', () => {
  tellsActs([
    ['Norway and Denmark exchanged readings every morning.', '+ DNK+NOR > DNK+NOR'],
    ['Norway and Denmark shared a laboratory in Oslo.', '+ DNK+NOR > DNK+NOR'],
    ['Acme and the Greens threw a street party.', '+ ACME+GREENS > ACME+GREENS'],
    ['Acme and the Greens cut the ribbon together.', '+ ACME+GREENS > ACME+GREENS'],
    ['Ms Lind and Mr Okoro talked for three hours.', '+ LIND+OKORO > LIND+OKORO'],
    ['Norway and Denmark share a border.'],
    ['Norway and Denmark share a language.'],
    ['Acme and the Greens lost the match together.'],
  ]);
});

describe('offers and invitations', () => {
  tellsActs([
    ['Ms Lind invited Mr Okoro to help redraft the rule.', '+ LIND > OKORO'],
    ['Finland offered to pay Estonia’s bill.', '+ FIN > EST'],
    ['Ms Lind invited questions.'],
  ]);
});
