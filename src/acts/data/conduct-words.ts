const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/**
 * Adjectives that blame a party, or a deed taken up by `that`, of which they are predicated; before a noun they may say
 * something else (`a cheap ticket`, `a severe winter`).
 */
export const BLAMED_CONDUCT = list(
  `aggressive bullying careless cheap cheeky childish cowardly crude cruel cunning daft devious discourteous disloyal disobliging
   facile foolish glib greedy gross harsh idiotic idle impertinent impudent indiscreet inept lazy mean miserly naive nasty
   niggardly offensive partial peevish petty priggish prim rude secretive severe shabby silly slippery sly sneaky sour sulky
   surly ugly undignified ungallant ungenerous ungrateful unmannerly unneighbourly unseemly vain vulgar weak weaselly`,
);

/** Adjectives that praise a party, or a deed, of which they are predicated. */
export const PRAISED_CONDUCT = list(
  `bold brave capable cheerful civil considerate correct decent fair faithful frank gallant generous gentle good-humoured
   gracious handsome helpful honest humble just kind lenient loyal modest noble obliging open patient prompt restrained
   straight straightforward tactful thoughtful understanding wise`,
);

/** What somebody did to another who had a right to better: `failed her`, `wronged him`, `deserted the crew`. */
export const WRONGING_VERBS = list('fail wrong desert forsake jilt neglect slight shortchange short-change');
