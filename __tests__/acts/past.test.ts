import { tellsActs } from './table';

describe('what holds no longer', () => {
  tellsActs([
    ['France once praised Spain.', '+ FRA > ESP historical'],
    ['Acme used to thank the Drivers Union.', '+ ACME > UNION historical'],
    ['Norway formerly condemned Russia.', '- NOR > RUS historical'],
    ['Two years ago Kenya accused Uganda of theft.', '- KEN > UGA historical'],
    ['Chile no longer blames Peru.', '- CHL > PER historical'],
    ['Four days earlier the Greens had denounced Ms Lind.', '- GREENS > LIND historical'],
    ['For years Egypt praised Ethiopia; now it condemns it.', '+ EGY > ETH historical', '- EGY > ETH'],
    ['In the past Canada criticised Mexico.', '- CAN > MEX historical'],
    ['Decades ago Poland forgave Belarus.', '+ POL > BLR historical'],
  ]);
});

describe('the past tense alone is not over', () => {
  tellsActs([
    ['France praised Spain last week.', '+ FRA > ESP'],
    ['Acme had thanked the Drivers Union before the meeting began.', '+ ACME > UNION'],
    ['Norway has condemned Russia for years.', '- NOR > RUS'],
    ['Once Kenya had apologised to Uganda, the port reopened.', '+ KEN > UGA'],
    ['Chile blamed Peru three days ago.', '- CHL > PER'],
  ]);
});
