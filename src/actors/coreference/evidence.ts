/**
 * What speaks for an antecedent of a pronoun, and how strongly. The antecedent with the highest sum is chosen; a thing
 * that wins leaves the pronoun without an actor. Agreement in number, gender and kind is no evidence but a condition.
 */
export const EVIDENCE = {
  /** Distance in sentences. */
  'same-sentence': 1.2,
  'previous-sentence': 0.7,
  'two-sentences-back': -0.4,
  'further-back': -1.5,
  /** Role of the antecedent in its own clause. */
  subject: 1.1,
  object: 0.3,
  oblique: 0,
  possessor: 0.3,
  modifier: -0.6,
  /** Both are subjects, or both are objects. */
  'parallel-role': 0.5,
  /** The antecedent is the subject of a verb that governs the pronoun's clause: "Tunis says that it …". */
  'subject-above': 1.1,
  /** The antecedent is the subject of the clause that the pronoun's own is joined to: "Tunis gave way, and it …". */
  'subject-before': 0.9,
  /** The thing was the object of the very verb that the pronoun undergoes: "opened the doors before they are opened". */
  'undergoes-the-same': 1.6,
  /** A possessive whose own clause has the antecedent as its subject: "Turkey praised its partner". */
  'own-subject': 1.2,
  /** Who is thanked or blamed for what the possessive owns: "thanked the nurses for their patience". */
  'object-of-its-own-reason': 2.4,
  /** Named together with what the possessive owns: "the bloc and its partner". */
  'joined-with-owned': 1.6,
  /** Announced as what the sentence is about: "As for Coyle, …". */
  topic: 2.4,
  /** The doer of the gerund that governs the pronoun: "Pakistan expressing its commitment". */
  'doer-before': 2,
  /** In a clause with "while" or "although", where the main clause names others. */
  concessive: -0.8,
  /** The possessive stands in an aside right after it: "the Principal, to her credit, …". */
  'aside-of': 5,
  /** The pronoun before referred to the same. */
  'in-focus': 0.9,
  /** Nothing that agrees stands between. */
  nearest: 0.5,
  /** Mentioned three times or more. */
  'often-mentioned': 0.4,
  /** The gender is known, not only possible. */
  'gender-known': 0.8,
  /** The kind is known, not guessed from a lone surname. */
  'kind-known': 0.3,
  /** "they" for actors named together. */
  'named-together': 1.2,
  /** "they" for one body: British usage, less common. */
  'body-as-many': -1.5,
  /** "they" for a body that has been "it" before. */
  'body-seen-as-one': -3,
  /** Things may be meant by "it" and "they" … */
  thing: -0.4,
  /** … but things do not decide, deny or thank. */
  'thing-that-acts': -3,
  /** A lone "it" that neither acts nor is acted upon as somebody is more often a thing or an event. */
  'it-as-a-thing': -0.9,
  /** The object of a verb that one does to things: "denied it", "answered it", or what is told or felt: "fibbed about it". */
  'object-as-a-thing': -3,
  /** What one deplores or praises is another's: "the agency deplored its silence". */
  'judged-by-itself': -2.5,
  /** Named only inside a quotation, where the pronoun stands outside: "'Pakistan must answer', it said". */
  'inside-a-quotation': -1.6,
  /** Whoever says the quoted words, for a pronoun among them: a speaker says "I" or "we". */
  'speaker-of-the-words': -3,
  /** A person without a name, met in passing. */
  passing: -0.9,
  /** The pronoun comes first: "By their decision …, Pakistan and Iran". */
  forward: -0.2,
  /** In a headline. */
  headline: -0.7,
} as const;

/** With less than this a pronoun refers to nobody rather than to the only one who agrees. */
export const LEAST = 0.8;

export type EvidenceName = keyof typeof EVIDENCE;

/** A map, since engines are slow to ask an object of so many for names that vary. */
const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(EVIDENCE));

function weightOf(name: EvidenceName): number {
  return WEIGHTS.get(name) ?? 0;
}

export function weigh(names: readonly EvidenceName[]): number {
  let sum = 0;
  for (const name of names) sum += weightOf(name);
  return sum;
}

/** Names of the evidence, the strongest first. */
export function strongestFirst(names: readonly EvidenceName[]): readonly string[] {
  return [...names].sort((a, b) => weightOf(b) - weightOf(a));
}
