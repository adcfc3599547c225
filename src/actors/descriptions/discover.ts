import type { Description } from './description';
import { THING, draftOf, genderOfNoun, isBody } from './description';
import { BODIES } from '../lexicon/bodies';
import { OFFICES } from '../lexicon/offices';
import { isPersonal } from '../lexicon/somebody';
import { ANYBODY, CROWDS, personNoun } from '../lexicon/persons';
import { words } from '../lexicon/words';
import type { Reading } from '../reading';
import { wordAt } from '../reading';
import { actsAsSomebody, governorOf, isAddressed, roleOf, takesPart, undergoesAsSomebody } from '../roles';
import type { Setting } from '../setting';
import { singular } from '../singular';
import { surface } from '../setting';
import type { Phrase } from './phrases';

/** Crowds that are never "it". */
const MANY: ReadonlySet<string> = new Set(['people', 'police', 'couple', 'clergy', 'laity']);

/** Somebody nobody named: a body, a group, a role; in passing when it neither acts nor is pointed to. */
export function discover(setting: Setting, reading: Reading, phrase: Phrase, owned: boolean): Description {
  const { noun, plural, definite, determiner, capital } = phrase;
  const part = takesPart(reading, phrase.head);
  const role = roleOf(reading, phrase.head);
  const vague = ANYBODY.has(noun) && !phrase.compound;
  const make = (
    kind: 'person' | 'organisation' | 'group',
    passing: boolean,
    many = kind === 'group',
  ): Description => {
    const last = capital ? phrase.last : phrase.lastWithPlace;
    const profile = setting.roster.discover(surface(reading, phrase.first, last), kind, {
      gender: genderOfNoun(noun),
      plural: many,
      passing,
      nameless: !capital,
    });
    profile.nouns.add(noun);
    const draft = draftOf(reading, phrase, definite && !capital ? 'alias' : 'name', [profile.id], last);
    return { kind: passing ? 'passing' : 'mention', draft };
  };
  // Of nouns in -er and -or only those that do what somebody does are persons: "the rejoinder came" is none.
  const shaped = !OFFICES.has(noun) && personNoun(noun) === 'shaped';
  if (shaped && !actsAsSomebody(reading, phrase.head) && !undergoesAsSomebody(reading, phrase.head))
    return THING;
  if (isPersonal(noun) && plural) {
    const pointedTo = definite && !owned && role !== 'modifier';
    const uninvolved = part === 'none' && !pointedTo && !isAddressed(reading, phrase.head);
    // "the farmers' union": whose body it is, and nobody besides it.
    const membersOnly =
      role === 'possessor' && BODIES.has(singular(wordAt(reading, governorOf(reading, phrase.head))));
    return make('group', vague || uninvolved || membersOnly || (owned && part !== 'acts'));
  }
  if (isPersonal(noun)) return make('person', vague || !definite || owned || part === 'none');
  if (CROWDS.has(noun)) {
    if (!crowdStands(reading, phrase) || (BODIES.has(noun) && isMaxim(reading, phrase))) return THING;
    const stranger = determiner === 'a' || determiner === 'an';
    return make(
      'group',
      vague || stranger || (part === 'none' && !definite) || (owned && part !== 'acts'),
      plural || MANY.has(noun),
    );
  }
  if (capital && definite && BODIES.has(noun) && !plural) return make('organisation', false);
  if (!isBody(noun)) return THING;
  if (plural) return part === 'none' || isMaxim(reading, phrase) ? THING : make('group', false);
  return make('organisation', !definite || (part === 'none' && role !== 'possessor'));
}

/** "Coalitions are seldom murdered by their enemies": said of any, nobody in particular is meant. */
function isMaxim({ tree, tokens }: Reading, { head, first, determiner }: Phrase): boolean {
  if (first !== head || determiner !== '' || !tree.relation(head).startsWith('nsubj')) return false;
  const verb = tree.head(head);
  const carrier = tree.isPassive(verb) ? tree.dependents(verb, 'aux', 'aux:pass').at(-1) : verb;
  if (tokens[carrier ?? -1]?.xpos !== 'VBP') return false;
  return tree.dependents(verb, 'obj', 'ccomp', 'xcomp').length === 0;
}

/** Places that stand for those who live there. */
const COMMUNITIES: ReadonlySet<string> = words(
  'town city village island county province municipality neighbourhood neighborhood suburb commune district borough',
);

/** "the left" and "this side" are crowds where they act, and else a direction, a right, a place. */
const ALSO_THINGS: ReadonlySet<string> = new Set([
  'left',
  'right',
  'side',
  'generation',
  'household',
  'couple',
  'bench',
  'press',
  ...COMMUNITIES,
]);

function crowdStands(reading: Reading, { noun, plural, head, determiner }: Phrase): boolean {
  if (!ALSO_THINGS.has(noun)) return true;
  if (noun === 'left' || noun === 'right')
    return !plural && determiner === 'the' && actsAsSomebody(reading, head);
  const concerned = undergoesAsSomebody(reading, head) || isAddressed(reading, head);
  return noun === 'press' || actsAsSomebody(reading, head) || (COMMUNITIES.has(noun) && concerned);
}
