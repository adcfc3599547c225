import { AUTHOR } from '../contract';
import type { Act, Actor, Axis, Party, Relation, Sentence, StanceSummary } from '../contract';
import { oneLine } from './characters';
import { listOf, nounOf, REALITY_WORDS, specialName, verbOf } from './words';

/** What some parties direct at others on one axis by the same acts; mostly one source and one target. */
export interface Exchange {
  readonly sources: readonly Party[];
  readonly targets: readonly string[];
  /** The acts run both ways: the sources are the targets. */
  readonly mutual: boolean;
  readonly axis: Axis;
  /** Acts with a weight, heaviest first; never empty. */
  readonly acts: readonly Act[];
  readonly strongest: Act;
  /** Sum of the weights. */
  readonly weight: number;
  /** Mean of the weights, 0..1. */
  readonly mean: number;
}

/** A summary made ready for telling: names looked up, acts put under the headings that a reader expects. */
export interface Reading {
  readonly summary: StanceSummary;
  /** Headline, else the document's id, else a plain word. */
  readonly title: string;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly acts: ReadonlyMap<string, Act>;
  /** What actors (not the paper) direct at each other, heaviest first; advice left out. */
  readonly exchanges: Readonly<Record<Axis, readonly Exchange[]>>;
  /** The same for the paper's own voice. */
  readonly ownVoice: Readonly<Record<Axis, readonly Exchange[]>>;
  /** Acts that aim at no actor: their anger or approval is for a topic or an event. */
  readonly aimless: readonly Act[];
  /** Advice, whoever gives it. */
  readonly advice: readonly Act[];
  /** Hostile and friendly deeds that took place. */
  readonly deeds: readonly Act[];
  /** Acts with an axis that weigh nothing: negated, or no longer so. */
  readonly traces: readonly Act[];
  readonly name: (party: Party) => string;
  readonly names: (parties: readonly Party[]) => string;
  readonly sentence: (act: Act) => Sentence | undefined;
}

/** Prepares a summary for any of the reports. */
export function read(summary: StanceSummary): Reading {
  const actors = new Map(summary.actors.map((actor) => [actor.id, actor]));
  const acts = new Map(summary.acts.map((act) => [act.id, act]));
  const name = (party: Party): string => specialName(party) ?? actors.get(party)?.name ?? party;
  const ofOthers = summary.relations.filter((relation) => relation.source !== AUTHOR);
  const ofAuthor = summary.relations.filter((relation) => relation.source === AUTHOR);
  return {
    summary,
    title: titleOf(summary),
    actors,
    acts,
    exchanges: bothAxes(ofOthers, acts),
    ownVoice: bothAxes(ofAuthor, acts),
    aimless: summary.acts.filter((act) => act.weight > 0 && act.targets.length === 0 && !isAdvice(act)),
    advice: summary.acts.filter((act) => act.weight > 0 && isAdvice(act)),
    deeds: summary.acts.filter((act) => isDeed(act) && act.reality === 'actual'),
    traces: summary.acts.filter((act) => act.weight === 0 && act.axis !== null),
    name,
    names: (parties) => listOf(parties.map(name)),
    sentence: (act) => summary.sentences[act.sentence],
  };
}

function isAdvice(act: Act): boolean {
  return act.reality === 'advised';
}

function isDeed(act: Act): boolean {
  return act.quad === 'material-conflict' || act.quad === 'material-cooperation';
}

/** Whether the parties of an act are its sources and its targets at once. */
export function isReciprocal(act: Act): boolean {
  return act.sources.length > 1 && act.sources.every((source) => act.targets.includes(source));
}

/** Who acts on whom: `Italy → Tunisia`, `Iran ↔ Pakistan`, or the sources alone. */
export function routeOf(act: Act, reading: Reading): string {
  if (isReciprocal(act)) return act.sources.map(reading.name).join(' ↔ ');
  return `${reading.names(act.sources)}${act.targets.length === 0 ? '' : ` → ${reading.names(act.targets)}`}`;
}

