import { tellsActs } from './table';

describe('figures quoted for their edge', () => {
  tellsActs([
    [
      'Ms Lind criticised Mr Okoro. Mr Okoro spoke of “a tap turned by a careless hand”.',
      '- LIND > OKORO',
      '- OKORO > LIND',
    ],
    [
      'Kenya condemned Uganda. Uganda talked of a watchman “asleep on the bank”.',
      '- KEN > UGA',
      '- UGA > KEN',
    ],
    ['Ms Lind compared Mr Okoro to Nero.', '- LIND > OKORO'],
    ['Ms Lind described Mr Okoro as the best-paid grumbler in the port.', '- LIND > OKORO'],
    ['Ms Lind thinks Mr Okoro “a decent man in the wrong century”.', '- LIND > OKORO'],
    ['The Greens scoffed that Acme was ‘paid in sunshine’.', '- GREENS > ACME'],
    ['The Greens told the radio that Acme was “washing its gold in our soup”.', '- GREENS > ACME'],
    ['Ms Lind spoke of “the weather”.'],
    ['Ms Lind compared Norway to Sweden.'],
    ['Ms Lind described Mr Okoro as the tallest man in the port.'],
  ]);
});

describe('whoever quotes himself owns it', () => {
  tellsActs([
    ['Mr Okoro told Acme that he had been ‘quick with one ear and slow with the other’.', '+ OKORO > ACME'],
    ['Mr Okoro told the Greens that the silence had been “a mistake, and mine”.', '+ OKORO > GREENS'],
    ['Mr Okoro told Acme that he had been ‘on the bridge since dawn’.'],
  ]);
});

describe('things said about somebody', () => {
  tellsActs([
    ['Ms Lind said something decent about Acme.', '+ LIND > ACME'],
    ['Ms Lind said something unkind about Acme.', '- LIND > ACME'],
    ['Ms Lind said something about Acme.'],
  ]);
});

describe('misdeeds are charged by whatever verb', () => {
  tellsActs([
    ['Ms Lind told parliament that Acme was watering the milk.', '- LIND > ACME'],
    ['Acme hinted that the Greens had overfilled the silos.', '- ACME > GREENS'],
    ['The Greens say that Acme owes them $300.', '- GREENS > ACME'],
    ['Ms Lind told parliament that Acme was building a pier.'],
    ['The Greens say that Acme oversees the port.'],
    ['The Greens say that Acme understood the form.'],
  ]);
});

describe('how somebody went about it', () => {
  tellsActs([
    ['Acme chose badly.', '- author > ACME'],
    ['The quarrel was of Acme’s own making.', '- author > ACME'],
    ['Acme chose quickly.'],
  ]);
});
