import type { Description } from './description';
import { THING, draftOf } from './description';
import { describeByApposition, describeByLabel, learnFirm } from './by-apposition';
import { discover } from './discover';
import { UNNAMED } from '../../contract';
import { PAPERS } from '../lexicon/groups';
import { RELATIVE_NOUNS } from '../lexicon/noun-classes';
import { ENVOYS, FORCES, HONORIFICS, OFFICES, ORGANS, PEOPLE, STATES, VEHICLES } from '../lexicon/offices';
import { describesSomebody, isPersonal } from '../lexicon/somebody';
import type { Reading } from '../reading';
import { wordAt } from '../reading';
import { roleOf } from '../roles';
import type { Setting } from '../setting';
import { profilesOf } from '../setting';
import { SPEAKER } from '../types';
import { homeCountry, organAtHome, spokesmanOfSubject } from './at-home';
import { referredTo } from './definite';
import { describeOwned } from './owned';
import type { Owner } from './owner';
import { ownerOf, rulersBySeat } from './owner';
import type { Phrase } from './phrases';

/** "this country" is the paper's own. */
const OWN_LAND: ReadonlySet<string> = new Set(['country', 'nation', 'republic', 'kingdom', 'island', 'land']);

/** "the good offices of Qatar", "keep its counsel", "wants heads to roll": nobody in particular is meant. */
function isIdiom(reading: Reading, { noun, head, first, plural, definite }: Phrase): boolean {
  if (noun === 'office' && plural) return wordAt(reading, head - 1) === 'good';
  if (noun === 'head' && plural) return !definite && reading.tree.obliques(head, 'of').length === 0;
  if (noun === 'counsel') {
    const verb = reading.tokens[reading.tree.head(head)]?.lemma ?? '';
    return roleOf(reading, head) === 'object' && /^(?:keep|take|seek|give|offer|heed|follow)$/.test(verb);
  }
  // "the only man in the cabinet", "as president": a predicate.
  return wordAt(reading, first) === 'only' || (!definite && !plural && wordAt(reading, first - 1) === 'as');
}

/**
 * "the herders of Talvik": where a place that nobody knows acts itself later ("Talvik has forgiven the mine"), it is they
 * who do. A name that only its deeds show to be somebody's is such a place.
 */
function peopleOfPlace(setting: Setting, phrase: Phrase, owner: Owner): string | undefined {
  const [profile, another] = profilesOf(setting, owner.parties);
  if (profile === undefined || another !== undefined || !phrase.plural) return undefined;
  if (profile.kindIsSure || profile.origin !== 'discovered' || OFFICES.has(phrase.noun)) return undefined;
  if (!isPersonal(phrase.noun) || phrase.last === phrase.head) return undefined;
  profile.kind = 'group';
  profile.kindIsSure = true;
  return profile.id;
}

/** "His Excellency": the most present person of that gender who holds an office. */
function describeHonorific(setting: Setting, reading: Reading, phrase: Phrase): Description {
  const gender = /^(?:his|her)$/.exec(wordAt(reading, phrase.first))?.[0] === 'her' ? 'male' : 'female';
  const holder = setting.discourse.mostSalient(['person']).find((id) => {
    const profile = setting.roster.get(id);
    return (
      profile !== undefined && profile.gender !== gender && [...profile.nouns].some((own) => OFFICES.has(own))
    );
  });
  return holder === undefined
    ? THING
    : { kind: 'mention', draft: draftOf(reading, phrase, 'alias', [holder]) };
}

/** The state whose gunboat, cutter or jet does something: named by its demonym or as the owner. */
function stateFighting(setting: Setting, reading: Reading, phrase: Phrase): string | undefined {
  const { tree } = reading;
  const agent = tree.relation(phrase.head) === 'obl:agent';
  const subject = roleOf(reading, phrase.head) === 'subject' && !tree.isPassive(tree.head(phrase.head));
  if (!agent && !subject) return undefined;
  const [state, another] = ownerOf(setting, reading, phrase, false).parties;
  return another === undefined && setting.roster.get(state ?? '')?.kind === 'country' ? state : undefined;
}

/** Verbs by which a state or body sends somebody to speak for it. */
const SENDING: ReadonlySet<string> = new Set([
  'send',
  'dispatch',
  'despatch',
  'appoint',
  'second',
  'lend',
  'name',
  'delegate',
  'fly',
  'recall',
  'withdraw',
]);

