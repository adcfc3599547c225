import { doesNotTellYet, tellsActs } from './table';

describe('giving back and letting go', () => {
  tellsActs([
    ['Kenya handed back the Ugandan fishing boats.', '+ KEN > UGA'],
    ['Kenya gave the Ugandan boats back.', '+ KEN > UGA'],
    ['Kenya returned the Ugandan crew’s passports.', '+ KEN > UGA'],
    ['Kenya returned the nets to Uganda.', '+ KEN > UGA'],
    ['Kenya restored the Ugandan traders’ licences.', '+ KEN > UGA'],
    ['Kenya has renewed the Ugandan reporter’s visa.', '+ KEN > UGA'],
    ['Acme restored Mr Okoro’s pension.', '+ ACME > OKORO'],
    ['Acme took Mr Okoro back.', '+ ACME > OKORO'],
    ['Chile let Peru’s trawlers go home.', '+ CHL > PER'],
    ['Chile freed the Peruvian crew.', '+ CHL > PER'],
    ['The Northern League let Rovers back into the cup.', '+ LEAGUE > ROVERS'],
    ['The Northern League restored Rovers’ six points.', '+ LEAGUE > ROVERS'],
  ]);
});

describe('lifting, opening and withdrawing', () => {
  tellsActs([
    ['Kenya lifted its ban on Ugandan maize.', '+ KEN > UGA'],
    ['Chile scrapped the duty on Bolivian tin.', '+ CHL > BOL'],
    ['Chile halved the tariff on Bolivian tin.', '+ CHL > BOL'],
    ['Chile abolished the visa requirement for Bolivians.', '+ CHL > BOL'],
    ['Chile dismantled the fence on the Bolivian border.', '+ CHL > BOL'],
    ['Acme revoked its dismissal of Mr Okoro.', '+ ACME > OKORO'],
    ['Acme lifted Ms Lind’s suspension.', '+ ACME > LIND'],
    ['The Northern League overturned the ban on Rovers.', '+ LEAGUE > ROVERS'],
    ['The Northern League quashed the suspension of Mr Okoro.', '+ LEAGUE > OKORO'],
    ['Norway waived its claim to Danish herring.', '+ NOR > DNK'],
    ['Acme opened its accounts to the Greens.', '+ ACME > GREENS'],
    ['Kenya reopened its border with Uganda.', '+ KEN > UGA'],
    ['Chad pulled its tanks back from the Nigerien border.', '+ TCD > NER'],
    ['Peru recalled its gunboats from Chilean waters.', '+ PER > CHL'],
    ['Peru ended its boycott of Chilean wine.', '+ PER > CHL'],
    ['Egypt sent its ambassador back to Libya.', '+ EGY > LBY'],
    ['Egypt resumed flights to Libya.', '+ EGY > LBY'],
    ['Chile let Peruvian inspectors into the mine.', '+ CHL > PER'],
    ['Kenya admitted the Ugandan observers.', '+ KEN > UGA'],
  ]);
});

describe('taking away and shutting out', () => {
  tellsActs([
    ['Acme docked Mr Okoro a week’s pay.', '! ACME > OKORO'],
    ['Acme stopped Mr Okoro’s pay.', '! ACME > OKORO'],
    ['Acme switched off Mr Okoro’s key card.', '! ACME > OKORO'],
    ['The Northern League docked Rovers six points.', '! LEAGUE > ROVERS'],
    ['The Northern League closed Rovers’ ground for three matches.', '! LEAGUE > ROVERS'],
    ['Kenya withdrew the Ugandan reporter’s accreditation.', '! KEN > UGA'],
    ['Kenya denied the Ugandan reporter a visa.', '! KEN > UGA'],
    ['Kenya refused Ugandan lorries entry.', '! KEN > UGA'],
    ['Kenya confiscated the Ugandan nets.', '! KEN > UGA'],
    ['Kenya impounded four Ugandan lorries.', '! KEN > UGA'],
    ['Kenya froze Uganda’s assets.', '! KEN > UGA'],
    ['Kenya cut off Uganda’s power supply.', '! KEN > UGA'],
    ['Kenya turned off the gas to Uganda.', '! KEN > UGA'],
    ['Kenya blocked the port to Ugandan ships.', '! KEN > UGA'],
    ['Kenya slapped a duty of 30 per cent on Ugandan milk.', '! KEN > UGA'],
    ['Kenya turned back the Ugandan lorries.', '! KEN > UGA'],
    ['Kenya marched the Ugandan traders over the border.', '! KEN > UGA'],
    ['Kenya recalled its ambassador from Uganda.', '- KEN > UGA'],
    ['Acme marched Mr Okoro to the gate.', '! ACME > OKORO'],
  ]);
});

