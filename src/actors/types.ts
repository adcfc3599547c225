import type { ActorKind, MentionHow, Span } from '../contract';

/** Somebody the document speaks of. */
export interface CastMember {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** Id of the state or body this person speaks for, when the text says so. */
  readonly memberOf?: string;
  /** Where the knowledge comes from. */
  readonly origin: 'given' | 'defined' | 'gazetteer' | 'discovered';
}

/** A place that refers to one or, for group expressions, several members of the cast. */
export interface CastMention extends Span {
  /** The surface, without a leading article and a closing possessive. */
  readonly text: string;
  readonly sentence: number;
  /** First and last token of the surface, both included. */
  readonly first: number;
  readonly last: number;
  /** Token that stands for it in the tree: the head of its noun phrase. */
  readonly head: number;
  readonly how: MentionHow;
  /**
   * Whom it refers to: ids of members; `[UNNAMED]` for everybody-expressions ("one and all", "the world", "critics");
   * `[SPEAKER]` for the first person ("we", "this newspaper"). Never empty.
   */
  readonly parties: readonly string[];
  /** Evidence that chose the antecedent, strongest first; only for pronouns and group expressions. */
  readonly resolvedBy: readonly string[] | undefined;
}

/**
 * Whoever says the words: the editorial, or inside an attribution its speaker. A stand-in between the rooms,
 * replaced in `voice/` and never seen by a caller.
 */
export const SPEAKER = '(speaker)';

/** Everybody in a document, and every place that names them. */
export interface Cast {
  /** In order of first mention; only members that are mentioned. */
  readonly members: ReadonlyMap<string, CastMember>;
  /** In text order, those of everybody and of the first person included. */
  readonly mentions: readonly CastMention[];
  /** Mentions of one sentence, in text order. */
  inSentence(sentence: number): readonly CastMention[];
  /** The widest mention whose head is this token. */
  at(sentence: number, token: number): CastMention | undefined;
  /** The narrowest mention that covers this token. */
  covering(sentence: number, token: number): CastMention | undefined;
}
