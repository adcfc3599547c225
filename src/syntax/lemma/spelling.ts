/**
 * How English spells endings, undone: which base form a stem has once `-ed`, `-ing`, `-er` or `-s` is off.
 * Regular spelling only; single words that go another way are in `irregular.ts` and `exceptions.ts`.
 */

const vowelGroups = /[aeiouy]+/g;

function syllables(stem: string): number {
  return stem.match(vowelGroups)?.length ?? 0;
}

/** Stems that end like this have lost an `e`: "forc-", "involv-", "argu-", "charg-", "accus-", "settl-". */
const silentE =
  /(?:[cv]|[^tz]z|[^aeiou]u|gu|qu|[^n]g|[aeu]ng|(?:fr|cr|p|h)ing|[aeiounlpr]s|[bcdfgkptz]l|creat|(?:b|cl|s)ath|breath|teeth|sooth)$/;

/**
 * Stems of two syllables or more that have lost an `e`. Stress decides ("invite" but "visit"), which spelling does
 * not show, so rarer endings are named with the letters before them.
 */
const longSilentE = new RegExp(
  '(?:' +
    [
      '[^eo]at',
      '[^aeiou]ot',
      '[^aeo]ut',
      '(?:l|mp|cr)et',
      '(?:nv|[eor]c|xc|un|gn|tr?ad|xped)it',
      '[^eoi]ad',
      '[^aoe]id',
      '[^o]od',
      '[^aeo]ud',
      '[^e]ced',
      'mped',
      '[^eo]ak',
      '[^e]ik',
      '[^o]ok',
      '[^aeo]uk',
      '[aiu]b',
      'scrib',
      '[^aeo]il',
      '[^o]ol',
      '[^aeo]ul',
      '[^eo]am',
      '[^a]im',
      'com',
      '[^aeo]um',
      '[^aeou]in',
      'ven',
      'pon',
      'don',
      '[^aeo]un',
      '[^eo]ap',
      '[^eo]ar',
      '[^ao]ir',
      '[^aeo]ur',
      'plor',
      'gnor',
      'ador',
      'stor',
      '(?:dh|terf|ev)er',
    ].join('|') +
    ')$',
);

/** Stems that end like those and have lost nothing. */
const wholeStem = /(?:exhibit|inhibit|prohibit|monitor)$/;

/** One vowel letter and one consonant in a word of one syllable: "hop-" of "hoping" ("hop" gives "hopp-"). */
const shortSilentE = /^(?:[^aeiou]*|qu|squ)[aeiouy][bdfklmnprt]$/;

/** Verbs whose final `ll` stays; other verbs of several syllables doubled it ("travelled", "controlled"). */
const doubleL = /(?:install|recall|forestall|enroll|unroll|instill|misspell|appall)$/;

/** Verbs whose stem looks like another spelling: "lambasted", "piloted", "biased", "precedes". */
const opaqueVerbs = new Map(
  `add atone awaken ballot baste baulk bias boycott canoe clothe dye err excite eye focus guide haste hang bang incite
  lambaste loathe murmur paste pilot pivot precede queue recede rewrite secede seethe taste tiptoe underwrite waste
  writhe hoe shoe ruin pardon abandon`
    .split(/\s+/)
    .map((verb) => [verb.replace(/e$/, ''), verb]),
);

/** The stem of a form in `-ed`, `-ing`, `-er` or `-est` as a base form. */
export function baseOfStem(stem: string): string {
  const opaque = opaqueVerbs.get(stem);
  if (opaque !== undefined) return opaque;
  const last = stem.charAt(stem.length - 1);
  if (stem.length > 2 && last === stem.charAt(stem.length - 2) && !'aeiousfz'.includes(last)) {
    const whole = stem.length === 3 || (last === 'l' && (syllables(stem) < 2 || doubleL.test(stem)));
    return whole ? stem : stem.slice(0, -1);
  }
  if (silentE.test(stem)) return `${stem}e`;
  if (syllables(stem) < 2) return shortSilentE.test(stem) ? `${stem}e` : stem;
  return longSilentE.test(stem) && !wholeStem.test(stem) ? `${stem}e` : stem;
}

/** Base form of a regular past tense or participle: "denied", "agreed", "forced", "stopped". */
export function baseOfPast(word: string): string {
  if (!word.endsWith('ed') || word.length < 4) return word;
  if (word.endsWith('ied')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith('eed')) return word.slice(0, -1);
  return baseOfStem(word.slice(0, -2));
}

/** Base form of a regular participle in `-ing`. */
export function baseOfGerund(word: string): string {
  const ending = /in[g'’]$/.exec(word);
  const stem = ending === null ? '' : word.slice(0, ending.index);
  return /[aeiouy]/.test(stem) ? baseOfStem(stem) : word;
}

/** Words in `-ache` and their like, whose plural is no plural in `-es`. */
const silentEPlural = /(?:^a|[dhkty]a|rta|c[ahl]a|[ou]sta|ni|psy|qui|crè|cre|lan)ches$/;

/** Singular of a regular plural, and base form of a regular third person. */
export function baseOfS(word: string): string {
  if (!word.endsWith('s') || word.endsWith('ss') || word.length < 3 || /\d/.test(word)) return word;
  if (word.endsWith("'s") || word.endsWith('’s')) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz)es$/.test(word))
    return silentEPlural.test(word) ? word.slice(0, -1) : word.slice(0, -2);
  if (word.endsWith('oes'))
    return /^(?:al|can|fl|horsesh|mistlet|sl|thr|tipt|d|f|h|sh|t|w)oes$/.test(word)
      ? word.slice(0, -1)
      : word.slice(0, -2);
  return word.slice(0, -1);
}

/** Singular of a regular plural, nouns in `-us` included: "viruses" but "houses" and "excuses". */
export function baseOfPlural(word: string): string {
  if (word.endsWith('uses') && !/(?:^|^[fmr]|[aeo]|[bcls]l|exc|ab|ref)uses$/.test(word))
    return word.slice(0, -2);
  if (word.endsWith('men')) return `${word.slice(0, -2)}an`;
  return baseOfS(word);
}

/** Base form of a regular comparative or superlative. */
export function baseOfDegree(word: string): string {
  const stem = word.endsWith('est') ? word.slice(0, -3) : word.endsWith('er') ? word.slice(0, -2) : '';
  if (stem.length < 2) return word;
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (stem.endsWith('ng') || stem.endsWith('ee')) return stem;
  return baseOfStem(stem);
}
