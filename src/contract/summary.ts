import type { Span } from './span';

/** What a sentence is in the layout of the page. */
export type SentenceKind = 'headline' | 'byline' | 'prose' | 'list-item';

/** What an actor is. */
export type ActorKind = 'country' | 'organisation' | 'person' | 'group';

/** How a mention names its actor. */
export type MentionHow = 'name' | 'alias' | 'demonym' | 'capital' | 'organ' | 'pronoun' | 'group' | 'given';

/**
 * Who does or says something: an actor's id, `'author'` (the editorial's own voice),
 * or `'unnamed'` ("one and all", the missing agent of a passive).
 */
export type Party = string;

/** The party that stands for the editorial's own voice. */
export const AUTHOR = 'author';
/** The party that stands for somebody the text does not name. */
export const UNNAMED = 'unnamed';

/**
 * Kinds of verbal acts and gestures on the condemnation axis, weakest first.
 * Each has its CAMEO code, Goldstein value, PLOVER class and strength range in the table of `docs/method.md`.
 */
export type CondemningKind =
  | 'express-concern'
  | 'complain'
  | 'criticise'
  | 'accuse'
  | 'deplore'
  | 'protest'
  | 'denounce'
  | 'reject'
  | 'warn'
  | 'demand'
  | 'threaten';

/** Kinds of verbal acts and gestures on the conciliation axis. */
export type ConciliatoryKind =
  | 'welcome'
  | 'praise'
  | 'endorse'
  | 'defend'
  | 'thank'
  | 'assure'
  | 'express-regret'
  | 'apologise'
  | 'forgive'
  | 'urge-settlement'
  | 'offer-talks'
  | 'promise'
  | 'agree'
  | 'consult'
  | 'mediate'
  | 'de-escalate'
  | 'build-confidence'
  | 'concede'
  | 'cooperate'
  | 'aid';

/** Hostile deeds: counted in `deeds`, never in a tone. */
export type DeedKind = 'sanction' | 'expel' | 'detain' | 'attack';

/** What was done or said. `evaluate` is praise or blame carried by the wording around an actor. */
export type ActKind = CondemningKind | ConciliatoryKind | DeedKind | 'evaluate';

/** The four classes of event data: words or deeds, conflict or cooperation. */
export type Quad = 'verbal-conflict' | 'material-conflict' | 'verbal-cooperation' | 'material-cooperation';

/** The two axes of tone. */
export type Axis = 'condemnation' | 'conciliation';

/** Whether an act took place, as the text tells it. */
export type Reality = 'actual' | 'planned' | 'attempted' | 'advised' | 'possible' | 'negated' | 'historical';

/** A sum over acts. `{ condemnation: 0, conciliation: 0, balance: 0, acts: 0, label: 'neutral' }` when there are none. */
export interface Tone {
  /** Mean weight of the condemning acts, 0..1; 0 when there are none. */
  readonly condemnation: number;
  /** Mean weight of the conciliatory acts, 0..1; 0 when there are none. */
  readonly conciliation: number;
  /** (Σ conciliation − Σ condemnation) / (Σ both), −1..1; 0 when there are none. */
  readonly balance: number;
  /** Number of acts with a weight above 0. */
  readonly acts: number;
  /** `neutral`: no acts; balance ≤ −0.25: `condemning`; ≥ 0.25: `conciliatory`; else `mixed`. */
  readonly label: 'condemning' | 'conciliatory' | 'mixed' | 'neutral';
}

/** A sentence of the editorial. Date lines and end marks are no sentences. */
export interface Sentence extends Span {
  /** Position in `StanceSummary.sentences`, from 0. */
  readonly index: number;
  /** Position of its paragraph, from 0. */
  readonly paragraph: number;
  /** The surface at the span. */
  readonly text: string;
  /** What it is in the layout. */
  readonly kind: SentenceKind;
  /** Tone of the acts in this sentence. */
  readonly tone: Tone;
}

/** A place in the text that refers to an actor, without a leading article and a closing possessive. */
export interface Mention extends Span {
  /** The surface at the span. */
  readonly text: string;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  /** How it names the actor. */
  readonly how: MentionHow;
  /** For pronouns and group expressions: the evidence that chose the antecedent, strongest first. */
  readonly resolvedBy?: readonly string[];
}

/** Somebody the editorial speaks of. */
export interface Actor {
  /** ISO 3166-1 alpha-3 for countries, upper-case acronym or slug otherwise. */
  readonly id: string;
  /** Name to show to a reader. */
  readonly name: string;
  /** What it is; a state's organs are mentions of the country. */
  readonly kind: ActorKind;
  /** Id of the state or body that a person speaks for, when the text says so. */
  readonly memberOf?: string;
  /** In text order. */
  readonly mentions: readonly Mention[];
  /** Tone of the acts it is a source of. */
  readonly expressed: Tone;
  /** Tone of the acts it is a target of, whoever their source. */
  readonly received: Tone;
  /** Tone of the editorial's own acts towards it. */
  readonly fromAuthor: Tone;
  /** Number of real material acts it is the source of. */
  readonly deeds: {
    /** Strikes, arrests, sanctions …: acts of `material-conflict`. */
    readonly hostile: number;
    /** Aid, patrols together, releases …: acts of `material-cooperation`. */
    readonly cooperative: number;
  };
}