/** `Italy → Tunisia: denunciation`, `European Union: concern about “the injuries”`. */
export function headlineOf(act: Act, reading: Reading): string {
  const about = act.targets.length === 0 && act.about ? ` about “${oneLine(act.about.text)}”` : '';
  return `${routeOf(act, reading)}: ${nounOf(act)}${about}`;
}

/** The same as a sentence: "Italy denounces Tunisia". */
export function statementOf(act: Act, reading: Reading): string {
  if (isReciprocal(act)) return `${reading.names(act.sources)}, each towards the other: ${nounOf(act)}`;
  if (act.targets.length === 0) return headlineOf(act, reading);
  return `${reading.names(act.sources)} ${verbOf(act)} ${reading.names(act.targets)}`;
}

/** `Iran → China and Pakistan`, `Iran ↔ Pakistan`. */
export function partiesOf(exchange: Exchange, reading: Reading): string {
  if (exchange.mutual) return exchange.sources.map(reading.name).join(' ↔ ');
  return `${reading.names(exchange.sources)} → ${reading.names(exchange.targets)}`;
}

/** Who tells of an act: `''` for the paper itself, else "told by Malta", "Rome's own words". */
export function voiceOf(act: Act, reading: Reading): string {
  if (act.voice.by === 'author') return '';
  const speakers = act.voice.by;
  // Joint speakers of their own act are listed like speakers within speakers; nobody cites anybody there.
  const own = speakers.every((speaker) => act.sources.includes(speaker));
  if (own) return act.voice.form === 'direct' ? 'in quoted words' : '';
  const form = { direct: 'quoting', indirect: 'according to', thought: 'in the mind of' }[act.voice.form];
  return `${form} ${speakers.map((speaker) => reading.name(speaker)).join(', who cites ')}`;
}

/** Reality and voice in a few words, for a line under a quotation. */
export function circumstances(act: Act, reading: Reading): readonly string[] {
  const doubt = act.modifiers.some((modifier) => modifier.effect === 'doubt') ? 'sincerity doubted' : '';
  return [REALITY_WORDS[act.reality], voiceOf(act, reading), doubt].filter((words) => words !== '');
}

function titleOf(summary: StanceSummary): string {
  const headline = summary.sentences.find((sentence) => sentence.kind === 'headline');
  const title = oneLine(headline?.text ?? '');
  return title === '' ? (summary.document.id ?? 'Untitled editorial') : title;
}

function bothAxes(relations: readonly Relation[], acts: ReadonlyMap<string, Act>): Record<Axis, Exchange[]> {
  return {
    condemnation: exchangesOf(relations, acts, 'condemnation'),
    conciliation: exchangesOf(relations, acts, 'conciliation'),
  };
}

function exchangesOf(relations: readonly Relation[], acts: ReadonlyMap<string, Act>, axis: Axis): Exchange[] {
  const groups = new Map<
    string,
    { acts: Act[]; strongest: Act; sources: Set<Party>; targets: Set<string> }
  >();
  for (const { source, target, acts: ids } of relations) {
    const weighing = ids
      .map((id) => acts.get(id))
      .filter((act) => act !== undefined)
      .filter((act) => act.axis === axis && act.weight > 0 && !isAdvice(act))
      .sort((left, right) => right.weight - left.weight || right.certainty - left.certainty);
    const [strongest] = weighing;
    if (!strongest) continue;
    const key = JSON.stringify(weighing.map((act) => act.id));
    const group = groups.get(key) ?? { acts: weighing, strongest, sources: new Set(), targets: new Set() };
    groups.set(key, group);
    group.sources.add(source);
    group.targets.add(target);
  }
  return [...groups.values()]
    .map((group) => {
      const weight = group.acts.reduce((sum, act) => sum + act.weight, 0);
      return {
        sources: [...group.sources],
        targets: [...group.targets],
        mutual: group.targets.size > 1 && [...group.sources].every((source) => group.targets.has(source)),
        axis,
        acts: group.acts,
        strongest: group.strongest,
        weight,
        mean: weight / group.acts.length,
      };
    })
    .sort((left, right) => right.weight - left.weight);
}
