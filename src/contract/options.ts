import type { ActorKind, ActKind } from './summary';

/** An actor of the caller's own; it wins over built-in knowledge. */
export interface ActorDefinition {
  /** Any string but `author` and `unnamed`; unique among the definitions. */
  readonly id: string;
  /** The name to look for and to show. */
  readonly name: string;
  /** Other names to look for; matched as whole words, with their capitals. */
  readonly aliases?: readonly string[];
  /** Default `organisation`. */
  readonly kind?: ActorKind;
}

/**
 * A grammatical place around a cue.
 *
 * - `subject`, `object`, `indirect-object`: of a verb, seen through passive, control, raising,
 *   relative clauses and coordination (the *logical* subject and object: the agent of a passive is its subject);
 * - `possessor`: `Iran's condemnation`, `their apology`;
 * - `compound`: a noun or demonym before the cue (`US criticism`);
 * - `head`: the noun that an adjective modifies or is predicated of (`a shameful ruling`, `the ruling is shameful`);
 * - `clause`: the clause that is the cue's complement (`accept that …`, `welcome the fact that …`);
 * - `obl:with`, `obl:against` …: a prepositional phrase of the cue, by its preposition;
 *   on a noun cue this means the noun's own phrase (`criticism of`, `talks between`).
 */
export type Place =
  'subject' | 'object' | 'indirect-object' | 'possessor' | 'compound' | 'head' | 'clause' | `obl:${string}`;

/** Which places around a cue hold its parties; the first place that is filled counts. */
export interface Frame {
  /** Whose act it is. */
  readonly source?: readonly Place[];
  /** At whom it is aimed. */
  readonly target?: readonly Place[];
  /** What it is about: never an actor's tone. */
  readonly topic?: readonly Place[];
  /** Parties that are source and target at once when they are several (`talks between A and B`). */
  readonly reciprocal?: readonly Place[];
}

/** Words near a cue that show another sense of it. */
export interface Guard {
  /** Where the words stand. `phrase`: the cue is part of this fixed phrase, its lemma included. */
  readonly at: 'before' | 'after' | 'phrase' | 'object' | 'subject' | 'modifier';
  /** Lemmas (or, for `phrase`, whole phrases of lemmas), lower case. */
  readonly words: readonly string[];
}

/** A cue and its frame: one entry of the lexicon, built in or the caller's own. */
export interface ActDefinition {
  /**
   * Lower-case lemmas of the cue, head first for verbs. Further words belong to it and are found by grammar, in any
   * order and with articles or adjectives between: `condemn`, `hit out at`, `take to task`, `hold out olive branch`.
   */
  readonly lemma: string | readonly string[];
  /** Part of speech of the cue's head. */
  readonly pos: 'verb' | 'noun' | 'adjective' | 'adverb';
  /** What the cue shows. */
  readonly kind: ActKind;
  /** 0..1 as worded; default the middle of the kind's range. */
  readonly strength?: number;
  /** Where its parties stand. */
  readonly frame: Frame;
  /** Other senses: where one holds, the entry does not apply. */
  readonly guards?: readonly Guard[];
  /** For `evaluate`: whether the wording praises or blames. Required there, forbidden elsewhere. */
  readonly valence?: 'praise' | 'blame';
}

/** What an analyzer is made with. */
export interface AnalyzerOptions {
  /** The caller's own actors; they win over built-in ones. */
  readonly actors?: readonly ActorDefinition[];
  /** The caller's own cues; they win over built-in ones of the same lemma and part of speech. */
  readonly acts?: readonly ActDefinition[];
  /** Words that end in a full stop and never end a sentence, such as `Cllr.`. */
  readonly abbreviations?: readonly string[];
  /** Longest text accepted, in UTF-16 code units; default 1,000,000. */
  readonly maxLength?: number;
}

/** A mention that the caller's own entity recogniser found. */
export interface GivenMention {
  /** Id of a defined or built-in actor, or a new id. */
  readonly actor: string;
  /** UTF-16 offset of the first code unit. */
  readonly start: number;
  /** UTF-16 offset after the last code unit. */
  readonly end: number;
}

/** What one analysis is given besides the text. */
export interface AnalyzeOptions {
  /** Returned as `document.id`. */
  readonly id?: string;
  /** ISO date (`YYYY-MM-DD`); wins over a date line in the text. */
  readonly date?: string;
  /** Mentions that the caller has found; they come first. Within the text, without overlaps. */
  readonly mentions?: readonly GivenMention[];
  /** Default true. False: only given and defined actors, no gazetteer and no open discovery. */
  readonly discover?: boolean;
}
