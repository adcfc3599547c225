import type { Draft } from './draft';

const going: ReadonlySet<string> = new Set(['go', 'goes', 'going', 'gone', 'went']);

/** "Went on to accuse them" with a purpose: what somebody goes on to do is done (Huddleston & Pullum 2002, 14.5.6). */
function mendGoingOn(draft: Draft): void {
  for (let to = 2; to < draft.size - 1; to++) {
    const go = to - 2;
    if (draft.word(to) !== 'to' || draft.word(to - 1) !== 'on' || !going.has(draft.word(go))) continue;
    const infinitive = draft.head(to);
    if (draft.head(infinitive) !== go || draft.tag(infinitive) !== 'VB') continue;
    draft.attach(to - 1, go, 'compound:prt');
    draft.attach(infinitive, go, 'xcomp');
  }
}

/** Verbs whose infinitive tells what their own subject does: no participle of theirs has one (Huddleston & Pullum 2002, 14.5). */
const ownStems =
  'agree|aspir|attempt|consent|declin|endeavou?r|hasten|hesitat|manag|neglect|offer|pledg|pretend|promis|refus|resolv|scrambl|struggl|threaten|volunteer|vow';
const ownIrregular = 'chose|sought|strove|swore|tried|undertook';
/** Verbs that have one behind them as well, but may have it as passives: "a plan intended to fail". */
const otherStems = 'afford|arrange?|desir|intend|propos|swear|undertak';
const otherIrregular = 'chosen|choos(?:es?|ing)|deci(?:des?|ded|ding)|seek(?:s|ing)?|sworn';
const endings = '(?:e|s|es|d|ed|ing|ting)?';
const ownPast = new RegExp(`^(?:(?:${ownStems})e?d|${ownIrregular})$`);
const wanting = new RegExp(`^(?:(?:${ownStems}|${otherStems})${endings}|${ownIrregular}|${otherIrregular})$`);

/** Whether a past form is a verb of its subject where an infinitive follows, and no participle: "promised to pay". */
export function hasOwnInfinitive(word: string): boolean {
  return ownPast.test(word);
}

/** "Offered to help them" as a purpose: right behind such a verb the infinitive says what is offered. */
function mendComplement(draft: Draft, infinitive: number): void {
  const verb = draft.head(infinitive);
  const to = draft.child(infinitive, 'mark');
  if (draft.relation(infinitive) !== 'advcl' || verb < 0 || to !== verb + 1 || draft.tag(infinitive) !== 'VB')
    return;
  const passive = draft.child(verb, 'aux:pass') >= 0;
  if (draft.word(to) === 'to' && !passive && draft.isVerb(verb) && wanting.test(draft.word(verb)))
    draft.deprels[infinitive] = 'xcomp';
}

/** Adverbs that are adjectives too. */
const alsoAdjectives: ReadonlySet<string> = new Set([
  'right', 'wrong', 'quick', 'slow', 'late', 'early', 'first', 'last', 'foolish', 'unwise', 'wise', 'entitled',
]); // prettier-ignore

/** "The queen was right to thank them" with "thank" as the predicate: between `be` and an infinitive such a word is one. */
function mendPredicate(draft: Draft, infinitive: number): void {
  const to = draft.child(infinitive, 'mark');
  const word = to - 1;
  const be = draft.child(infinitive, 'cop');
  if (draft.word(to) !== 'to' || be < 0 || be >= word || !draft.hangs(word, infinitive, 'advmod')) return;
  if (!alsoAdjectives.has(draft.word(word)) || draft.tag(infinitive) !== 'VB') return;
  draft.attach(word, draft.head(infinitive), draft.relation(infinitive));
  draft.attach(infinitive, word, 'xcomp');
  draft.xpos[word] = 'JJ';
  for (let token = 0; token < draft.size; token++) {
    if (draft.head(token) !== infinitive) continue;
    const main =
      draft.hangs(token, infinitive, 'punct') ||
      (draft.hangs(token, infinitive, 'conj') && draft.hasSubject(token));
    if (token > word && !main) continue;
    draft.heads[token] = word;
    if (draft.relation(token) === 'nsubj:outer') draft.deprels[token] = 'nsubj';
  }
}

/** Gives infinitives the place that the words before them ask for. */
export function mendInfinitives(draft: Draft): void {
  mendGoingOn(draft);
  for (let infinitive = 2; infinitive < draft.size; infinitive++) {
    if (draft.tag(infinitive) !== 'VB') continue;
    mendComplement(draft, infinitive);
    mendPredicate(draft, infinitive);
  }
}
