import { tellsActs } from './table';

describe('praise that is denied is blame', () => {
  tellsActs([
    ['Ghana has hardly covered itself in glory.', '- author > GHA'],
    ['Acme Rail has shown little compassion.', '- author > ACME'],
    ['The Greens have never been generous.', '- author > GREENS'],
    ['Mr Okoro is no hero.', '- author > OKORO'],
    ['Mr Okoro is a hero.', '+ author > OKORO'],
    ['Acme Rail has shown a little compassion.', '+ author > ACME'],
    // Blame that is denied is nothing yet, and what somebody declines to do is no verdict.
    ['Ms Lind was not unwise.'],
    ['The Northern League refused to show compassion.'],
  ]);
});

describe('whoever denies a grudge reassures', () => {
  tellsActs([
    ['We do not resent Acme Rail.', '+ author > ACME'],
    ['We do not hate Mr Okoro.', '+ author > OKORO'],
    // Denied by somebody else it is only denied.
    ['Ms Lind does not hate Mr Okoro.', '- LIND > OKORO negated'],
    ['We do not condemn Mr Okoro.', '- author > OKORO negated'],
  ]);
});
