/**
 * Makes a summary out of an editorial's hand-made annotation, so that the reports can be tested without the pipeline.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Act,
  ActKind,
  Actor,
  ActorKind,
  MentionHow,
  Party,
  Quad,
  Reality,
  Relation,
  SentenceKind,
  StanceSummary,
  Tone,
} from '../../src/contract';

interface GoldAct {
  sentence: number;
  cue: string;
  axis: 'condemnation' | 'conciliation' | 'none';
  kind: ActKind;
  mode: 'verbal' | 'material';
  source: string[];
  /** Ids, or `event:…` or `topic:…` when no actor is meant. */
  target: string | string[];
  voice: 'author' | string[];
  reality: Reality;
  strength: 'low' | 'medium' | 'high';
  certain: boolean;
  deed?: 'hostile' | 'cooperative';
}

interface Gold {
  date: string | null;
  sentences: { kind: SentenceKind | 'bullet'; text: string }[];
  actors: { id: string; name: string; kind: ActorKind; memberOf?: string }[];
  mentions: { sentence: number; text: string; actor: string[]; how: MentionHow; at: number }[];
  acts: GoldAct[];
}

const STRENGTH = { low: 0.35, medium: 0.6, high: 0.9 };
const FACTOR: Record<Reality, number> = {
  actual: 1,
  planned: 0.8,
  attempted: 0.7,
  advised: 0.5,
  possible: 0.5,
  negated: 0,
  historical: 0,
};

export interface Fixture {
  text: string;
  summary: StanceSummary;
}

/** One of the annotated editorials beside this file. */
export function fixture(name: '01-fishing-row' | '08-hostage-exchange'): Fixture {
  const folder = join(__dirname, 'fixtures');
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
  const gold = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8')) as Gold;
  return { text, summary: summaryOf(text, gold) };
}

function summaryOf(text: string, gold: Gold): StanceSummary {
  const spans = spansOf(text, gold);
  const acts = gold.acts
    .map((act) => ({
      act,
      start: (spans[act.sentence]?.start ?? 0) + place(spans[act.sentence]!.text, act.cue),
    }))
    .sort((left, right) => left.start - right.start)
    .map(({ act, start }, index) => actOf(act, start, index));
  const towards = (test: (act: Act) => boolean) => toneOf(acts.filter(test));
  const actors: Actor[] = gold.actors.map((actor) => ({
    id: actor.id,
    name: actor.name,
    kind: actor.kind,
    ...(actor.memberOf === undefined ? {} : { memberOf: actor.memberOf }),
    mentions: gold.mentions
      .filter((mention) => mention.actor.includes(actor.id))
      .map((mention) => {
        const start = spans[mention.sentence]!.start + mention.at;
        return {
          start,
          end: start + mention.text.length,
          text: mention.text,
          sentence: mention.sentence,
          how: mention.how,
        };
      }),
    expressed: towards((act) => act.sources.includes(actor.id)),
    received: towards((act) => act.targets.includes(actor.id)),
    fromAuthor: towards((act) => act.sources.includes('author') && act.targets.includes(actor.id)),
    deeds: {
      hostile: acts.filter((act) => act.axis === null && act.sources.includes(actor.id)).length,
      cooperative: acts.filter((act) => act.quad === 'material-cooperation' && act.sources.includes(actor.id))
        .length,
    },
  }));
  return {
    schemaVersion: 1,
    document: { ...(gold.date === null ? {} : { date: gold.date }), length: text.length },
    sentences: spans.map((span, index) => ({
      ...span,
      tone: toneOf(acts.filter((act) => act.sentence === index)),
    })),
    actors,
    acts,
    relations: relationsOf(acts),
    overall: toneOf(acts),
    warnings: [],
  };
}

function spansOf(text: string, gold: Gold) {
  let from = 0;
  let paragraph = 0;
  return gold.sentences.map((sentence, index) => {
    const start = text.indexOf(sentence.text, from);
    if (start < 0) throw new Error(`not in the text: ${sentence.text}`);
    if (index > 0 && text.slice(from, start).includes('\n')) paragraph += 1;
    from = start + sentence.text.length;
    const kind: SentenceKind = sentence.kind === 'bullet' ? 'list-item' : sentence.kind;
    return { index, paragraph, kind, text: sentence.text, start, end: from };
  });
}

function place(sentence: string, cue: string): number {
  const at = sentence.indexOf(cue);
  if (at < 0) throw new Error(`cue not in its sentence: ${cue}`);
  return at;
}

function actOf(gold: GoldAct, start: number, index: number): Act {
  const party = (id: string): Party => (id === 'AUTHOR' ? 'author' : id === 'UNNAMED' ? 'unnamed' : id);
  const axis = gold.axis === 'none' ? null : gold.axis;
  const strength = STRENGTH[gold.strength];
  const hostile =
    axis === 'condemnation' || gold.deed === 'hostile' || (axis === null && gold.mode === 'material');
  const quad: Quad = `${gold.mode}-${hostile ? 'conflict' : 'cooperation'}`;
  const voice: Act['voice'] =
    gold.voice === 'author'
      ? { by: 'author' }
      : { by: gold.voice.map(party), form: 'indirect', cue: { start, end: start + gold.cue.length } };
  return {
    id: `a${index + 1}`,
    sentence: gold.sentence,
    kind: gold.kind,
    quad,
    axis,
    sources: gold.source.map(party),
    targets: typeof gold.target === 'string' ? [] : gold.target,
    voice,
    reality: gold.reality,
    cue: { start, end: start + gold.cue.length, text: gold.cue },
    modifiers: [],
    strength,
    weight: axis === null ? 0 : round(strength * FACTOR[gold.reality]),
    certainty: gold.certain ? 0.9 : 0.55,
    scale: { cameo: '111', goldstein: -2, plover: 'ACCUSE' },
    why: [`kind:${gold.kind}`, `reality:${gold.reality}`],
  };
}

function relationsOf(acts: readonly Act[]): Relation[] {
  const pairs = new Map<string, { source: string; target: string; acts: Act[] }>();
  for (const act of acts) {
    if (act.axis === null) continue;
    for (const source of act.sources) {
      for (const target of act.targets) {
        if (source === target) continue;
        const key = `${source}\n${target}`;
        const pair = pairs.get(key) ?? { source, target, acts: [] };
        pairs.set(key, pair);
        pair.acts.push(act);
      }
    }
  }
  return [...pairs.values()].map((pair) => ({
    source: pair.source,
    target: pair.target,
    tone: toneOf(pair.acts),
    acts: pair.acts.map((act) => act.id),
  }));
}

/** The sums of the contract, worked out once more on their own. */
export function toneOf(acts: readonly Act[]): Tone {
  const weights = (axis: 'condemnation' | 'conciliation') =>
    acts.filter((act) => act.axis === axis && act.weight > 0).map((act) => act.weight);
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const minus = weights('condemnation');
  const plus = weights('conciliation');
  const both = sum(minus) + sum(plus);
  const balance = both === 0 ? 0 : (sum(plus) - sum(minus)) / both;
  return {
    condemnation: round(minus.length === 0 ? 0 : sum(minus) / minus.length),
    conciliation: round(plus.length === 0 ? 0 : sum(plus) / plus.length),
    balance: round(balance),
    acts: minus.length + plus.length,
    label:
      both === 0 ? 'neutral' : balance <= -0.25 ? 'condemning' : balance >= 0.25 ? 'conciliatory' : 'mixed',
  };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
