import { doesNotTellYet, tellsActs } from './table';

describe('negation keeps the act as a trace', () => {
  tellsActs([
    ['In May, nobody praised Rovers.', '+ unnamed > ROVERS negated'],
    ['The Greens have denied accusing Ms Lind of theft.', '- GREENS > LIND negated'],
    ['The Greens not only condemned Acme but thanked Ms Lind.', '- GREENS > ACME', '+ GREENS > LIND'],
    ['France did not condemn Spain.', '- FRA > ESP negated'],
    ['Acme has never thanked the Drivers Union.', '+ ACME > UNION negated'],
    ['Norway didn’t blame Russia.', '- NOR > RUS negated'],
    ['Kenya refused to apologise to Uganda.', '+ KEN > UGA negated'],
    ['On Tuesday Chile failed to thank Peru.', '+ CHL > PER negated'],
    ['The Greens declined to criticise Ms Lind.', '- GREENS > LIND negated'],
    ['Egypt stopped short of condemning Ethiopia.', '- EGY > ETH negated'],
    ['Mr Okoro would not be drawn into blaming Acme.', '- OKORO > ACME negated'],
    ['Canada left without thanking Mexico.', '+ CAN > MEX negated'],
    ['Neither France nor Italy condemned Spain.', '- FRA+ITA > ESP negated'],
    ['Poland has yet to apologise to Belarus.', '+ POL > BLR negated'],
    ['Japan has hardly thanked South Korea.', '+ JPN > KOR negated'],
    ['No apology was offered to the Drivers Union by Acme.', '+ ACME > UNION negated'],
    ['France praised Portugal instead of condemning Spain.', '+ FRA > PRT', '- FRA > ESP negated'],
    ['Norway is far from forgiving Russia.', '+ NOR > RUS negated'],
    ['Uganda was not condemned by Kenya.', '- KEN > UGA negated'],
    ['Chile avoided criticising Peru.', '- CHL > PER negated'],
    ['Rovers were unwilling to apologise to the Northern League.', '+ ROVERS > LEAGUE negated'],
  ]);
});

describe('no negation of the act', () => {
  tellsActs([
    ['Acme never failed to thank the Drivers Union.', '+ ACME > UNION'],
    ['Kenya, unlike Uganda, condemned Ethiopia.', '- KEN > ETH'],
    ['The Greens did not wait before they thanked Ms Lind.', '+ GREENS > LIND'],
    ['Not surprisingly, Chile criticised Peru.', '- CHL > PER'],
  ]);
});

// The parser reads these wrongly.

describe('a later verb with a form of its own shares no negation', () => {
  tellsActs([
    ['The Northern League spared nobody: it faulted Rovers and chided Mr Okoro.', '- LEAGUE > ROVERS', '- LEAGUE > OKORO'], // prettier-ignore
    ['Acme voiced dismay, which cost nothing, and reproached Ms Lind.', '- ACME > LIND'],
    ['Mr Okoro did not wait for a lawyer and thanked Ms Lind.', '+ OKORO > LIND'],
    // Base forms share it, and it counts once.
    ['Kenya did not condemn Uganda or thank Rwanda.', '- KEN > UGA negated', '+ KEN > RWA negated'],
    ['Kenya did not wait and thank Rwanda.', '+ KEN > RWA negated'],
    ['Nobody condemned Acme and thanked Ms Lind.', '- unnamed > ACME negated', '+ unnamed > LIND negated'],
  ]);
});

describe('what somebody goes somewhere to say', () => {
  tellsActs([
    ['Mr Okoro walked to the harbour to thank Ms Lind.', '+ OKORO > LIND'],
    ['Ms Lind went on the radio to ridicule Acme.', '- LIND > ACME'],
    ['The Northern League voted on Monday to thank Ms Lind.', '+ LEAGUE > LIND'],
    ['Mr Okoro will go to Leeds to thank Ms Lind.', '+ OKORO > LIND planned'],
  ]);
});

describe('what is not told yet', () => {
  doesNotTellYet([['Ms Lind thanked neither Acme nor the Drivers Union.', '+ LIND > ACME+UNION negated']]);
});
