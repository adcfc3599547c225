import type { RealityRule } from '../rules';
import type { Site } from '../site';
import { isPassive, isVerb, lemmaAt, tokenAt, wordAt } from '../site';
import { SPEAKER } from '../../actors';
import {
  DATING_WORDS,
  LONG_TIME_NOUNS,
  MONTHS,
  NOW_WORDS,
  PAST_ADVERBS,
  PAST_PHRASES,
  TIME_NOUNS,
} from '../data/reality-words';

/** Verbs that put an end to what their object names: `shattering years of goodwill`, `broke the truce`. */
export const ENDING_VERBS: ReadonlySet<string> = new Set(
  `shatter wreck ruin end break destroy squander undo erode sabotage scupper torpedo derail suspend cancel abandon collapse
   terminate scrap annul revoke breach violate drop withdraw forget lose betray bury`.split(/\s+/),
);

/** How many years back a year is background in an editorial. */
const OLD_YEARS = 2;

/** Whether a clause tells of something that holds no longer, and by which words. */
export function pastOf(site: Site, predicate: number): RealityRule | undefined {
  const stretch = [...clauseTokens(site, predicate)];
  if (hasPhrase(site, stretch, ['no', 'longer'])) return 'past-adverb';
  if (!isVerb(site, predicate) && site.tree.dependents(predicate, 'cop').length === 0)
    return pastNoun(site, predicate);
  if (!isPastTense(site, predicate)) return undefined;
  const adverbs = [...site.tree.adverbs(predicate), ...site.tree.dependents(predicate, 'advmod')];
  if (adverbs.some((adverb) => PAST_ADVERBS.has(wordAt(site, adverb)))) return 'past-adverb';
  if (PAST_WORDS.some((words) => hasPhrase(site, stretch, words))) return 'past-adverb';
  if (isStillThen(site, predicate) || isBackground(site, predicate)) return 'past-contrast';
  if (isCountedFrom(site, predicate)) return 'past-time';
  const time = lentTime(site, predicate) ?? timeOf(site, predicate, stretch);
  // `In March we mocked them`: what a text said before is told for what it says now.
  if (time !== undefined && isOwn(site, predicate)) return 'past-time';
  // `only last year called it a joke`: the adverb itself sets now against then.
  if (time === 'near' && isBarelyPast(site, stretch)) return 'past-contrast';
  if (time === 'far') return 'past-time';
  return time === 'near' && isContrasted(site, predicate) ? 'past-contrast' : undefined;
}

/** Whether the text speaks of itself. */
function isOwn(site: Site, predicate: number): boolean {
  return site.tree
    .logicalSubjects(predicate)
    .some((subject) => site.cast.at(site.index, subject)?.parties.includes(SPEAKER) === true);
}

/** `In 2011 Peru raised the toll, and Chile thanked it`: a time far off holds for what is told behind it without a time of its own. */
function lentTime(site: Site, predicate: number): 'far' | undefined {
  const { tree } = site;
  const relation = tree.base(predicate);
  const first = tree.head(predicate);
  if ((relation !== 'conj' && relation !== 'parataxis') || first < 0 || first > predicate) return undefined;
  if (!isVerb(site, first) || !isPastTense(site, first)) return undefined;
  if (isDatedAnew(site, predicate)) return undefined;
  const before = [...clauseTokens(site, first)];
  return lentTime(site, first) ?? (timeOf(site, first, before) === 'far' ? 'far' : undefined);
}

/** `…, and on Tuesday Chile forgave it`: a later clause with a time of its own. */
function isDatedAnew(site: Site, predicate: number): boolean {
  const { last } = site.tree.subtree(predicate);
  let link = predicate - 1;
  while (link > 0 && tokenAt(site, link).upos !== 'CCONJ' && wordAt(site, link) !== ';') link -= 1;
  return link > 0 && site.words.slice(link, last + 1).some((word) => DATING_WORDS.has(word));
}

/** `In March he was still praising them`: what went on until then has ended since. */
function isStillThen(site: Site, predicate: number): boolean {
  const { tree } = site;
  const was = tree.auxiliaries(predicate).some((each) => ['was', 'were'].includes(wordAt(site, each)));
  return (
    was &&
    tokenAt(site, predicate).xpos === 'VBG' &&
    tree.adverbs(predicate).some((each) => wordAt(site, each) === 'still')
  );
}

