import type { ActDefinition, ActKind, Axis, Modifier, Reality, Span } from '../contract';

/** An act as the grammar shows it, before anybody asked in whose voice it is told. */
export interface FoundAct {
  readonly sentence: number;
  readonly kind: ActKind;
  readonly axis: Axis | null;
  readonly entry: ActDefinition;
  /** Tokens of the cue, in text order. */
  readonly cueTokens: readonly number[];
  readonly cue: Span & { readonly text: string };
  /** Token that carries the act in the tree: the verb of a light-verb use, the head noun of a nominal act. */
  readonly head: number;
  /** Parties (see `CastMention.parties`). `[SPEAKER]`: whoever says the words. `[UNNAMED]`: nobody is named. */
  readonly sources: readonly string[];
  /** Ids of members; empty when aimed at a topic or an event, or at nobody that can be named. */
  readonly targets: readonly string[];
  readonly about?: Span & { readonly text: string };
  readonly reality: Reality;
  readonly modifiers: readonly Modifier[];
  /** 0..1, as worded: the entry's strength after boosters and softeners. */
  readonly strength: number;
  /** Done under somebody's pressure: weighs 0.8. */
  readonly underPressure?: boolean;
  /** Ids of the rules that made it, in order. */
  readonly why: readonly string[];
}
