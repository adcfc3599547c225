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

describe('a noun names again what any verb told before', () => {
  tellsActs([
    ['Acme Rail closed the depot. Mr Okoro denounced the closure.', '- OKORO > ACME'],
    ['The Drivers Union walked out. Acme Rail deplored the walkout.', '- ACME > UNION'],
    ['Norway invited both sides to Oslo. Ms Lind praised the invitation.', '+ LIND > NOR'],
    ['Kenya wrote to the harbour board. Ms Lind called the letter a sham.', '- LIND > KEN'],
    ['Mr Okoro decided to cut the night trains. The Greens condemned the decision.', '- GREENS > OKORO'],
    // Who did not do it does not answer for it, and a passive does not say who did.
    ['The Greens did not delay the bill. Ms Lind denounced the delay.', '- LIND >'],
    ['The Greens were robbed. Ms Lind denounced the robbery.', '- LIND >'],
  ]);
});

describe('what was told is judged by its noun', () => {
  tellsActs([
    ['Kenya tabled a plan. The plan was shameful.', '- author > KEN'],
    ['Acme Rail closed the depot. The closure was a disgrace.', '- author > ACME'],
    ['Mr Okoro wrote to the drivers. It was a disgraceful letter.', '- author > OKORO'],
    ['Ms Lind decided to stay away. That was a shameful decision.', '- author > LIND'],
    ['Acme Rail closed the depot. The weather was shameful.'],
  ]);
});

describe('what is said to somebody is done to him', () => {
  tellsActs([
    ['Ms Lind told Mr Okoro that she was sorry.', '+ LIND > OKORO'],
    ['Ms Lind told Mr Okoro that she was ashamed of the delay.', '+ LIND > OKORO'],
    ['Acme Rail wrote to the Greens that it regretted the flood.', '+ ACME > GREENS'],
    ['Acme Rail is in a sorry state.'],
    ['Ms Lind was sorry to see Mr Okoro go.'],
    // The press is told so that others hear.
    ['Ms Lind told reporters that she was sorry.', '+ LIND >'],
    // So is what is passed on from another.
    ['Ms Lind told Mr Okoro that Acme Rail was sorry.', '+ ACME > OKORO'],
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
