import { tellsActs } from './table';

describe('a pronoun takes up a deed, and a verdict on it judges its doer', () => {
  tellsActs([
    ['Acme evicted Ms Lind. That was shabby.', '! ACME > LIND', '- author > ACME'],
    ['Norway opened the archive on Monday. It was a handsome gesture.', '+ author > NOR'],
    ['Norway opened the archive on Monday, which was wise.', '+ author > NOR'],
    ['Acme moved the clock on Monday. It was no way to treat anybody.', '- author > ACME'],
    ['Acme opened the depot on Sunday. That was no small thing.', '+ author > ACME'],
    ['Acme opened the depot on Sunday. This was not good enough.', '- author > ACME'],
    ['Mr Okoro waited for an hour. That was kind.', '+ author > OKORO'],
    ['Mr Okoro waited for an hour. That was not kind.', '- author > OKORO'],
    ['We moved the clock; that was foolish.', '+ author >'],
  ]);
});

describe('pronouns that take up no deed', () => {
  tellsActs([
    ['Acme opened a depot. That was in May.'],
    ['Norway beat Sweden in the final. It was a fair result.'],
    ['Ms Lind works at Acme. It is a fine building.'],
    ['Ms Lind asked where the ledger was. It was a fair question.'],
    ['Acme moved the clock. That would be a pity.'],
    ['Mr Okoro sings, and it is true that he sings well.'],
  ]);
});
