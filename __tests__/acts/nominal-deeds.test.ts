import { tellsActs } from './table';

describe('a noun that tells a deed with both its parties', () => {
  tellsActs([
    ['Kenya’s seizure of two Ugandan boats soured the summer.', '! KEN > UGA'],
    ['The eviction of Ms Lind by Acme was filmed.', '! ACME > LIND'],
    ['China’s duty of 34 per cent on frozen beef from Peru took effect on Monday.', '! CHN > PER'],
    ['Kenya’s arrest of a Ugandan skipper made headlines.', '! KEN > UGA'],
    ['Acme’s dismissal of Mr Okoro made headlines.', '! ACME > OKORO'],
    // What is given up is no deed.
    ['Kenya lifted its ban on Ugandan maize.', '+ KEN > UGA'],
    ['Kenya’s return to the league of nations was told.'],
    ['Peru’s duty to its pensioners is plain.'],
  ]);
});

describe('force on somebody and what is his', () => {
  tellsActs([
    ['Acme kicked in Mr Okoro’s door.', '! ACME > OKORO'],
    ['Mr Okoro slapped Ms Lind.', '! OKORO > LIND'],
    ['Norway marched the Danish captain ashore.', '! NOR > DNK'],
    ['Acme struck Mr Okoro off the rota.', '! ACME > OKORO'],
    ['Mr Okoro knocked on Ms Lind’s door.'],
    ['Acme took the sign off the wall.'],
    ['Ms Lind boarded a Danish ferry.'],
  ]);
});

describe('help that no word of helping names', () => {
  tellsActs([
    ['Ms Lind drove Mr Okoro to hospital.', '+ LIND > OKORO'],
    ['Acme put up Rovers for a fortnight.', '+ ACME > ROVERS'],
    ['Norway is escorting Danish ships through the ice.', '+ NOR > DNK'],
    ['Norway and Denmark guarded the same villages.', '+ DNK+NOR > DNK+NOR'],
    ['Norway and Denmark will bury their cables in one trench.', '+ DNK+NOR > DNK+NOR planned'],
    ['Mr Okoro sat Acme and the Greens down in his kitchen.', '+ OKORO > ACME+GREENS'],
    ['Ms Lind drove Mr Okoro’s car.'],
    ['Ms Lind drove Mr Okoro to distraction.'],
    ['Norway and Denmark have the same flag.'],
  ]);
});
