import type { Draft } from '../draft';
import type { NameHit } from '../gazetteer';
import type { Reading } from '../reading';
import { brandsOf, capitalisedWithin, findChunks } from './chunks';
import { standsForGovernment } from '../capitals';
import type { Profile, Roster } from '../roster';
import { topToken } from '../spans';
import { createOrganisations } from './bodies';
import { createFamilies } from './families';
import { createPeople } from './persons';
import { interpret } from './interpret';
import type { NameReading, Names } from './name-reading';

/** A named actor, or a known name, with the tokens it covers. */
function draftOf(
  reading: Reading,
  first: number,
  last: number,
  profile: Profile,
  how: Draft['how'],
  hit?: NameHit,
  others: readonly string[] = [],
): Draft {
  const head = topToken(reading.tree, first, last);
  const parties = [profile.id, ...others];
  return { sentence: reading.index, first, last, head, how, parties, start: hit?.start, end: hit?.end };
}

/** "said sorry, in Tongan", "her Spanish", "speaks French": an adjective of a people without a noun is a language. */
function isLanguage({ tokens, words: spoken }: Reading, { first, last }: NameHit): boolean {
  const next = tokens[last + 1];
  if (first !== last || tokens[first]?.xpos.endsWith('S') === true) return false;
  if (next !== undefined && /^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(next.upos)) return false;
  if (/^[-‐‑]$/.test(next?.text ?? '')) return false;
  // "in Danish and Swedish waters".
  if (next?.upos === 'CCONJ' && /^\p{Lu}/u.test(tokens[last + 2]?.text ?? '')) return false;
  const before = tokens[first - 1];
  if (before?.xpos === 'PRP$' || spoken[first - 1] === 'in' || spoken[first - 1] === 'into') return true;
  return /^(?:speak|learn|teach|study|write|read)$/.test(before?.lemma ?? '');
}

/** A known name as it stands: an actor, or undefined when it is only a place. */
function known(reading: Reading, hit: NameHit, roster: Roster, first = hit.first): Draft | undefined {
  const { actor, surface, last } = hit;
  if (surface.how === 'demonym' && isLanguage(reading, hit)) return undefined;
  if (surface.how === 'capital' && !standsForGovernment(reading, hit.first, last, surface.seat === true))
    return undefined;
  const profile = roster.know(actor);
  // With a common noun before it ("the refugee agency UNHCR") the span is that of the tokens.
  return draftOf(reading, first, last, profile, surface.how, first === hit.first ? hit : undefined);
}

/** "the Congress" in a text about a Congress of Nurses: the body named in full, and no known state's organ. */
function shortFor(roster: Roster, { words: spoken }: Reading, hit: NameHit): Profile | undefined {
  const { first, last, surface } = hit;
  const word = spoken[first] ?? '';
  if (surface.how !== 'organ' || first !== last || spoken[first - 1] !== 'the') return undefined;
  for (const profile of roster.all())
    if (profile.origin === 'discovered' && profile.kind === 'organisation' && profile.nouns.has(word))
      return profile;
  return undefined;
}

/**
 * Finds everyone who is named: known names, persons, organisations. Reads the whole document twice, since a full
 * name may come after the short one (in a headline, above all).
 */
export function findNames(readings: readonly Reading[], roster: Roster, open: boolean): readonly Draft[] {
  const names: Names = {
    roster,
    people: createPeople(roster),
    bodies: createOrganisations(roster),
    families: createFamilies(roster),
    places: new Set(),
  };
  const seen = capitalisedWithin(readings);
  const brands = open ? brandsOf(readings) : new Set<string>();
  const drafts: Draft[] = [];
  const later: { reading: Reading; item: NameReading }[] = [];

  for (const reading of readings) {
    const chunks = open ? findChunks(reading, seen, brands) : [];
    const free = (hit: NameHit): boolean =>
      !chunks.some(({ first, last }) => first <= hit.last && hit.first <= last);
    for (const hit of reading.hits.filter(free)) {
      const draft = known(reading, hit, roster);
      if (draft !== undefined) drafts.push(draft);
    }
    for (const chunk of chunks) {
      for (const item of interpret(reading, chunk, names)) later.push({ reading, item });
    }
  }

  // A short name may come before the full one, or before the place that shows it to be a name.
  const unsettled = later.filter((entry) => !settle(entry));
  for (const entry of unsettled) settle(entry);
  return drafts;

  function settle({ reading, item }: { reading: Reading; item: NameReading }): boolean {
    const { first, last, hit } = item;
    if (hit !== undefined) {
      const short = shortFor(roster, reading, hit);
      if (short !== undefined) {
        drafts.push(draftOf(reading, first, last, short, 'alias'));
        return true;
      }
      const draft = known(reading, hit, roster, first);
      if (draft !== undefined) drafts.push(draft);
      return true;
    }
    const found = item.settle();
    if (found !== undefined) {
      const others = found.others?.map(({ id }) => id) ?? [];
      drafts.push(draftOf(reading, first, last, found.profile, found.how, undefined, others));
    }
    return found !== undefined;
  }
}
