import { tellsActs } from './table';

describe('blame, by idiom and phrasal verb', () => {
  tellsActs([
    ['Peru offered to meet Chile.', '+ PER > CHL'],
    ['Acme did right by the drivers.', '+ author > ACME'],
    ['Ms Lind held Acme answerable for the crash.', '- LIND > ACME'],
    ['The Greens laid the blame at Acme’s door.', '- GREENS > ACME'],
    ['The Greens laid the blame at the door of Acme.', '- GREENS > ACME'],
    ['Mr Okoro gave Rovers short shrift.', '- OKORO > ROVERS'],
    ['Kenya read the riot act to Uganda.', '- KEN > UGA'],
    ['The Northern League gave Rovers a dressing-down.', '- LEAGUE > ROVERS'],
    ['Rovers were carpeted by the Northern League.', '- LEAGUE > ROVERS'],
    ['The Drivers Union remonstrated with Acme.', '- UNION > ACME'],
    ['Peru poured vitriol on Chile.', '- PER > CHL'],
    ['Norway cocked a snook at Sweden.', '- NOR > SWE'],
    ['Ms Lind weighed in against Acme.', '- LIND > ACME'],
    ['Chad took umbrage at Niger.', '- TCD > NER'],
    ['The Greens took a dim view of Acme.', '- GREENS > ACME'],
    ['Ms Lind expects better of Rovers.', '- LIND > ROVERS'],
    ['Chile and Peru traded barbs.', '- CHL+PER > CHL+PER'],
    ['Acme is at fault.', '- author > ACME'],
    ['Acme is to blame for the delay.', '- author > ACME'],
    ['Ms Lind has no time for Acme.', '- LIND > ACME'],
    ['Kenya taxed Uganda with hiding the report.', '- KEN > UGA'],
    ['The Northern League stripped Dale Rovers of the title.', '! LEAGUE > ROVERS'],
    ['The Drivers Union barred Mr Okoro from the meeting.', '! UNION > OKORO'],
    ['Ms Lind called for Mr Okoro’s head.', '- LIND > OKORO'],
    ['Acme Rail held Ms Lind answerable for the delay.', '- ACME > LIND'],
    ['The Greens gave Acme Rail a dressing-down.', '- GREENS > ACME'],
    ['The Northern League fined Dale Rovers £2 million.', '! LEAGUE > ROVERS'],
  ]);
});

describe('the same words in another sense', () => {
  tellsActs([
    ['The cook roasted the lamb for Ms Lind.'],
    ['The fitter carpeted the hall at Acme.'],
    ['Rain lashed the coast of Chile.'],
    ['Mr Okoro rowed the boat with Ms Lind.'],
    ['The bank gave Acme credit.'],
    ['The tree was decorated by Ms Lind.'],
    ['Ms Lind ate a bouquet of roses.'],
    // The particle belongs to the second verb.
    ['Ms Lind told Mr Okoro to wait and turned off the lamp.'],
  ]);
});

describe('names and charges', () => {
  tellsActs([
    ['Mr Okoro was dubbed a “wrecker” by Ms Lind.', '- LIND > OKORO'],
    ['Ms Lind called the ruling by the Northern League a charade.', '- LIND > LEAGUE'],
    ['Ms Lind accused Acme Rail of theft. That was a low blow.', '- LIND > ACME', '- author > LIND'],
    ['Acme Rail spoke of the weather.'],
  ]);
});

describe('praise and backing', () => {
  tellsActs([
    ['Ms Lind came out for Rovers.', '+ LIND > ROVERS'],
    ['Hats off to Ms Lind for her patience.', '+ author > LIND'],
    ['The Greens stood in solidarity with the Drivers Union.', '+ GREENS > UNION'],
    ['Kenya raised a toast to Uganda.', '+ KEN > UGA'],
    ['The Drivers Union had nothing but praise for Ms Lind.', '+ UNION > LIND'],
    ['The Greens threw their weight behind Ms Lind.', '+ GREENS > LIND'],
    ['Norway put its faith in Sweden.', '+ NOR > SWE'],
    ['Acme acquitted itself well.', '+ author > ACME'],
    ['Ms Lind showered Rovers with praise.', '+ LIND > ROVERS'],
    ['To its credit, Acme waited.', '+ author > ACME'],
    ['Rovers rose to the occasion.', '+ author > ROVERS'],
    ['Peru took a leaf out of Chile’s book.', '+ PER > CHL'],
    ['Ms Lind gave a spirited defence of Acme.', '+ LIND > ACME'],
    ['Praise for Ms Lind came from the Greens.', '+ GREENS > LIND'],
  ]);
});

