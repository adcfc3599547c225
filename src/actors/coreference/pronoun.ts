import { AGENTIVE, OF_THINGS_TOO, PERSONAL_OBJECT } from '../lexicon/doings';
import { RELATIVE_NOUNS } from '../lexicon/noun-classes';
import { OFFICES } from '../lexicon/offices';
import { personNoun } from '../lexicon/persons';
import { words } from '../lexicon/words';
import type { Reading } from '../reading';
import type { Role } from '../roles';
import { roleOf } from '../roles';
import type { PronounForm } from './pronoun-forms';

/** The pronoun to resolve, with what is asked of the tree once. */
export interface Pronoun {
  readonly reading: Reading;
  readonly position: number;
  readonly form: PronounForm;
  readonly role: Role;
  readonly ownSubjects: readonly number[];
  readonly subjectsAbove: readonly number[];
  /** Of a subject: those of the clause that its own is joined to: "Tunis" in "Tunis gave way, and it …". */
  readonly subjectsBefore: readonly number[];
  /** Of a passive subject: the verb, '' otherwise. */
  readonly undergone: string;
  /** Whether it is the subject of somebody's doing, or undergoes it. */
  readonly acts: boolean;
  /** Whether it is the subject of words that are reported: "it held that …". */
  readonly speaks: boolean;
  readonly possessive: boolean;
  readonly quoted: boolean;
  /** "it" as the object of a verb that one does to things. */
  readonly thingObject: boolean;
  /** Head of the object that one is thanked or blamed for what the pronoun owns: "thanked the nurses for their patience". */
  readonly reasonAgainst: number | undefined;
  /** What it owns is judged by the subject of its clause. */
  readonly judged: boolean;
  /** Last token of the subject of the gerund that governs it: "Pakistan expressing its commitment"; −1 where there is none. */
  readonly doerBefore: number;
  /** Last token of the noun that an aside belongs to: "the Principal, to her credit, did not …"; −1 where it is in none. */
  readonly asideOf: number;
}

/** Subjects of the nearest clause that contains another: "Tunis" in "Tunis says that it …". */
function subjectsAbove(reading: Reading, clause: number): readonly number[] {
  const { tree } = reading;
  let inner = clause;
  for (let step = 0; step < 6; step++) {
    const outer = tree.parentClause(inner);
    if (outer < 0) return [];
    const subjects = tree.relation(inner).startsWith('conj') ? [] : tree.subjects(outer);
    if (subjects.length > 0) return subjects;
    inner = outer;
  }
  return [];
}

/** Subjects of the clause that a clause is joined to by "and" or "but". */
function subjectsBefore({ tree }: Reading, clause: number, position: number): readonly number[] {
  if (!tree.relation(clause).startsWith('conj')) return [];
  const before = tree.conjuncts(clause).filter((verb) => verb < clause);
  return tree.subjects(before.at(-1) ?? -1).filter((subject) => subject < position);
}

/** Verbs that give anybody and anything a name: "calls it a sieve". */
const NAMING: ReadonlySet<string> = words('call brand dub label term style portray regard treat paint cast');

/** Verbs whose object is what another has done: "deplored its silence"; relations are no deeds ("praised its partner"). */
const JUDGING: ReadonlySet<string> = words(`
  deplore criticise criticize condemn denounce praise applaud welcome commend attack decry castigate lambast lambaste
  protest slam salute hail ridicule mock deride lament bemoan resent censure fault blast salute
`);

/** What one protests or hails of oneself: "protested its innocence". */
const PROFESSED: ReadonlySet<string> = words(
  'innocence ignorance loyalty devotion sincerity love faith neutrality',
);

function isJudged(reading: Reading, owned: number): boolean {
  const { tree, tokens } = reading;
  const noun = tokens[owned];
  if (tree.relation(owned) !== 'obj' || noun === undefined || RELATIVE_NOUNS.has(noun.lemma)) return false;
  const person = OFFICES.has(noun.lemma) || personNoun(noun.lemma) !== undefined;
  return !person && !PROFESSED.has(noun.lemma) && JUDGING.has(tokens[tree.head(owned)]?.lemma ?? '');
}

