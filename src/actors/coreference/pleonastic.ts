import { PERSONAL_OBJECT } from '../lexicon/doings';
import type { Reading } from '../reading';
import { RELATIVE_NOUNS } from '../lexicon/noun-classes';
import { describesSomebody } from '../lexicon/somebody';
import { ANNOUNCING, OF_MATTERS, REPORTED, TIME, WEATHER } from '../lexicon/fillers';
import { lower, wordAt } from '../reading';
import { singular } from '../singular';

/** "when it comes to", "let it be known", "credit where it is due", "what it is to", "it was she who". */
function inIdiom(reading: Reading, position: number): boolean {
  const before = wordAt(reading, position - 1);
  const next = wordAt(reading, position + 1);
  const after = wordAt(reading, position + 2);
  if ((before === 'when' || before === 'if') && /^(?:comes|came)$/.test(next)) return after === 'to';
  if (/^(?:let|lets|making|make|made)$/.test(before))
    return /^(?:be|known|clear|plain|understood)$/.test(next);
  // "as it turns out", "as it happens", "as it were".
  if (before === 'as' && /^(?:turns|turned|happens|happened|were|stands|stood|is|was)$/.test(next))
    return !/^(?:happens|happened)$/.test(next) || after !== 'to';
  // "it used to be otherwise".
  if (next === 'used' && /^(?:otherwise|so|thus|different)$/.test(wordAt(reading, position + 4))) return true;
  if (before === 'where' || before === 'what') return /^(?:is|was)$/.test(next) && /^(?:due|to)$/.test(after);
  if (/^(?:is|was)$/.test(next)) {
    if (announcesByCleft(reading, position + 2)) return true;
  }
  // "it reflects well on", "it says much for"
  if (/^(?:reflects|reflected|speaks|spoke|says|said|bodes|boded)$/.test(next))
    if (/^(?:well|badly|poorly|ill|much|little|volumes)$/.test(after)) return true;
  if (before === 'here' || (before === 'would' && next === 'cost')) return true;
  // "it looked as if neither would come".
  if (/^(?:look|sound|feel|seem|appear)/.test(next)) return after === 'as' || after === 'like';
  // "neither has much of it left", "responsible for all of it": parties do not come in parts.
  return before === 'of' && AMOUNTS.test(wordAt(reading, position - 2));
}

const AMOUNTS =
  /^(?:much|little|all|some|most|none|any|enough|more|less|half|part|bit|lot|plenty|rest|made)$/;

/** Those whom a party takes, besides time and trouble. */
const TAKEN: ReadonlySet<string> = new Set([
  'hostage',
  'prisoner',
  'captive',
  'recruit',
  'student',
  'pupil',
  'patient',
]);

/** "It took a lawyer and two pastors", "it took the two governments fifteen days": who or what was needed for something. */
function wasNeeded({ tree, tokens }: Reading, position: number): boolean {
  const verb = tree.head(position);
  if (tokens[verb]?.lemma !== 'take') return false;
  return tree.dependents(verb, 'obj', 'iobj').some((object) => {
    const noun = tokens[object]?.lemma ?? '';
    const somebody = describesSomebody(noun) && tokens[object]?.upos === 'NOUN' && !TAKEN.has(noun);
    return somebody && tree.dependents(object, 'nmod:poss').length === 0;
  });
}

/** How far on the `who` of a cleft may come. */
const CLEFT_REACH = 14;

/** "it was she who", "it was its director, Ann Keane, who", "it is Kestrel that": no verb stands before the relative. */
function announcesByCleft({ tokens, words: spoken, tree }: Reading, from: number): boolean {
  for (let position = from; position <= from + CLEFT_REACH; position++) {
    const token = tokens[position];
    const word = spoken[position] ?? '';
    if (token === undefined || /^[.;:!?]$/.test(word)) return false;
    if (position > from && /^(?:who|whom)$/.test(word)) return true;
    if (word === 'that') {
      const after = tokens[position + 1];
      return tokens[position - 1]?.upos === 'PROPN' && /^(?:VERB|AUX)$/.test(after?.upos ?? '');
    }
    if ((token.upos === 'VERB' && !/^VB[GN]$/.test(token.xpos)) || token.upos === 'AUX') return false;
    if (tree.relation(position) === 'mark') return false;
  }
  return false;
}

/** Verbs that judge an action announced by `it`: "find it hard to", "make it clear that". */
const JUDGING = /^(?:find|make|consider|think|deem|call|believe|take|count|hold|judge|reckon|keep)$/;

/** "found it far harder to smile", "thinks it a scandal that": an adjective or noun, then the clause that `it` announces. */
function announcesJudged({ tokens, words: spoken }: Reading, position: number): boolean {
  if (!JUDGING.test(tokens[position - 1]?.lemma ?? '')) return false;
  let next = position + 1;
  while (/^(?:ADV|DET)$/.test(tokens[next]?.upos ?? '')) next++;
  // A comparative may be taken for an adverb.
  if (!/^(?:ADJ|NOUN)$/.test(tokens[next]?.upos ?? '')) {
    if (next === position + 1 || tokens[next - 1]?.xpos !== 'RBR') return false;
    next--;
  }
  while (/^(?:ADJ|NOUN)$/.test(tokens[next + 1]?.upos ?? '')) next++;
  return /^(?:to|that|for|if|when|how|why)$/.test(spoken[next + 1] ?? '');
}