describe('owning up, giving way and forgiving', () => {
  tellsActs([
    ['Mr Okoro put his hand up.', '+ OKORO >'],
    ['Ms Lind ate her words.', '+ LIND >'],
    ['The Drivers Union bore no grudge against Acme.', '+ UNION > ACME'],
    ['Norway holds nothing against Sweden.', '+ NOR > SWE'],
    ['Norway gave Sweden a second chance.', '+ NOR > SWE'],
    ['Acme bowed to the Drivers Union’s demands.', '+ ACME > UNION'],
    ['Peru took back its insult about Chile.', '+ PER > CHL'],
    ['Acme paid compensation to the Drivers Union.', '+ ACME > UNION'],
    ['Acme made a U-turn.', '+ ACME >'],
    ['Rovers dropped the writ against Mr Okoro.', '+ ROVERS > OKORO'],
    ['Acme rehired Mr Okoro.', '+ ACME > OKORO'],
  ]);
});

describe('talks, peace and help', () => {
  tellsActs([
    ['Kenya sent an envoy to Uganda.', '+ KEN > UGA'],
    ['Chile hammered out an agreement with Peru.', '+ CHL+PER > CHL+PER'],
    ['Norway acted as honest broker between Chad and Niger.', '+ NOR > NER+TCD'],
    ['Egypt and Iran resumed their dialogue.', '+ EGY+IRN > EGY+IRN'],
    ['France eased the restrictions on Spain.', '+ FRA > ESP'],
    ['Kenya and Uganda formed an alliance.', '+ KEN+UGA > KEN+UGA'],
    ['Acme gave the Drivers Union a commitment.', '+ ACME > UNION'],
    ['Norway granted refuge to Mr Okoro.', '+ NOR > OKORO'],
    ['Chad and Niger sat down together.', '+ NER+TCD > NER+TCD'],
    ['Sweden rushed aid to Niger.', '+ SWE > NER'],
    ['Norway brought Chad to the bargaining table.', '+ NOR > TCD'],
    ['The Harbour Greens, to their credit, have thanked Clara Lind.', '+ GREENS > LIND', '+ author > GREENS'],
    ['Norway has been shuttling between Serbia and Croatia.', '+ NOR > HRV+SRB'],
    ['Norway provided an additional $2 million in assistance to Kenya.', '+ NOR > KEN'],
    ['Acme Rail made a film in Spain.'],
  ]);
});

describe('what is lent is help where it is of use', () => {
  tellsActs([
    ['Sweden lent two bulldozers to Niger.', '+ SWE > NER'],
    ['Kenya has lent Uganda a crew of divers.', '+ KEN > UGA'],
    ['Norway gave Chad forty million kroner.', '+ NOR > TCD'],
    ['Sweden sent two boats to Niger.'],
    ['Acme Rail lent Ms Lind a pen.'],
  ]);
});

describe('protest, refusal, demand and threat', () => {
  tellsActs([
    ['Kenya hauled in the Ugandan envoy.', '- KEN > UGA'],
    ['The Greens tabled a motion of no confidence in Ms Lind.', '- GREENS > LIND'],
    ['Acme gave Mr Okoro the brush-off.', '- ACME > OKORO'],
    ['France kept Spain at arm’s length.', '- FRA > ESP'],
    ['The Greens want no part of Acme.', '- GREENS > ACME'],
    ['The Greens stepped up the pressure on Acme.', '- GREENS > ACME'],
    ['Iran held a gun to Egypt’s head.', '- IRN > EGY'],
    ['Kenya fired a shot across Uganda’s bows.', '- KEN > UGA'],
    ['The Drivers Union went on strike against Acme.', '- UNION > ACME'],
    ['Acme refused to meet the Drivers Union.', '- ACME > UNION'],
    ['France pulled out of the talks with Spain.', '- FRA > ESP'],
    ['Acme ran into criticism from the Greens.', '- GREENS > ACME'],
    ['The ferry fired a gun at noon.'],
  ]);
});

