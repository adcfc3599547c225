const rows = (phrases: string): readonly (readonly string[])[] =>
  phrases.split(',').map((phrase) => phrase.trim().split(/\s+/));

/** What is said to lay a quarrel to rest; `~` stands for a form of `be`. */
export const LAYING_TO_REST = rows(
  `bygones ~ bygones, bygones be bygones, no hard feelings, nothing to forgive, nothing to apologise for, nothing to apologize for,
   all ~ forgiven, all ~ forgotten, everything ~ forgiven, all ~ forgiven and forgotten, no harm ~ done, no harm had ~ done,
   no harm was meant, no bones ~ broken, water under the bridge, the matter ~ closed, the matter ~ now closed, the matter ~ settled,
   the matter ~ over, the matter ~ at an end, the incident ~ closed, the quarrel ~ over, the quarrel ~ closed, the quarrel ~ at an end,
   the dispute ~ over, the chapter ~ closed, the book ~ closed, the account ~ settled, the past ~ the past, the slate ~ clean,
   no apology ~ needed, no apology ~ necessary, no apology ~ called for, no apology ~ required, 
   think no more of it, think nothing of it, say no more about it, forget about it, forget it, never mind`,
);

/** Verbs that tell somebody what he may take as settled. */
export const TELLING_SO: ReadonlySet<string> = new Set(
  'add answer assure beg cable declare insist let phone reply say signal tell telephone text urge wire write'.split(
    ' ',
  ),
);
