/** Verbs of answering back: whatever one of them reports of another party is held against that party. */
export const RETORTING: ReadonlySet<string> = new Set(
  'retort counter riposte snap fume thunder scoff sneer snarl rage rail seethe'.split(' '),
);

/** Answering back by verb and particle: `shot back that …`. */
export const RETORTING_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['shoot', new Set(['back'])],
  ['hit', new Set(['back'])],
  ['fire', new Set(['back'])],
  ['snap', new Set(['back'])],
  ['strike', new Set(['back'])],
  ['fling', new Set(['back'])],
]);

/** Verbs that leave open whether what they report is so: with a bad deed of another party they charge it. */
export const CHARGING: ReadonlySet<string> = new Set(
  'allege claim insinuate imply hint volunteer grumble mutter maintain contend insist charge complain protest'.split(
    ' ',
  ),
);
