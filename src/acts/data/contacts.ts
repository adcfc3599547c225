/** Verbs of going, writing or speaking to somebody. */
export const CONTACTS: ReadonlySet<string> = new Set(
  'approach cable call come drive email fly go meet phone return ring ride sail see send telephone travel visit walk write'.split(
    ' ',
  ),
);

/** What is sent or paid to somebody. */
export const LETTERS: ReadonlySet<string> = new Set(
  'cable call email letter message note telegram visit'.split(' '),
);
