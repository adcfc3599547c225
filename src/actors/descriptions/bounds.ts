import { DETERMINERS, POSSESSIVES, ARTICLES, isConjunction } from './determiners';
import { FIRST_OF_TWO, TWO_WORD_HEADS } from '../lexicon/two-word-heads';
import { openTag } from '../reading';
import type { Draft } from '../draft';
import { DEPARTMENTS, OFFICES } from '../lexicon/offices';
import { CALENDAR } from '../lexicon/bodies';
import type { ParsedToken } from '../../syntax';
import type { Reading } from '../reading';
import { isCapital, isWord, wordAt } from '../reading';
import { singular } from '../singular';
import { words } from '../lexicon/words';

const WHERE: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'from',
  'across',
  'along',
  'around',
  'near',
  'outside',
]);

/** Nouns after "in" and "on" that are times, ways and means, and single nobody out. */
const NO_PLACES: ReadonlySet<string> = words(`
  day week month year morning evening night hour minute time moment spring summer autumn winter fall end beginning turn
  return fact way matter term principle particular letter speech statement interview radio television air phone post paper
  record behalf purpose trial strike duty leave public private advance reply response protest anger silence vain
`);

/** Verbs with an `of` of their own: "accused the trustees of cowardice". */
const DEPRIVING: ReadonlySet<string> = new Set([
  'accuse',
  'convict',
  'suspect',
  'acquit',
  'clear',
  'warn',
  'remind',
  'inform',
  'rid',
  'deprive',
  'strip',
  'rob',
  'relieve',
  'assure',
  'convince',
  'notify',
  'absolve',
]);

/** Adverbs inside a phrase: "Coral's then chairman". */
const PASSING: ReadonlySet<string> = new Set(['then', 'now', 'newly', 'once', 'recently', 'own']);

/** A participle right after a comma or at the start begins a clause: ", telling supporters". */
function opensClause(tokens: readonly ParsedToken[], position: number): boolean {
  const before = tokens[position - 1];
  return tokens[position]?.xpos === 'VBG' && (before === undefined || before.upos === 'PUNCT');
}

function isDemonym(names: readonly Draft[], position: number): boolean {
  return names.some(({ first, last, how }) => how === 'demonym' && first === position && last === position);
}

/**
 * First word of the phrase, read off the words before the noun, since trees lose modifiers more often than tags do:
 * adjectives and numbers directly before it, nouns that hang on it, then its determiner or possessor.
 */
