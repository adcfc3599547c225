import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { isCapital, wordAt } from '../reading';
import type { Setting } from '../setting';
import { mentionAt } from '../setting';
import type { Phrase } from './phrases';

/** The last token of a name in a list, its place included: "Ana Ruiz of Lima". */
function endOfMember(reading: Reading, last: number): number {
  if (!/^(?:of|from)$/.test(wordAt(reading, last + 1))) return last;
  let end = wordAt(reading, last + 2) === 'the' ? last + 3 : last + 2;
  if (!isCapital(reading.tokens[end])) return last;
  while (isCapital(reading.tokens[end + 1])) end++;
  return end;
}

/** "Keepers Lyme, a residents' group, …": the name before the comma, where nothing shows a list. */
function nameBefore(setting: Setting, reading: Reading, phrase: Phrase): Draft | undefined {
  const { first, last, plural, determiner } = phrase;
  if (plural || !/^(?:the|an?)$/.test(determiner) || wordAt(reading, first - 2) !== ',') return undefined;
  const list = wordAt(reading, last + 1) === ',' && /^(?:and|or|the)$/.test(wordAt(reading, last + 2));
  if (list || !/^(?:[,.;:)–—]|who|which|that|whose|whom)$/.test(wordAt(reading, last + 1))) return undefined;
  return setting.drafts(reading.index).find((draft) => draft.last === first - 3 && draft.how === 'name');
}

/** Mentions in apposition to a phrase, the members of a coordinated one included: "two charities, A and B". */
export function apposedMentions(setting: Setting, reading: Reading, phrase: Phrase): readonly Draft[] {
  const { tree, index } = reading;
  const heads = new Set<number>();
  for (const token of tree.appositions(phrase.head)) {
    heads.add(token);
    for (const conjunct of tree.conjuncts(token)) heads.add(conjunct);
  }
  const found = [...heads]
    .filter((token) => token !== phrase.head)
    .flatMap((token) => mentionAt(setting, index, token) ?? []);
  if (found.length > 0) return found;
  const before = nameBefore(setting, reading, phrase);
  if (before !== undefined) return [before];
  // "Its chair, Desmond Pryce, …", "two charities, A and B,": commas show an apposition that the tree may have missed.
  if (wordAt(reading, phrase.last + 1) !== ',') return [];
  const listed: Draft[] = [];
  const afterArticle = (position: number): number =>
    /^(?:the|an?)$/.test(wordAt(reading, position)) ? position + 1 : position;
  for (let position = afterArticle(phrase.last + 2); ;) {
    const next = setting
      .drafts(index)
      .find(({ first, how }) => first === position && (how === 'name' || how === 'alias'));
    if (next === undefined) return [];
    listed.push(next);
    const end = endOfMember(reading, next.last);
    const after = wordAt(reading, end + 1);
    const list =
      phrase.plural &&
      (after === 'and' || after === ',') &&
      setting.drafts(index).some(({ first }) => first === afterArticle(end + 2));
    if (!list) return /^[,;:.)]$/.test(after) || (phrase.plural && listed.length > 1) ? listed : [];
    position = afterArticle(end + 2);
  }
}
