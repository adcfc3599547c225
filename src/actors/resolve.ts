import { subjectsAhead } from './coreference/ahead';
import { resolveAlternative } from './coreference/alternatives';
import type { Antecedent } from './coreference/discourse';
import { createDiscourse } from './coreference/discourse';
import { findEverybody } from './coreference/everybody';
import { gather, gatheredCount, gatheredKind } from './coreference/gatherings';
import { isPleonastic } from './coreference/pleonastic';
import { FIRST_PERSON, THIRD_PERSON } from './coreference/pronoun-forms';
import { resolvePronoun } from './coreference/pronouns';
import { besides, coordinated } from './coreference/together';
import { apposedMentions } from './descriptions/apposition';
import { describe, genderOfNoun } from './descriptions/describe';
import { ownerOf } from './descriptions/owner';
import type { Phrase } from './descriptions/phrases';
import { findPhrases } from './descriptions/phrases';
import type { Draft } from './draft';
import { BODIES } from './lexicon/bodies';
import { OFFICES } from './lexicon/offices';
import { personNoun } from './lexicon/persons';
import type { Reading } from './reading';
import { wordAt } from './reading';
import { roleOf } from './roles';
import type { Roster } from './roster';
import type { Setting } from './setting';
import { singular } from './singular';
import { SPEAKER } from './types';