export function startOf(reading: Reading, head: number, names: readonly Draft[]): number {
  const { tree, tokens } = reading;
  let first = head;
  for (let position = head - 1; position >= 0; position--) {
    const token = tokens[position];
    if (token === undefined || (isCapital(token) && CALENDAR.has(wordAt(reading, position)))) break;
    const hyphen =
      /^[-‐‑–]$/.test(token.text) &&
      tokens[position - 1]?.end === token.start &&
      token.end === tokens[position + 1]?.start;
    const governor = tree.head(position);
    const hangsOn = governor > position && governor <= head;
    const passing =
      PASSING.has(wordAt(reading, position)) && /^(?:PRP\$|POS)$/.test(tokens[position - 1]?.xpos ?? '');
    const participle = /^VB[NG]$/.test(token.xpos) && hangsOn && !opensClause(tokens, position);
    const modifier =
      token.upos === 'ADJ' ||
      token.upos === 'NUM' ||
      participle ||
      (hangsOn && (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'X'));
    // "Samoa's communications minister": between owner and office a noun is a department, wherever the tree hangs it.
    const department =
      token.upos === 'NOUN' &&
      position === head - 1 &&
      (DEPARTMENTS.has(wordAt(reading, position)) ||
        /^(?:PRP\$|POS)$/.test(tokens[position - 1]?.xpos ?? '')) &&
      OFFICES.has(singular(wordAt(reading, head)));
    const capitals = isCapital(token) && isCapital(tokens[position + 1]) && openTag(token.upos);
    // "£1.4million-a-year": what is written in one with the next.
    const glued =
      position < head - 1 &&
      token.end === tokens[position + 1]?.start &&
      token.xpos !== 'POS' &&
      !/^['’("“‘]/.test(token.text);
    if (!hyphen && !modifier && !department && !capitals && !passing && !glued) break;
    // "In 2004 thirty divers": a year counts nothing.
    const dated =
      position === 0 ||
      /^(?:in|of|since|until|till|by|from|before|after|around)$/.test(wordAt(reading, position - 1));
    if (/^[12]\d{3}$/.test(token.text) && (dated || tokens[position + 1]?.upos === 'NUM')) break;
    if (glued) {
      first = position;
      continue;
    }
    if (DETERMINERS.has(wordAt(reading, position)) || POSSESSIVES.has(wordAt(reading, position))) break;
    first = position;
  }
  // "the Kenyan and Ugandan ministers".
  const joined = wordAt(reading, first - 1) === 'and' && isDemonym(names, first);
  if (joined && (tokens[head]?.xpos ?? '').endsWith('S'))
    for (let position = first - 2; isDemonym(names, position); position -= 2) {
      first = position;
      if (!/^(?:,|and)$/.test(wordAt(reading, position - 1))) break;
    }
  // "£1.4million-a-year boss": never only the second half of a compound.
  while (first < head && /^[-‐‑–]$/.test(tokens[first]?.text ?? '')) first++;
  const before = tokens[first - 1];
  const word = wordAt(reading, first - 1);
  const conjunction = isConjunction(reading, first - 1, head);
  if (POSSESSIVES.has(word) || (DETERMINERS.has(word) && !ARTICLES.has(word) && !conjunction))
    return first - 1;
  if (before?.xpos === 'POS' || /^['’]s?$/.test(before?.text ?? '')) {
    const named = names.find((draft) => draft.first <= first - 2 && first - 2 <= draft.last);
    return startOf(reading, named?.first ?? first - 2, names);
  }
  return first;
}

/** "accused the trustees of cowardice": the `of` is the verb's. */
export function losesOf({ tree, tokens }: Reading, head: number): boolean {
  return DEPRIVING.has(tokens[tree.head(head)]?.lemma ?? '') && tree.relation(head) === 'obj';
}

/** Last word: `of` phrases belong to it, other prepositions end it; a comma does unless a list goes on. */
export function endOf(reading: Reading, head: number, until: number): number {
  const { tokens } = reading;
  let last = head;
  const stripped = losesOf(reading, head);
  for (let position = head + 1; position <= until; position++) {
    const token = tokens[position];
    if (token === undefined) break;
    const word = wordAt(reading, position);
    if (token.upos === 'ADP' && (word !== 'of' || stripped)) break;
    if (word === 'nor' || word === 'but') break;
    if (
      /^(?:my|your|him|her|it|our|them)sel(?:f|ves)$/.test(word) ||
      token.upos === 'VERB' ||
      token.upos === 'SCONJ'
    )
      break;
    if (word === ',') {
      const list = tokens.slice(position + 1, until + 1).some((later) => later.upos === 'CCONJ');
      if (!list) break;
      continue;
    }
    if (!isWord(token) && !/^\p{N}/u.test(token.text)) {
      if (/^['’]s?$/.test(token.text) || /^[-‐‑–]$/.test(token.text)) continue;
      break;
    }
    last = position;
  }
  return last;
}

/** "chief constable": the tree may take the first of two words for the head. */
export function officeEnd(reading: Reading, head: number): number {
  const noun = singular(wordAt(reading, head));
  if (!FIRST_OF_TWO.has(noun)) return head;
  return TWO_WORD_HEADS.has(`${noun} ${singular(wordAt(reading, head + 1))}`) ? head + 1 : head;
}

/** Offices that have their portfolio or seat after `for`: "the Minister for Finance", "the MP for Tain". */
const PORTFOLIO: ReadonlySet<string> = words(
  'minister secretary mp commissioner spokesman spokeswoman spokesperson member deputy senator representative councillor rapporteur ombudsman director',
);

/** "the Minister for Finance", "the MP for the area": a portfolio belongs to the office. */
export function withPortfolio(reading: Reading, last: number): number {
  if (wordAt(reading, last + 1) !== 'for' || !PORTFOLIO.has(wordAt(reading, last))) return last;
  const { tokens } = reading;
  const first = wordAt(reading, last + 2) === 'the' ? last + 3 : last + 2;
  const capital = isCapital(tokens[first]);
  if (
    !capital &&
    (first === last + 2 ||
      !/^(?:area|district|constituency|ward|region|city|county|island|north|south|east|west)$/.test(
        wordAt(reading, first),
      ))
  )
    return last;
  let end = first;
  while (
    isCapital(tokens[end + 1]) ||
    (wordAt(reading, end + 1) === 'and' && isCapital(tokens[end + 2]) && capital)
  )
    end++;
  return isWord(tokens[end]) ? end : last;
}

/** "chief constable of Moray Police": a name after `of` belongs to an office wherever the tree hangs it. */
export function withName(reading: Reading, last: number, names: readonly Draft[]): number {
  if (wordAt(reading, last + 1) !== 'of') return last;
  const office = singular(wordAt(reading, last));
  if (!OFFICES.has(office)) return last;
  const first = wordAt(reading, last + 2) === 'the' ? last + 3 : last + 2;
  return names.find((draft) => draft.first === first && draft.how === 'name')?.last ?? last;
}

/** Verbs that do something to somebody in a place, so that the place is theirs. */
const PLACING: ReadonlySet<string> = words(`
  hold keep detain jail imprison put place leave find arrest lock kill attack hit shoot capture seize stop meet see intercept
  question try bury land drop strand trap bomb shell billet house station post gather assemble welcome receive greet visit
`);

/** The end with a phrase of place after it, unless that is a time. */
export function endWithPlace(reading: Reading, head: number, last: number, until: number): number {
  const { tree, tokens } = reading;
  if (last >= until || !WHERE.has(wordAt(reading, last + 1))) return last;
  // "held the men at Nouadhibou": where something is done to them.
  const verb = tokens[tree.head(head)]?.lemma ?? '';
  if (tree.relation(head) === 'obj' && PLACING.has(verb)) return last;
  const governor = tree.head(last + 1);
  if (governor <= last || governor > until || tree.head(governor) !== head) return last;
  if (CALENDAR.has(wordAt(reading, governor)) || tokens[governor]?.upos === 'NUM') return last;
  const noun = singular(wordAt(reading, governor));
  if (NO_PLACES.has(noun)) return last;
  const end = endOf(reading, governor, until);
  for (let position = last + 1; position <= end; position++)
    if (CALENDAR.has(wordAt(reading, position))) return last;
  return end;
}
