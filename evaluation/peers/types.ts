/** A sentiment scorer that gives a text one number: the more, the kinder. It knows no target and no source. */
export interface Peer {
  readonly name: string;
  score(text: string): number;
}
