import { BODIES, PLACE_WORDS } from './lexicon/bodies';
import { OFFICES, ORGANS } from './lexicon/offices';
import { words } from './lexicon/words';
import type { Reading } from './reading';
import { lower, wordAt } from './reading';
import { singular } from './singular';
import { topToken } from './spans';

/** Prepositions after which a city is where something happens. */
const WHERE: ReadonlySet<string> = words(`
  in at near around outside inside across through throughout into via off along within towards toward beyond over
  under above past up down onto
`);
/** Verbs and nouns of moving and being: after them `to` and `from` lead to a place. */
const MOVING: ReadonlySet<string> = words(`
  arrive bring come drive escape fly flee flight get go head hurry journey leave march mile kilometre kilometer move
  pass pilgrimage post return ride road rush sail send_home ship shuttle tour train transfer travel trip visit walk
  withdraw_to way route post mail send dispatch fax wire ship ferry head_to link commute migrate relocate evacuate deport extradite repatriate carry take drive convoy
`);
/** Verbs that a city is the object of as a place. */
const VISITED: ReadonlySet<string> = words(`
  visit leave reach enter bomb shell capture seize storm besiege tour encircle flood destroy rebuild cross occupy shake
  rock hit strike pound surround liberate take retake raid
`);
/** Verbs and nouns after which `at` leads to whoever is meant, not to where one is: "pointed at Washington". */
const AIMED: ReadonlySet<string> = words(`
  aim bark bristle chafe direct fume gesture glare growl grumble hurl jeer laugh level nod point rage rail scoff shout
  smile snap snarl sneer swipe wink yell anger barb broadside dig dismay fury indignation jab jibe outrage rage
`);
/** Nouns that a city has as a place: "Tehran's streets", "a Tehran suburb", "the streets of Tehran". */
const OF_A_CITY: ReadonlySet<string> = words(`
  street suburb outskirts bazaar market square mosque airport hotel resident dweller citizen mayor neighbourhood
  neighborhood district slum centre center hospital university school museum stadium park café cafe restaurant shop
  traffic skyline river harbour harbor port station subway metro tube road district citizenry woman man child family
  north south east west heart edge capital city town siege fall battle population people commuter trader stallholder
  shopkeeper taxi bus climate weather air pollution summit conference meeting talk accord agreement treaty declaration
  bureau correspondent apartment house home flat court_house newspaper daily club side stock_exchange marathon derby
  half area region ring_road festival theatre opera orchestra zoo bridge tower visit trip sky night spring winter summer
`);

/**
 * Whether the name of a capital or seat of power stands for those who govern there: "Tehran condemned" does, "in
 * Tehran" and "a Tehran suburb" name a place.
 */
export function standsForGovernment(reading: Reading, first: number, last: number, seat: boolean): boolean {
  const { tree, tokens } = reading;
  let head = topToken(tree, first, last);
  const next = tokens[last + 1];
  if (tree.relation(head) === 'appos' && /^[,(]$/.test(tokens[first - 1]?.text ?? ',')) return false;
  // Only the first of several conjuncts shows its preposition: "in Tehran and Qom".
  if (tree.relation(head) === 'conj') head = tree.conjuncts(head)[0] ?? head;
  const governor = tree.head(head);
  const governing = tokens[governor];
  const lemma = governing === undefined ? '' : singular(lower(governing));

  const relation = tree.relation(head);
  if (relation === 'nmod:poss') return seat || !OF_A_CITY.has(lemma);
  if (
    relation.startsWith('compound') ||
    relation === 'amod' ||
    (governor === last + 1 && relation.startsWith('nmod'))
  ) {
    return OFFICES.has(lemma) || ORGANS.has(lemma) || (BODIES.has(lemma) && seat);
  }
  // "Paris, Texas": a place named more exactly.
  if (
    next?.text === ',' &&
    tokens[last + 2]?.upos === 'PROPN' &&
    tree.relation(last + 2) === 'appos' &&
    !seat
  )
    return false;

  const preposition = tree.preposition(head);
  const aimedAt = preposition === 'at' && (AIMED.has(governing?.lemma ?? '') || AIMED.has(lemma));
  if (!aimedAt && (WHERE.has(preposition) || WHERE.has(wordAt(reading, first - 1)))) return false;
  if (preposition === 'to' || preposition === 'from')
    return !MOVING.has(governing?.lemma ?? '') && !MOVING.has(lemma);
  if (preposition === 'of') return !OF_A_CITY.has(lemma) && !PLACE_WORDS.has(lemma);
  if (preposition === 'on' && governing?.upos === 'VERB')
    return !/^(?:march|fall|descend|converge|advance|rain)$/.test(governing.lemma);
  if (relation === 'obj') return seat || !VISITED.has(governing?.lemma ?? '');
  if (relation.startsWith('nsubj')) {
    const be = tree.dependents(governor, 'cop').length > 0 && governing?.upos === 'NOUN' && !seat;
    return !(be && (OF_A_CITY.has(lemma) || PLACE_WORDS.has(lemma) || lemma === 'home'));
  }
  return relation !== 'root' || seat;
}
