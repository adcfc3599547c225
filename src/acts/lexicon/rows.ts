import type { ActDefinition, ActKind, Frame } from '../../contract';

/** An entry as written in a table: one spelling, no guards yet. */
export type Row = Omit<ActDefinition, 'lemma' | 'guards'> & { readonly lemma: string };

/** Cues of one kind and frame, each with its strength 0..1 as worded. */
export type Strengths = Readonly<Record<string, number>>;
type PartOfSpeech = ActDefinition['pos'];

const PREPOSITIONS: ReadonlySet<string> = new Set([
  'about',
  'against',
  'alongside',
  'around',
  'at',
  'behind',
  'between',
  'beside',
  'by',
  'for',
  'from',
  'in',
  'into',
  'of',
  'off',
  'on',
  'round',
  'to',
  'upon',
  'with',
]);

/**
 * The place behind a cue's own last word comes first: `stand up for Iran`, `rude about Iran`, where what is the object in
 * meaning stands in a phrase.
 */
function afterOwnPreposition(lemma: string, frame: Frame): Frame {
  const last = lemma.slice(lemma.lastIndexOf(' ') + 1);
  const { target, topic } = frame;
  if (last === lemma || !PREPOSITIONS.has(last) || target === undefined) return frame;
  const own = `obl:${last}` as const;
  const rest = target.filter((place) => place !== own && place !== 'object');
  if (target[0] !== 'object') {
    if (!target[0]?.startsWith('obl:') || target[0] === own || topic?.includes(own)) return frame;
    return { ...frame, target: [own, ...rest] };
  }
  // `threw its weight behind Spain`: whoever the object belongs to is not who it is for.
  const hasNoun = lemma.split(' ').length > 2;
  return { ...frame, target: hasNoun ? [own, 'object', ...rest] : ['object', own, ...rest] };
}

/** Rows of acts: `lemma: strength`. */
export function acts(
  pos: PartOfSpeech,
  kind: Exclude<ActKind, 'evaluate'>,
  frame: Frame,
  strengths: Strengths,
): readonly Row[] {
  return Object.entries(strengths).map(([lemma, strength]) => ({
    lemma,
    pos,
    kind,
    strength,
    frame: afterOwnPreposition(lemma, frame),
  }));
}

/** Rows of hostile deeds, which have no strength. */
export function deeds(
  pos: PartOfSpeech,
  kind: 'sanction' | 'expel' | 'detain' | 'attack',
  frame: Frame,
  lemmas: readonly string[],
): readonly Row[] {
  return lemmas.map((lemma) => ({ lemma, pos, kind, frame: afterOwnPreposition(lemma, frame) }));
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

/** One strength for many words of one weight, parted by commas. */
export function each(strength: number, words: string): Strengths {
  return all(strength, listed(words));
}

/** Words parted by commas. */
export function listed(words: string): readonly string[] {
  return words
    .split(',')
    .map((word) => word.trim().replaceAll(/\s+/g, ' '))
    .filter(Boolean);
}
