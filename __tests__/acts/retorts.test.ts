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

describe('how it is said decides what is held against whom', () => {
  tellsActs([
    ['Norway shot back that France had sold the same rifles for a decade.', '- NOR > FRA'],
    ['Ms Lind scoffed that Acme could not run a tap.', '- LIND > ACME'],
    ['“Mr Okoro would not know a ledger from a menu,” Ms Lind retorted.', '- LIND > OKORO'],
    ['Mr Okoro grumbled that Acme had painted the kerbs twice.', '- OKORO > ACME'],
    ['The Greens put it about that Acme Rail had lied.', '- GREENS > ACME'],
    ['Kenya let it be understood that Uganda had lied.', '- KEN > UGA'],
    // Said at large, meant for the other.
    [
      'Ms Lind accused Acme Rail of theft. Acme retorted that a friend does not shout across the street.',
      '- LIND > ACME',
      '- ACME > LIND',
    ],
    ['Norway hinted that Sweden might sign.'],
    ['Kenya claims that Uganda lost forty men.'],
  ]);
});

describe('what was left undone makes any deed a wrong', () => {
  tellsActs([
    ['Ms Lind says that Acme moved the buoys after promising to wait.', '- LIND > ACME', '+ ACME > LIND'],
    ['Kenya said that Uganda had moved the buoys without telling anybody.', '- KEN > UGA'],
    ['Ms Lind said that Acme had moved the buoys.'],
    ['Ms Lind said that Acme had crossed the lake without stopping for tea on Monday.', '- LIND > ACME'],
  ]);
});

describe('words that lay a quarrel to rest', () => {
  tellsActs([
    ['Kenya told Uganda that bygones were bygones.', '+ KEN > UGA'],
    ['Ms Lind told Mr Okoro that there were no hard feelings.', '+ LIND > OKORO'],
    ['Norway told Sweden that the matter was closed.', '+ NOR > SWE'],
    ['Mr Okoro told Ms Lind to think no more of it.', '+ OKORO > LIND'],
    ['Ms Lind said that the road was closed.'],
    ['The matter was closed by Acme.'],
  ]);
});
