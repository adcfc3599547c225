import { tellsActs } from './table';

describe('inviting', () => {
  tellsActs([
    ['Kenya invited the Ugandan minister to Mombasa.', '+ KEN > UGA'],
    ['Norway has invited both Chad and Niger to Oslo.', '+ NOR > NER+TCD'],
    ['The Greens asked Acme to a tasting.', '+ GREENS > ACME'],
    ['Acme welcomed the Greens to the table.', '+ ACME > GREENS'],
    ['Acme asked Ms Lind to the court hearing.'],
    ['Acme asked Ms Lind to wait.'],
    ['Ms Lind invited comments.'],
    ['The Northern League invited bids for the cup.'],
  ]);
});

describe('standing between two', () => {
  tellsActs([
    ['Mr Okoro sat between Acme and the Drivers Union for six nights.', '+ OKORO > ACME+UNION'],
    ['Norway’s envoy went between Chad and Niger.', '+ NOR > NER+TCD'],
    ['Mr Okoro carried drafts across the river between Chad and Niger.', '+ OKORO > NER+TCD'],
    ['Norway’s envoy drove to both Chad and Niger with a draft.', '+ NOR > NER+TCD'],
    ['Bolivia sits between Peru and Brazil.'],
    ['The choice stands between Acme and the Greens.'],
    ['A river runs between Chad and Niger.'],
    ['Ms Lind flew to Oslo with a plan.'],
    ['Peru came with a band.'],
  ]);
});

describe('making something in common', () => {
  tellsActs([
    ['Chad and Niger built a dam together.', '+ NER+TCD > NER+TCD'],
    ['Acme and the Greens ran a clinic together.', '+ ACME+GREENS > ACME+GREENS'],
    ['Acme and the Greens jointly painted the hall.', '+ ACME+GREENS > ACME+GREENS'],
    ['Acme and the Greens live together.'],
    ['Acme and the Greens lost the match together.'],
    ['Acme put a bid together.'],
  ]);
});
