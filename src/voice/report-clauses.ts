import type { Span } from '../contract';
import { lowerCase } from '../text';
import type { TokenRange, Tree } from '../syntax';
import { CONTENT_PREPOSITIONS } from './cue-contents';
import { CLAUSE_VERBS, REPORTING_VERBS, UNREPORTED_INFINITIVES } from './cues';

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

/** The part of a sentence between semicolons around a token. */
export function segmentAround(tree: Tree, token: number): TokenRange {
  let { first, last } = { first: token, last: token };
  while (first > 0 && wordAt(tree, first - 1) !== ';') first--;
  while (last < tree.tokens.length - 1 && wordAt(tree, last + 1) !== ';') last++;
  return { first, last };
}

export function lemmaOf(tree: Tree, token: number): string {
  return token < 0 ? '' : lowerCase(tree.tokens[token]?.lemma ?? '');
}

export function isMarkedBy(tree: Tree, clause: number, ...marks: readonly string[]): boolean {
  return tree.dependents(clause, 'mark', 'case').some((token) => marks.includes(lemmaOf(tree, token)));
}

/** Whether an infinitive tells what was said (`asked them to stop`, `claims to know`) and not what was done. */
function isReportedInfinitive(tree: Tree, verb: number, clause: number): boolean {
  const lemma = lemmaOf(tree, verb);
  const isInfinitive =
    tree.relation(clause).startsWith('xcomp') ||
    (clause > verb && isMarkedBy(tree, clause, 'to') && follows(tree, verb, clause));
  if (!isInfinitive || !REPORTING_VERBS.has(lemma)) return false;
  // `wants the court to resign` is a thought about the court, `wants to resign` a plan.
  return !UNREPORTED_INFINITIVES.has(lemma) || (tree.objects(verb).length > 0 && !tree.isPassive(verb));
}

/** Whether nothing but a negation stands between a verb and an infinitive: `vowed not to leave`. */
function follows(tree: Tree, verb: number, clause: number): boolean {
  const between = tree.tokens.slice(verb + 1, clause);
  return between.every(({ xpos }) => xpos === 'TO' || xpos === 'RB');
}

/** The gerund of a charge or a report: `accused them of lying`, `blamed them for starting it`, `warned of losing`. */
function isChargedDeed(tree: Tree, verb: number, clause: number): boolean {
  const prepositions = CONTENT_PREPOSITIONS.get(lemmaOf(tree, verb)) ?? [];
  return tree.relation(clause).startsWith('advcl') && isMarkedBy(tree, clause, 'of', 'for', ...prepositions);
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
    return isReportedInfinitive(tree, verb, clause) || isChargedDeed(tree, verb, clause);
  });
  // Whoever said `that …` did not also say what stands before: the parser took a sentence coordinated with his for it.
  const marked = clauses.filter((clause) => clause > verb && isMarkedBy(tree, clause, 'that'));
  return marked.length > 0 ? clauses.filter((clause) => clause > verb) : clauses;
}

const BREAKS: ReadonlySet<string> = new Set([';', ':', 'and', 'but', 'or']);

/** A word in lower case, `''` outside the sentence. */
export function wordAt(tree: Tree, token: number): string {
  return token < 0 ? '' : lowerCase(tree.tokens[token]?.text ?? '');
}

/** Whether a clause stands by itself, after a semicolon, a colon or a conjunction. */
function standsAlone(tree: Tree, clause: number): boolean {
  const { first } = tree.subtree(clause);
  return BREAKS.has(wordAt(tree, first)) || BREAKS.has(wordAt(tree, first - 1));
}

/** Whether nothing that its own subject says stands inside a clause; what shares a subject interrupts nobody. */
function saysNothingInside(tree: Tree, verb: number): boolean {
  return (
    tree.objects(verb).length === 0 && !tree.isPassive(verb) && tree.dependents(verb, 'nsubj').length > 0
  );
}

/** Whether a mark sets a clause off from what stands before it; `the mail they never asked for` is a relative clause. */
function isSetOff(tree: Tree, clause: number): boolean {
  const { first } = tree.subtree(clause);
  return first === 0 || tree.tokens[first]?.upos === 'PUNCT' || tree.tokens[first - 1]?.upos === 'PUNCT';
}

/** Whether a clause breaks into the sentence of its head, or follows it: `…, he said, …`; `…, as he put it`. */
function interrupts(tree: Tree, verb: number): boolean {
  const relation = tree.relation(verb);
  if (relation.startsWith('advcl') && isMarkedBy(tree, verb, 'as')) return true;
  if (
    !REPORTING_VERBS.has(lemmaOf(tree, verb)) ||
    standsAlone(tree, verb) ||
    !isSetOff(tree, verb) ||
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
  // `are seldom thanked, so we do it`: verbs of naming, praise and blame take no bare clause.
  if (!CLAUSE_VERBS.has(lemmaOf(tree, verb)) || tree.isPassive(verb)) return [];
  return tree
    .dependents(verb, 'parataxis', 'obj')
    .filter((clause) => clause > verb && tree.isPredicate(clause) && tree.subjects(clause).length > 0)
    .filter((clause) => {
      const { first } = tree.subtree(clause);
      // A semicolon hangs on the clause behind it: `promised a vote; he must hold it`.
      const apart = wordAt(tree, first) === ';';
      return !apart && tree.tokens.slice(verb + 1, first).every(({ upos }) => upos !== 'PUNCT');
    });
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
