import { byAside } from './asides';
import type { Attribution } from './attribution';
import { byLabel } from './by-label';
import { byAdjective, byNoun } from './by-noun';
import { byPhrase } from './by-phrase';
import { byVerb } from './by-verb';
import { byCausing } from './known';
import type { Reading } from './reading';

function byWord(reading: Reading, token: number): readonly Attribution[] {
  switch (reading.tree.tokens[token]?.upos) {
    case 'VERB':
    case 'AUX': {
      const caused = byCausing(reading, token);
      if (caused.length > 0) return caused;
      const aside = byAside(reading, token);
      return aside.length > 0 ? aside : [...byVerb(reading, token), ...byAdjective(reading, token)];
    }
    case 'NOUN':
    case 'PROPN':
      return [...byNoun(reading, token), ...byPhrase(reading, token)];
    case 'ADJ':
      return [...byAdjective(reading, token), ...byPhrase(reading, token)];
    default:
      return byPhrase(reading, token);
  }
}

/** Everything that one sentence reports in its own grammar, quotation marks aside. */
export function reportedIn(reading: Reading): readonly Attribution[] {
  return [...byLabel(reading), ...reading.tree.tokens.flatMap((_, token) => byWord(reading, token))];
}
