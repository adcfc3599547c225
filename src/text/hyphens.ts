/**
 * Affixes that the English treebanks (UD English EWT and GUM, train parts) keep in one token with their word:
 * `non-commercial`, `pro-Beijing`. Other hyphenated words are three tokens: `high - level`.
 */
const PREFIXES: ReadonlySet<string> = new Set(
  `e co non pre post anti pro re mid ex multi inter intra semi sub super trans ultra un under over mini micro macro
  neo pan para counter bi tri de extra hyper mega meta mis out pseudo quasi socio vice uber eco bio cyber euro
  afro anglo u o x`.split(/\s+/),
);
const SUFFIXES: ReadonlySet<string> = new Set(`e esque ish less like o wise`.split(/\s+/));

/** Whether the hyphen between these two pieces stays inside the token. */
export function keepsHyphen(before: string, after: string): boolean {
  if (!/^\p{L}+$/u.test(before) || !/^\p{L}/u.test(after)) return false;
  return PREFIXES.has(before.toLowerCase()) || SUFFIXES.has(after.toLowerCase());
}