/** "Lithuania has sent a retired ambassador": whoever is sent to speak speaks for the sender. */
function sentBy(setting: Setting, reading: Reading, phrase: Phrase): string | undefined {
  const { tree, tokens } = reading;
  const verb = tree.head(phrase.head);
  if (phrase.definite || phrase.plural || !ENVOYS.has(phrase.noun)) return undefined;
  if (tree.relation(phrase.head) !== 'obj' || !SENDING.has(tokens[verb]?.lemma ?? '')) return undefined;
  const subjects = tree.subjects(verb);
  const senders = setting.drafts(reading.index).filter(({ head }) => subjects.includes(head));
  const [sender, another] = new Set(senders.flatMap(({ parties }) => parties));
  const kind = setting.roster.get(sender ?? '')?.kind;
  return another === undefined && (kind === 'country' || kind === 'organisation') ? sender : undefined;
}

/** Says whom a noun phrase describes. */
export function describe(setting: Setting, reading: Reading, phrase: Phrase): Description {
  const { noun, determiner, capital } = phrase;
  if (determiner === 'this' && PAPERS.has(noun)) {
    return { kind: 'mention', draft: draftOf(reading, phrase, 'alias', [SPEAKER]) };
  }
  if (HONORIFICS.has(noun)) return describeHonorific(setting, reading, phrase);
  if (VEHICLES.has(noun) || (phrase.compound && FORCES.has(wordAt(reading, phrase.head - 1)))) {
    const state = stateFighting(setting, reading, phrase);
    if (state !== undefined) return { kind: 'mention', draft: draftOf(reading, phrase, 'organ', [state]) };
  }
  if (!describesSomebody(noun) && !PEOPLE.has(noun) && !RELATIVE_NOUNS.has(noun))
    return describeByLabel(setting, reading, phrase);
  if (isIdiom(reading, phrase)) return THING;
  const rulers = rulersBySeat(setting, reading, phrase);
  if (rulers !== undefined)
    return { kind: 'mention', draft: draftOf(reading, phrase, 'organ', [rulers.state], rulers.last) };
  const owner = ownerOf(setting, reading, phrase, OFFICES.has(noun) || ORGANS.has(noun));
  learnFirm(setting, noun, owner);
  const apposed = describeByApposition(setting, reading, phrase, owner);
  if (apposed !== undefined) return apposed;

  const people = peopleOfPlace(setting, phrase, owner);
  if (people !== undefined) return { kind: 'mention', draft: draftOf(reading, phrase, 'alias', [people]) };
  if (owner.parties.length > 0) {
    const holder = setting.roster.get(owner.parties[0] ?? '');
    // "walked to Ms Orr's office": a room.
    const room = noun === 'office' && holder?.kind === 'person' && roleOf(reading, phrase.head) === 'oblique';
    if (room) return THING;
    const owned = describeOwned(setting, reading, phrase, owner);
    if (owned !== undefined)
      return {
        kind: 'mention',
        draft: draftOf(reading, phrase, owned.how, owned.parties, phrase.lastWithPlace),
      };
  }
  if (!describesSomebody(noun)) return THING;

  const alone = owner.parties.length === 0 && !owner.stranger;
  if (phrase.others && phrase.plural && alone && STATES.has(noun)) {
    return { kind: 'mention', draft: draftOf(reading, phrase, 'group', [UNNAMED]) };
  }
  if (
    alone &&
    !phrase.others &&
    (phrase.definite || capital || phrase.plural) &&
    determiner !== 'a' &&
    determiner !== 'an'
  ) {
    const own =
      determiner === 'this' && OWN_LAND.has(noun) ? homeCountry(setting, reading, phrase) : undefined;
    const before = own === undefined ? referredTo(setting, phrase, reading) : [own];
    if (before !== undefined && before.length > 0) {
      const last = phrase.plural && !phrase.definite ? phrase.lastWithPlace : phrase.last;
      return {
        kind: 'mention',
        draft: draftOf(reading, phrase, before.length > 1 ? 'group' : 'alias', before, last),
      };
    }
    const home = organAtHome(setting, reading, phrase);
    if (home !== undefined) return { kind: 'mention', draft: draftOf(reading, phrase, 'organ', [home]) };
  }
  const state = alone
    ? (spokesmanOfSubject(setting, reading, phrase) ?? sentBy(setting, reading, phrase))
    : undefined;
  if (state !== undefined) return { kind: 'mention', draft: draftOf(reading, phrase, 'organ', [state]) };
  if (!setting.open) return THING;
  return discover(setting, reading, phrase, !alone);
}
