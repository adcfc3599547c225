import { BELITTLING } from '../data/weighed';
import { EPITHETS, LEXICON } from '../lexicon';
import { partiesOf } from '../roles/parties';
import type { Site } from '../site';
import { QUOTATION_MARKS, isPassive, lemmaAt, tokenAt, wordAt } from '../site';

/** A name, whoever bears it, and whether it is quoted. */
export interface Named {
  readonly name: number;
  readonly bearer: number;
  readonly quoted: boolean;
  /** Who bears it as well: `called Spain and France cowards`. */
  readonly besides?: readonly number[];
}

/** Longest noun phrase between a naming verb and the name. */
const BEARER_LENGTH = 8;

/**
 * The name right behind its bearer: `called the deal a surrender`, `branded the letter “theft by stationery”`; in a passive
 * right behind the verb. Read from the words, since quotation marks and second objects throw parsers off.
 */
export function namedBeside(site: Site, verb: number): Named | undefined {
  const passive = isPassive(site, verb);
  const relative = passive ? undefined : namedInRelative(site, verb, verb + 1);
  if (relative) return relative;
  const besides: number[] = [];
  let bearer = passive ? (site.tree.logicalObjects(verb)[0] ?? -1) : -1;
  // `was called timid`
  if (passive && bearer >= 0 && tokenAt(site, Math.min(verb + 1, site.words.length - 1)).upos === 'ADJ')
    return { name: headOfName(site, verb + 1), bearer, quoted: false };
  let inPhrase = false;
  let last = verb + BEARER_LENGTH;
  for (let token = verb + 1; token <= last && token < site.words.length; token += 1) {
    const { upos, xpos } = tokenAt(site, token);
    const beyond = bearer === token - 1 ? behindParenthesis(site, token) : -1;
    if (beyond >= 0) {
      last += beyond - token;
      token = beyond;
      inPhrase = true;
      continue;
    }
    const quoted = isQuote(site, token);
    if (bearer >= 0 && isJoined(site, bearer, token)) {
      besides.push(bearer);
      continue;
    }
    if (quoted || (bearer >= 0 && isNameStart(site, token, bearer))) {
      const marked =
        quoted || QUOTATION_MARKS.has(tokenAt(site, Math.min(token + 1, site.words.length - 1)).text);
      const name = headOfName(site, quoted ? token + 1 : marked ? token + 2 : token);
      return name < 0 || bearer < 0 ? undefined : { name, bearer, quoted: marked, besides };
    }
    if (['VERB', 'AUX', 'PUNCT', 'SCONJ', 'CCONJ'].includes(upos) && xpos !== 'POS') return undefined;
    // `called the offer by Uganda a sham`: nouns in a phrase of the bearer do not bear the name.
    if (upos === 'ADP') inPhrase = true;
    else if (!inPhrase && (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON')) bearer = token;
  }
  return undefined;
}

/** Longest parenthesis behind a bearer. */
const PARENTHESIS = 8;

/** `called Ms Lind, the clerk of the court, “a stranger”`: the comma that closes what the comma here opens, −1 where it opens nothing. */
function behindParenthesis(site: Site, comma: number): number {
  if (wordAt(site, comma) !== ',') return -1;
  for (let token = comma + 2; token <= comma + PARENTHESIS; token += 1) {
    if (wordAt(site, token) === ',')
      return isNameStart(site, token + 1, -1) || isQuote(site, token + 1) ? token : -1;
    if (['VERB', 'AUX'].includes(site.tokens[token]?.upos ?? 'AUX')) return -1;
  }
  return -1;
}

function isQuote(site: Site, token: number): boolean {
  const found = site.tree.tokens[token];
  return found !== undefined && (QUOTATION_MARKS.has(found.text) || found.xpos === '``');
}

/** `called Spain and the two banks cowards`: a second bearer follows the first. */
function isJoined(site: Site, bearer: number, token: number): boolean {
  return (
    wordAt(site, token) === 'and' &&
    bearer === token - 1 &&
    site.cast.covering(site.index, bearer) !== undefined &&
    site.cast
      .inSentence(site.index)
      .some(({ first }) => first === token + 1 || (first === token + 2 && wordAt(site, token + 1) === 'the'))
  );
}

const RELATIVE: ReadonlySet<string> = new Set(['whom', 'which', 'that', 'who']);

/**
 * `the judge, whom it calls “a relic”`, `a firm that they described as hostile`: the name follows the verb at once, or its
 * preposition, and whoever bears it stands before the relative pronoun.
 */
export function namedInRelative(site: Site, verb: number, start: number): Named | undefined {
  const quoted = isQuote(site, start);
  const { upos } = tokenAt(site, Math.min(start, site.words.length - 1));
  const opens = ['a', 'an', 'the'].includes(wordAt(site, start)) || upos === 'ADJ';
  if (!quoted && !opens && !isInsultInPlural(site, start)) return undefined;
  for (let token = verb - 1; token >= Math.max(1, verb - BEARER_LENGTH); token -= 1) {
    if (RELATIVE.has(wordAt(site, token))) {
      const pronoun = isOfParty(site, token) ? token : token - (wordAt(site, token - 1) === ',' ? 2 : 1);
      const name = headOfName(site, quoted ? start + 1 : start);
      return pronoun < 0 || name < 0 || !isOfParty(site, pronoun)
        ? undefined
        : { name, bearer: pronoun, quoted };
    }
    const between = tokenAt(site, token);
    if (between.upos === 'PUNCT' || (between.upos === 'VERB' && wordAt(site, token) !== 'used'))
      return undefined;
  }
  return undefined;
}

function isOfParty(site: Site, token: number): boolean {
  return (partiesOf(site, token)?.parties.length ?? 0) > 0;
}

/** `called the firms liars`: a plural that insults or praises needs no article. */
function isInsultInPlural(site: Site, token: number): boolean {
  return site.tokens[token]?.xpos === 'NNS' && EPITHETS.has(lemmaAt(site, token));
}

/** An article or an adjective after a complete noun phrase opens the name. */
function isNameStart(site: Site, token: number, bearer: number): boolean {
  if (['a', 'an'].includes(wordAt(site, token))) return true;
  // `called him the conscience of the county`
  if (wordAt(site, token) === 'the' && bearer >= 0 && bearer === token - 1) return true;
  if (bearer !== token - 1) return false;
  if (isInsultInPlural(site, token) || isMistakenNoun(site, token)) return true;
  const adjective = behindDegree(site, token);
  return (
    site.tree.tokens[adjective]?.upos === 'ADJ' &&
    !['NOUN', 'PROPN'].includes(site.tree.tokens[adjective + 1]?.upos ?? 'X')
  );
}

/** `found the plan clumsy`: taggers take an adjective behind a noun for a noun. */
function isMistakenNoun(site: Site, token: number): boolean {
  return (
    tokenAt(site, token).xpos === 'NN' &&
    JUDGING.has(wordAt(site, token)) &&
    !['NOUN', 'PROPN'].includes(site.tree.tokens[token + 1]?.upos ?? 'X')
  );
}

const JUDGING: ReadonlySet<string> = new Set([
  ...BELITTLING,
  ...LEXICON.flatMap(({ lemma, pos, kind }) =>
    pos === 'adjective' && kind === 'evaluate' && typeof lemma === 'string' ? [lemma] : [],
  ),
]);

/** `too slow`, `deeply unfair`: the adjective behind an adverb of degree. */
function behindDegree(site: Site, token: number): number {
  return site.tree.tokens[token]?.upos === 'ADV' ? token + 1 : token;
}

/** Head of the first noun phrase from here on: the last of its nouns; an adjective where no noun follows. */
export function headOfName(site: Site, from: number): number {
  let head = -1;
  for (let token = from; token < Math.min(from + BEARER_LENGTH, site.words.length); token += 1) {
    const { upos } = tokenAt(site, token);
    if (upos === 'NOUN' || upos === 'PROPN') head = token;
    else if (head >= 0) return head;
    // `the best of neighbours`, `was called timid by the others`
    else if (upos === 'ADJ' && site.tokens[token + 1]?.upos === 'ADP') return token;
    else if (upos === 'PUNCT' && token > from) break;
  }
  if (head >= 0) return head;
  const own = site.tree.tokens[behindDegree(site, from)]?.upos === 'ADJ' ? behindDegree(site, from) : from;
  return ['ADJ', 'VERB', 'ADV'].includes(site.tree.tokens[own]?.upos ?? 'X') ? own : -1;
}