/**
 * The verb that a phrase belongs to: "commended the clerk, who had stood firm, for his backbone": after the comma it is
 * the main verb's again, though the tree may hang it on the relative clause.
 */
function outOfRelative({ tree, words: spoken }: Reading, owned: number): number {
  const own = tree.head(owned);
  const [marker] = tree.dependents(owned, 'case');
  if (marker === undefined || spoken[marker - 1] !== ',') return own;
  for (let token = own; token >= 0; token = tree.head(token)) {
    if (!tree.relation(token).startsWith('acl')) continue;
    const noun = tree.head(token);
    return tree.relation(noun) === 'obj' ? tree.head(noun) : own;
  }
  return own;
}

/** What one demands amends for is one's own: "sued the company for their losses". */
const SUFFERED: ReadonlySet<string> = words(
  'loss damage injury harm expense cost trouble pain suffering grief hardship distress misery inconvenience illness wound',
);

/** The object of the verb that takes a noun as its reason: "nurses" for "patience" in "thanked the nurses for their patience". */
function reasonAgainst(reading: Reading, owned: number): number | undefined {
  const { tree, tokens } = reading;
  const preposition = tree.preposition(owned);
  if (SUFFERED.has(tokens[owned]?.lemma ?? '')) return undefined;
  if (!/^(?:for|of|on|over|about)$/.test(preposition) || !/^(?:obl|nmod)/.test(tree.relation(owned)))
    return undefined;
  let verb = outOfRelative(reading, owned);
  // The tree may hang the reason on the object itself.
  const onObject = tree.relation(verb) === 'obj' && preposition === 'for';
  if (onObject) verb = tree.head(verb);
  if (!PERSONAL_OBJECT.has(tokens[verb]?.lemma ?? '')) return undefined;
  return tree.dependents(verb, 'obj')[0];
}

/** Offices and feelings that only somebody has. */
const OF_A_PARTY: ReadonlySet<string> = words(`
  minister ambassador envoy spokesman spokeswoman spokesperson president chairman chairwoman secretary negotiator diplomat
  regret remorse apology gratitude sorrow contempt condolence anger innocence conscience pledge promise neighbour neighbor
  ally opponent rival critic
`);

/** Prepositions that lead to what is told, felt or contained rather than to a party: "fibbed about it", "died in it". */
const OF_MATTERS = /^(?:about|in|into|inside|within|over|through|under|out of)$/;

/** "thanked him for it": the reason for which somebody is thanked or blamed is what was done. */
function isMatter({ tree, tokens }: Reading, position: number): boolean {
  if (!/^(?:obl|nmod)/.test(tree.relation(position))) return false;
  const preposition = tree.preposition(position);
  if (preposition !== 'for') return OF_MATTERS.test(preposition);
  const verb = tree.head(position);
  const lemma = tokens[verb]?.lemma ?? '';
  return PERSONAL_OBJECT.has(lemma) || JUDGING.has(lemma);
}

/** Verbs whose object is somebody where an infinitive says what he is to do: "directed it to dig", "let it pay". */
const BIDDING: ReadonlySet<string> = words(
  'let direct instruct require expect want get enable cause commit bind',
);

function isBidden({ tree, tokens }: Reading, position: number): boolean {
  if (!BIDDING.has(tokens[tree.head(position)]?.lemma ?? '')) return false;
  const next = tokens[position + 1];
  const verb = next?.xpos === 'TO' ? tokens[position + 2] : next;
  return verb?.xpos === 'VB' && AGENTIVE.has(verb.lemma);
}

/** Verbs and prepositions that lead to somebody: "called on it". */
const ADDRESSING: ReadonlySet<string> = words(`
  call_on call_upon lean_on round_on prevail_on prevail_upon rely_upon turn_against retaliate_against side_with plead_with
  reason_with remonstrate_with negotiate_with quarrel_with collaborate_with sympathise_with sympathize_with trade_with
  appeal_to apologise_to apologize_to write_to complain_to grovel_to report_to defer_to surrender_to speak_to
`);

