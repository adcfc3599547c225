import type { Frame, Place } from '../../contract';

/**
 * A light verb: it says little itself and lends the parties of a nominal act their places
 * (`issue a rebuke to Iran`, `come under fire from the press`, `hold talks with Egypt`).
 */
export interface SupportVerb {
  /** Lower-case lemmas, the verb first; particles and prepositions as in {@link ActDefinition}. */
  readonly lemma: string;
  /**
   * - `giving`: the subject does the act (`voiced its anger at Iran`);
   * - `receiving`: the subject is at the other end (`drew criticism from the unions`);
   * - `due`: the subject ought to be at the other end, says the speaker (`deserves praise`);
   * - `joint`: the subject and a partner do it together (`signed a deal with Egypt`).
   */
  readonly role: 'giving' | 'receiving' | 'due' | 'joint';
  /** Where the nominal act stands: `object` (`issue a rebuke`), `obl:under` (`come under attack`), `subject` (`praise poured in`). */
  readonly noun: Place;
  /**
   * Only where the noun belongs to somebody else than the subject: `has our backing`, not `has its pride`.
   */
  readonly owned?: true;
  /**
   * Places of the verb that hold the parties; a place of the nominal act's own frame that is filled as well adds to it.
   * `object` and `subject` are logical, as everywhere: in `was met with outrage by Iran` the surface subject is the object.
   */
  readonly frame: Frame;
}

/** A verb that gives somebody a name or a quality without an act of its own (`call X a liar`, `describe X as brave`). */
export interface NamingVerb {
  readonly lemma: string;
  /** Where the name stands: as object complement (`complement`) or in a prepositional phrase (`obl:as`). */
  readonly name: 'complement' | Place;
  /** Nobody bears the name in the clause: `spoke of treachery` charges whoever was last dealt with. */
  readonly unborne?: true;
  /** Who names whom. */
  readonly frame: Frame;
}

/** A noun that praises or insults whoever it is said of (`a liar`, `a hero`). */
export interface Epithet {
  readonly valence: 'praise' | 'blame';
  /** 0..1: strength of the act `call X a …`: with blame `accuse` (a charge: liar, thief), `criticise` or `denounce`; else `praise`. */
  readonly strength: number;
  readonly kind: 'accuse' | 'criticise' | 'denounce' | 'praise';
}

/** A verb that asks without saying how: its content decides whether it is a demand, a plea for peace or no act. */
export interface AskingVerb {
  readonly lemma: string;
  readonly frame: Frame;
}
