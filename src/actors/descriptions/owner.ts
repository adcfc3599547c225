import type { Draft } from '../draft';
import { words } from '../lexicon/words';
import type { Reading } from '../reading';
import type { Setting } from '../setting';
import { mentionAt } from '../setting';
import { BODIES } from '../lexicon/bodies';
import { TWO_WORD_HEADS } from '../lexicon/two-word-heads';
import { losesOf } from './bounds';
import type { Phrase } from './phrases';

/** Whose the thing or person described is: "Iran's", "their", "Tunisian", "of the Commission". */
export interface Owner {
  readonly parties: readonly string[];
  /** A possessor or `of` phrase that names nobody known: "the boat's crew". */
  readonly stranger: boolean;
  /** Named by a demonym: "Tunisian". */
  readonly demonym?: true;
}

const BELONGING: readonly string[] = ['of', 'for', 'at', 'in', 'with', 'from'];

function union(drafts: readonly (Draft | undefined)[]): string[] {
  return [...new Set(drafts.flatMap((draft) => draft?.parties ?? []))];
}

/** Nouns for those who rule a state, wherever their seat is named: "the junta in Bamako". */
const RULING: ReadonlySet<string> = words(`
  government administration regime authority palace junta ministry foreign_ministry presidency parliament cabinet
  leadership military general colonel ruler throne monarchy politburo establishment strongman
  prime_minister minister president premier chancellor king queen emir sultan deputy senator lawmaker legislator mp
  parliamentarian congress senate assembly national_assembly treasury finance_ministry interior_ministry army police
`);

/** The state that "the authorities in Minsk" rule, and the last token of its seat. */
export function rulersBySeat(
  { roster }: Setting,
  { hits, words: spoken }: Reading,
  { noun, last }: Phrase,
): { readonly state: string; readonly last: number } | undefined {
  if (!RULING.has(noun) || spoken[last + 1] !== 'in') return undefined;
  const seat = hits.find(({ first, surface }) => first === last + 2 && surface.how === 'capital');
  return seat?.actor.kind === 'country' ? { state: roster.know(seat.actor).id, last: seat.last } : undefined;
}

/**
 * Finds the owner of a described actor.
 *
 * @param office whether `for`, `at`, `in`, `with` may lead to it as well ("spokesman for the union").
 */
export function ownerOf(setting: Setting, reading: Reading, phrase: Phrase, office: boolean): Owner {
  const { tree, index } = reading;
  const before = setting
    .drafts(index)
    .filter(
      ({ first, last, how }) =>
        first >= phrase.first && last < phrase.head && how !== 'pronoun' && how !== 'group',
    );
  // "its fisheries minister": the possessive opens the phrase, whichever of its nouns the tree hangs it on.
  const inner = reading.tokens.slice(phrase.first, phrase.head).some(({ xpos }) => xpos === 'POS');
  const opens = !inner && reading.tokens[phrase.first]?.xpos === 'PRP$';
  const possessors = opens ? [phrase.first] : tree.possessors(phrase.head);
  const demonyms = before.filter(({ how }) => how === 'demonym');
  // "his Tunisian opposite number": the adjective says whose he is.
  const pronoun = possessors.every((token) => reading.tokens[token]?.upos === 'PRON');
  if (demonyms.length > 0 && pronoun) return { parties: union(demonyms), stranger: false, demonym: true };
  if (possessors.length > 0) {
    const found = union(possessors.map((token) => mentionAt(setting, index, token)));
    return { parties: found, stranger: found.length === 0 };
  }
  if (before.length > 0) {
    const people = demonyms.length === before.length;
    return { parties: union(before), stranger: false, ...(people && { demonym: true as const }) };
  }

  for (const preposition of office ? BELONGING : BELONGING.slice(0, 1)) {
    if (preposition === 'of' && losesOf(reading, phrase.head)) continue;
    const tokens = tree.obliques(phrase.head, preposition);
    if (tokens.length === 0) continue;
    // "the government of Chad and the Front": the phrase has ended before the second.
    const own =
      preposition === 'of' && !phrase.plural ? tokens.filter((token) => token <= phrase.last) : tokens;
    const found = union((own.length > 0 ? own : tokens).map((token) => mentionAt(setting, index, token)));
    if (found.length > 0 || preposition === 'of') return { parties: found, stranger: found.length === 0 };
  }
  // "the chief constable of Moray Police", wherever the tree hangs the name.
  const inside = setting
    .drafts(index)
    .filter(({ first, last, how }) => first > phrase.head && last <= phrase.last && how === 'name');
  if (inside.length > 0 || !office) return { parties: union(inside), stranger: false };
  return { parties: bodyInCompound(setting, reading, phrase), stranger: false };
}

/** "the police chief", "union leaders": the body spoken of by the noun that stands before the office. */
function bodyInCompound(
  { discourse, roster }: Setting,
  { words: spoken }: Reading,
  phrase: Phrase,
): readonly string[] {
  const noun = spoken[phrase.head - 1] ?? '';
  if (phrase.head === phrase.first || !BODIES.has(noun) || TWO_WORD_HEADS.has(phrase.noun)) return [];
  const [body, another] =
    discourse.labelled(noun, false) ?? (noun === 'police' ? discourse.labelled(noun, true) : undefined) ?? [];
  const kind = roster.get(body ?? '')?.kind;
  return body !== undefined && another === undefined && (kind === 'organisation' || kind === 'group')
    ? [body]
    : [];
}
