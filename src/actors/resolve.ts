import { createDiscourse } from './coreference/discourse';
import { findEverybody } from './coreference/everybody';
import { mayRefer, readWord } from './coreference/read-word';
import type { Phrase } from './descriptions/phrases';
import { findPhrases } from './descriptions/phrases';
import { readPhrase } from './descriptions/read-phrase';
import type { Draft } from './draft';
import type { KnownActor } from './gazetteer';
import { createLedger } from './ledger';
import { learnLeaders } from './names/leaders';
import type { Reading } from './reading';
import { wordAt } from './reading';
import type { Roster } from './roster';
import type { Setting } from './setting';
import { settle } from './settle';

/** Something to look at in a sentence. */
type Item = { readonly first: number; readonly last: number } & (
  | { readonly kind: 'name'; readonly draft: Draft }
  | { readonly kind: 'phrase'; readonly phrase: Phrase }
  | { readonly kind: 'word'; readonly position: number }
);

/** What to look at, in the order of last tokens, so that owners come before what they own. */
function itemsOf(reading: Reading, names: readonly Draft[]): readonly Item[] {
  const items: Item[] = [];
  for (const draft of names) {
    const { first, last } = draft;
    items.push({ kind: 'name', draft, first, last });
  }
  for (const phrase of findPhrases(reading, names))
    items.push({ kind: 'phrase', phrase, first: phrase.first, last: phrase.last });
  for (let position = 0; position < reading.words.length; position++) {
    if (!mayRefer(wordAt(reading, position))) continue;
    if (!names.some(({ first, last }) => first <= position && position <= last))
      items.push({ kind: 'word', position, first: position, last: position });
  }
  return items.sort((a, b) => a.last - b.last || b.first - a.first);
}

function readSentence(setting: Setting, reading: Reading): void {
  const names = [...setting.drafts(reading.index)];
  if (setting.open) {
    const covered = (token: number): boolean =>
      names.some(({ first, last }) => first <= token && token <= last);
    for (const draft of findEverybody(reading, covered)) {
      names.push(draft);
      setting.ledger.keep(draft);
    }
  }
  for (const item of itemsOf(reading, names)) {
    if (item.kind === 'name') settle(setting, reading, item.draft);
    else if (item.kind === 'phrase') readPhrase(setting, reading, item.phrase);
    else readWord(setting, reading, item.position, names);
  }
}

function countCountries(roster: Roster, names: readonly Draft[]): Setting['countries'] {
  const counts = new Map<string, number>();
  for (const { parties } of names)
    for (const id of parties)
      if (roster.get(id)?.kind === 'country') counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count);
}

/** Of each kind the two actors named more often than any third: the parties to the document's quarrel. */
function principalsOf(roster: Roster, names: readonly Draft[]): Setting['principals'] {
  const counts = new Map<string, number>();
  for (const { parties } of names) for (const id of parties) counts.set(id, (counts.get(id) ?? 0) + 1);
  return (['country', 'organisation', 'person'] as const).flatMap((kind) => {
    const ranked = [...counts].filter(([id]) => roster.get(id)?.kind === kind).sort(([, a], [, b]) => b - a);
    const [first, second, third] = ranked;
    if (first === undefined || second === undefined) return [];
    return second[1] > (third?.[1] ?? 1) ? [[first[0], second[0]]] : [];
  });
}

/**
 * Adds descriptions, group expressions and pronouns to the names of a document, reading it from front to back.
 *
 * @param open whether actors nobody listed are looked for.
 * @param home the country of the paper, when its date line tells.
 */
export function resolve(
  readings: readonly Reading[],
  roster: Roster,
  names: readonly Draft[],
  open: boolean,
  home: KnownActor | undefined,
): readonly Draft[] {
  const ledger = createLedger(roster);
  for (const draft of names) ledger.keep(draft);
  const setting: Setting = {
    roster,
    open,
    home,
    countries: countCountries(roster, names),
    principals: principalsOf(roster, names),
    ledger,
    discourse: createDiscourse(roster),
    drafts: (sentence) => ledger.of(sentence),
  };
  for (const reading of readings) {
    learnLeaders(roster, reading, ledger.of(reading.index));
    readSentence(setting, reading);
  }
  return ledger.all();
}