/** In whose voice an act is told. */
export type Voice =
  | {
      /** The editorial itself. */
      readonly by: 'author';
    }
  | {
      /** The speakers, outermost first. */
      readonly by: readonly Party[];
      /** Quoted words, reported words, or reported thought. */
      readonly form: 'direct' | 'indirect' | 'thought';
      /** The words that attribute ("said", "according to"). */
      readonly cue: Span;
    };

/** A word that strengthens, softens, doubts or negates an act. */
export interface Modifier extends Span {
  /** The surface at the span. */
  readonly text: string;
  /** What it does to the act's strength or weight. */
  readonly effect: 'boost' | 'soften' | 'doubt' | 'negate';
}

/** Where an act stands on published event scales; for citing, never altered by context. */
export interface Scale {
  /** CAMEO code in the ICEWS numbering, or '' where there is none. */
  readonly cameo: string;
  /** Goldstein value, −10 (conflict) .. 10 (cooperation). */
  readonly goldstein: number;
  /** PLOVER class, or '' where there is none. */
  readonly plover: string;
}

/** One act of condemnation or conciliation, or one deed: the unit that every tone is a sum of. */
export interface Act {
  /** `a1`, `a2` … in text order. */
  readonly id: string;
  /** Index of the sentence its cue stands in. */
  readonly sentence: number;
  /** What was done or said. */
  readonly kind: ActKind;
  /** Words or deeds, conflict or cooperation: follows from the kind. */
  readonly quad: Quad;
  /** `null` for a hostile deed. A negated act keeps its axis, with weight 0. */
  readonly axis: Axis | null;
  /** Whose act it is. Two sources that are also the two targets: a reciprocal act. */
  readonly sources: readonly Party[];
  /** Ids of the actors it is aimed at; empty when it is aimed at a topic or an event. */
  readonly targets: readonly string[];
  /** The topic or event it is aimed at or concerned with, where the text names one. */
  readonly about?: Span & {
    /** The surface at the span. */
    readonly text: string;
  };
  /** Who says so. */
  readonly voice: Voice;
  /** Whether it took place, as the text tells it. */
  readonly reality: Reality;
  /** The words that show the act. */
  readonly cue: Span & {
    /** The surface at the span. */
    readonly text: string;
  };
  /** Words that strengthen, soften, doubt or negate it, in text order. */
  readonly modifiers: readonly Modifier[];
  /** As worded, 0..1, before reality and doubt. */
  readonly strength: number;
  /** After reality and doubt, 0..1: what tones add up. 0 for negated, historical and hostile deeds. */
  readonly weight: number;
  /** Calibrated, 0..1: how often acts with this value have source, target and axis right. */
  readonly certainty: number;
  /** Codes for citing. */
  readonly scale: Scale;
  /** Ids of the rules and features that made it, in order. */
  readonly why: readonly string[];
}

/** A directed tone between two parties. Reciprocal acts count in both directions. */
export interface Relation {
  /** Whose acts they are. */
  readonly source: Party;
  /** An actor's id. */
  readonly target: string;
  /** Tone of these acts. */
  readonly tone: Tone;
  /** Ids of its acts in text order, deeds and traces of weight 0 included. */
  readonly acts: readonly string[];
}

/** Something the caller may want to know about this text; never a reason to fail. */
export interface Warning {
  /** `empty-text`, `no-actor`, `unclosed-quote`, `long-run`, `long-sentence` … */
  readonly code: string;
  /** The same for a person to read. */
  readonly message: string;
  /** Where, as a UTF-16 offset, when it concerns one place. */
  readonly start?: number;
  /** UTF-16 offset after that place. */
  readonly end?: number;
}

/** What an analysis returns: plain data that survives `JSON.stringify`. */
export interface StanceSummary {
  /** Rises when a field changes its meaning. */
  readonly schemaVersion: 1;
  /** The text as a whole. */
  readonly document: {
    /** The caller's. */
    readonly id?: string;
    /** ISO date: the caller's, or read from a date line. */
    readonly date?: string;
    /** Length of the text in UTF-16 code units. */
    readonly length: number;
  };
  /** In text order. */
  readonly sentences: readonly Sentence[];
  /** In order of first mention. */
  readonly actors: readonly Actor[];
  /** In text order: the one source of truth. */
  readonly acts: readonly Act[];
  /** In order of first act. */
  readonly relations: readonly Relation[];
  /** Tone of all acts. */
  readonly overall: Tone;
  /** What the caller may want to know; empty as a rule. */
  readonly warnings: readonly Warning[];
}