/** `Ms Lind, who had argued his case, bowed to the ruling`, `the loan it had promised`: a pluperfect in a relative clause is what was before. */
function isBackground(site: Site, predicate: number): boolean {
  const { tree } = site;
  if (tree.relation(predicate) !== 'acl:relcl') return false;
  if (!tree.auxiliaries(predicate).some((each) => wordAt(site, each) === 'had')) return false;
  const opener = [predicate, ...tree.dependents(predicate, 'nsubj', 'obj', 'nsubj:pass', 'obl')].some(
    (each) => ['who', 'whom', 'which', 'whose'].includes(wordAt(site, tree.subtree(each).first)),
  );
  // Without a pronoun of its own it may say what somebody was told: `told Ms Lind that Peru had complained`.
  const lacksObject = tree.dependents(predicate, 'obj').every((object) => object < predicate);
  return opener || (lacksObject && tokenAt(site, tree.head(predicate)).upos === 'NOUN');
}

/** `It is only eighteen months since the two toasted each other`. */
function isCountedFrom(site: Site, predicate: number): boolean {
  const since = site.tree.dependents(predicate, 'mark').find((mark) => wordAt(site, mark) === 'since');
  if (since === undefined || !TIME_NOUNS.has(lemmaAt(site, since - 1))) return false;
  return site.words.slice(Math.max(0, since - 6), since).some((word) => word === 'is' || word === "'s");
}

const PAST_ADJECTIVES: ReadonlySet<string> = new Set([
  'former',
  'past',
  'previous',
  'earlier',
  'one-time',
  'erstwhile',
  'old',
]);

/** `its former praise`; `praise in April now reads like a misprint`. */
function pastNoun(site: Site, noun: number): RealityRule | undefined {
  const { tree } = site;
  if (tree.premodifiers(noun).some((each) => PAST_ADJECTIVES.has(wordAt(site, each)))) return 'past-adverb';
  const above = tree.head(noun);
  if (above < 0 || !tree.relation(noun).startsWith('nsubj')) return undefined;
  return tree.dependents(above, 'advmod').some((each) => NOW_WORDS.has(wordAt(site, each)))
    ? 'past-contrast'
    : undefined;
}

function isPastTense(site: Site, predicate: number): boolean {
  const auxiliaries = site.tree.auxiliaries(predicate);
  const forms = [...auxiliaries, ...site.tree.dependents(predicate, 'cop')].map((each) => wordAt(site, each));
  if (
    forms.some((form) =>
      ['has', 'have', 'is', 'are', 'am', "'s", "'ve", "'re", 'will', 'would'].includes(form),
    )
  )
    return false;
  const bareParticiple =
    tokenAt(site, predicate).xpos === 'VBN' && auxiliaries.length === 0 && !isPassive(site, predicate);
  return (
    bareParticiple ||
    tokenAt(site, predicate).xpos === 'VBD' ||
    forms.some((form) => ['had', 'was', 'were', "'d", 'used'].includes(form)) ||
    lemmaAt(site, site.tree.head(predicate)) === 'use'
  );
}

/** The clause's own stretch without clauses below it, and what opens a sentence: its time holds for all that is coordinated. */
function* clauseTokens(site: Site, predicate: number): Generator<number> {
  const { tree } = site;
  const { first, last } = tree.subtree(predicate);
  const opening = isTopmost(site, predicate) && !isDatedAnew(site, predicate) ? openingEnd(site) : 0;
  for (let token = 0; token < opening; token += 1) yield token;
  for (let token = Math.max(first, opening); token <= last; token += 1) {
    if (tree.clause(token) === predicate) yield token;
  }
}

function isTopmost(site: Site, predicate: number): boolean {
  return predicate === site.tree.root || site.tree.conjuncts(site.tree.root).includes(predicate);
}

/** Where the words before the first subject of a sentence end; a clause among them has a time of its own. */
function openingEnd(site: Site): number {
  const { tree } = site;
  const [subject = 0] = tree.dependents(tree.root, 'nsubj');
  const { first } = tree.subtree(subject);
  for (let token = 0; token < first; token += 1) {
    if (['VBD', 'VBZ', 'VBP', 'MD'].includes(tokenAt(site, token).xpos)) return 0;
  }
  return first;
}

