import { tellsActs } from './table';

describe('answering back holds a deed against the other party', () => {
  tellsActs([
    ['Peru retorted that Chile had dug the ditch itself.', '- PER > CHL'],
    ['Ms Lind snapped that Acme had mislaid the ledger.', '- LIND > ACME'],
    // What is to come is no deed.
    ['Peru retorted that Chile would join the league.'],
  ]);
});

describe('leaving open what is reported charges it where the words blame', () => {
  tellsActs([
    ['The Greens let reporters know that Acme Rail had lied.', '- GREENS > ACME'],
    ['Kenya hinted that Uganda had been too slow.', '- KEN > UGA'],
    ['The Drivers Union claimed that Acme had stolen the fund.', '- UNION > ACME'],
    ['Kenya charged that Uganda ‘sells us maize by day and steals it by night’.', '- KEN > UGA'],
    ['The Drivers Union claimed that Acme had opened a depot.'],
    ['Kenya hinted that Uganda had bought a ferry.'],
    ['The Greens claimed that the Greens had been robbed.'],
  ]);
});

describe('a remark is whoever’s said it', () => {
  tellsActs([
    ['Ms Lind said that the depot had been shut. Acme dismissed the remark as idle.', '- ACME > LIND'],
    ['Norway proposed that the two commissions meet. Sweden welcomed the idea.', '+ SWE > NOR'],
    ['Norway said that it was raining. Sweden welcomed the rain.', '+ SWE >'],
  ]);
});

describe('letting somebody act is advice only where it opens the clause', () => {
  tellsActs([
    ['Let Norway send the letter.', '+ author > NOR advised'],
    ['The chairman, Mr Okoro, let Acme keep the ship.'],
  ]);
});

describe('who is said to have begun it', () => {
  tellsActs([
    ['Kenya maintains that Uganda fired first.', '- KEN > UGA'],
    ['Norway insists that Denmark began it.', '- NOR > DNK'],
    ['Mr Okoro snapped that Acme had never paid its bills.', '- OKORO > ACME'],
    ['Kenya maintains that Uganda came first.'],
    ['Kenya maintains that Uganda began the match.'],
  ]);
});
