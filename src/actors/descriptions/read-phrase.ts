import { ALTERNATIVES } from '../coreference/alternatives';
import { gatherPhrase } from '../coreference/gather-phrase';
import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { wordAt } from '../reading';
import type { Setting } from '../setting';
import { antecedentOf, labelByNoun, settle } from '../settle';
import { describe } from './describe';
import type { Phrase } from './phrases';
import { restrictiveEnd } from './relative';

/** The offsets take in a clause that says which one is meant; its tokens stay those of the clause. */
function withRelative(reading: Reading, draft: Draft): Draft {
  const end = reading.tokens[restrictiveEnd(reading, draft.head, draft.last)]?.end;
  return end === undefined ? draft : { ...draft, end };
}

/** Reads a noun phrase: a mention, somebody in passing, or a thing that a pronoun may mean. */
export function readPhrase(setting: Setting, reading: Reading, phrase: Phrase): void {
  if (ALTERNATIVES.has(phrase.noun)) return;
  const { discourse, ledger } = setting;
  const description = gatherPhrase(setting, reading, phrase) ?? describe(setting, reading, phrase);
  if (description.kind === 'thing') {
    const { head, first, last, plural } = phrase;
    // "is hardly the ogre of the posters": what one is said to be is nothing besides.
    if (reading.tree.dependents(head, 'cop').length > 0) return;
    const thing: Draft = { sentence: reading.index, first, last, head, how: 'name', parties: [] };
    discourse.add({ ...antecedentOf(reading, thing), plural, how: 'thing' });
    return;
  }
  const { draft } = description;
  if (description.kind === 'mention') {
    if (wordAt(reading, draft.first) !== 'whose') ledger.keep(withRelative(reading, draft));
    settle(setting, reading, draft, phrase.noun);
    return;
  }
  ledger.pass(withRelative(reading, draft));
  discourse.add(antecedentOf(reading, draft, phrase.noun));
  // "the people" are no one people.
  if (phrase.definite && phrase.noun !== 'people')
    labelByNoun(setting, phrase.noun, draft.parties, phrase.plural);
}
