import { tellsActs } from './table';

describe('another’s predicate in quotation marks is held against him', () => {
  tellsActs([
    ['Mr Okoro said that the Greens had been “asleep for ten years”.', '- OKORO > GREENS'],
    ['Kenya told Uganda that the map was “an insult in three colours”.', '- KEN > UGA'],
    ['The Greens wrote to Acme that it had “poisoned the well and sent a bill”.', '- GREENS > ACME'],
    ['A Chilean deputy wrote that the Peruvians were “a tribe of pickpockets”.', '- CHL > PER'],
    ['Mr Okoro told reporters that Acme was “paid to nod, not to think”.', '- OKORO > ACME'],
    ['Mr Okoro told a crowd in Bergen that Acme had ‘bled the valley white’.', '- OKORO > ACME'],
    ['The Drivers Union said Acme had “held the old and the sick to ransom”.', '- UNION > ACME'],
    ['The Drivers Union replied that Acme “could not run a bath”.', '- UNION > ACME'],
    ['Acme told a radio host that the Drivers Union was “a museum with a bank account”.', '- ACME > UNION'],
    ['Peru answered that Chile “has not paid a bill since the war”.', '- PER > CHL'],
  ]);
});

describe('or for him, where its words praise', () => {
  tellsActs([
    ['Mr Okoro told reporters that Ms Lind “had dealt with us like an honest woman”.', '+ OKORO > LIND'],
    ['Norway remarked that Denmark was “the best of neighbours”.', '+ NOR > DNK'],
  ]);
});

describe('quoted words that only tell', () => {
  tellsActs([
    ['Ms Lind told Mr Okoro that the train was “running late”.'],
    ['Acme said that its ferries would “sail on Monday”.'],
    ['Kenya told Uganda that the bridge was “open to all”.'],
    ['The Northern League said that Rovers “may play on Saturday”.'],
    ['Mr Okoro said that it had been “a long winter”.'],
    ['Mr Okoro said that his boat was “Marigold”.'],
    ['Norway said that Denmark was “ready for winter”.'],
  ]);
});

describe('who tells somebody a bad deed reproaches him with it, unless he says that he confesses', () => {
  tellsActs([
    ['Kenya told Uganda that it had broken its word.', '- author > UGA'],
    ['Acme told the Northern League that it had bungled the draw.', '- author > LEAGUE'],
    ['Kenya admitted to Uganda that it had broken its word.', '+ KEN > UGA'],
    ['The Greens told Acme that they had been unfair.', '+ GREENS > ACME'],
  ]);
});

describe('marks at the edges of a sentence throw nothing off', () => {
  tellsActs([['“'], ['”Has paid.'], ['-to- of rule.'], ['said that “']]);
});