const PAST_WORDS: readonly (readonly string[])[] = PAST_PHRASES.map((phrase) => phrase.split(' '));

function hasPhrase(site: Site, stretch: readonly number[], words: readonly string[]): boolean {
  return stretch.some((token) => words.every((word, offset) => wordAt(site, token + offset) === word));
}

/** How far back the clause's own words of time put it. */
function timeOf(site: Site, predicate: number, stretch: readonly number[]): 'far' | 'near' | undefined {
  const pluperfect = site.tree.auxiliaries(predicate).some((each) => wordAt(site, each) === 'had');
  let near = false;
  for (const token of stretch) {
    const word = wordAt(site, token);
    if (word === 'ago' && LONG_TIME_NOUNS.has(lemmaAt(site, token - 1))) return 'far';
    if (
      (word === 'earlier' || word === 'before' || word === 'previously') &&
      TIME_NOUNS.has(lemmaAt(site, token - 1))
    ) {
      if (pluperfect) return 'far';
      near = true;
    }
    if (isOldYear(site, token)) return 'far';
    if (TIME_NOUNS.has(lemmaAt(site, token)) && isPastPhrase(site, token)) near = true;
    if (/^(?:19|20)\d\d$/.test(word) && wordAt(site, token - 1) === 'in') near = true;
    if (MONTHS.has(word) && ['in', 'at', 'last'].includes(wordAt(site, token - 1))) near = true;
  }
  return near ? 'near' : undefined;
}

/** `only last year`, `as recently as last spring`, `just a year ago`. */
function isBarelyPast(site: Site, stretch: readonly number[]): boolean {
  return stretch.some((token) => {
    if (!TIME_NOUNS.has(lemmaAt(site, token)) || !isPastPhrase(site, token)) return false;
    const before = site.words.slice(Math.max(0, token - 4), token).join(' ');
    return /\b(?:only|just|as recently as|as late as) (?:last|a|an|one|two|three)$/.test(before);
  });
}

/** Whether a year belongs to an event that something is dated by: `in the flood of 2000`. */
function isTimeOf(site: Site, year: number): boolean {
  if (wordAt(site, year - 1) !== 'of') return false;
  const preposition = site.tree.preposition(site.tree.head(year) < 0 ? year : site.tree.head(year));
  return ['in', 'at', 'after', 'during', 'before', 'since'].includes(preposition);
}

function isOldYear(site: Site, token: number): boolean {
  const word = wordAt(site, token);
  if (!/^(?:1[6-9]|20)\d\d$/.test(word)) return false;
  // `in 2014`, `after the earthquake of 2014`, but not `apologised for the raid of 1894`
  const dates = site.words[token - 1] === 'in' || isTimeOf(site, token);
  if (!dates) return false;
  // A text that names a year means another one than its own.
  const { date } = site.document;
  return date === undefined || Number(date.slice(0, 4)) - Number(word) >= OLD_YEARS;
}

/** `for years`, `last year`, `in the spring`, `a week ago`. */
function isPastPhrase(site: Site, token: number): boolean {
  const before = wordAt(site, token - 1);
  return (
    before === 'last' ||
    before === 'for' ||
    wordAt(site, token + 1) === 'ago' ||
    (before === 'the' && wordAt(site, token - 2) === 'in')
  );
}

/** Whether the present is set against the clause: `now` in it, after it or at the start of the next sentence. */
function isContrasted(site: Site, predicate: number): boolean {
  for (let token = predicate + 1; token < site.words.length; token += 1) {
    if (NOW_WORDS.has(wordAt(site, token)) && site.tree.clause(token) !== predicate) return true;
  }
  const next = site.document.sentences[site.index + 1];
  const opening = next?.tokens.slice(0, 2).map((token) => token.text.toLowerCase()) ?? [];
  if (opening.some((word) => NOW_WORDS.has(word))) return true;
  const previous = site.document.sentences[site.index - 1]?.text ?? '';
  return /\bnot always (?:so|thus|been)\b|\bthere was a time\b|\btimes have changed\b/i.test(previous);
}