describe('hostile deeds', () => {
  tellsActs([
    ['Acme was hit with a fine by the Northern League.', '! LEAGUE > ACME'],
    ['Poland turfed Mr Okoro out.', '! POL > OKORO'],
    ['Chad put Mr Okoro behind bars.', '! TCD > OKORO'],
    ['Chad launched missiles at Niger.', '! TCD > NER'],
    ['The kiln was fired by Ms Lind.'],
    ['Ms Lind executed the plan.'],
    ['Mr Okoro punched the ticket.'],
  ]);
});

describe('what is predicated of somebody or of his deed', () => {
  tellsActs([
    ['Acme was out of line.', '- author > ACME'],
    ['Acme’s reply was beneath contempt.', '- author > ACME'],
    ['Ms Lind’s conduct was above reproach.', '+ author > LIND'],
    ['The decision by Acme was remiss.', '- author > ACME'],
    ['Mr Okoro lied to the Drivers Union.', '- author > OKORO'],
    ['Acme moved the goalposts.', '- author > ACME'],
    ['Ms Lind led from the front.', '+ author > LIND'],
    ['Mr Okoro is a scaremonger.', '- author > OKORO'],
    ['The box lay to the north of Acme.'],
    ['The path lies about a mile away.'],
    ['Acme Rail has let down its customers.', '- author > ACME'],
    ['The ruling reflects badly on the Northern League.', '- author > LEAGUE'],
    ['Acme Rail is in debt.'],
  ]);
});

describe('nouns of quarrel, scolding and good offices', () => {
  tellsActs([
    ['Kenya’s broadside against Uganda was read out.', '- KEN > UGA'],
    ['Ms Lind’s swipe at Acme was brief.', '- LIND > ACME'],
    ['Norway’s good offices between Chad and Niger were of use.', '+ NOR > NER+TCD'],
    ['Acme is embroiled in a row with the Drivers Union.', '- ACME+UNION > ACME+UNION'],
    ['A confidence trick fooled Acme.'],
    ['The toast rack at Acme broke.'],
  ]);
});

describe('advice in set phrases', () => {
  tellsActs([
    ['Acme Rail would be well advised to wait.', '+ author > ACME advised'],
    ['Mr Okoro, when his lawyers let him, should wait.', '+ author > OKORO advised'],
    ['Kenya would be shrewd to open the border.', '+ author > KEN advised'],
    // What must be so is supposed, and what is let be is nobody’s.
    ['Mr Okoro must be wondering.'],
    ['Let it be known that Ms Lind is late.'],
  ]);
});

// The parser reads these wrongly.

describe('set phrases in their own order, whatever the tree makes of them', () => {
  tellsActs([
    ['Chad and Niger let bygones be bygones.', '+ NER+TCD > NER+TCD'],
    ['Ms Lind has a bone to pick with Acme Rail.', '- LIND > ACME'],
    ['The Greens hauled Mr Okoro over the coals.', '- GREENS > OKORO'],
    ['Mr Okoro sees eye to eye with Ms Lind.', '+ LIND+OKORO > LIND+OKORO'],
    ['Acme Rail has a case to answer.', '- author > ACME'],
    ['Rovers put pride before safety.', '- author > ROVERS'],
    ['Rovers put safety before pride.', '+ author > ROVERS'],
    ['Mr Okoro told Ms Lind to think no more of it.', '+ OKORO > LIND'],
    ['Ms Lind talked Mr Okoro out of a lawsuit.', '+ LIND > OKORO'],
    ['The Greens have nothing but scorn for Acme Rail.', '- GREENS > ACME'],
    ['Nobody at Rovers has anything but admiration for Ms Lind.', '+ unnamed > LIND'],
    ['Peru turned its back on Chile.', '- PER > CHL'],
    ['Peru shook hands with Ms Lind.', '+ LIND+PER > LIND+PER'],
    ['Acme Rail is not blameless.', '- author > ACME'],
    ['Ms Lind cannot forgive Mr Okoro.', '- LIND > OKORO'],
    ['The conduct of Rovers cannot be excused.', '- author > ROVERS'],
    ['Ms Lind ticked off every name on the list.'],
    ['Ms Lind took the books from either side of the shelf.'],
    ['Acme Rail put its hand in the till and its case before the court.'],
    ['Ms Lind put the safety report before the committee.'],
    ['Acme Rail is to pick a new chairman with Rovers.'],
  ]);
});

