import { tellsActs } from './table';

describe('an act that is carried over to whoever did not do it', () => {
  tellsActs([
    ['Ms Lind forgave Acme; Mr Okoro has not.', '+ LIND > ACME', '+ OKORO > ACME negated'],
    ['Finland apologised to Norway. Estonia did not.', '+ FIN > NOR', '+ EST > NOR negated'],
    ['Finland thanked Norway; Estonia has done nothing of the kind.', '+ FIN > NOR', '+ EST > NOR negated'],
    [
      'Finland apologised to Norway. Estonia has not followed its example.',
      '+ FIN > NOR',
      '+ EST > NOR negated',
    ],
    ['Finland thanked Norway; nor has Estonia.', '+ FIN > NOR', '+ EST > NOR negated'],
    ['Kenya condemned Uganda. Rwanda never did.', '- KEN > UGA', '- RWA > UGA negated'],
  ]);
});

describe('an act that is not done to somebody besides', () => {
  tellsActs([
    ['Ms Lind forgave Acme, but not Mr Okoro.', '+ LIND > ACME', '+ LIND > OKORO negated'],
    ['Ms Lind praised the Greens, though not Rovers.', '+ LIND > GREENS', '+ LIND > ROVERS negated'],
  ]);
});

describe('nothing to carry over', () => {
  tellsActs([
    ['Norway has a navy; Sweden has not.'],
    ['Ms Lind went to Leeds; Mr Okoro did not.'],
    ['Finland did not vote. Nor did Estonia.'],
    ['Finland voted on Monday, but not Estonia.'],
  ]);
});
