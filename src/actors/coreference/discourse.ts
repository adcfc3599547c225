import type { ActorKind, MentionHow } from '../../contract';
import type { Role } from '../roles';
import type { Gender, Roster } from '../roster';

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
  readonly headline: boolean;
  /** An organ that is one person ("the Danish minister"): "he" or "she", never "it". */
  readonly personal?: boolean;
  readonly gender?: Gender;
  /** For somebody met in passing: makes a mention of it when something refers back to it. */
  readonly promote?: () => void;
}

/** What the text has spoken of so far, in the order of reading. */
export interface Discourse {
  readonly past: readonly Antecedent[];
  add(antecedent: Antecedent): void;
  /** Remembers by which noun somebody was called, for "the ministry" after "Iran's foreign ministry". */
  label(noun: string, parties: readonly string[], sentence: number): void;
  labelled(noun: string): readonly string[] | undefined;
  /** How present each actor is in the reader's mind at a sentence: recent subjects most. */
  salience(sentence: number): ReadonlyMap<string, number>;
  /** The most present actors of a kind, best first. */
  mostSalient(sentence: number, kinds: readonly ActorKind[]): readonly string[];
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
/** What a person's mention adds to the presence of the state or body that the person speaks for. */
const THROUGH_MEMBER = 0.5;

export function createDiscourse(roster: Roster): Discourse {
  const past: Antecedent[] = [];
  const labels = new Map<string, { parties: readonly string[]; sentence: number }>();

  const salience = (sentence: number): ReadonlyMap<string, number> => {
    const scores = new Map<string, number>();
    const add = (id: string, score: number): void => {
      scores.set(id, (scores.get(id) ?? 0) + score);
    };
    for (const mention of past) {
      if (mention.sentence > sentence) continue;
      const score = PRESENCE[mention.role] * FADING ** (sentence - mention.sentence);
      for (const party of mention.parties) {
        add(party, score);
        const body = roster.get(party)?.memberOf;
        if (body !== undefined) add(body, score * THROUGH_MEMBER);
      }
    }
    return scores;
  };

  return {
    past,
    salience,
    add(antecedent) {
      past.push(antecedent);
    },
    label(noun, parties, sentence) {
      labels.set(noun, { parties, sentence });
    },
    labelled: (noun) => labels.get(noun)?.parties,
    mostSalient(sentence, kinds) {
      return [...salience(sentence)]
        .filter(([id]) => {
          const profile = roster.get(id);
          return profile !== undefined && !profile.passing && kinds.includes(profile.kind);
        })
        .sort(([, a], [, b]) => b - a)
        .map(([id]) => id);
    },
  };
}
