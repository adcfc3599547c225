import type { Span } from '../contract';
import type { Tree } from '../syntax';
import { REPORTING_VERBS, UNREPORTED_INFINITIVES } from './cues';

/** The characters from one token to another, both included. */
export function spanOf(tree: Tree, first: number, last: number): Span {
  return { start: tree.tokens[first]?.start ?? 0, end: tree.tokens[last]?.end ?? 0 };
}

export function subtreeSpan(tree: Tree, token: number): Span {
  const { first, last } = tree.subtree(token);
  return spanOf(tree, first, last);
}

/** What is left of `whole` without `hole`. */
export function without(whole: Span, hole: Span): readonly Span[] {
  return [
    { start: whole.start, end: Math.min(whole.end, hole.start) },
    { start: Math.max(whole.start, hole.end), end: whole.end },
  ].filter(({ start, end }) => start < end);
}

export function lemmaOf(tree: Tree, token: number): string {
  return tree.tokens[token]?.lemma.toLowerCase() ?? '';
}

export function isMarkedBy(tree: Tree, clause: number, ...marks: readonly string[]): boolean {
  return tree.dependents(clause, 'mark', 'case').some((token) => marks.includes(lemmaOf(tree, token)));
}

/** Whether an infinitive tells what was said (`asked them to stop`, `claims to know`) and not what was done. */
function isReportedInfinitive(tree: Tree, verb: number, clause: number): boolean {
  const lemma = lemmaOf(tree, verb);
  return (
    tree.relation(clause).startsWith('xcomp') &&
    REPORTING_VERBS.has(lemma) &&
    !UNREPORTED_INFINITIVES.has(lemma)
  );
}

/** The gerund of a charge: `accused them of lying`, `blamed them for starting it`. */
function isChargedDeed(tree: Tree, clause: number): boolean {
  return tree.relation(clause).startsWith('advcl') && isMarkedBy(tree, clause, 'of', 'for');
}

/** `insisted that …, and that …`: the parser hangs the second complement on the verb above. */
function isSecondComplement(tree: Tree, verb: number, clause: number): boolean {
  return isMarkedBy(tree, clause, 'that') && tree.isPredicate(clause) && !isMarkedBy(tree, verb, 'that');
}

/** Clauses that report what the verb's subject says: its complements, a charge, and a coordinated `and that …`. */
export function complementClauses(tree: Tree, verb: number): readonly number[] {
  const clauses = tree.dependents(verb, 'ccomp', 'xcomp', 'advcl', 'conj').filter((clause) => {
    if (tree.relation(clause).startsWith('ccomp')) return true;
    if (tree.relation(clause).startsWith('conj')) return isSecondComplement(tree, verb, clause);
    return isReportedInfinitive(tree, verb, clause) || isChargedDeed(tree, clause);
  });
  // Whoever said `that …` did not also say what stands before: the parser took a sentence coordinated with his for it.
  const marked = clauses.filter((clause) => clause > verb && isMarkedBy(tree, clause, 'that'));
  return marked.length > 0 ? clauses.filter((clause) => clause > verb) : clauses;
}

const BREAKS: ReadonlySet<string> = new Set([';', ':', 'and', 'but', 'or']);

function wordAt(tree: Tree, token: number): string {
  return tree.tokens[token]?.text.toLowerCase() ?? '';
}

/** Whether a clause stands by itself, after a semicolon, a colon or a conjunction. */
function standsAlone(tree: Tree, clause: number): boolean {
  const { first } = tree.subtree(clause);
  return BREAKS.has(wordAt(tree, first)) || BREAKS.has(wordAt(tree, first - 1));
}

/** Whether nothing that the subject says stands inside its own clause. */
function saysNothingInside(tree: Tree, verb: number): boolean {
  return tree.objects(verb).length === 0 && !tree.isPassive(verb) && tree.subjects(verb).length > 0;
}

/** Whether a clause breaks into the sentence of its head, or follows it: `…, he said, …`; `…, as he put it`. */
function interrupts(tree: Tree, verb: number): boolean {
  const relation = tree.relation(verb);
  if (relation.startsWith('advcl') && isMarkedBy(tree, verb, 'as')) return true;
  if (
    !REPORTING_VERBS.has(lemmaOf(tree, verb)) ||
    standsAlone(tree, verb) ||
    !saysNothingInside(tree, verb)
  ) {
    return false;
  }
  // Without a mark or a `when`, `France said` between commas is no adverbial clause.
  const bare =
    relation.startsWith('advcl') &&
    tree.tokens[tree.subtree(verb).first]?.upos !== 'ADV' &&
    tree.dependents(verb, 'mark').length === 0;
  return relation.startsWith('parataxis') || bare;
}

/** The sentence around a reporting clause that interrupts or follows it. */
export function surroundings(tree: Tree, verb: number): readonly Span[] {
  const head = tree.head(verb);
  return head >= 0 && interrupts(tree, verb) ? without(subtreeSpan(tree, head), subtreeSpan(tree, verb)) : [];
}

/** A clause right after a verb of saying that the parser gave another name than complement. */
export function laterClauses(tree: Tree, verb: number): readonly number[] {
  if (!REPORTING_VERBS.has(lemmaOf(tree, verb))) return [];
  return tree
    .dependents(verb, 'parataxis', 'obj')
    .filter((clause) => clause > verb && tree.isPredicate(clause) && tree.subjects(clause).length > 0)
    .filter((clause) =>
      tree.tokens.slice(verb + 1, tree.subtree(clause).first).every(({ upos }) => upos !== 'PUNCT'),
    );
}

/**
 * Whether a clause on a noun says what the noun reports. Parsers take many of them for relative clauses, which leave
 * a gap for their `that`; a clause whose object is there has none.
 */
export function isContentClause(tree: Tree, clause: number): boolean {
  if (!tree.relation(clause).endsWith(':relcl')) return isMarkedBy(tree, clause, 'that');
  const opensWithThat = lemmaOf(tree, tree.subtree(clause).first) === 'that';
  const objects = tree.objects(clause).filter((object) => lemmaOf(tree, object) !== 'that');
  return (
    opensWithThat &&
    objects.length > 0 &&
    tree.subjects(clause).some((subject) => lemmaOf(tree, subject) !== 'that')
  );
}
