import { BODIES, BODY_NAME_WORDS, NOT_BODIES, PLACE_WORDS, THING_WORDS, TRADES } from '../lexicon/bodies';
import { givenName } from '../lexicon/given-names';
import { AGENTIVE, DEALINGS, PERSONAL_OBJECT } from '../lexicon/doings';
import { RELATIVE_NOUNS } from '../lexicon/noun-classes';
import { OFFICES, ORGANS } from '../lexicon/offices';
import { CROWDS, personNoun } from '../lexicon/persons';
import type { Reading } from '../reading';
import { isCapital, isWord, lower, wordAt } from '../reading';
import { words } from '../lexicon/words';
import { singular } from '../singular';
import { carrierOf, governorOf, roleOf, takesPart } from '../roles';
import { topToken } from '../spans';

/** What an unknown run of capitalised words may be. */
export type NameClass = 'person' | 'body' | 'place' | 'thing' | 'unclear';

/** First words of the names of storms, ships and undertakings. */
const THING_OPENERS: ReadonlySet<string> = new Set([
  'hurricane',
  'typhoon',
  'cyclone',
  'storm',
  'operation',
  'project',
  'hms',
  'uss',
  'mv',
]);

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'around',
  'outside',
  'inside',
  'across',
  'through',
  'into',
  'via',
  'off',
  'along',
  'throughout',
  'within',
  'towards',
  'toward',
  'onto',
  'up',
  'down',
  'over',
  'beyond',
]);

/** What a common noun beside a name says about it: "the trawler Santa Chiara", "the refugee agency UNHCR". */
export function classOfNoun(lemma: string): NameClass {
  if (OFFICES.has(lemma) || personNoun(lemma) !== undefined) return 'person';
  if (BODIES.has(lemma)) return 'body';
  if (PLACE_WORDS.has(lemma)) return 'place';
  if (CROWDS.has(lemma)) return 'body';
  return 'thing';
}

/** The words of a chunk, lower case, without full stops and hyphens. */
export function chunkWords(reading: Reading, first: number, last: number): string[] {
  const words: string[] = [];
  for (let position = first; position <= last; position++) {
    if (isWord(reading.tokens[position])) words.push(wordAt(reading, position).replace(/\.$/, ''));
  }
  return words;
}

