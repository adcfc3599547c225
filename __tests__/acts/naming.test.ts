import { tellsActs } from './table';

describe('calling names', () => {
  tellsActs([
    ['France called Spain a liar.', '- FRA > ESP'],
    ['Mr Okoro calls Acme “a navy of toll collectors”.', '- OKORO > ACME'],
    ['The Greens described Ms Lind as a hero.', '+ GREENS > LIND'],
    ['Acme branded the Drivers Union a disgrace.', '- ACME > UNION'],
    ['Rovers were called “a rabble with scarves” by the Northern League.', '- LEAGUE > ROVERS'],
    ['On Tuesday Kenya called the Ugandan plan a sham.', '- KEN > UGA'],
    ['Norway described Russia as a good neighbour.', '+ NOR > RUS'],
    ['Ms Lind labelled Mr Okoro a traitor.', '- LIND > OKORO'],
    ['Ms Lind called Mr Okoro the conscience of the county.', '+ LIND > OKORO'],
    ['The Greens called Ms Lind, the clerk of the court, “a stranger to mercy”.', '- GREENS > LIND'],
    ['Ms Lind called Rovers “a decent side with a bad bus”.', '+ LIND > ROVERS'],
    ['Chile likened Peru to a leaking kettle.', '- CHL > PER'],
    ['Norway called Russia the best of neighbours.', '+ NOR > RUS'],
  ]);
});

describe('naming without praise or blame', () => {
  tellsActs([
    ['France called Spain a kingdom.'],
    ['The ship is called Acme.'],
    ['Chile described Peru as a country of three regions.'],
    ['Kenya called its envoy on Monday.'],
    ['Kenya likened the river to a road.'],
    ['The court called Ms Lind, the clerk of the council, on Tuesday.'],
  ]);
});

describe('names in relative clauses', () => {
  tellsActs([
    ['Ms Lind faced Mr Okoro, whom she calls “a fair opponent”.', '+ LIND > OKORO'],
    ['The Greens wrote to Acme, which Mr Okoro calls ‘a polluter with a press office’.', '- OKORO > ACME'],
    ['Rovers, whom the Northern League called liars, have won again.', '- LEAGUE > ROVERS'],
    ['Rovers, whom the Northern League calls on Fridays, train at noon.'],
    ['The town, which Acme calls home, has one bridge.'],
    ['Mr Okoro, whom Ms Lind used to describe as ‘hysterical’, stayed.', '- LIND > OKORO historical'],
  ]);
});

describe('names of several, in the plural', () => {
  tellsActs([
    ['The Greens called Acme and the Drivers Union cowards.', '- GREENS > ACME+UNION'],
    ['Peru branded Chile a nation of pickpockets.', '- PER > CHL'],
    ['Kenya called Uganda a club of smugglers.', '- KEN > UGA'],
  ]);
});

describe('what is judged fair or wanting', () => {
  tellsActs([
    ['The Greens called Ms Lind’s fears overblown.', '- GREENS > LIND'],
    ['Mr Okoro pronounced Acme’s terms “bearable”.', '+ OKORO > ACME'],
    ['The Greens considered Acme too slow.', '- GREENS > ACME'],
    ['Ms Lind thought the Acme offer quite fair.', '+ LIND > ACME'],
    ['The Drivers Union judged Acme’s offer worthless.', '- UNION > ACME'],
    ['Kenya deemed the Ugandan draft acceptable.', '+ KEN > UGA'],
    ['Peru calls Chile’s map outdated.', '- PER > CHL'],
    ['The Greens found the Acme plan clumsy.', '- GREENS > ACME'],
    ['France now speaks of Spain as “a partner for the winter”.', '+ FRA > ESP'],
    ['Acme pronounced the bridge safe.'],
    ['The Northern League declared the match void.'],
    ['Ms Lind found the Acme office empty.'],
    ['The Greens call their club house “the Barn”.'],
    ['Ms Lind calls her boat “Marigold”.'],
    ['Mr Okoro called the Greens late on Friday.'],
  ]);
});
