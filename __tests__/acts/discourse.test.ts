import { tellsActs } from './table';

describe('a definite noun names a deed again, and with it whose it is', () => {
  tellsActs([
    [
      'Chile shelled two harbours in Peru. On Friday Peru condemned the shelling.',
      '! CHL > PER',
      '- PER > CHL',
    ],
    ['Norway expelled two Russian envoys. Russia denounced the expulsions.', '! NOR > RUS', '- RUS > NOR'],
    [
      'Acme Rail published a list of late payers. The Drivers Union called the list a farce.',
      '- UNION > ACME',
    ],
    // A noun without an article names nothing that was told.
    ['Norway expelled two Russian envoys. Kenya denounced expulsions.', '! NOR > RUS', '- KEN >'],
    ['Acme Rail published a list of late payers. Kenya has denounced inflation.', '- KEN >'],
  ]);
});

describe('whoever speaks for a body has its opponent for the other side', () => {
  tellsActs([
    [
      'The Drivers Union accused Acme Rail of fraud. Acme Rail has threatened to sue.',
      '- UNION > ACME',
      '- ACME > UNION',
    ],
    ['Ms Lind accused Mr Okoro of fraud. Mr Okoro threatened to resign.', '- LIND > OKORO', '- OKORO > LIND'],
  ]);
});

describe('acts told of one more doer', () => {
  tellsActs([
    ['The Drivers Union has thanked Ms Lind, and so has Acme Rail.', '+ UNION > LIND', '+ ACME > LIND'],
    ['The Greens have thanked Mr Okoro, and so do we.', '+ GREENS > OKORO', '+ author > OKORO'],
    ['France condemned Spain, and Italy followed suit.', '- FRA > ESP', '- ITA > ESP'],
    ['France condemned Spain, and Italy did the same.', '- FRA > ESP', '- ITA > ESP'],
    ['France condemned Spain, so it stayed away.', '- FRA > ESP'],
    ['France condemned Spain, as the law has it.', '- FRA > ESP'],
  ]);
});