/** Something to look at in a sentence: in the order of last tokens, so that owners come before what they own. */
type Item = { readonly first: number; readonly last: number } & (
  | { readonly kind: 'name'; readonly draft: Draft }
  | { readonly kind: 'phrase'; readonly phrase: Phrase }
  | { readonly kind: 'word'; readonly position: number }
);

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
const ONE_BY_ONE: ReadonlySet<string> = new Set(['each', 'either', 'neither']);

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
    const names = [...this.setting.drafts(reading.index)];
    const covered = (token: number): boolean =>
      names.some(({ first, last }) => first <= token && token <= last);
    if (this.setting.open) {
      for (const draft of findEverybody(reading, covered)) {
        names.push(draft);
        this.keep(draft);
      }
    }
    for (const item of this.items(reading, names)) {
      if (item.kind === 'name') this.settle(reading, item.draft);
      else if (item.kind === 'phrase') this.readPhrase(reading, item.phrase);
      else if (!covered(item.position)) this.readWord(reading, item.position, names);
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
    reading.words.forEach((word, position) => {
      const refers = THIRD_PERSON.has(word) || FIRST_PERSON.has(word) || ALTERNATIVES.has(word);
      if (refers) items.push({ kind: 'word', position, first: position, last: position });
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
    const many = noun === undefined ? draft.how === 'demonym' && tag === 'NNPS' : /^NNP?S$/.test(tag);
    const { parties, sentence, first, last, head, how } = draft;
    return {
      parties,
      sentence,
      first,
      last,
      head,
      how,
      role: roleOf(reading, head),
      plural: parties.length > 1 || many,
      together: parties.length > 1,
      oneByOne: ONE_BY_ONE.has(wordAt(reading, first)),
      headline: reading.sentence.kind === 'headline',
      ...(noun !== undefined && OFFICES.has(noun) && { personal: true, gender: genderOfNoun(noun) }),
    };
  }

  /** Makes a mention known to what follows, alone and with its conjuncts. */
  private settle(reading: Reading, draft: Draft, noun?: string): void {
    const { discourse } = this.setting;
    this.promote(draft.parties);
    const antecedent = this.antecedent(reading, draft, noun);
    discourse.add(antecedent);
    if (noun !== undefined) this.label(noun, draft.parties, antecedent.plural);
    else if (draft.how === 'name' || draft.how === 'organ' || draft.how === 'alias')
      this.labelByName(reading, draft);
    const several = coordinated(this.setting, reading, draft.head);
    if (several !== undefined)
      discourse.add({ ...antecedent, ...several, how: 'name', plural: true, together: true });
  }

  /** Labels by the noun and by its last word: "Supreme Court" is a court. */
  private label(noun: string, parties: readonly string[], plural: boolean): void {
    this.setting.discourse.label(noun, parties, plural);
    const last = noun.split(' ').at(-1) ?? noun;
    if (last !== noun) this.setting.discourse.label(last, parties, plural);
  }

  /** "the European Commission" can be "the Commission" from here on. */
  private labelByName(reading: Reading, draft: Draft): void {
    for (let position = draft.first; position <= draft.last; position++) {
      const noun = singular(wordAt(reading, position));
      if (BODIES.has(noun)) this.setting.discourse.label(noun, draft.parties, false);
      if (BODIES.has(noun) && wordAt(reading, position + 1) === 'of') break;
    }
  }

  /** Somebody met in passing becomes a member of the cast when something refers back. */
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
    if (ALTERNATIVES.has(phrase.noun)) return;
    const { discourse } = this.setting;
    const gathered = this.gatherPhrase(reading, phrase);
    const description = gathered ?? describe(this.setting, reading, phrase);
    if (description.kind === 'thing') {
      const { head, first, last, plural } = phrase;
      const thing: Draft = { sentence: reading.index, first, last, head, how: 'name', parties: [] };
      discourse.add({ ...this.antecedent(reading, thing), plural, how: 'thing' });
      return;
    }
    const { draft } = description;
    if (description.kind === 'mention') {
      if (wordAt(reading, draft.first) !== 'whose') this.keep(draft);
      this.settle(reading, draft, phrase.noun);
      return;
    }
    const [party] = draft.parties;
    if (party !== undefined) this.passing.set(party, draft);
    discourse.add(this.antecedent(reading, draft, phrase.noun));
    if (phrase.definite) this.label(phrase.noun, draft.parties, phrase.plural);
  }

  /** "both sides", "two charities, A and B,", "their border guards": undefined when nothing is gathered. */
  private gatherPhrase(
    reading: Reading,
    phrase: Phrase,
  ): { kind: 'mention'; draft: Draft } | { kind: 'thing' } | undefined {
    const { setting } = this;
    const { first, last, head, noun } = phrase;
    const kind = gatheredKind(noun);
    if (kind === undefined) return undefined;
    const make = (
      parties: readonly string[],
      resolvedBy: readonly string[],
    ): { kind: 'mention'; draft: Draft } => ({
      kind: 'mention',
      draft: { sentence: reading.index, first, last, head, how: 'group', parties, resolvedBy },
    });
    if (phrase.plural) {
      const apposed = new Set(apposedMentions(setting, reading, phrase).flatMap(({ parties }) => parties));
      if (apposed.size > 1) return make([...apposed], ['apposition']);
    }
    const count = gatheredCount(reading, phrase);
    if (count === undefined) return undefined;
    const owner = ownerOf(setting, reading, phrase, false);
    if (owner.parties.length >= count) return make(owner.parties, ['owner']);
    if (kind === 'person' && personNoun(noun) !== undefined && !OFFICES.has(noun)) return undefined;
    const later = setting.drafts(reading.index).filter((draft) => draft.first > last);
    const ahead = [...later, ...setting.drafts(reading.index + 1)].flatMap(({ parties }) => parties);
    const barred = besides(setting, reading, phrase);
    const gathered = gather(setting, { wanted: kind, count, ahead, barred });
    return gathered === undefined ? { kind: 'thing' } : make(gathered.parties, gathered.resolvedBy);
  }

  private readWord(reading: Reading, position: number, names: readonly Draft[]): void {
    const { setting } = this;
    const word = wordAt(reading, position);
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
    const own = { ...this.antecedent(reading, draft), plural: form.number === 'many' };
    if (parties.length === 0) {
      setting.discourse.add({ ...own, how: 'thing' });
      return;
    }
    const [profile] = parties.map((party) => this.roster.get(party));
    const known = form.gender === 'none' ? undefined : form.gender;
    if (
      parties.length === 1 &&
      profile?.kind === 'person' &&
      profile.gender === 'unknown' &&
      known !== undefined
    )
      profile.gender = known;
    this.keep(draft);
    this.promote(parties);
    setting.discourse.add(known === undefined ? own : { ...own, personal: true, gender: known });
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
