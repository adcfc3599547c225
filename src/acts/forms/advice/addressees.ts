import type { Memory } from '../../targets/memory';
import { membersOnly } from '../../roles/parties';

/** Nouns of advice that open a list: `We have three requests of Peru`. */
const LISTED: ReadonlySet<string> = new Set(
  'advice demand favour favor lesson message piece plea proposal question recommendation request step suggestion task thing word'.split(
    ' ',
  ),
);

/** Whom a bullet without a subject is addressed to: the one that the list began with. */
export function lastAdvised(memory: Memory): readonly string[] {
  const addressed = addressedByLeadIn(memory);
  if (addressed.length > 0) return addressed;
  const last = memory.acts.findLast((act) => act.why.includes('cue:advice'));
  return last?.targets ?? [];
}

/** Whom the sentence before a list addresses: `Three things to our ministers`. */
function addressedByLeadIn(memory: Memory): readonly string[] {
  const lead = memory.sites.findLast((site) => site.sentence.kind !== 'list-item');
  if (!lead?.lemmas.some((lemma) => LISTED.has(lemma))) return [];
  const addressed = lead.cast
    .inSentence(lead.index)
    .filter((mention) => ['to', 'for', 'of'].includes(lead.tree.preposition(mention.head)));
  return membersOnly(addressed.flatMap(({ parties }) => parties));
}
