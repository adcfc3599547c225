import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { lower } from '../reading';
import type { Setting } from '../setting';
import { gather } from './gatherings';

/** Relations of a word that stands for a noun phrase by itself. */
const NOMINAL = /^(?:nsubj|obj|iobj|obl|nmod|conj|root|appos)/;

/** The two parties named last before a sentence or token, in the order of naming. */
function lastPair(setting: Setting, sentence: number, position: number): readonly string[] | undefined {
  const { past } = setting.discourse;
  const together = past.findLast(
    (mention) =>
      mention.together &&
      mention.parties.length === 2 &&
      mention.how !== 'pronoun' &&
      mention.how !== 'group' &&
      sentence - mention.sentence <= 1,
  );
  if (together !== undefined) return together.parties;
  const named: string[] = [];
  for (let index = past.length - 1; index >= 0 && named.length < 2; index--) {
    const mention = past[index];
    if (mention === undefined || sentence - mention.sentence > 2) break;
    const [party] = mention.parties;
    const before = mention.sentence < sentence || mention.first < position;
    const one = mention.parties.length === 1 && party !== undefined && mention.how !== 'pronoun' && before;
    if (one && !named.includes(party) && setting.roster.get(party)?.passing === false) named.unshift(party);
  }
  return named.length === 2 ? named : undefined;
}

/** "the former", "the latter", "the other", "each other", "both", "neither": words that stand for one or all of two. */
export function resolveAlternative(setting: Setting, reading: Reading, position: number): Draft | undefined {
  const { tree, tokens, index } = reading;
  const word = lower(tokens[position]);
  const alone = NOMINAL.test(tree.relation(position)) && tokens[position + 1]?.upos !== 'NOUN';
  const make = (
    first: number,
    how: Draft['how'],
    parties: readonly string[],
    resolvedBy: readonly string[],
  ): Draft => ({
    sentence: index,
    first,
    last: position,
    head: position,
    how,
    parties,
    resolvedBy,
  });
  switch (word) {
    case 'former':
    case 'latter': {
      if (!alone || lower(tokens[position - 1]) !== 'the') return undefined;
      const pair = lastPair(setting, index, position);
      const party = word === 'former' ? pair?.[0] : pair?.[1];
      return party === undefined ? undefined : make(position, 'pronoun', [party], ['order-of-naming']);
    }
    case 'other':
    case 'another': {
      const each = lower(tokens[position - 1]) === 'each' || lower(tokens[position - 1]) === 'one';
      if (each) return reciprocal(setting, reading, position, make);
      if (!alone || lower(tokens[position - 1]) !== 'the') return undefined;
      const gathered = setting.discourse.past.findLast(
        ({ parties, how, sentence }) => parties.length === 2 && how === 'group' && index - sentence <= 1,
      );
      return gathered === undefined ? undefined : make(position, 'pronoun', gathered.parties, ['one-of-two']);
    }
    case 'both':
    case 'neither':
    case 'either':
    case 'each': {
      if (
        !alone ||
        !/PRON|DET/.test(tokens[position]?.upos ?? '') ||
        tree.dependents(position, 'conj').length > 0
      )
        return undefined;
      const gathered = gather(setting, index, 'any', 2, []);
      return gathered === undefined
        ? undefined
        : make(position, 'group', gathered.parties, gathered.resolvedBy);
    }
    default:
      return undefined;
  }
}

/** "thanked each other": the subjects of the clause. */
function reciprocal(
  setting: Setting,
  reading: Reading,
  position: number,
  make: (
    first: number,
    how: Draft['how'],
    parties: readonly string[],
    resolvedBy: readonly string[],
  ) => Draft,
): Draft | undefined {
  const { tree, index } = reading;
  const clause = tree.clause(position);
  const subjects = clause < 0 ? [] : tree.subjects(clause);
  const drafts = setting.drafts(index).filter(({ head }) => subjects.includes(head));
  const parties = [...new Set(drafts.flatMap((draft) => draft.parties))];
  if (parties.length > 1) return make(position - 1, 'pronoun', parties, ['own-subject']);
  const before = setting.discourse.past.findLast(
    (mention) => mention.parties.length > 1 && index - mention.sentence <= 1,
  );
  return before === undefined ? undefined : make(position - 1, 'pronoun', before.parties, ['named-together']);
}
