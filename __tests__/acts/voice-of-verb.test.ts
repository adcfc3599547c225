import { tellsActs } from './table';

describe('active verbs', () => {
  tellsActs([
    ['France condemned Spain on Tuesday.', '- FRA > ESP'],
    ['Acme has denounced the Drivers Union in a letter to its customers.', '- ACME > UNION'],
    ['The Greens thanked Ms Lind for her patience.', '+ GREENS > LIND'],
    ['Kenya criticises Uganda over the closure of the lake.', '- KEN > UGA'],
    ['Mr Okoro accused Acme of hiding the accident.', '- OKORO > ACME'],
    ['Norway blames Russia for the spill.', '- NOR > RUS'],
    ['The Drivers Union apologised to Acme on Friday.', '+ UNION > ACME'],
    ['Japan praised South Korea for its help after the flood.', '+ JPN > KOR'],
    ['Chile has forgiven Peru.', '+ CHL > PER'],
    ['The Northern League rebuked Rovers after the match.', '- LEAGUE > ROVERS'],
    ['Canada welcomed Mexico into the pact.', '+ CAN > MEX'],
    ['Egypt hit out at Ethiopia again.', '- EGY > ETH'],
    ['Ms Lind congratulated Mr Okoro on his victory.', '+ LIND > OKORO'],
    ['Poland expelled Belarus from the contest.', '! POL > BLR'],
    ['Armed men from Chad attacked Niger at dawn.', '! unnamed > NER'],
  ]);
});

describe('passive verbs', () => {
  tellsActs([
    ['Spain was condemned by France.', '- FRA > ESP'],
    ['Acme has been denounced by the Drivers Union.', '- UNION > ACME'],
    ['Ms Lind was thanked by the Greens for her patience.', '+ GREENS > LIND'],
    ['Uganda is being criticised by Kenya over the closure.', '- KEN > UGA'],
    ['Rovers were rebuked by the Northern League.', '- LEAGUE > ROVERS'],
    ['Peru has been forgiven by Chile.', '+ CHL > PER'],
    ['Belarus was expelled.', '! unnamed > BLR'],
    ['Acme was accused of hiding the accident.', '- unnamed > ACME'],
    ['Mr Okoro has been praised for his courage.', '+ unnamed > OKORO'],
    ['Ethiopia was condemned by one and all.', '- unnamed > ETH'],
    ['Russia is blamed by Norway for the spill.', '- NOR > RUS'],
    ['The Greens were attacked by nobody.', '! unnamed > GREENS negated'],
    ['Mexico, condemned by Canada last week, kept silent.', '- CAN > MEX'],
    ['Niger was bombed by Chad.', '! TCD > NER'],
  ]);
});
