/**
 * Affixes that the English treebanks (UD English EWT and GUM, train parts) keep in one token with their word:
 * `non-commercial`, `pro-Beijing`. Other hyphenated words are three tokens: `high - level`.
 */
const PREFIXES: ReadonlySet<string> = new Set(
  `e co non pre post anti pro re mid ex multi inter intra semi sub super trans ultra un over under mini micro macro
  counter bi de extra hyper mega meta mis pseudo socio psycho cross cyber arch`.split(/\s+/),
);
const SUFFIXES: ReadonlySet<string> = new Set(`esque ish wise`.split(' '));

/** Whether the hyphen between these two pieces stays inside the token. */
export function keepsHyphen(before: string, after: string): boolean {
  if (!/^\p{L}+$/u.test(before) || !/^\p{L}/u.test(after)) return false;
  const capitals = before.length > 1 && before === before.toUpperCase();
  return (!capitals && PREFIXES.has(before.toLowerCase())) || SUFFIXES.has(after.toLowerCase());
}
