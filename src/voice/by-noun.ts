import { UNNAMED } from '../contract';
import type { Span } from '../contract';
import type { Tree } from '../syntax';
import type { Attribution } from './attribution';
import { NOUN_PREPOSITIONS } from './cue-contents';
import { INFINITIVE_NOUNS, REPORTING_ADJECTIVES, REPORTING_NOUNS } from './cues';
import { reportedFrom, reportedSpan } from './reach';
import { attribution } from './reading';
import type { Reading } from './reading';
import { isContentClause, isMarkedBy, lemmaOf, subtreeSpan, wordAt } from './report-clauses';
import { partiesAt } from './speakers';

const BE: ReadonlySet<string> = new Set(['is', 'was', 'be', 'been', '’s', "'s", 'remains', 'remained']);

/** The clause behind `that` in `assurances that …`, `the argument is that …`, `fears grew that …`. */
function thatClause(tree: Tree, noun: number): readonly Span[] {
  if (wordAt(tree, noun + 1) === 'that' && tree.tokens[noun + 1]?.xpos === 'IN')
    return [reportedFrom(tree, noun, noun + 1)];
  if (!tree.relation(noun).startsWith('nsubj')) return [];
  const { last } = tree.subtree(noun);
  for (let token = noun + 1; token < tree.tokens.length - 1; token++) {
    const verbal = BE.has(wordAt(tree, token)) || token === tree.head(noun);
    if (verbal && wordAt(tree, token + 1) === 'that') return [reportedFrom(tree, token, token + 1)];
    const upos = tree.tokens[token]?.upos;
    if (token > last && upos !== 'AUX' && upos !== 'ADV' && upos !== 'PUNCT') return [];
  }
  return [];
}

function contentOf(tree: Tree, noun: number): readonly Span[] {
  const lemma = lemmaOf(tree, noun);
  const clauses = tree
    .dependents(noun, 'acl', 'ccomp')
    .filter(
      (clause) =>
        isContentClause(tree, clause) || (INFINITIVE_NOUNS.has(lemma) && isMarkedBy(tree, clause, 'to')),
    )
    .map((clause) => reportedSpan(tree, noun, clause));
  const phrases = (NOUN_PREPOSITIONS.get(lemma) ?? [])
    .flatMap((preposition) => tree.obliques(noun, preposition))
    .filter((phrase) => phrase > noun)
    .map((phrase) => subtreeSpan(tree, phrase));
  return [...clauses, ...phrases, ...thatClause(tree, noun)];
}

/** Who makes the claim: the first place that names a party. */
function claimants({ tree, cast, sentence }: Reading, noun: number): readonly number[] {
  const verb = tree.head(noun);
  const supported = verb >= 0 && tree.relation(noun).startsWith('obj') ? tree.logicalSubjects(verb) : [];
  const places = [
    tree.possessors(noun),
    tree.obliques(noun, 'by'),
    tree.obliques(noun, 'from'),
    tree.obliques(noun, 'of'),
    supported,
    tree.premodifiers(noun),
  ];
  return places.find((tokens) => !partiesAt(cast, sentence, tokens).includes(UNNAMED)) ?? [];
}

/** `the minister's claim that …`; `made the claim that …`; `her answer was that …`; `fears of a war`. */
export function byNoun(reading: Reading, noun: number): readonly Attribution[] {
  const form = REPORTING_NOUNS.get(lemmaOf(reading.tree, noun));
  if (form === undefined) return [];
  const content = contentOf(reading.tree, noun);
  return content.length === 0 ? [] : attribution(reading, noun, claimants(reading, noun), form, content);
}

/** `is confident that …`; `made clear that …`. Nobody thinks what `it is clear that` introduces. */
export function byAdjective(reading: Reading, adjective: number): readonly Attribution[] {
  const { tree } = reading;
  const form = REPORTING_ADJECTIVES.get(wordAt(tree, adjective));
  if (form === undefined) return [];
  const makes = lemmaOf(tree, tree.head(adjective)) === 'make' && tree.relation(adjective) === 'xcomp';
  const holder = makes ? tree.head(adjective) : adjective;
  const subjects = tree.subjects(holder).filter((subject) => lemmaOf(tree, subject) !== 'it');
  if (subjects.length === 0) return [];
  const clauses = [
    ...tree.dependents(adjective, 'ccomp'),
    ...(makes ? tree.dependents(holder, 'ccomp') : []),
  ];
  const content =
    wordAt(tree, adjective + 1) === 'that'
      ? [reportedFrom(tree, adjective, adjective + 1)]
      : clauses.filter((clause) => clause > adjective).map((clause) => reportedSpan(tree, adjective, clause));
  return attribution(reading, adjective, subjects, form, content);
}
