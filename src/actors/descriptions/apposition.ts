import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { lower } from '../reading';
import type { Setting } from '../setting';
import { mentionAt } from '../setting';
import type { Phrase } from './phrases';

/** Mentions in apposition to a phrase, the members of a coordinated one included: "two charities, A and B". */
export function apposedMentions(setting: Setting, reading: Reading, phrase: Phrase): readonly Draft[] {
  const { tree, tokens, index } = reading;
  const heads = new Set<number>();
  for (const token of tree.appositions(phrase.head)) {
    heads.add(token);
    for (const conjunct of tree.conjuncts(token)) heads.add(conjunct);
  }
  const found = [...heads]
    .filter((token) => token !== phrase.head)
    .flatMap((token) => mentionAt(setting, index, token) ?? []);
  if (found.length > 0) return found;
  // "Its chair, Desmond Pryce, …": two commas show an apposition that the tree may have missed.
  if (lower(tokens[phrase.last + 1]) !== ',') return [];
  const next = setting.drafts(index).filter(({ first, how }) => first === phrase.last + 2 && how === 'name');
  const closing = next[0] === undefined ? '' : lower(tokens[next[0].last + 1]);
  return next.length === 1 && /^[,;:.)]$/.test(closing) ? next : [];
}