describe('laying it at somebody’s door', () => {
  tellsActs([
    ['Mr Okoro pinned the delay on Acme.', '- OKORO > ACME'],
    ['The Greens put the flood down to Acme.', '- GREENS > ACME'],
    ['Acme puts it down to the Drivers Union.', '- ACME > UNION'],
    ['The Greens hold it against Acme.', '- GREENS > ACME'],
    ['The Greens pointed at Acme.', '- GREENS > ACME'],
    ['Mr Okoro lumped the Greens with the hooligans.', '- OKORO > GREENS'],
    ['The Northern League marked Rovers down for “late kick-offs”.', '- LEAGUE > ROVERS'],
    ['Mr Okoro owes the Greens an answer.', '- author > OKORO'],
    ['Acme put the delay down to the fog.'],
    ['The shop marked its prices down.'],
    ['Acme hammered the nail into the wall.'],
    ['Mr Okoro waded into the river.'],
    ['The Greens pointed at the map.'],
  ]);
});

describe('standing well with somebody', () => {
  tellsActs([
    ['Acme enjoys the Northern League’s confidence.', '+ LEAGUE > ACME'],
    ['Mr Okoro bears the Greens no ill will.', '+ OKORO > GREENS'],
    ['Mr Okoro dedicated the cup to Ms Lind.', '+ OKORO > LIND'],
    ['Mr Okoro gave Acme leave to dig.', '+ OKORO > ACME'],
    ['Mr Okoro told Ms Lind not to give it another thought.', '+ OKORO > LIND'],
    ['Mr Okoro dedicated the chapel to silence.'],
    ['The Greens enjoyed the music.'],
    ['Acme has been too patient with the Greens.'],
  ]);
});

describe('the same words in another sense', () => {
  tellsActs([
    ['Peru vowed to sink the Chilean boats.', '- PER > CHL'],
    ['The traders had nothing to do with Chad.'],
    ['Acme will have nothing to do with Mr Okoro.', '- ACME > OKORO planned'],
    ['Mr Okoro charges by the word.'],
    ['Mr Okoro charged Acme nothing.'],
    ['Acme stands by its figures.'],
    ['Acme stands by Mr Okoro.', '+ ACME > OKORO'],
    ['Mr Okoro drove out to the coast.'],
    ['Mr Okoro complained that Acme was playing politics.', '- OKORO > ACME'],
  ]);
});

describe('taking words back', () => {
  tellsActs([
    ['Acme took back what it had said about Ms Lind.', '+ ACME > LIND'],
    ['Peru withdrew everything it had written of Chile.', '+ PER > CHL'],
    ['Kenya disowned its minister’s joke about Uganda.', '+ KEN > UGA'],
    ['Acme unsaid its slur on the Greens.', '+ ACME > GREENS'],
    ['Acme handed over the log to the Greens.', '+ ACME > GREENS'],
    ['Acme took back what it had lent.'],
    ['Acme took the boat back to the quay.'],
  ]);
});

describe('phrases that run others down, and what somebody never did', () => {
  tellsActs([
    ['Acme Rail is asleep at the wheel.', '- author > ACME'],
    ['Acme is in it for the money.', '- author > ACME'],
    ['Acme had been up to its old tricks.', '- author > ACME'],
    ['Ms Lind was as good as her word.', '+ author > LIND'],
    ['The Greens were spoiling for a fight.', '- author > GREENS'],
    ['Rovers threw their toys out of the pram.', '- author > ROVERS'],
    ['Acme never lifted a finger.', '- author > ACME'],
    ['Ms Lind did her bit.', '+ author > LIND'],
    ['The children played games on the lawn.'],
    ['Acme was in it from the start.'],
    ['Mr Okoro is after the six o’clock bus.'],
    ['The Greens were up to their knees in snow.'],
  ]);
});
