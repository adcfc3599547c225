/**
 * Writes `src/actors/gazetteer/gazetteer.data.ts` from i18n-iso-countries (names, MIT), countries-list (capitals, MIT)
 * and the tables beside this file. Run: `npx tsx training/gazetteer/generate.ts`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countries as countriesList } from 'countries-list';
import isoCountries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json';
import { BODIES } from './bodies';
import { CAPITALS_LEFT_OUT, COUNTRY_NOTES, NATIONS, NOT_ACTORS } from './countries';
import { DEMONYMS } from './demonyms';

type Row = readonly [
  id: string,
  kind: string,
  name: string,
  aliases: string,
  demonyms: string,
  capitals: string,
  seats: string,
  organs: string,
];

/** Territories without inhabitants, whose names would only cause false mentions. */
const UNINHABITED: ReadonlySet<string> = new Set(['ATA', 'ATF', 'BVT', 'HMD', 'IOT', 'SGS', 'UMI']);

function unique(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value): value is string => value !== undefined && value !== ''))];
}

/** "Korea, Republic of" and "Saint Martin (French part)" are index forms, which no editorial prints. */
function printed(name: string): boolean {
  return !/[,()]/.test(name);
}

function withPlurals(words: string): string[] {
  const spelled = words.split(' ').map((word) => word.replaceAll('_', ' '));
  const plurals = spelled
    .filter((word) => /[nickr]$/.test(word) && !/(men|man|ish|ien)$/.test(word))
    .map((word) => `${word}s`);
  return unique([...spelled, ...plurals]);
}

function saint(name: string): string | undefined {
  return name.startsWith('Saint ') ? name.replace('Saint ', 'St ') : undefined;
}

function countryRow(alpha2: string, names: string | readonly string[]): Row | undefined {
  const id = alpha2 === 'XK' ? 'XKX' : isoCountries.alpha2ToAlpha3(alpha2);
  if (id === undefined || UNINHABITED.has(id)) return undefined;
  const notes = COUNTRY_NOTES[id] ?? {};
  const listed = typeof names === 'string' ? [names] : names;
  const formal = listed.find(printed) ?? listed[0]?.replace(/[,(].*$/, '').trim() ?? id;
  const name = notes.name ?? formal;
  const aliases = unique([...listed.filter(printed), ...(notes.aliases ?? []), saint(name)]);
  const capital = Object.entries(countriesList).find(([code]) => code === alpha2)?.[1].capital;
  const capitals = unique([capital, ...(notes.capitals ?? [])]).filter(
    (city) => city !== name && !CAPITALS_LEFT_OUT.has(city),
  );
  return row(
    id,
    'country',
    name,
    aliases,
    DEMONYMS[id] ?? '',
    capitals,
    notes.seats ?? [],
    notes.organs ?? [],
  );
}

function row(
  id: string,
  kind: string,
  name: string,
  aliases: readonly string[],
  demonyms: string,
  capitals: readonly string[],
  seats: readonly string[],
  organs: readonly string[],
): Row {
  const others = aliases.filter((alias) => alias !== name && alias !== `The ${name}`);
  return [
    id,
    kind,
    name,
    others.join(';'),
    withPlurals(demonyms).join(';'),
    capitals.join(';'),
    seats.join(';'),
    organs.join(';'),
  ];
}

const rows: Row[] = [];
/** "Congo" alone, in a newspaper, is the larger of the two. */
const AMBIGUOUS: ReadonlyMap<string, ReadonlySet<string>> = new Map([['CG', new Set(['Congo'])]]);
for (const [alpha2, names] of Object.entries<string | string[]>(english.countries)) {
  const left = AMBIGUOUS.get(alpha2);
  const kept = typeof names === 'string' ? names : names.filter((name) => left?.has(name) !== true);
  const made = countryRow(alpha2, kept);
  if (made !== undefined) rows.push(made);
}
for (const nation of NATIONS) {
  rows.push(
    row(
      nation.id,
      'country',
      nation.name,
      nation.aliases ?? [],
      nation.demonyms,
      nation.capitals ?? [],
      nation.seats ?? [],
      nation.organs ?? [],
    ),
  );
}
for (const body of BODIES) {
  rows.push(
    row(
      body.id,
      body.kind ?? 'organisation',
      body.name,
      body.aliases ?? [],
      body.demonyms ?? '',
      [],
      body.seats ?? [],
      body.organs ?? [],
    ),
  );
}
rows.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

const data = `/**
 * Made by training/gazetteer/generate.ts from i18n-iso-countries and countries-list (both MIT) and our own tables there:
 * change those, not this. A line is id|kind|name|aliases|demonyms|capitals|seats|organs, lists parted by semicolons.
 */
export const GAZETTEER_ROWS = \`
${rows.map((cells) => cells.join('|').replace(/\|+$/, '').replaceAll('’', "'")).join('\n')}
\`;

/** Longer names that hold an actor's name and are no mention of it. */
export const NOT_ACTORS_ROW = \`${NOT_ACTORS.join(';')}\`;
`;
writeFileSync(fileURLToPath(new URL('../../src/actors/gazetteer/gazetteer.data.ts', import.meta.url)), data);
console.log(`${rows.length} actors, ${data.length} characters`);
