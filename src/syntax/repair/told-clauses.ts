import type { Draft } from './draft';

/** Verbs that tell somebody something: what follows the one told is the news, and no clause about him. */
const TELLING: ReadonlySet<string> = new Set(
  `tell tells told telling assure assures assured assuring warn warns warned warning remind reminds reminded reminding
   inform informs informed informing persuade persuades persuaded persuading convince convinces convinced convincing
   promise promises promised promising notify notifies notified notifying`.split(/\s+/),
);
/** Verbs that say something `to` somebody. */
const SAYING_TO: ReadonlySet<string> = new Set(
  `write writes wrote written writing say says said saying admit admits admitted admitting explain explains explained
   explaining suggest suggests suggested suggesting complain complains complained complaining confess confesses confessed
   confessing concede concedes conceded conceding swear swears swore sworn swearing announce announces announced
   announcing intimate intimates intimated intimating protest protests protested protesting`.split(/\s+/),
);

/**
 * "Told the growers that the firm had behaved badly": a clause with a subject of its own is the news, and hangs on the
 * verb; whoever stands before it is told, and is no second subject.
 */
export function mendToldClauses(draft: Draft): void {
  for (let clause = 1; clause < draft.size; clause++) {
    const relation = draft.relation(clause);
    if (relation !== 'acl:relcl' && relation !== 'acl') continue;
    const told = draft.head(clause);
    const verb = draft.head(told);
    if (told < 0 || verb < 0 || told > clause || verb > told || !isTold(draft, told, verb)) continue;
    const that = thatBehind(draft, told, clause);
    const subject = draft.child(clause, 'nsubj');
    if (that < 0 || subject <= that || draft.child(verb, 'ccomp') >= 0) continue;
    draft.attach(clause, verb, 'ccomp');
    draft.attach(that, clause, 'mark');
    if (draft.relation(told) === 'obj') draft.attach(told, verb, 'iobj');
  }
}

function isTold(draft: Draft, told: number, verb: number): boolean {
  if (draft.hangs(told, verb, 'obj') || draft.hangs(told, verb, 'iobj')) return TELLING.has(draft.word(verb));
  const to = draft.child(told, 'case');
  return draft.hangs(told, verb, 'obl') && draft.word(to) === 'to' && SAYING_TO.has(draft.word(verb));
}

/** The `that` which opens a clause, right behind the one told and what hangs on him. */
function thatBehind(draft: Draft, told: number, clause: number): number {
  for (let token = told + 1; token < clause; token++) {
    if (draft.word(token) === 'that') return draft.head(token) === clause ? token : -1;
    if (!draft.dominates(told, token)) return -1;
  }
  return -1;
}
