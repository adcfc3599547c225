import { stringify } from 'csv-stringify/sync';
import type { Act, StanceSummary, Tone } from '../contract';

/** The tables that `--csv` writes. */
export const TABLES = ['relations', 'acts', 'actors'] as const;
export type TableName = (typeof TABLES)[number];

type Row = Readonly<Record<string, string | number>>;

/** One of the tables of a summary as CSV (RFC 4180) with a line of headings. Several values in a cell are parted by `|`. */
export function toCsv(summary: StanceSummary, table: TableName): string {
  const { columns, rows } = TABLE_MAKERS[table](summary);
  return stringify(
    rows.map((row) => columns.map((column) => cell(row[column] ?? ''))),
    { header: true, columns: [...columns], record_delimiter: 'windows' },
  );
}

/** Text that a spreadsheet would take for a formula is kept text by an apostrophe before it. */
function cell(value: string | number): string {
  return typeof value === 'string' && /^[=+\-@\t\r]/u.test(value) ? `'${value}` : String(value);
}

const TABLE_MAKERS: Readonly<
  Record<TableName, (summary: StanceSummary) => { columns: readonly string[]; rows: readonly Row[] }>
> = {
  relations: (summary) => ({
    columns: ['source', 'target', ...TONE_COLUMNS, 'act_ids'],
    rows: summary.relations.map(({ source, target, tone, acts }) => ({
      source,
      target,
      ...toneCells(tone),
      act_ids: list(acts),
    })),
  }),
  acts: (summary) => ({ columns: ACT_COLUMNS, rows: summary.acts.map(actCells) }),
  actors: (summary) => ({
    columns: [
      'id',
      'name',
      'kind',
      'member_of',
      'mentions',
      ...SIDES.flatMap((side) => TONE_COLUMNS.map((column) => `${side}_${column}`)),
      'hostile_deeds',
      'cooperative_deeds',
    ],
    rows: summary.actors.map((actor) => ({
      id: actor.id,
      name: actor.name,
      kind: actor.kind,
      member_of: actor.memberOf ?? '',
      mentions: actor.mentions.length,
      ...prefixed('expressed', actor.expressed),
      ...prefixed('received', actor.received),
      ...prefixed('from_author', actor.fromAuthor),
      hostile_deeds: actor.deeds.hostile,
      cooperative_deeds: actor.deeds.cooperative,
    })),
  }),
};

const SIDES = ['expressed', 'received', 'from_author'] as const;
const TONE_COLUMNS = ['label', 'balance', 'condemnation', 'conciliation', 'acts'] as const;
const ACT_COLUMNS = [
  'id',
  'sentence',
  'start',
  'end',
  'cue',
  'kind',
  'quad',
  'axis',
  'sources',
  'targets',
  'about',
  'voice',
  'voice_form',
  'reality',
  'strength',
  'weight',
  'certainty',
  'cameo',
  'goldstein',
  'plover',
  'why',
] as const;

function toneCells({ label, balance, condemnation, conciliation, acts }: Tone): Row {
  return { label, balance, condemnation, conciliation, acts };
}

function prefixed(side: (typeof SIDES)[number], tone: Tone): Row {
  return Object.fromEntries(
    Object.entries(toneCells(tone)).map(([column, value]) => [`${side}_${column}`, value]),
  );
}

function actCells(act: Act): Row {
  const { voice } = act;
  return {
    id: act.id,
    sentence: act.sentence,
    start: act.cue.start,
    end: act.cue.end,
    cue: act.cue.text,
    kind: act.kind,
    quad: act.quad,
    axis: act.axis ?? '',
    sources: list(act.sources),
    targets: list(act.targets),
    about: act.about?.text ?? '',
    voice: voice.by === 'author' ? 'author' : list(voice.by),
    voice_form: voice.by === 'author' ? '' : voice.form,
    reality: act.reality,
    strength: act.strength,
    weight: act.weight,
    certainty: act.certainty,
    cameo: act.scale.cameo,
    goldstein: act.scale.goldstein,
    plover: act.scale.plover,
    why: list(act.why),
  };
}

function list(values: readonly string[]): string {
  return values.join('|');
}
