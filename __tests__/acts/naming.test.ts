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
