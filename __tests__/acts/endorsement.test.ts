import { tellsActs } from './table';

describe('a charge repeated without distance is the speaker’s as well', () => {
  tellsActs([
    [
      'Iran’s raid was condemned by one and all as a blatant violation of the treaty.',
      '- author > IRN',
      '- unnamed > IRN',
    ],
    ['Spain was denounced by France as a brazen aggressor.', '- FRA > ESP', '- author > ESP'],
  ]);
});

describe('with distance it is not', () => {
  tellsActs([
    ['Iran’s raid was condemned by one and all as “a blatant violation”.', '- unnamed > IRN'],
    ['France condemned Spain as a bad neighbour.', '- FRA > ESP'],
    ['Acme was denounced by the Drivers Union as an alleged polluter.', '- UNION > ACME'],
  ]);
});
