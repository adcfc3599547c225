import type { ActDefinition, ActKind, Frame } from '../../contract';

/** An entry as written in a table: one spelling, no guards yet. */
export type Row = Omit<ActDefinition, 'lemma' | 'guards'> & { readonly lemma: string };

/** Cues of one kind and frame, each with its strength 0..1 as worded. */
export type Strengths = Readonly<Record<string, number>>;
type PartOfSpeech = ActDefinition['pos'];

/** Rows of acts: `lemma: strength`. */
export function acts(
  pos: PartOfSpeech,
  kind: Exclude<ActKind, 'evaluate'>,
  frame: Frame,
  strengths: Strengths,
): readonly Row[] {
  return Object.entries(strengths).map(([lemma, strength]) => ({ lemma, pos, kind, strength, frame }));
}

/** Rows of hostile deeds, which have no strength. */
export function deeds(
  pos: PartOfSpeech,
  kind: 'sanction' | 'expel' | 'detain' | 'attack',
  frame: Frame,
  lemmas: readonly string[],
): readonly Row[] {
  return lemmas.map((lemma) => ({ lemma, pos, kind, frame }));
}

/** Rows of words that praise or blame without an act. */
export function wording(
  pos: PartOfSpeech,
  valence: 'praise' | 'blame',
  frame: Frame,
  strengths: Strengths,
): readonly Row[] {
  return Object.entries(strengths).map(([lemma, strength]) => ({
    lemma,
    pos,
    kind: 'evaluate',
    strength,
    frame,
    valence,
  }));
}

/** Every verb with every object, all of one strength: `admit mistake`, `admit error`, `acknowledge mistake` … */
export function pairs(verbs: readonly string[], objects: readonly string[], strength: number): Strengths {
  return Object.fromEntries(
    verbs.flatMap((verb) => objects.map((object) => [`${verb} ${object}`, strength])),
  );
}

/** One strength for many words of one weight. */
export function all(strength: number, words: readonly string[]): Strengths {
  return Object.fromEntries(words.map((word) => [word, strength]));
}
