import { subjectBeside } from './adjacency';
import type { Site } from '../site';
import { ancestry, isNominal, isPassive, isVerb, tokenAt, wordAt } from '../site';

/**
 * Later verbs of a chain. `Kenya says nobody warned it, and blames Uganda`: a parser hangs the last verb on the nearest one,
 * which stands in a clause inside; its form, or the comma before its conjunction, shows that the clause outside goes on.
 */

const INSIDE: ReadonlySet<string> = new Set(['acl:relcl', 'acl', 'advcl', 'ccomp']);
const SKIPPED: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART']);
/** Words that part two clauses for good. */
const PARTING: ReadonlySet<string> = new Set([';', ':']);

/** When something is told: verbs of one chain share it, and a clause inside often has another. */
type Form = 'present' | 'past' | 'perfect' | 'pluperfect' | 'modal';

function formOf(site: Site, verb: number): Form | undefined {
  for (let token = verb - 1; token >= 0 && SKIPPED.has(tokenAt(site, token).upos); token -= 1) {
    const word = wordAt(site, token);
    if (tokenAt(site, token).xpos === 'MD') return 'modal';
    if (word === 'has' || word === 'have') return 'perfect';
    if (word === 'had') return 'pluperfect';
  }
  const { xpos } = tokenAt(site, verb);
  if (xpos === 'VBZ' || xpos === 'VBP') return 'present';
  // A participle with a subject of its own and no auxiliary is none.
  const isPast = xpos === 'VBD' || (xpos === 'VBN' && site.tree.dependents(verb, 'nsubj').length > 0);
  return isPast && !isPassive(site, verb) ? 'past' : undefined;
}

/** A finite verb, or a form in -ed that stands without an auxiliary and may be one. */
function isFiniteLike(site: Site, verb: number): boolean {
  return formOf(site, verb) !== undefined || tokenAt(site, verb).xpos === 'VBN';
}

/** The conjunction before a verb and its auxiliaries, −1 when the verb opens no later part of a chain. */
export function linkBefore(site: Site, verb: number): number {
  let token = verb - 1;
  while (token > 0 && SKIPPED.has(tokenAt(site, token).upos)) token -= 1;
  return token > 0 && ['and', 'but', 'yet', 'then'].includes(wordAt(site, token)) ? token : -1;
}

/**
 * The verb outside whose subject a later verb of a chain has, −1 where the clause that the parser chose may well be right.
 */
export function verbOutside(site: Site, verb: number): number {
  const { tree } = site;
  const link = linkBefore(site, verb);
  const first = tree.head(verb);
  if (link < 0 || first < 0 || tree.relation(verb) !== 'conj') return -1;
  if (!isVerb(site, first) && !tree.isPredicate(first)) return -1;
  if (tree.dependents(verb, 'nsubj', 'csubj', 'expl').length > 0) return -1;
  if (!isFiniteLike(site, verb) || isPassive(site, verb)) return -1;
  if (isParted(site, first, verb)) return firstVerbInPart(site, verb);
  const form = formOf(site, verb);
  let inner = first;
  while (tree.relation(inner) === 'conj' && isVerb(site, tree.head(inner))) inner = tree.head(inner);
  // `denied that it had lied, cheated, and blamed others`: a list goes on.
  const isList = tree.dependents(first, 'conj').some((other) => other !== verb && other < verb);
  if (!INSIDE.has(tree.relation(inner)) || isList) return -1;
  const outer = finiteAbove(site, inner);
  if (outer < 0 || outer > verb || isParted(site, outer, verb)) return -1;
  const apart = wordAt(site, link - 1) === ',';
  const otherForm = form !== undefined && formOf(site, first) !== form && formOf(site, outer) === form;
  return apart || otherForm ? outer : -1;
}

function finiteAbove(site: Site, clause: number): number {
  for (const above of ancestry(site, site.tree.head(clause))) {
    if (isVerb(site, above) && formOf(site, above) !== undefined) return above;
  }
  return -1;
}

/** No finite verb is coordinated with a noun. */
export function isOnNoun(site: Site, verb: number): boolean {
  const { tree } = site;
  const first = tree.head(verb);
  return (
    tree.relation(verb) === 'conj' &&
    first >= 0 &&
    !isVerb(site, first) &&
    !tree.isPredicate(first) &&
    tree.dependents(verb, 'nsubj', 'csubj', 'expl').length === 0 &&
    formOf(site, verb) !== undefined
  );
}

/** Parties that a verb without a subject in its tree shares with the verb before it in its chain, or with the one it hangs on. */
export function sharedSubjects(
  site: Site,
  verb: number,
  subjects: (verb: number) => readonly number[],
): readonly number[] {
  const { tree } = site;
  if (linkBefore(site, verb) < 0 || !isFiniteLike(site, verb)) return [];
  // `The Greens, who had been promised a hearing, walked home and …`: a noun above all verbs is the subject of one.
  const first = tree.head(verb);
  if (
    tree.relation(verb) === 'conj' &&
    tree.relation(first) === 'root' &&
    isNominal(site, first) &&
    !tree.isPredicate(first)
  )
    return tree.conjuncts(first).filter((each) => each < verb && isNominal(site, each));
  for (const before of ancestry(site, tree.head(verb))) {
    if (before > verb || !isVerb(site, before) || isParted(site, before, verb)) continue;
    const found = subjects(before);
    if (found.length > 0) return found;
    const beside = subjectBeside(site, before);
    if (beside >= 0) return tree.conjuncts(beside);
  }
  return openingSubject(site, verb, subjects);
}

/** The subject of the first verb in the part of the sentence that a verb stands in. */
function openingSubject(
  site: Site,
  verb: number,
  subjects: (verb: number) => readonly number[],
): readonly number[] {
  const before = firstVerbInPart(site, verb);
  return before < 0 ? [] : subjects(before);
}

/** The first finite verb of the part between semicolons that a verb stands in, −1 when it is the verb itself. */
function firstVerbInPart(site: Site, verb: number): number {
  let start = verb;
  while (start > 0 && !PARTING.has(wordAt(site, start - 1))) start -= 1;
  for (let before = start; before < verb; before += 1) {
    if (isVerb(site, before) && formOf(site, before) !== undefined) return before;
  }
  return -1;
}

/** Whether a semicolon or colon stands between two words. */
export function isParted(site: Site, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token += 1) if (PARTING.has(wordAt(site, token))) return true;
  return false;
}
