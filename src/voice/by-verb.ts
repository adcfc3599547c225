import type { Span } from '../contract';
import type { Tree } from '../syntax';
import type { Attribution } from './attribution';
import { CONTENT_OBJECTS, CONTENT_PREPOSITIONS } from './cue-contents';
import { AS_REPORTS, DOCUMENT_NOUNS, DOCUMENT_VERBS, REPORTING_VERBS } from './cues';
import type { ReportForm } from './cues';
import { reportedFrom, reportedPhrase, reportedSpan } from './reach';
import { attribution, quotationAt } from './reading';
import type { Reading } from './reading';
import { namedSubjects } from './speakers';
import { spokenClause } from './spoken-clause';
import {
  complementClauses,
  isMarkedBy,
  laterClauses,
  lemmaOf,
  subtreeSpan,
  surroundings,
  wordAt,
} from './report-clauses';

/** Prepositions of the reason for a judgement (`condemned them for the raid`). */
const REASONS: readonly string[] = ['for', 'over'];

function speakersOf(reading: Reading, verb: number): readonly number[] {
  const own = quotationAt(reading, verb);
  const { tree, cast, sentence } = reading;
  const subjects = tree.logicalSubjects(verb).filter((subject) => quotationAt(reading, subject) === own);
  return namedSubjects(tree, cast, sentence, verb, subjects);
}

/** `the survey shows …`: a text that speaks. */
function isFinding(tree: Tree, verb: number): boolean {
  return (
    DOCUMENT_VERBS.has(lemmaOf(tree, verb)) &&
    tree.subjects(verb).some((subject) => DOCUMENT_NOUNS.has(lemmaOf(tree, subject)))
  );
}

function formOf({ tree, verbalActs }: Reading, verb: number): ReportForm | undefined {
  const lemma = lemmaOf(tree, verb);
  const reports =
    (verbalActs.has(verb) && tree.tokens[verb]?.upos === 'VERB') ||
    (AS_REPORTS.has(lemma) && isMarkedBy(tree, verb, 'as')) ||
    (lemma === 'see' && tree.obliques(verb, 'as').length > 0) ||
    isFinding(tree, verb);
  return REPORTING_VERBS.get(lemma) ?? (reports ? 'indirect' : undefined);
}

/** Objects and phrases that hold what is said. */
function contentPhrases({ tree, verbalActs }: Reading, verb: number): readonly Span[] {
  const lemma = lemmaOf(tree, verb);
  const objects = CONTENT_OBJECTS.has(lemma) || isFinding(tree, verb) ? tree.dependents(verb, 'obj') : [];
  const prepositions = CONTENT_PREPOSITIONS.get(lemma) ?? (verbalActs.has(verb) ? REASONS : []);
  const phrases = prepositions.flatMap((preposition) => tree.obliques(verb, preposition));
  return [
    ...objects.filter((object) => object > verb).map((object) => reportedPhrase(tree, verb, object)),
    ...phrases.filter((phrase) => phrase > verb).map((phrase) => subtreeSpan(tree, phrase)),
  ];
}

const PROSPECT_VERBS: ReadonlySet<string> = new Set(['promise', 'threaten']);
const UNSAID: ReadonlySet<string> = new Set(['little', 'much', 'nothing', 'so']);

/** `said nothing`, `said so`: all that was said stands there. */
function saysItAll(tree: Tree, verb: number): boolean {
  return UNSAID.has(wordAt(tree, verb + 1)) && wordAt(tree, verb + 2) !== 'that';
}

/** `a reform that promises to hurt`: things neither promise nor threaten; the infinitive tells what lies ahead. */
function isProspect({ tree, cast, sentence }: Reading, verb: number, clause: number): boolean {
  if (!PROSPECT_VERBS.has(lemmaOf(tree, verb)) || !isMarkedBy(tree, clause, 'to')) return false;
  const subjects = tree.subjects(verb);
  return subjects.length > 0 && subjects.every((subject) => cast.at(sentence, subject) === undefined);
}

function clausesOf(reading: Reading, verb: number): readonly Span[] {
  const { tree } = reading;
  if (saysItAll(tree, verb)) return [];
  const clauses = complementClauses(tree, verb).filter((clause) => !isProspect(reading, verb, clause));
  const start =
    isFinding(tree, verb) && wordAt(tree, verb + 1) === 'that' ? verb + 1 : spokenClause(tree, verb);
  const spoken = start < 0 ? [] : [reportedFrom(tree, verb, start)];
  const after = clauses.filter((clause) => clause > verb || start < 0);
  if (after.length + spoken.length > 0)
    return [...after.map((clause) => reportedSpan(tree, verb, clause)), ...spoken];
  const around = surroundings(tree, verb);
  if (around.length > 0) return around;
  return laterClauses(tree, verb).map((clause) => reportedSpan(tree, verb, clause));
}

/** `Imagine the uproar if …`: an imperative asks the reader to think so; nobody does. */
function isImperative(tree: Tree, verb: number): boolean {
  return (
    tree.tokens[verb]?.xpos === 'VB' &&
    tree.relation(verb) === 'root' &&
    tree.dependents(verb, 'nsubj', 'aux', 'mark', 'csubj').length === 0
  );
}

/** `said that …`; `…, they said`; `alleged a breach`; `accused them of fraud`. */
export function byVerb(reading: Reading, verb: number): readonly Attribution[] {
  const form = formOf(reading, verb);
  if (form === undefined || isImperative(reading.tree, verb)) return [];
  const content = [...clausesOf(reading, verb), ...contentPhrases(reading, verb)];
  return attribution(reading, verb, speakersOf(reading, verb), form, content);
}
