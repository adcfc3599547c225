import { KINDS } from '../acts';
import type { FoundAct } from '../acts';
import type { ActKind } from '../contract';
import type { Tree } from '../syntax';
import { REPORTING_VERBS } from './cues';
import { lemmaOf } from './report-clauses';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Acts that are now said and now done: `admitted the mistake` is said, `freed the prisoners` and `pulled back` are done. */
const EITHER: ReadonlySet<ActKind> = new Set<ActKind>(['concede', 'de-escalate']);
/** Verbs of giving way that are always said. */
const SAID = words('accept bow disown own recant renounce repudiate retract unsay');
/** Verbs by which words are taken back, and the words. */
const TAKING_BACK = words('drop eat rescind revoke swallow take walk withdraw');
const TAKEN_BACK = words(`
  accusation allegation charge claim comment complaint demand grievance insinuation insult jibe joke lawsuit motion
  objection phrase remark sentence statement suit threat word
`);
/** Verbs of offering to come between others; whoever shuttles between them or seats them at a table does it. */
const OFFERING = words(
  'appeal ask beg call invite offer plead propose suggest talk tell urge volunteer write',
);

/** Whether an act is done with words, so that its words are its source's own. */
export function isDoneWithWords(act: FoundAct, trees: readonly Tree[]): boolean {
  const { kind, head, sentence, cueTokens } = act;
  const tree = trees[sentence];
  if (kind === 'evaluate') return true;
  if (!tree) return KINDS[kind].quad.startsWith('verbal');
  const lemma = lemmaOf(tree, head);
  if (kind === 'mediate') return OFFERING.has(lemma);
  if (!EITHER.has(kind)) return KINDS[kind].quad.startsWith('verbal');
  if (REPORTING_VERBS.has(lemma) || SAID.has(lemma)) return true;
  const things = [...cueTokens, ...tree.objects(head)].filter((token) => token !== head);
  return TAKING_BACK.has(lemma) && things.some((token) => TAKEN_BACK.has(lemmaOf(tree, token)));
}
