import { subjectsAhead } from './coreference/ahead';
import { resolveAlternative } from './coreference/alternatives';
import type { Antecedent } from './coreference/discourse';
import { createDiscourse } from './coreference/discourse';
import { findEverybody } from './coreference/everybody';
import { gather, gatheredCount, gatheredKind } from './coreference/gatherings';
import { isPleonastic } from './coreference/pleonastic';
import { FIRST_PERSON, THIRD_PERSON } from './coreference/pronoun-forms';
import { resolvePronoun } from './coreference/pronouns';
import { apposedMentions } from './descriptions/apposition';
import { describe } from './descriptions/describe';
import { ownerOf } from './descriptions/owner';
import type { Phrase } from './descriptions/phrases';
import { findPhrases } from './descriptions/phrases';
import type { Draft } from './draft';
import { BODIES } from './lexicon/bodies';
import { FEMALE_NOUNS, MALE_NOUNS } from './lexicon/persons';
import { OFFICES } from './lexicon/offices';
import { personNoun } from './lexicon/persons';
import type { Reading } from './reading';
import { lower } from './reading';
import { roleOf } from './roles';
import type { Gender, Roster } from './roster';
import type { Setting } from './setting';
import { SPEAKER } from './types';
import { singular } from './singular';

/** Something to look at in a sentence: in the order of last tokens, so that owners come before what they own. */
type Item =
  | { readonly kind: 'name'; readonly draft: Draft; readonly first: number; readonly last: number }
  | { readonly kind: 'phrase'; readonly phrase: Phrase; readonly first: number; readonly last: number }
  | { readonly kind: 'word'; readonly position: number; readonly first: number; readonly last: number };

const ALTERNATIVES: ReadonlySet<string> = new Set([
  'former',
  'latter',
  'other',
  'another',
  'both',
  'neither',
  'either',
  'each',
]);

function genderOfNoun(noun: string): Gender {
  if (FEMALE_NOUNS.has(noun)) return 'female';
  return MALE_NOUNS.has(noun) ? 'male' : 'unknown';
}

/** Reads a document from front to back and says of every phrase and pronoun whom it means. */
class Resolution {
  private readonly found = new Map<number, Draft[]>();
  private readonly passing = new Map<string, Draft>();
  private readonly setting: Setting;
  private focus: { readonly parties: string; readonly sentence: number } | undefined;

  constructor(
    private readonly roster: Roster,
    names: readonly Draft[],
    open: boolean,
  ) {
    for (const draft of names) this.keep(draft);
    this.setting = {
      roster,
      open,
      discourse: createDiscourse(roster),
      drafts: (sentence) => this.found.get(sentence) ?? [],
    };
  }

  get drafts(): readonly Draft[] {
    return [...this.found.values()].flat();
  }

  read(reading: Reading): void {
    const names = [...(this.found.get(reading.index) ?? [])];
    const covered = (token: number): boolean =>
      names.some(({ first, last }) => first <= token && token <= last);
    const everybody = this.setting.open ? findEverybody(reading, covered) : [];
    for (const draft of everybody) this.keep(draft);
    const apart = [...names, ...everybody];
    for (const item of this.items(reading, apart)) {
      if (item.kind === 'name') this.settle(reading, item.draft);
      else if (item.kind === 'phrase') this.readPhrase(reading, item.phrase);
      else this.readWord(reading, item.position, names);
    }
  }

  private items(reading: Reading, names: readonly Draft[]): readonly Item[] {
    const items: Item[] = names.map((draft) => ({
      kind: 'name',
      draft,
      first: draft.first,
      last: draft.last,
    }));
    for (const phrase of findPhrases(reading, names))
      items.push({ kind: 'phrase', phrase, first: phrase.first, last: phrase.last });
    reading.tokens.forEach((token, position) => {
      const word = lower(token);
      if (THIRD_PERSON.has(word) || FIRST_PERSON.has(word) || ALTERNATIVES.has(word))
        items.push({ kind: 'word', position, first: position, last: position });
    });
    return items.sort((a, b) => a.last - b.last || b.first - a.first);
  }