/** "It was a cheap joke", "it is a pity": what no party can be is said of a remark or an event. */
function isSaidOfThing({ tree, tokens }: Reading, predicate: number): boolean {
  const head = tokens[predicate];
  if (head?.upos === 'ADJ') return OF_MATTERS.has(head.lemma);
  if (head?.upos !== 'NOUN' || head.xpos !== 'NN' || tree.preposition(predicate) !== '') return false;
  const article = tree
    .dependents(predicate, 'det')
    .some((token) => /^(?:an?|the)$/.test(lower(tokens[token])));
  const noun = singular(lower(head));
  return article && !describesSomebody(noun) && !RELATIVE_NOUNS.has(noun);
}

/** "It took the stranded milk": a filler in the tree, but with an object and no clause that it could announce. */
function isSubjectOfDeed({ tree, tokens }: Reading, position: number): boolean {
  const verb = tree.head(position);
  const [object] = tree.dependents(verb, 'obj');
  if (object === undefined || position > verb || tokens[verb]?.upos !== 'VERB') return false;
  const announced = tree.dependents(verb, 'csubj', 'ccomp', 'xcomp').length > 0;
  const infinitive = tree.dependents(verb, 'advcl').some((clause) => tokens[clause]?.xpos === 'VB');
  const counted = tokens[object]?.upos === 'NUM' || TIME.has(tokens[object]?.lemma ?? '');
  return !announced && !infinitive && !counted && tree.dependents(object, 'det').length > 0;
}

/** "It was not, and we beg its pardon": a filler in the tree, but there is nothing that it could fill the place for. */
function announcesNothing({ tree, tokens }: Reading, position: number): boolean {
  const predicate = tree.head(position);
  const head = tokens[predicate];
  if (head === undefined || predicate < position) return false;
  const said =
    head.upos === 'AUX' || (head.upos === 'VERB' && !ANNOUNCING.has(head.lemma) && !WEATHER.has(head.lemma));
  const clauses = tree.dependents(predicate, 'csubj', 'ccomp', 'xcomp', 'advcl', 'acl', 'obl');
  return said && !tree.isPassive(predicate) && !clauses.some((token) => token > predicate);
}

/** "It said that …": with nothing but a clause after it, saying is somebody's; "it says much that …" is not. */
function saysClause({ tree }: Reading, predicate: number): boolean {
  return tree.dependents(predicate, 'ccomp').length > 0 && tree.dependents(predicate, 'obj').length === 0;
}

/** Whether an `it` stands for nothing: "it is clear that", "it takes two", "it would do well for both to …". */
export function isPleonastic(reading: Reading, position: number): boolean {
  const { tree, tokens } = reading;
  const filler =
    tree.relation(position).startsWith('expl') &&
    !isSubjectOfDeed(reading, position) &&
    !announcesNothing(reading, position);
  if (filler || inIdiom(reading, position) || wasNeeded(reading, position)) return true;
  if (announcesJudged(reading, position)) return true;
  if (!tree.relation(position).startsWith('nsubj')) {
    // "find it hard to", "make it clear that".
    const governor = tree.head(position);
    return (
      tree.relation(position) === 'obj' &&
      /^(?:find|make|consider|think|deem|call|believe|take)$/.test(tokens[governor]?.lemma ?? '') &&
      tree.complements(governor).length > 0 &&
      /ADJ|NOUN/.test(tokens[tree.complements(governor)[0] ?? -1]?.upos ?? '') &&
      ['to', 'that'].some((word) => laterWord(reading, position, word, 5))
    );
  }
  const predicate = tree.head(position);
  const head = tokens[predicate];
  if (head === undefined) return false;
  if (WEATHER.has(head.lemma)) return true;
  if (head.lemma === 'do' && laterWord(reading, predicate, 'well', 1)) return true;
  // "it need hardly be said", "it is hoped".
  if (tree.isPassive(predicate) && REPORTED.has(head.lemma)) return true;
  const clauses = tree
    .dependents(predicate, 'csubj', 'ccomp', 'advcl', 'xcomp', 'acl')
    .filter((token) => token > predicate && (head.upos !== 'VERB' || tree.relation(token) !== 'advcl'));
  const marked = clauses.some(
    (clause) =>
      tree
        .dependents(clause, 'mark')
        .some((mark) => /^(?:that|to|for|whether|if|when|how|why|before)$/.test(wordAt(reading, mark))) ||
      tokens[clause]?.xpos === 'VB',
  );
  // "it has been put about that"; whoever is told or accused is somebody.
  const announces = marked || laterWord(reading, predicate, 'that', 2);
  if (tree.isPassive(predicate) && announces && !PERSONAL_OBJECT.has(head.lemma)) return true;
  const copular = tree.dependents(predicate, 'cop').length > 0;
  if (copular) {
    if (isSaidOfThing(reading, predicate)) return true;
    if (TIME.has(head.lemma)) return true;
    if (head.upos === 'ADJ' || head.upos === 'NOUN' || head.upos === 'ADV')
      return marked || laterWord(reading, predicate, 'that', 2);
    return tree.dependents(predicate, 'acl:relcl', 'ccomp', 'advcl:relcl').length > 0;
  }
  if (head.lemma === 'say' && saysClause(reading, predicate)) return false;
  return ANNOUNCING.has(head.lemma) && (marked || clauses.length > 0);
}

function laterWord(reading: Reading, from: number, word: string, reach: number): boolean {
  for (let position = from + 1; position <= from + reach; position++)
    if (wordAt(reading, position) === word) return true;
  return false;
}
