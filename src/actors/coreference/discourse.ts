import type { ActorKind, MentionHow } from '../../contract';
import type { Role } from '../roles';
import type { Gender, Roster } from '../roster';
import type { PronounForm } from './pronoun-forms';
import type { Sets } from './sets';
import { createSets } from './sets';

/** Something a pronoun may refer back to: mentions of actors, and things. */
export interface Antecedent {
  /** Whom it refers to; empty for a thing. */
  readonly parties: readonly string[];
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly role: Role;
  readonly plural: boolean;
  readonly how: MentionHow | 'thing';
  /** Several actors at once: a coordination, "both sides". */
  readonly together: boolean;
  /** Several one by one, "each government": "its" may follow. */
  readonly oneByOne: boolean;
  readonly headline: boolean;
  /** In a clause with "while" or "although". */
  readonly concessive: boolean;
  /** In quotation marks. */
  readonly quoted: boolean;
  /** An organ that is one person ("the Danish minister"): "he" or "she", never "it". */
  readonly personal: boolean;
  readonly gender: Gender | undefined;
}

/** What the text has spoken of so far, in the order of reading. */
export interface Discourse {
  add(antecedent: Antecedent): void;
  /** What was mentioned in this sentence and up to `reach` before it, in the order of reading. */
  recent(sentence: number, reach: number): readonly Antecedent[];
  /** How often an actor has been mentioned. */
  count(party: string): number;
  /** Remembers by which noun somebody was called, for "the ministry" after "Iran's foreign ministry". */
  label(noun: string, parties: readonly string[], plural: boolean): void;
  /** Whom a noun named last; `loosely`: in whichever number. */
  labelled(noun: string, plural: boolean, loosely?: boolean): readonly string[] | undefined;
  /** By which other nouns somebody was called of late, the latest first. */
  labels(): Iterable<readonly [noun: string, parties: readonly string[]]>;
  /** Notes whom a pronoun of a gender meant. */
  focusOn(gender: PronounForm['gender'], parties: readonly string[], sentence: number): void;
  /** Whom the last pronoun of this gender meant, in this sentence or the one before, their ids joined by `+`. */
  focus(gender: PronounForm['gender'], sentence: number): string | undefined;
  /** Notes that a body has been "it", and tells whether it has. */
  seeAsOne(party: string): void;
  isOne(party: string): boolean;
  /** Notes to which country an organ without an owner was found to belong, and tells the last one. */
  settleHome(country: string): void;
  settledHome(): string | undefined;
  readonly sets: Sets;
  /** How present each actor is in the reader's mind at the present sentence: recent subjects most. */
  salience(): ReadonlyMap<string, number>;
  /** The most present actors of a kind, best first. */
  mostSalient(kinds: readonly ActorKind[]): readonly string[];
}

/** How much a mention adds to its actor's presence, by its role; our own values. */
const PRESENCE: Readonly<Record<Role, number>> = {
  subject: 3,
  object: 2,
  oblique: 1.5,
  possessor: 1.5,
  modifier: 1,
};
/** What a sentence further on leaves of it. */
const FADING = 0.7;
/**
 * How many actors stay present at once. Everyone of an editorial does; in a longer text the half that was spoken of
 * least and longest ago is let go when there are more.
 */
const MOST_PRESENT = 200;
/** How many nouns are remembered by which somebody was called; the oldest is forgotten first. */
const MOST_LABELS = 400;
/** What a person's mention adds to the presence of the state or body that the person speaks for. */
const THROUGH_MEMBER = 0.5;

export function createDiscourse(roster: Roster): Discourse {
  const past: Antecedent[] = [];
  const labels = new Map<string, { readonly parties: readonly string[]; readonly plural: boolean }>();
  const sets = createSets();
  const counts = new Map<string, number>();
  const presence = new Map<string, number>();
  const asOne = new Set<string>();
  let present = 0;
  let home: string | undefined;
  const foci = new Map<PronounForm['gender'], { readonly parties: string; readonly sentence: number }>();

  const letGo = (): void => {
    const faded = [...presence].sort(([, one], [, other]) => one - other);
    for (const [id] of faded.slice(0, presence.size - MOST_PRESENT / 2)) presence.delete(id);
  };
  const moveTo = (sentence: number): void => {
    if (sentence <= present) return;
    const left = FADING ** (sentence - present);
    for (const [id, score] of presence) presence.set(id, score * left);
    present = sentence;
    if (presence.size > MOST_PRESENT) letGo();
  };
  const raise = (id: string, score: number): void => {
    presence.set(id, (presence.get(id) ?? 0) + score);
  };

  return {
    add(antecedent) {
      moveTo(antecedent.sentence);
      past.push(antecedent);
      if (antecedent.parties.length > 1)
        sets.add(antecedent.parties, antecedent.sentence, antecedent.how === 'group');
      // A coordination only joins mentions that have been counted already.
      if (antecedent.together && antecedent.how !== 'group' && antecedent.how !== 'pronoun') return;
      for (const party of antecedent.parties) {
        raise(party, PRESENCE[antecedent.role]);
        counts.set(party, (counts.get(party) ?? 0) + 1);
        const body = roster.get(party)?.memberOf;
        if (body !== undefined) raise(body, PRESENCE[antecedent.role] * THROUGH_MEMBER);
      }
    },
    recent(sentence, reach) {
      let from = past.length;
      while (from > 0 && sentence - (past[from - 1]?.sentence ?? sentence) <= reach) from--;
      return past.slice(from);
    },
    count: (party) => counts.get(party) ?? 0,
    label(noun, parties, plural) {
      labels.delete(noun);
      labels.set(noun, { parties, plural });
      if (labels.size <= MOST_LABELS) return;
      const [oldest] = labels.keys();
      if (oldest !== undefined) labels.delete(oldest);
    },
    labelled(noun, plural, loosely = false) {
      const found = labels.get(noun);
      return loosely || found?.plural === plural ? found?.parties : undefined;
    },
    labels: () =>
      [...labels]
        .reverse()
        .flatMap(([noun, { parties, plural }]): [string, readonly string[]][] =>
          plural ? [] : [[noun, parties]],
        ),
    focusOn(gender, parties, sentence) {
      foci.set(gender, { parties: parties.join('+'), sentence });
    },
    focus(gender, sentence) {
      const focus = foci.get(gender);
      return focus !== undefined && sentence - focus.sentence <= 1 ? focus.parties : undefined;
    },
    seeAsOne(party) {
      asOne.add(party);
    },
    isOne: (party) => asOne.has(party),
    settleHome(country) {
      home = country;
    },
    settledHome: () => home,
    sets,
    salience: () => presence,
    mostSalient(kinds) {
      return [...presence]
        .filter(([id]) => {
          const profile = roster.get(id);
          return profile !== undefined && !profile.passing && kinds.includes(profile.kind);
        })
        .sort(([, a], [, b]) => b - a)
        .map(([id]) => id);
    },
  };
}
