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
    ['Mr Okoro said that the Greens had defended Ms Lind.', '+ GREENS > LIND'],
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
