import type { Span } from '../contract';
import type { Cast } from '../actors';
import type { Tree } from '../syntax';
import type { Attribution } from './attribution';
import {
  AS_REPORTS,
  ATTRIBUTING_PREPOSITIONS,
  INFINITIVE_REPORTS,
  REPORTING_NOUNS,
  REPORTING_VERBS,
  VIEWPOINT_NOUNS,
} from './cues';
import type { ReportForm } from './cues';
import { isOwnVoice, partiesAt } from './speakers';

/** What a sentence's attributions are read from. */
interface Reading {
  readonly sentence: number;
  readonly tree: Tree;
  readonly cast: Cast;
  /** Heads of verbal acts: they report their complement clause as a verb of speech does. */
  readonly verbalActs: ReadonlySet<number>;
  /** Quoted stretches of the document: whoever is named in one does not speak outside it. */
  readonly quotations: readonly Span[];
}

function spanOf(tree: Tree, first: number, last: number): Span {
  return { start: tree.tokens[first]?.start ?? 0, end: tree.tokens[last]?.end ?? 0 };
}

function subtreeSpan(tree: Tree, token: number): Span {
  const { first, last } = tree.subtree(token);
  return spanOf(tree, first, last);
}

function cueSpan(tree: Tree, token: number): Span {
  return spanOf(tree, token, token);
}

/** What is left of `whole` without `hole`. */
function without(whole: Span, hole: Span): readonly Span[] {
  return [
    { start: whole.start, end: Math.min(whole.end, hole.start) },
    { start: Math.max(whole.start, hole.end), end: whole.end },
  ].filter(({ start, end }) => start < end);
}

function lemmaOf(tree: Tree, token: number): string {
  return tree.tokens[token]?.lemma.toLowerCase() ?? '';
}

function isMarkedBy(tree: Tree, clause: number, mark: string): boolean {
  return tree.dependents(clause, 'mark').some((token) => lemmaOf(tree, token) === mark);
}

/** Clauses that report what the verb's subject says: its complements, and a coordinated `and that …`. */
function complementClauses(tree: Tree, verb: number): readonly number[] {
  const finite = tree.complements(verb).filter((clause) => {
    if (tree.relation(clause).startsWith('ccomp')) return true;
    return INFINITIVE_REPORTS.has(lemmaOf(tree, verb)) && tree.relation(clause).startsWith('xcomp');
  });
  const coordinated = tree
    .dependents(verb, 'conj')
    .filter((clause) => isMarkedBy(tree, clause, 'that') && tree.isPredicate(clause));
  return [...finite, ...coordinated];
}

/** The sentence around a reporting clause that interrupts or follows it: `…, he said, …`; `…, as he put it`. */
function surroundings(tree: Tree, verb: number): readonly Span[] {
  const relation = tree.relation(verb);
  const interrupts =
    relation.startsWith('parataxis') || (relation.startsWith('advcl') && isMarkedBy(tree, verb, 'as'));
  const head = tree.head(verb);
  return interrupts && head >= 0 ? without(subtreeSpan(tree, head), subtreeSpan(tree, verb)) : [];
}

function attribution(
  { tree, cast, sentence }: Reading,
  cue: number,
  speakers: readonly number[],
  form: ReportForm,
  content: readonly Span[],
): readonly Attribution[] {
  const parties = partiesAt(cast, sentence, speakers);
  if (content.length === 0 || isOwnVoice(parties)) return [];
  return [{ speakers: parties, form, cue: cueSpan(tree, cue), content }];
}

function quotationAt({ tree, quotations }: Reading, token: number): Span | undefined {
  const start = tree.tokens[token]?.start ?? -1;
  return quotations.find((quotation) => quotation.start <= start && start < quotation.end);
}

function speakersOf(reading: Reading, verb: number): readonly number[] {
  const own = quotationAt(reading, verb);
  return reading.tree.logicalSubjects(verb).filter((subject) => quotationAt(reading, subject) === own);
}