/** What the words of the name themselves say. */
export function classOfWords(reading: Reading, first: number, last: number): NameClass {
  const words = chunkWords(reading, first, last);
  const end = words.findIndex(
    (word, position) => position > 0 && (word === 'of' || word === 'for' || word === 'on'),
  );
  const core = end < 0 ? words : words.slice(0, end);
  const head = core.at(-1) ?? '';
  const alone = words.length === 1;
  if (BODIES.has(head) || BODIES.has(singular(head))) return 'body';
  if (!alone && BODY_NAME_WORDS.has(head)) return 'body';
  if (!alone && TRADES.has(head) && givenName(core[0] ?? '') === undefined) return 'body';
  // "Morley's" with its ending is a shop.
  if (/^['’]s$/.test(reading.tokens[last]?.text ?? '')) return 'body';
  // "Dock Local 18": a branch of a union by its number.
  if (head === 'local' && /^\d+$/.test(wordAt(reading, last))) return 'body';
  if (reading.tokens.slice(first, last + 1).some(({ text }) => text === '&')) return 'body';
  if (!alone && (THING_WORDS.has(head) || THING_OPENERS.has(words[0] ?? ''))) return 'thing';
  if (!alone && PLACE_WORDS.has(head) && givenName(core[0] ?? '') === undefined) return 'place';
  const text = reading.tokens[first]?.text ?? '';
  if (alone && /^\p{Lu}[\p{Lu}\p{N}&.]{1,6}$/u.test(text)) return NOT_BODIES.has(text) ? 'thing' : 'body';
  if (!alone && givenName(words[0] ?? '') !== undefined && words.length <= 5) return 'person';
  const initials =
    words.length >= 2 && words.slice(0, -1).some((word) => word.length === 1) && head.length > 2;
  return initials ? 'person' : 'unclear';
}

/** What the noun is that a whole list is in apposition to: "two clerks, A and B". */
function carrierIn({ tree, tokens }: Reading, head: number): NameClass | undefined {
  const [first] = tree.conjuncts(head);
  if (first === undefined || first === head || tree.relation(first) !== 'appos') return undefined;
  // The noun right before the comma, whatever the tree hangs the list on.
  const noun = tokens[first - 2];
  if (tokens[first - 1]?.text !== ',' || noun?.xpos !== 'NNS') return undefined;
  const byNoun = classOfNoun(singular(lower(noun)));
  return byNoun === 'person' || byNoun === 'body' ? byNoun : undefined;
}

/** What stands around the name: nouns in apposition or before it, relative pronouns, its place in the clause. */
export function classOfContext(reading: Reading, first: number, last: number): NameClass {
  const { tree, tokens } = reading;
  const head = topToken(tree, first, last);
  const before = tokens[first - 1];
  if (before?.upos === 'NOUN' && !isCapital(before)) return classOfNoun(before.lemma);
  // The nearest one first: "the state, the farm minister, Ola Lind" has a name for the minister.
  const away = (token: number): number => Math.abs(token - head);
  for (const apposed of [...tree.appositions(head)].sort((a, b) => away(a) - away(b))) {
    const token = tokens[apposed];
    if (token?.upos !== 'NOUN') continue;
    if (RELATIVE_NOUNS.has(`${wordAt(reading, apposed - 1)} ${token.lemma}`)) return 'person';
    const byNoun = classOfNoun(token.lemma);
    if (byNoun === 'person' || byNoun === 'body') return byNoun;
  }
  // "two charities, Open Quay and Doctors Abroad": a list after a comma names what the noun counts.
  const listed = tokens[first - 2];
  if (before?.text === ',' && listed?.xpos === 'NNS' && wordAt(reading, last + 1) === 'and') {
    const byNoun = classOfNoun(singular(lower(listed)));
    if (byNoun === 'person' || byNoun === 'body') return byNoun;
  }
  // "two clerks, Ana Ruiz of Lima and Pol Vega of Quito": the other members of the list as well.
  const carried = carrierIn(reading, head);
  if (carried !== undefined) return carried;
  const next = wordAt(reading, last + 1) === ',' ? wordAt(reading, last + 2) : wordAt(reading, last + 1);
  const where = PLACE_PREPOSITIONS.has(lower(before));
  // "everyone in Kirkwall who", "the divers of Oban, who": not the place.
  const ofPlace = lower(before) === 'of' && tokens[first - 2]?.xpos === 'NNS';
  if ((next === 'who' || next === 'whom') && !where && !ofPlace) return 'person';
  const after = tokens[last + 1];
  const modifies = tree.relation(head) === 'compound' && tree.head(head) > last;
  if (
    modifies ||
    (after?.upos === 'NOUN' && tree.head(head) === last + 1 && tree.relation(head) !== 'nmod:poss')
  )
    return 'thing';
  if (PLACE_PREPOSITIONS.has(tree.preposition(head)) || PLACE_PREPOSITIONS.has(lower(before))) return 'place';
  return 'unclear';
}

/** Whether the name takes part as somebody would: subject of a verb, agent, object of what one does to somebody. */
export function acts(reading: Reading, head: number): boolean {
  const { tree, tokens } = reading;
  const governor = governorOf(reading, head);
  const lemma = tokens[governor]?.lemma ?? '';
  const role = roleOf(reading, head);
  if (role === 'object') return PERSONAL_OBJECT.has(lemma);
  if (takesPart(reading, head) !== 'none') return true;
  const verb = tokens[governor]?.upos === 'VERB' && !tree.isPassive(governor);
  return verb && role === 'subject' && tree.subjects(governor).includes(head);
}

/** Prepositions that lead to a party after a noun for what passes between parties. */
const TOWARDS: ReadonlySet<string> = new Set([
  'to',
  'with',
  'against',
  'on',
  'of',
  'from',
  'by',
  'for',
  'at',
  'between',
  'toward',
  'towards',
]);
/** Nouns that persons and bodies own, besides offices, organs and dealings: "Brenk’s budget", "Pell’s lawyers". */
const OWNED: ReadonlySet<string> = words(`
  budget plan policy proposal speech decision idea view opinion claim word voice party campaign career resignation
  predecessor successor wife husband son daughter brother sister father mother family friend ally critic supporter lawyer
  colleague opponent rival spokesman adviser aide tenure presidency leadership record reputation motive behaviour
  behavior conduct ambition intention position stance failure victory election win conscience house home desk salary
`);

/** Whether a name stands where a party to some dealing does: "talks with Brenk", "Pell’s apology". */
export function isDealtWith(reading: Reading, head: number, longName: boolean): boolean {
  const { tree, tokens } = reading;
  const token = carrierOf(reading, head);
  const governor = tokens[tree.head(token)];
  if (governor === undefined) return false;
  const lemma = singular(lower(governor));
  const relation = tree.relation(token);
  if (relation === 'nmod:poss') {
    const somebodys = OFFICES.has(lemma) || ORGANS.has(lemma) || personNoun(lemma) === 'listed';
    // "St Ronan's chess club": part of the club's name.
    if (BODIES.has(lemma) && !ORGANS.has(lemma)) return false;
    return longName || somebodys || DEALINGS.has(lemma) || OWNED.has(lemma);
  }
  // "Kerry is a senator."
  if (relation === 'nsubj' && tree.dependents(tree.head(token), 'cop').length > 0)
    return OFFICES.has(lemma) || personNoun(lemma) !== undefined || BODIES.has(lemma);
  if (!relation.startsWith('obl') && !relation.startsWith('nmod')) return longName && relation === 'appos';
  const preposition = tree.preposition(token);
  if (governor.upos === 'VERB')
    return (
      /^(?:with|against|by)$/.test(preposition) && AGENTIVE.has(governor.lemma) && !COMING.has(governor.lemma)
    );
  return TOWARDS.has(preposition) && DEALINGS.has(lemma);
}

/** Verbs after which `by` and `with` lead to no party. */
const COMING: ReadonlySet<string> = new Set([
  'come',
  'go',
  'live',
  'stand',
  'travel',
  'ride',
  'pass',
  'sail',
  'fly',
]);

/** Whether an acronym only modifies a noun that is no office: "DACA recipients", "TPS status". */
export function onlyModifies(reading: Reading, first: number, last: number): boolean {
  const { tree, tokens } = reading;
  if (first !== last || !/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(tokens[first]?.text ?? '')) return false;
  const next = tokens[last + 1];
  if (next?.upos !== 'NOUN' || tree.head(last) <= last || tree.relation(last) === 'nmod:poss') return false;
  const noun = singular(lower(tokens[tree.head(last)]));
  return !OFFICES.has(noun) && !ORGANS.has(noun) && !BODIES.has(noun);
}

/** Whether an acronym in brackets shortens words in small letters that name a thing: "sudden infant death syndrome (SIDS)". */
export function shortForThing(reading: Reading, first: number, last: number): boolean {
  const { tokens } = reading;
  const letters = (tokens[first]?.text ?? '').toLowerCase();
  if (first !== last || wordAt(reading, first - 1) !== '(' || !/^[a-z]{2,6}$/.test(letters)) return false;
  const spelt = tokens.slice(Math.max(0, first - 1 - letters.length), first - 1);
  const head = spelt.at(-1);
  const initials = spelt.map((token) => lower(token).slice(0, 1)).join('');
  if (initials !== letters || head === undefined) return false;
  return !BODIES.has(singular(lower(head)));
}
