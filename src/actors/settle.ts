import type { Antecedent } from './coreference/discourse';
import { coordinated } from './coreference/together';
import { genderOfNoun } from './descriptions/description';
import type { Draft } from './draft';
import { BODIES } from './lexicon/bodies';
import { OFFICES } from './lexicon/offices';
import { personNoun } from './lexicon/persons';
import { words } from './lexicon/words';
import type { Reading } from './reading';
import { wordAt } from './reading';
import { roleOf } from './roles';
import type { Setting } from './setting';
import { mentionAt } from './setting';
import { singular } from './singular';

const ONE_BY_ONE: ReadonlySet<string> = new Set(['each', 'either', 'neither']);

/** Whether a description by this noun is "he" or "she" even where it stands for a state: a minister, an opposite number. */
function isOnePerson(noun: string): boolean {
  return (
    OFFICES.has(noun) ||
    personNoun(noun) !== undefined ||
    noun === 'counterpart' ||
    noun === 'opposite number'
  );
}

/** "While the UN and China have offered help, Iran and Pakistan …": whom the main clause names is spoken of. */
function isConceded({ tree, words: spoken }: Reading, head: number): boolean {
  const clause = tree.clause(head);
  if (clause < 0 || !tree.relation(clause).startsWith('advcl')) return false;
  return tree
    .dependents(clause, 'mark')
    .some((mark) => /^(?:while|whilst|although|though|whereas)$/.test(spoken[mark] ?? ''));
}

/**
 * A mention as what follows may refer back to it.
 *
 * @param noun the head noun of a description; none for names and pronouns.
 */
export function antecedentOf(reading: Reading, draft: Draft, noun?: string): Antecedent {
  const tag = reading.tokens[draft.head]?.xpos ?? '';
  const many = noun === undefined ? draft.how === 'demonym' && tag === 'NNPS' : /^NNP?S$/.test(tag);
  const { parties, sentence, first, last, head, how } = draft;
  const personal = noun !== undefined && isOnePerson(noun);
  return {
    parties,
    sentence,
    first,
    last,
    head,
    how,
    role: roleOf(reading, head),
    plural: parties.length > 1 || many,
    together: parties.length > 1,
    oneByOne: ONE_BY_ONE.has(wordAt(reading, first)),
    quoted: reading.quoted(head),
    headline: reading.sentence.kind === 'headline',
    concessive: isConceded(reading, head),
    personal,
    gender: personal ? genderOfNoun(noun) : undefined,
  };
}

/** Labels by the noun and by its last word: "Supreme Court" is a court. */
export function labelByNoun(
  { discourse }: Setting,
  noun: string,
  parties: readonly string[],
  plural: boolean,
): void {
  discourse.label(noun, parties, plural);
  const last = noun.split(' ').at(-1) ?? noun;
  if (last !== noun) discourse.label(last, parties, plural);
}

/** Last words of firms' names by which alone they are called: "the line", "the terminal". Our own list. */
const SHORT_NAMES: ReadonlySet<string> = words(`
  line terminal local store hotel brewer distiller miner smelter refiner sinfonia philharmonic symphony ensemble ballet
  opera airport port shipyard dock railway tram ferry laundry dairy orchard farm estate plantation
`);

/** "the European Commission" can be "the Commission" from here on. */
function labelByName({ discourse, roster }: Setting, reading: Reading, draft: Draft): void {
  if (draft.parties.some((party) => roster.get(party)?.kind === 'person')) return;
  // "Halvorsen Lines" can be "the line".
  if (draft.last > draft.first && SHORT_NAMES.has(singular(wordAt(reading, draft.last))))
    discourse.label(singular(wordAt(reading, draft.last)), draft.parties, false);
  // "Dock Local 18" can be "the local".
  if (
    /^\d/.test(wordAt(reading, draft.last)) &&
    /^(?:local|lodge|branch)$/.test(wordAt(reading, draft.last - 1))
  )
    discourse.label(wordAt(reading, draft.last - 1), draft.parties, false);
  // "the Lakeland Growers" can be "the growers".
  const members = singular(wordAt(reading, draft.last));
  const plain = !reading.words.slice(draft.first, draft.last).some((word) => /^(?:of|for|and|&)$/.test(word));
  if (plain && members !== wordAt(reading, draft.last) && personNoun(members) === 'listed')
    discourse.label(members, draft.parties, true);
  for (let position = draft.first; position <= draft.last; position++) {
    const noun = singular(wordAt(reading, position));
    if (BODIES.has(noun)) discourse.label(noun, draft.parties, false);
    if (BODIES.has(noun) && wordAt(reading, position + 1) === 'of') break;
  }
}

/**
 * The noun whose place a coordination has that the tree hangs under it: "the government of Chad and the Front met" is no
 * government of both.
 */
function bearerOf(setting: Setting, { tree, index }: Reading, head: number): number | undefined {
  const [first = head] = tree.conjuncts(head);
  const noun = tree.head(first);
  const bearer =
    noun < 0 || !tree.relation(first).startsWith('nmod') ? undefined : mentionAt(setting, index, noun);
  return bearer?.how === 'organ' && bearer.last === first && bearer.last < head ? noun : undefined;
}

/** Makes a mention known to what follows, alone and with its conjuncts. */
export function settle(setting: Setting, reading: Reading, draft: Draft, noun?: string): void {
  const { discourse, ledger } = setting;
  ledger.promote(draft.parties);
  const antecedent = antecedentOf(reading, draft, noun);
  discourse.add(antecedent);
  if (noun !== undefined) labelByNoun(setting, noun, draft.parties, antecedent.plural);
  else if (draft.how === 'name' || draft.how === 'organ' || draft.how === 'alias')
    labelByName(setting, reading, draft);
  const several = coordinated(setting, reading, draft.head);
  if (several === undefined) return;
  const place = bearerOf(setting, reading, draft.head) ?? draft.head;
  const role = roleOf(reading, place);
  discourse.add({ ...antecedent, ...several, head: place, role, how: 'name', plural: true, together: true });
}
