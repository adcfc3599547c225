import { tellsActs } from './table';

describe('set phrases with the object in the middle', () => {
  tellsActs([
    ['Kenya taxed Uganda with hiding the report.', '- KEN > UGA'],
    ['The Northern League stripped Dale Rovers of the title.', '! LEAGUE > ROVERS'],
    ['The Drivers Union barred Mr Okoro from the meeting.', '! UNION > OKORO'],
    ['Ms Lind called for Mr Okoro’s head.', '- LIND > OKORO'],
    ['Acme Rail held Ms Lind answerable for the delay.', '- ACME > LIND'],
    ['The Greens gave Acme Rail a dressing-down.', '- GREENS > ACME'],
    ['The Northern League fined Dale Rovers £2 million.', '! LEAGUE > ROVERS'],
    // The particle belongs to the second verb.
    ['Ms Lind told Mr Okoro to wait and turned off the lamp.'],
  ]);
});

describe('set phrases of goodwill and repair', () => {
  tellsActs([
    ['The Harbour Greens, to their credit, have thanked Clara Lind.', '+ GREENS > LIND', '+ author > GREENS'],
    ['Norway has been shuttling between Serbia and Croatia.', '+ NOR > HRV+SRB'],
    ['Peru offered to meet Chile.', '+ PER > CHL'],
    ['Norway provided an additional $2 million in assistance to Kenya.', '+ NOR > KEN'],
    ['Acme Rail made a film in Spain.'],
  ]);
});

describe('set phrases that judge conduct', () => {
  tellsActs([
    ['Acme Rail has let down its customers.', '- author > ACME'],
    ['The ruling reflects badly on the Northern League.', '- author > LEAGUE'],
    ['Acme Rail is asleep at the wheel.', '- author > ACME'],
    ['Acme Rail is in debt.'],
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
