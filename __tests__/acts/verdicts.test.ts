import { doesNotTellYet, tellsActs } from './table';

describe('what is seemly and what weighs more', () => {
  tellsActs([
    ['It hardly becomes Acme Rail to complain.', '- author > ACME'],
    ['It becomes Norway to wait.'],
    ['Acme Rail did more harm than good.', '- author > ACME'],
    ['Norway’s envoy has done more good than harm.', '+ author > NOR'],
    ['Acme did more trips than Rovers.'],
  ]);
  doesNotTellYet([
    ['The closure by Kenya did more harm in Kisumu than in any barracks.', '- author > KEN'],
    ['Yet it ill becomes Peru to play the victim.', '- author > PER'],
  ]);
});

describe('what somebody is likened to', () => {
  tellsActs([
    ['Mr Okoro likened the Greens to “a fire brigade with matches”.', '- OKORO > GREENS'],
    // Quotation marks as Swedish newspapers set them.
    ['Ms Lind likened Acme to ”a clock without hands”.', '- LIND > ACME'],
    ['Ms Lind likened Acme to a hero.', '+ LIND > ACME'],
    ['Ms Lind compared Acme to Rovers.'],
  ]);
});

describe('a deed that is called something', () => {
  tellsActs([
    ['Acme sacked Ms Lind. The Greens called it “a sacking by fax”.', '! ACME > LIND', '- GREENS > ACME'],
  ]);
});

describe('what is taken back is done no more', () => {
  tellsActs([
    ['Peru walked back its charge against Chile.', '+ PER > CHL'],
    ['The Greens retracted their accusation against Acme.', '+ GREENS > ACME'],
    ['The Greens repeated their accusation against Acme.', '- GREENS > ACME'],
  ]);
});

describe('time that sets now against then', () => {
  tellsActs([
    [
      'Peru, which only last year derided Chile as a beggar, has answered with courtesy.',
      '- PER > CHL historical',
    ],
    ['As recently as last spring Norway condemned Sweden.', '- NOR > SWE historical'],
    ['Peru derided Chile last year.', '- PER > CHL'],
  ]);
});

describe('qualities, faults and sides that are somebody’s', () => {
  tellsActs([
    ['It was shabby of Acme Rail to hide the report.', '- author > ACME'],
    ['It was generous of the Greens to wait.', '+ author > GREENS'],
    ['The fault is Chile’s.', '- author > CHL'],
    ['The blame is Chile’s alone.', '- author > CHL'],
    ['The credit is Chile’s.', '+ author > CHL'],
    ['We are with Rovers on this one.', '+ author > ROVERS'],
    ['Ms Lind has our support.', '+ author > LIND'],
    ['Rovers have the sympathy of Acme Rail.', '+ ACME > ROVERS'],
  ]);
});

describe('the same forms without a verdict', () => {
  tellsActs([
    ['It was part of Chile to the north.'],
    ['The fault is Chile’s geography.'],
    ['Acme Rail has its own support centre.'],
  ]);
});

describe('reproaches in the words of advice, and praise that calls on somebody', () => {
  tellsActs([
    ['Acme Rail should be ashamed of itself.', '- author > ACME'],
    ['Ms Lind ought to know better.', '- author > LIND'],
    ['Well done, Rovers.', '+ author > ROVERS'],
    ['Bravo, Ms Lind!', '+ author > LIND'],
    ['Good for the Greens.', '+ author > GREENS'],
    ['The steak was well done, Acme said.'],
    ['Ms Lind knows Bergen better.'],
  ]);
});

describe('who is denied to be free of fault', () => {
  tellsActs([
    ['Nor was Peru without blame.', '- author > PER'],
    ['Acme was not without fault.', '- author > ACME'],
    ['Neither Chad nor Niger is without sin.', '- author > NER+TCD'],
    ['The ship sailed without fault.'],
  ]);
});

describe('what somebody ought to have done is a reproach, no advice', () => {
  tellsActs([
    ['Acme ought to have waited.', '- author > ACME'],
    ['The rain ought to have stopped by now.'],
    ['Acme ought to talk to the Drivers Union.', '+ author > ACME advised'],
  ]);
});
