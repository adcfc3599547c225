import { doesNotTellYet, tellsActs } from './table';

describe('possible', () => {
  tellsActs([
    ['France may condemn Spain.', '- FRA > ESP possible'],
    ['Acme could apologise to the Drivers Union.', '+ ACME > UNION possible'],
    ['If Norway blames Russia, nobody will listen.', '- NOR > RUS possible'],
    ['If Kenya were to thank Uganda, the row would end.', '+ KEN > UGA possible'],
    ['Were the Greens to forgive Ms Lind, the row would be over.', '+ GREENS > LIND possible'],
    ['Unless Egypt apologises to Ethiopia, the talks are over.', '+ EGY > ETH possible'],
    ['The Greens might praise Ms Lind tomorrow.', '+ GREENS > LIND possible'],
    ['Perhaps Canada would forgive Mexico if it asked.', '+ CAN > MEX possible'],
    ['Will Poland condemn Belarus?', '- POL > BLR possible'],
    ['Japan is ready to forgive South Korea.', '+ JPN > KOR planned'],
  ]);
  doesNotTellYet([['Mr Okoro is considering whether to sue Acme.', '! OKORO > ACME possible']]);
});

describe('planned', () => {
  tellsActs([
    ['France will condemn Spain tomorrow.', '- FRA > ESP planned'],
    ['Acme plans to sue the Drivers Union.', '! ACME > UNION planned'],
    ['Norway has decided to thank Russia.', '+ NOR > RUS planned'],
    ['Kenya is going to apologise to Uganda.', '+ KEN > UGA planned'],
    ['The Greens intend to congratulate Ms Lind.', '+ GREENS > LIND planned'],
    ['Chile’s decision to forgive Peru came late.', '+ CHL > PER planned'],
  ]);
});

describe('attempted', () => {
  tellsActs([
    ['France tried to reassure Spain.', '+ FRA > ESP attempted'],
    ['Acme is trying to assist the Drivers Union.', '+ ACME > UNION attempted'],
    ['The Greens sought to intimidate Ms Lind.', '- GREENS > LIND attempted'],
    ['The attempt by Kenya to reassure Uganda came late.', '+ KEN > UGA attempted'],
  ]);
});

describe('what could have been was not', () => {
  tellsActs([
    ['France could have condemned Spain.', '- FRA > ESP negated'],
    ['Acme would have thanked the Drivers Union.', '+ ACME > UNION negated'],
    ['Norway might have forgiven Russia.', '+ NOR > RUS negated'],
  ]);
});
