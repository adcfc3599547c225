import { doesNotTellYet, tellsActs } from './table';

describe('what is admitted that another is owed', () => {
  tellsActs([
    ['Norway allowed that Sweden had a point.', '+ NOR > SWE'],
    ['Norway acknowledged that Sweden had been right.', '+ NOR > SWE'],
    ['Norway granted that Sweden’s figures were right.', '+ NOR > SWE'],
    ['Norway acknowledged that Sweden had bought four ferries.'],
    ['Ms Lind granted that it was raining.'],
    ['Norway recognised that Sweden was not right.'],
  ]);
});

describe('who was wronged by what is regretted or taken back', () => {
  tellsActs([
    ['Acme apologised for its remarks about Ms Lind.', '+ ACME > LIND'],
    ['Norway regretted its treatment of Swedish sailors.', '+ NOR > SWE'],
    ['Norway sent its condolences to the families of the Swedish sailors.', '+ NOR > SWE'],
    ['Mr Okoro atoned for his treatment of the Greens.', '+ OKORO > GREENS'],
    ['Kenya apologised for the rain.', '+ KEN >'],
  ]);
});

describe('what is not told yet', () => {
  // The slur that is atoned for is told as an act of its own beside the atonement.
  doesNotTellYet([['Ms Lind atoned for her slur on the Greens.', '+ LIND > GREENS']]);
});

describe('giving way, mediating and penalties by set phrase', () => {
  tellsActs([
    ['Mr Okoro made way for Ms Lind.', '+ OKORO > LIND'],
    ['Mr Okoro stood aside for Ms Lind.', '+ OKORO > LIND'],
    ['Acme settled with the Drivers Union.', '+ ACME+UNION > ACME+UNION'],
    ['Norway struck a deal with Denmark.', '+ DNK+NOR > DNK+NOR'],
    ['Oman talked Chad and Niger out of a war.', '+ OMN > NER+TCD'],
    ['Kenya placed its hangars at Uganda’s disposal.', '+ KEN > UGA'],
    ['Acme put Mr Okoro on leave.', '! ACME > OKORO'],
    ['The Northern League relegated Rovers.', '! LEAGUE > ROVERS'],
    ['Acme won an injunction against the Drivers Union.', '! ACME > UNION'],
    ['Mr Okoro slapped Ms Lind.', '! OKORO > LIND'],
    ['Ms Lind granted an interview to Acme.'],
    ['Mr Okoro slapped paint on Acme’s door.'],
    ['The price excludes tax, says Acme.'],
  ]);
});

describe('what is no longer disputed is granted', () => {
  tellsActs([
    ['Acme Rail no longer disputes Ms Lind’s figures.', '+ ACME > LIND'],
    ['The Greens no longer doubt Mr Okoro’s honesty.', '+ GREENS > OKORO'],
    ['Acme Rail no longer questions passengers at the gate.'],
  ]);
});
