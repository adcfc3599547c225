import { doesNotTellYet, tellsActs } from './table';

describe('nominal acts with their own phrases', () => {
  tellsActs([
    ['France’s condemnation of Spain surprised nobody.', '- FRA > ESP'],
    ['Criticism of Acme by the Drivers Union has grown.', '- UNION > ACME'],
    ['Norway’s protest against Russia came late.', '- NOR > RUS'],
    ['The apology by Acme to the Drivers Union was plain.', '+ ACME > UNION'],
    ['Chile’s praise for Peru was warm.', '+ CHL > PER'],
    ['Kenya’s accusations against Uganda were read out.', '- KEN > UGA'],
    ['Egypt’s anger at Ethiopia has cooled.', '- EGY > ETH'],
    ['Canada’s support for Mexico is old.', '+ CAN > MEX'],
    ['Poland’s sanctions on Belarus have hurt trade.', '! POL > BLR'],
    ['The rebuke to Rovers by the Northern League was short.', '- LEAGUE > ROVERS'],
    ['The tongue-lashing of Rovers by Ms Lind was long.', '- LIND > ROVERS'],
    ['In May, Ms Lind’s threats against Mr Okoro were empty.', '- LIND > OKORO'],
  ]);
});

describe('light verbs', () => {
  tellsActs([
    ['France has issued a rebuke to Portugal.', '- FRA > PRT'],
    ['Acme offered an apology to the Drivers Union.', '+ ACME > UNION'],
    ['Rovers drew criticism from the Northern League.', '- LEAGUE > ROVERS'],
    ['Norway lodged a protest against Russia.', '- NOR > RUS'],
    ['On Tuesday the Greens expressed their gratitude to Ms Lind.', '+ GREENS > LIND'],
    ['Kenya launched an attack on Uganda.', '! KEN > UGA'],
    ['Mr Okoro has come under fire from Ms Lind.', '- LIND > OKORO'],
    ['Uganda received praise from Kenya.', '+ KEN > UGA'],
    ['Canada imposed sanctions on Belarus.', '! CAN > BLR'],
    ['Acme faced a barrage of criticism from the Drivers Union.', '- UNION > ACME'],
    ['Chile extended an apology to Peru.', '+ CHL > PER'],
    ['An apology was offered to the Drivers Union by Acme.', '+ ACME > UNION'],
    ['The criticism levelled at Rovers by the Northern League was mild.', '- LEAGUE > ROVERS'],
    ['Egypt voiced its anger at Ethiopia.', '- EGY > ETH'],
    ['Japan gave an assurance to South Korea.', '+ JPN > KOR'],
  ]);
});

describe('one act, though two words cue it', () => {
  tellsActs([
    ['France voiced its condemnation of Spain.', '- FRA > ESP'],
    ['Acme rejected the criticism by the Drivers Union.', '- ACME > UNION'],
    ['The Greens welcomed Ms Lind’s apology.', '+ GREENS > LIND'],
    ['Kenya dismissed Uganda’s protest.', '- KEN > UGA'],
    ['Norway dropped its charges against Russia.', '+ NOR > RUS'],
  ]);
});

describe('what is not told yet', () => {
  // The phrase of the doer hangs on the name before it.
  doesNotTellYet([['The attack on Niger by Chad lasted an hour.', '! TCD > NER']]);
});