/** Nouns of an aside between a subject and its verb: ", to her credit,", ", for its part,". */
const OF_ASIDES: ReadonlySet<string> = words(`
  credit part shame surprise honour honor discredit cost chagrin dismay delight regret relief embarrassment annoyance
  turn account admission way own reckoning telling lights defence defense side eternal great lasting
`);

/** The doer of a gerund stands right before it, wherever the tree hangs the two: "on the heels of Pakistan expressing its …". */
function doerBefore({ tokens }: Reading, position: number): number {
  let verb = position - 1;
  if (/^(?:ADP|ADV|PART)$/.test(tokens[verb]?.upos ?? '')) verb--;
  if (tokens[verb]?.xpos !== 'VBG') return -1;
  const noun = tokens[verb - 1]?.xpos === 'POS' ? verb - 2 : verb - 1;
  return /^(?:NOUN|PROPN)$/.test(tokens[noun]?.upos ?? '') ? noun : -1;
}

/** An aside right after a noun belongs to that noun. */
function asideOf({ words: spoken }: Reading, position: number): number {
  if (!/^(?:to|for|in|on|by|from|at)$/.test(spoken[position - 1] ?? '')) return -1;
  if (spoken[position - 2] !== ',' || !OF_ASIDES.has(spoken[position + 1] ?? '')) return -1;
  const end = OF_ASIDES.has(spoken[position + 2] ?? '') ? position + 3 : position + 2;
  return spoken[end] === ',' ? position - 3 : -1;
}

/** Verbs that report what somebody says or finds, though they do other things as well. */
const SPEAKING: ReadonlySet<string> = words(
  'say hold find rule argue claim add note reply answer maintain confirm declare announce explain reveal tell write warn swear',
);

/** Asks of the tree what the choice of an antecedent needs. */
export function readPronoun(reading: Reading, position: number, form: PronounForm): Pronoun {
  const { tree, tokens } = reading;
  const clause = tree.clause(position);
  const role = roleOf(reading, position);
  const governor = tree.head(position);
  const verb = tokens[governor];
  const possessive = form.possessive || tree.relation(position) === 'nmod:poss';
  const lemma = verb?.lemma ?? '';
  const undergoes = role === 'object' || (role === 'subject' && tree.isPassive(governor));
  const addressed =
    governor === position - 2 &&
    role === 'oblique' &&
    ADDRESSING.has(`${lemma} ${tree.preposition(position)}`);
  // "its foreign minister": things have no envoys and no ministers.
  const ofSomebody = possessive && OF_A_PARTY.has(lemma);
  const acts = ofSomebody
    ? true
    : undergoes
      ? PERSONAL_OBJECT.has(lemma)
      : addressed || (role === 'subject' && AGENTIVE.has(lemma) && !OF_THINGS_TOO.has(lemma));
  const speaks =
    role === 'subject' &&
    SPEAKING.has(lemma) &&
    tree.complements(governor).some((clause) => tree.dependents(clause, 'mark').length > 0);
  return {
    reading,
    position,
    form,
    role,
    speaks,
    ownSubjects: clause < 0 ? [] : tree.subjects(clause),
    subjectsAbove: clause < 0 ? [] : subjectsAbove(reading, clause),
    acts,
    possessive,
    quoted: reading.quoted(position),
    thingObject:
      (role === 'object' &&
        !PERSONAL_OBJECT.has(lemma) &&
        !NAMING.has(lemma) &&
        !isBidden(reading, position)) ||
      (form.number === 'one' && isMatter(reading, position)),
    subjectsBefore: clause >= 0 && role === 'subject' ? subjectsBefore(reading, clause, position) : [],
    undergone: undergoes && role === 'subject' ? lemma : '',
    reasonAgainst: possessive ? reasonAgainst(reading, governor) : undefined,
    judged: possessive && isJudged(reading, governor),
    doerBefore: possessive || form.reflexive ? doerBefore(reading, position) : -1,
    asideOf: possessive ? asideOf(reading, position) : -1,
  };
}
