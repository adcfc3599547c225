import type { Reading } from '../reading';
import { governorOf, roleOf } from '../roles';
import type { Setting } from '../setting';
import { mentionAt } from '../setting';

/** The parties of a coordination that ends at this head, when all its members are mentions of several actors. */
export function coordinated(
  setting: Setting,
  reading: Reading,
  head: number,
): { readonly parties: readonly string[]; readonly first: number } | undefined {
  const conjuncts = reading.tree.conjuncts(head);
  if (conjuncts.length < 2 || conjuncts.at(-1) !== head) return undefined;
  const parts = conjuncts.map((token) => mentionAt(setting, reading.index, token));
  const parties = [...new Set(parts.flatMap((part) => part?.parties ?? []))];
  if (parts.includes(undefined) || parties.length < 2) return undefined;
  return { parties, first: Math.min(...parts.map((part) => part?.first ?? head)) };
}

/** Actors that are subject or object beside a phrase and so cannot be meant by it: "Mexico was thanked by both presidents". */
export function besides(setting: Setting, reading: Reading, head: number): ReadonlySet<string> {
  const { tree } = reading;
  const own = roleOf(reading, head);
  const governor = governorOf(reading, head);
  const clause = tree.clause(head);
  // Subjects by control as well: "Oman offered to receive all three".
  const subjects = own !== 'subject' && clause >= 0 ? tree.subjects(clause) : [];
  const barred = new Set<string>();
  // "Santiago was warm in its gratitude to both": nor is the subject among those addressed.
  // So is who sits between the two, but not who speaks of tensions between them.
  const between = tree.preposition(head) === 'between' && reading.tokens[tree.head(head)]?.upos === 'VERB';
  if (
    own === 'oblique' &&
    (between || /^(?:to|with|by|from|against|towards?|for|on|at)$/.test(tree.preposition(head)))
  )
    for (const { head: other, parties } of setting.drafts(reading.index))
      if (subjects.includes(other)) for (const party of parties) barred.add(party);
  if (own !== 'subject' && own !== 'object') return barred;
  for (const draft of setting.drafts(reading.index)) {
    if (draft.head === head) continue;
    if (subjects.includes(draft.head)) for (const party of draft.parties) barred.add(party);
    if (governorOf(reading, draft.head) !== governor) continue;
    const role = roleOf(reading, draft.head);
    if (role === 'subject' || role === 'object') for (const party of draft.parties) barred.add(party);
  }
  return barred;
}