function formOf({ tree, verbalActs }: Reading, verb: number): ReportForm | undefined {
  const lemma = lemmaOf(tree, verb);
  const reports = verbalActs.has(verb) || (AS_REPORTS.has(lemma) && isMarkedBy(tree, verb, 'as'));
  return REPORTING_VERBS.get(lemma) ?? (reports ? 'indirect' : undefined);
}

function byVerb(reading: Reading, verb: number): readonly Attribution[] {
  const { tree } = reading;
  const form = formOf(reading, verb);
  if (form === undefined) return [];
  const clauses = complementClauses(tree, verb).map((clause) => subtreeSpan(tree, clause));
  const content = clauses.length > 0 ? clauses : surroundings(tree, verb);
  return attribution(reading, verb, speakersOf(reading, verb), form, content);
}

/**
 * Whether a clause on a noun says what the noun reports. Parsers take many of them for relative clauses, which leave
 * a gap for their `that`; a clause whose object is there has none.
 */
function isContentClause(tree: Tree, clause: number): boolean {
  if (!tree.relation(clause).endsWith(':relcl')) return isMarkedBy(tree, clause, 'that');
  const opensWithThat = lemmaOf(tree, tree.subtree(clause).first) === 'that';
  const objects = tree.objects(clause).filter((object) => lemmaOf(tree, object) !== 'that');
  return (
    opensWithThat &&
    objects.length > 0 &&
    tree.subjects(clause).some((subject) => lemmaOf(tree, subject) !== 'that')
  );
}

/** `the minister's claim that …`; `made the claim that …`. */
function byNoun(reading: Reading, noun: number): readonly Attribution[] {
  const { tree } = reading;
  const form = REPORTING_NOUNS.get(lemmaOf(tree, noun));
  if (form === undefined) return [];
  const clauses = tree.dependents(noun, 'acl', 'ccomp').filter((clause) => isContentClause(tree, clause));
  if (clauses.length === 0) return [];
  const possessors = tree.possessors(noun);
  const verb = tree.head(noun);
  const supported = verb >= 0 && tree.relation(noun).startsWith('obj') ? tree.logicalSubjects(verb) : [];
  const named = [
    possessors,
    tree.obliques(noun, 'by'),
    tree.obliques(noun, 'from'),
    tree.obliques(noun, 'of'),
    supported,
  ];
  const speakers = named.find((tokens) => tokens.length > 0) ?? [];
  return attribution(
    reading,
    noun,
    speakers,
    form,
    clauses.map((clause) => subtreeSpan(tree, clause)),
  );
}

/** `according to the union, …`; `in the judge's view, …`. */
function byPhrase(reading: Reading, nominal: number): readonly Attribution[] {
  const { tree } = reading;
  const preposition = tree.preposition(nominal);
  if (preposition === '') return [];
  const viewpoint = VIEWPOINT_NOUNS.get(lemmaOf(tree, nominal));
  const owners = tree.possessors(nominal);
  const isViewpoint =
    viewpoint !== undefined &&
    owners.length > 0 &&
    (preposition === 'in' || preposition === 'by' || preposition === 'to');
  if (!isViewpoint && !ATTRIBUTING_PREPOSITIONS.has(preposition)) return [];
  const clause = tree.clause(tree.head(nominal) < 0 ? nominal : tree.head(nominal));
  const content = without(subtreeSpan(tree, clause), subtreeSpan(tree, nominal));
  const speakers = isViewpoint ? owners : tree.conjuncts(nominal);
  return attribution(reading, nominal, speakers, viewpoint ?? 'indirect', content);
}

/** Everything that one sentence reports in its own grammar, quotation marks aside. */
export function reportedIn(reading: Reading): readonly Attribution[] {
  return reading.tree.tokens.flatMap(({ upos }, token) => {
    switch (upos) {
      case 'VERB':
      case 'AUX':
        return byVerb(reading, token);
      case 'NOUN':
      case 'PROPN':
        return [...byNoun(reading, token), ...byPhrase(reading, token)];
      default:
        return byPhrase(reading, token);
    }
  });
}
