import { tellsActs } from './table';

describe('blame of oneself is an admission', () => {
  tellsActs([
    ['Mr Okoro told Ms Lind that he had betrayed her.', '+ OKORO > LIND'],
    ['Mr Okoro wrote to Ms Lind that he had blundered.', '+ OKORO > LIND'],
    ['Ms Lind said that she had let the Drivers Union down.', '+ LIND > UNION'],
    ['We were unfair to Acme Rail.', '+ author > ACME'],
    ['Acme Rail admitted that it had wronged Ms Lind.', '+ ACME > LIND'],
  ]);
});

describe('blame of others stays blame', () => {
  tellsActs([
    ['Mr Okoro told Ms Lind that Acme Rail had betrayed her.', '- author > ACME'],
    ['Mr Okoro said that Ms Lind had blundered.', '- author > LIND'],
    ['Acme Rail told Mr Okoro that he had blundered.', '- author > OKORO'],
    ['You were unfair to Acme Rail.'],
  ]);
});
