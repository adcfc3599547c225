import { tellsActs } from './table';

describe('who has a deed done does it', () => {
  tellsActs([
    ['Acme had the Greens’ boat impounded.', '! ACME > GREENS'],
    ['Kenya had two Ugandan boats towed away.', '! KEN > UGA'],
    ['The Northern League had Rovers’ stand pulled down.', '! LEAGUE > ROVERS'],
    ['Acme had Mr Okoro arrested.', '! ACME > OKORO'],
    ['Ms Lind had Mr Okoro thrown out of the hall.', '! LIND > OKORO'],
    ['Chile had the Peruvian crew freed.', '+ CHL > PER'],
    ['Acme had the Drivers Union’s banner taken down.', '! ACME > UNION'],
    ['Rovers had Ms Lind banned from the ground.', '! ROVERS > LIND'],
  ]);
});

describe('what befalls somebody’s own is no deed of his', () => {
  tellsActs([
    ['Ms Lind had her hair cut.'],
    ['Acme had its licence revoked.'],
    ['Mr Okoro had his car stolen.'],
    ['The Greens had their visa refused.'],
    ['Ms Lind had two letters printed.'],
    ['Kenya had its boats painted.'],
    ['Acme had the roof mended.'],
  ]);
});
