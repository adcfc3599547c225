/** A cue that was found: its tokens, and the one that carries it in the tree. */
export interface FoundCue {
  readonly head: number;
  readonly tokens: readonly number[];
}
