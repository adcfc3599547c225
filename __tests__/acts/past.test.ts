import { tellsActs } from './table';

describe('what holds no longer', () => {
  tellsActs([
    ['France once praised Spain.', '+ FRA > ESP historical'],
    ['The Greens used to thank Ms Lind.', '+ GREENS > LIND historical'],
    ['The Greens formerly condemned Acme.', '- GREENS > ACME historical'],
    ['Two years ago Kenya accused Uganda of theft.', '- KEN > UGA historical'],
    ['Chile no longer blames Peru.', '- CHL > PER historical'],
    ['Four days earlier the Greens had denounced Ms Lind.', '- GREENS > LIND historical'],
    ['For years Egypt praised Ethiopia; now it condemns it.', '+ EGY > ETH historical', '- EGY > ETH'],
    ['In the past, Canada criticised Mexico.', '- CAN > MEX historical'],
    ['Decades ago, the Greens forgave Ms Lind.', '+ GREENS > LIND historical'],
  ]);
});

describe('what was going on, or had been done, before what is told', () => {
  tellsActs([
    ['In March Mr Okoro was still praising Ms Lind.', '+ OKORO > LIND historical'],
    ['Mr Okoro, who had defended Ms Lind, resigned on Monday.', '+ OKORO > LIND historical'],
    ['The supplier, Acme, whose steel the Greens had lauded, has closed.', '+ GREENS > ACME historical'],
    ['Mr Okoro said that the Greens had defended Ms Lind.', '+ GREENS > LIND'],
    ['Mr Okoro was told by Ms Lind that Peru had complained to Chile.', '- PER > CHL'],
    ['3 May 2024\n\nAfter the flood of 2011 Japan thanked Canada.', '+ JPN > CAN historical'],
    ['3 May 2024\n\nKenya apologised to Uganda for the raid of 2011.', '+ KEN > UGA'],
  ]);
});

describe('the past tense alone is not over', () => {
  tellsActs([
    ['France praised Spain last week.', '+ FRA > ESP'],
    ['Acme had thanked the Drivers Union before the meeting began.', '+ ACME > UNION'],
    ['Norway has condemned Russia for years.', '- NOR > RUS'],
    ['Once Kenya had apologised to Uganda, the port reopened.', '+ KEN > UGA'],
    ['Spain blamed Portugal three days ago.', '- ESP > PRT'],
  ]);
});

describe('times far off', () => {
  tellsActs([
    ['Two winters ago Kenya praised Uganda.', '+ KEN > UGA historical'],
    ['Half a lifetime ago Mr Okoro denounced Acme.', '- OKORO > ACME historical'],
    // A text that names a year means another than its own.
    ['In 2011 Peru denounced Chile.', '- PER > CHL historical'],
    ['At the summit of 2016 Norway thanked Sweden.', '+ NOR > SWE historical'],
    ['Peru condemned the raid of 2011.', '- PER >'],
    ['Kenya has thanked Uganda every year since 2011.', '+ KEN > UGA'],
    ['As recently as Easter the Greens were praising Ms Lind.', '+ GREENS > LIND historical'],
    ['It is only a year since Acme thanked the Greens.', '+ ACME > GREENS historical'],
    ['At first Peru accused Chile of theft.', '- PER > CHL historical'],
    ['In 2011 Peru denounced Chile and praised Brazil.', '- PER > CHL historical', '+ PER > BRA historical'],
    ['Chile built a clinic in Bolivia in 1998, and for years Bolivia praised it.', '+ BOL > CHL historical'],
    ['In March Peru accused Chile of theft.', '- PER > CHL'],
  ]);
});

describe('what a text says of its own words before', () => {
  tellsActs([
    ['In March we mocked Ms Lind.', '- author > LIND historical'],
    ['Last autumn this newspaper endorsed Mr Okoro.', '+ author > OKORO historical'],
    ['This newspaper has backed Mr Okoro since November.', '+ author > OKORO'],
    ['On Monday we thanked Ms Lind.', '+ author > LIND'],
  ]);
});
