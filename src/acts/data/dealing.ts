import type { ActKind } from '../../contract';
import type { Things } from './things';

/** An act that a verb is only with what it is done to: `held the crew`, `lifted the levy`; `held the meeting` is none. */
export interface Dealing {
  readonly kind: Exclude<ActKind, 'evaluate'>;
  /** Lemmas; a particle stands behind its verb or behind the object. */
  readonly verbs: readonly string[];
  readonly things: Things;
  /** Prepositions before whoever it is done to, where he does not own the thing. */
  readonly to: readonly string[];
  /** Nobody but the owner of the thing can be meant. */
  readonly owned?: true;
  /** The party itself may be the object: `let Spain back in`. */
  readonly parties?: 'all' | 'people';
  /** What has to stand in a phrase of the verb: `pulled them from the sea`. */
  readonly where?: Things;
  /** What it is where it is denied: to let no lorry through is to stop lorries. */
  readonly denied?: Exclude<ActKind, 'evaluate'>;
  /** Verb and thing say enough where the text leaves unsaid to whom: `let the crew go`. */
  readonly alone?: true;
}

type Extra = Pick<Dealing, 'owned' | 'parties' | 'where' | 'alone' | 'denied'>;

/** A row: verbs with commas between, prepositions with spaces. */
export function dealing(
  kind: Dealing['kind'],
  verbs: string,
  things: Things,
  to: string,
  extra: Extra = {},
): Dealing {
  return {
    kind,
    verbs: verbs.split(',').map((verb) => verb.trim().replaceAll(/\s+/g, ' ')),
    things,
    to: to.split(' ').filter(Boolean),
    ...extra,
  };
}