  private keep(draft: Draft): void {
    const drafts = this.found.get(draft.sentence);
    if (drafts === undefined) this.found.set(draft.sentence, [draft]);
    else drafts.push(draft);
  }

  private antecedent(reading: Reading, draft: Draft, noun?: string): Antecedent {
    const tag = reading.tokens[draft.head]?.xpos ?? '';
    const plural =
      draft.parties.length > 1 ||
      (noun !== undefined && /^NNP?S$/.test(tag)) ||
      (draft.how === 'demonym' && tag === 'NNPS');
    const personal = noun !== undefined && OFFICES.has(noun);
    return {
      parties: draft.parties,
      sentence: draft.sentence,
      first: draft.first,
      last: draft.last,
      head: draft.head,
      role: roleOf(reading, draft.head),
      plural,
      how: draft.how,
      together: draft.parties.length > 1,
      headline: reading.sentence.kind === 'headline',
      ...(personal && { personal, gender: genderOfNoun(noun) }),
    };
  }

  /** Makes a mention known to what follows, alone and with its conjuncts. */
  private settle(reading: Reading, draft: Draft, noun?: string): void {
    this.promote(draft.parties);
    const antecedent = this.antecedent(reading, draft, noun);
    this.setting.discourse.add(antecedent);
    if (noun !== undefined) this.setting.discourse.label(noun, draft.parties, draft.sentence);
    if (draft.how === 'name' || draft.how === 'organ' || draft.how === 'alias')
      this.labelByName(reading, draft);
    const conjuncts = reading.tree.conjuncts(draft.head);
    if (conjuncts.length < 2 || conjuncts.at(-1) !== draft.head) return;
    const parts = conjuncts.map((token) =>
      this.setting.drafts(reading.index).find(({ head, parties }) => head === token && parties.length > 0),
    );
    const parties = [...new Set(parts.flatMap((part) => part?.parties ?? []))];
    if (parts.includes(undefined) || parties.length < 2) return;
    const first = Math.min(...parts.map((part) => part?.first ?? draft.first));
    this.setting.discourse.add({ ...antecedent, parties, first, plural: true, together: true });
  }

  /** "the European Commission" can be "the Commission" from here on. */
  private labelByName(reading: Reading, draft: Draft): void {
    for (let position = draft.first; position <= draft.last; position++) {
      const noun = singular(lower(reading.tokens[position]));
      if (BODIES.has(noun) && reading.tokens[position]?.upos !== 'VERB')
        this.setting.discourse.label(noun, draft.parties, draft.sentence);
      if (lower(reading.tokens[position + 1]) === 'of' && BODIES.has(noun)) break;
    }
  }

  private promote(parties: readonly string[]): void {
    for (const party of parties) {
      const draft = this.passing.get(party);
      const profile = this.roster.get(party);
      if (draft === undefined || profile === undefined) continue;
      profile.passing = false;
      this.passing.delete(party);
      this.keep(draft);
    }
  }

  private readPhrase(reading: Reading, phrase: Phrase): void {
    const { setting } = this;
    if (ALTERNATIVES.has(phrase.noun)) return;
    const gathered = this.gatherPhrase(reading, phrase);
    if (gathered !== undefined) {
      this.keep(gathered);
      this.settle(reading, gathered, phrase.noun);
      return;
    }
    const description = describe(setting, reading, phrase);
    if (description.kind === 'mention') {
      this.keep(description.draft);
      this.settle(reading, description.draft, phrase.noun);
    } else if (description.kind === 'passing') {
      const [party] = description.draft.parties;
      if (party !== undefined) this.passing.set(party, description.draft);
      setting.discourse.add(this.antecedent(reading, description.draft, phrase.noun));
      if (phrase.definite) setting.discourse.label(phrase.noun, description.draft.parties, reading.index);
    } else {
      const { head, first, last } = phrase;
      const thing: Draft = { sentence: reading.index, first, last, head, how: 'name', parties: [] };
      setting.discourse.add({ ...this.antecedent(reading, thing), plural: phrase.plural, how: 'thing' });
    }
  }