describe('holding and hurting', () => {
  tellsActs([
    ['Kenya is holding eleven Ugandan fishermen.', '! KEN > UGA'],
    ['Eleven Ugandan fishermen are being held by Kenya.', '! KEN > UGA'],
    ['Kenya kept the Ugandan crew in a shed for nine days.', '! KEN > UGA'],
    ['Kenyan police picked up three Ugandan students.', '! KEN > UGA'],
    ['Kenya stopped a Ugandan trawler off Migingo.', '! KEN > UGA'],
    ['Kenya rammed a Ugandan boat.', '! KEN > UGA'],
    ['Kenyan soldiers beat Ugandan traders.', '! KEN > UGA'],
    ['Kenya burned Ugandan huts.', '! KEN > UGA'],
    ['Kenya fired a flare across a Ugandan deck.', '! KEN > UGA'],
  ]);
});

describe('helping', () => {
  tellsActs([
    ['Norway lent Chad two water bombers.', '+ NOR > TCD'],
    ['Norway laid on ferries for the Danish evacuees.', '+ NOR > DNK'],
    ['Norway put up the Danish families in its schools.', '+ NOR > DNK'],
    ['Norway treated the wounded of Chad.', '+ NOR > TCD'],
    ['Norway pulled the Danish crew from the sea.', '+ NOR > DNK'],
    ['Norway rebuilt the bridges of Chad.', '+ NOR > TCD'],
    ['Norway paid for the Chadian school.', '+ NOR > TCD'],
    ['The Greens opened their hall to the Drivers Union.', '+ GREENS > UNION'],
    ['The Greens took soup to the Drivers Union.', '+ GREENS > UNION'],
    ['Kenya towed the Ugandan ferry to port.', '+ KEN > UGA'],
    ['Kenya has opened its schools to Ugandan children.', '+ KEN > UGA'],
    ['Ms Lind paid Mr Okoro’s legal bill.', '+ LIND > OKORO'],
  ]);
});

describe('the same verbs with things that are nothing to anybody', () => {
  tellsActs([
    ['Rovers returned the ball to Ms Lind.'],
    ['Acme released a report on Ms Lind.'],
    ['Kenya beat Uganda by two goals.'],
    ['Kenya beat Ugandan wrestlers in the final.'],
    ['Mr Okoro held a press conference in Kenya.'],
    ['Kenya held Uganda to a draw.'],
    ['Ms Lind held Mr Okoro in her arms.'],
    ['Acme opened a depot in Uganda.'],
    ['Acme lifted its forecast for Uganda.'],
    ['Acme recalled 4,000 buses.'],
    ['Acme cut a path through the wood.'],
    ['Acme cut fares for Ugandan students.'],
    ['Ms Lind took the train to Kenya.'],
    ['Ms Lind took Mr Okoro to lunch.'],
    ['Ms Lind boarded a Ugandan ferry.'],
    ['Acme runs a train to Uganda.'],
    ['Acme rebuilt its depot in Uganda.'],
    ['Acme put up a sign.'],
    ['Mr Okoro tended goal for Rovers.'],
    ['Ms Lind tends her garden in Kenya.'],
    ['Rovers stopped Acme from scoring.'],
    ['Acme withdrew its bus from service.'],
  ]);
});

describe('what is not told yet', () => {
  doesNotTellYet([['Acme has taken back its slur on Ms Lind.', '+ ACME > LIND']]);
});
