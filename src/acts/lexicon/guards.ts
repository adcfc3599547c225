import type { ActDefinition, Guard } from '../../contract';

/** Other senses of a cue. */
export interface GuardedCue {
  readonly pos: ActDefinition['pos'];
  readonly lemma: string;
  readonly guards: readonly Guard[];
}

export const GUARDED_CUES: readonly GuardedCue[] = [
  {
    pos: 'verb',
    lemma: 'slam',
    guards: [
      { at: 'object', words: ['door', 'gate', 'brake', 'lid'] },
      { at: 'after', words: ['shut', 'into'] },
    ],
  },
  {
    pos: 'noun',
    lemma: 'charge',
    guards: [{ at: 'phrase', words: ['in charge', 'free of charge', 'take charge'] }],
  },
];

const BY_CUE: ReadonlyMap<string, readonly Guard[]> = new Map(
  GUARDED_CUES.map(({ pos, lemma, guards }) => [`${pos} ${lemma}`, guards]),
);

/** Guards of a row, none when its cue has no other sense. */
export function guardsOf(row: Pick<GuardedCue, 'pos' | 'lemma'>): readonly Guard[] {
  return BY_CUE.get(`${row.pos} ${row.lemma}`) ?? [];
}