  private gatherPhrase(reading: Reading, phrase: Phrase): Draft | undefined {
    const { setting } = this;
    const { first, last, head, noun } = phrase;
    const make = (parties: readonly string[], resolvedBy: readonly string[]): Draft => ({
      sentence: reading.index,
      first,
      last,
      head,
      how: 'group',
      parties,
      resolvedBy,
    });
    // "The culture ministers of the two countries": what belongs to several gathers them.
    const kind = gatheredKind(noun);
    const count = gatheredCount(reading, phrase);
    if (kind === undefined || count === undefined) return undefined;
    const apposed = apposedMentions(setting, reading, phrase).flatMap(({ parties }) => parties);
    if (apposed.length > 1) return make([...new Set(apposed)], ['apposition']);
    const owner = ownerOf(setting, reading, phrase, false);
    if (owner.parties.length >= count) return make(owner.parties, ['owner']);
    if (personNoun(noun) !== undefined && kind === 'person' && !OFFICES.has(noun)) return undefined;
    const ahead = setting
      .drafts(reading.index)
      .filter((draft) => draft.first > last)
      .flatMap(({ parties }) => parties);
    const gathered = gather(setting, reading.index, kind, count, ahead);
    return gathered === undefined ? undefined : make(gathered.parties, gathered.resolvedBy);
  }

  private readWord(reading: Reading, position: number, names: readonly Draft[]): void {
    const { setting } = this;
    const word = lower(reading.tokens[position]);
    if (names.some(({ first, last }) => first <= position && position <= last)) return;
    const base = {
      sentence: reading.index,
      first: position,
      last: position,
      head: position,
      how: 'pronoun',
    } as const;
    if (FIRST_PERSON.has(word)) {
      if (reading.tokens[position]?.upos === 'PRON') this.keep({ ...base, parties: [SPEAKER] });
      return;
    }
    if (ALTERNATIVES.has(word)) {
      const draft = resolveAlternative(setting, reading, position);
      if (draft === undefined) return;
      this.keep(draft);
      this.settle(reading, draft);
      return;
    }
    const form = THIRD_PERSON.get(word);
    if (form === undefined || (word === 'it' && isPleonastic(reading, position))) return;
    const ahead = subjectsAhead(reading, position, names, (draft) => this.antecedent(reading, draft));
    const focus =
      this.focus !== undefined && reading.index - this.focus.sentence <= 1 ? this.focus.parties : undefined;
    const resolved = resolvePronoun(setting, reading, position, form, ahead, focus);
    if (resolved === undefined) return;
    const { parties } = resolved.antecedent;
    this.focus = { parties: parties.join('+'), sentence: reading.index };
    const draft: Draft = { ...base, parties, resolvedBy: resolved.resolvedBy };
    if (parties.length === 0) {
      setting.discourse.add({
        ...this.antecedent(reading, draft),
        how: 'thing',
        plural: form.number === 'many',
      });
      return;
    }
    const [profile] = parties.length === 1 ? [this.roster.get(parties[0] ?? '')] : [];
    if (profile?.kind === 'person' && profile.gender === 'unknown' && form.gender !== 'none')
      profile.gender = form.gender;
    this.keep(draft);
    this.settle(reading, draft);
  }
}

/** Adds descriptions, group expressions and pronouns to the names of a document. */
export function resolve(
  readings: readonly Reading[],
  roster: Roster,
  names: readonly Draft[],
  open: boolean,
): readonly Draft[] {
  const resolution = new Resolution(roster, names, open);
  for (const reading of readings) resolution.read(reading);
  return resolution.drafts;
}
