import type { Site } from '../site';
import { QUOTATION_MARKS, isPassive, tokenAt, wordAt } from '../site';

/** A name, whoever bears it, and whether it is quoted. */
export interface Named {
  readonly name: number;
  readonly bearer: number;
  readonly quoted: boolean;
}

/** Longest noun phrase between a naming verb and the name. */
const BEARER_LENGTH = 8;

/**
 * The name right behind its bearer: `called the deal a surrender`, `branded the letter “theft by stationery”`; in a passive
 * right behind the verb. Read from the words, since quotation marks and second objects throw parsers off.
 */
export function namedBeside(site: Site, verb: number): Named | undefined {
  const passive = isPassive(site, verb);
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
    if (quoted || (bearer >= 0 && isNameStart(site, token, bearer))) {
      const marked =
        quoted || QUOTATION_MARKS.has(tokenAt(site, Math.min(token + 1, site.words.length - 1)).text);
      const name = headOfName(site, quoted ? token + 1 : marked ? token + 2 : token);
      return name < 0 || bearer < 0 ? undefined : { name, bearer, quoted: marked };
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

/** An article or an adjective after a complete noun phrase opens the name. */
function isNameStart(site: Site, token: number, bearer: number): boolean {
  if (['a', 'an'].includes(wordAt(site, token))) return true;
  // `called him the conscience of the county`
  if (wordAt(site, token) === 'the' && bearer >= 0 && bearer === token - 1) return true;
  return (
    bearer === token - 1 &&
    tokenAt(site, token).upos === 'ADJ' &&
    !['NOUN', 'PROPN'].includes(site.tree.tokens[token + 1]?.upos ?? 'X')
  );
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
  return ['ADJ', 'VERB', 'ADV'].includes(site.tree.tokens[from]?.upos ?? 'X') ? from : -1;
}
