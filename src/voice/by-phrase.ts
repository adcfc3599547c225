import { UNNAMED } from '../contract';
import type { Span } from '../contract';
import type { Tree } from '../syntax';
import type { Attribution } from './attribution';
import { ATTRIBUTING_PREPOSITIONS, STANDARDS, VIEWPOINT_NOUNS } from './cues';
import { attribution } from './reading';
import type { Reading } from './reading';
import { lemmaOf, segmentAround, spanOf, subtreeSpan, without } from './report-clauses';
import { partiesAt } from './speakers';

/** Whose view it is: its possessor, or the phrase of `in the words of the judge`. */
function ownersOf(tree: Tree, noun: number): readonly number[] {
  const possessors = tree.possessors(noun);
  return possessors.length > 0 ? possessors : tree.obliques(noun, 'of');
}

/** `By his own account, the minister …`: a pronoun that comes before its name is the subject of its clause. */
function holders({ tree, cast, sentence }: Reading, nominal: number, owner: number): readonly number[] {
  const isNamed = !partiesAt(cast, sentence, [owner]).includes(UNNAMED);
  const clause = tree.clause(nominal);
  return isNamed || tree.tokens[owner]?.upos !== 'PRON' || clause < 0 ? [owner] : tree.subjects(clause);
}

/** Whether a comma or an edge of the sentence stands beside the phrase. */
function isSetOff(tree: Tree, beside: number): boolean {
  const upos = tree.tokens[beside]?.upos;
  return upos === undefined || upos === 'PUNCT';
}

/** What the phrase attributes: its clause, or at an edge of the sentence all that stands on the other side. */
function attributed(tree: Tree, nominal: number, preposition: string): readonly Span[] {
  const { first, last } = tree.subtree(nominal);
  const segment = segmentAround(tree, nominal);
  const opens = first <= segment.first + 1 && isSetOff(tree, last + 1);
  const atEnd = last + 1 >= segment.last;
  const closes = atEnd && (ATTRIBUTING_PREPOSITIONS.has(preposition) || isSetOff(tree, first - 1));
  if (opens || closes) return without(spanOf(tree, segment.first, segment.last), spanOf(tree, first, last));
  const clause = tree.clause(tree.head(nominal) < 0 ? nominal : tree.head(nominal));
  return without(subtreeSpan(tree, clause), spanOf(tree, first, last));
}

/** `according to the union, …`; `in the judge's view, …`. */
export function byPhrase(reading: Reading, nominal: number): readonly Attribution[] {
  const { tree } = reading;
  const preposition = tree.preposition(nominal);
  if (preposition === '' || tree.relation(nominal) === 'conj') return [];
  const lemma = lemmaOf(tree, nominal);
  if (ATTRIBUTING_PREPOSITIONS.has(preposition)) {
    if (STANDARDS.has(lemma)) return [];
    return attribution(
      reading,
      nominal,
      tree.conjuncts(nominal),
      'indirect',
      attributed(tree, nominal, preposition),
    );
  }
  const viewpoint = VIEWPOINT_NOUNS.get(lemma);
  if (viewpoint?.prepositions.includes(preposition) !== true) return [];
  const owners = ownersOf(tree, nominal).flatMap((owner) => holders(reading, nominal, owner));
  if (owners.length === 0) return [];
  return attribution(reading, nominal, owners, viewpoint.form, attributed(tree, nominal, preposition));
}
