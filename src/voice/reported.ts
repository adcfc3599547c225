import type { Span } from '../contract';
import type { Cast } from '../actors';
import type { Tree } from '../syntax';
import type { Attribution } from './attribution';
import {
  AS_REPORTS,
  ATTRIBUTING_PREPOSITIONS,
  REPORTING_NOUNS,
  REPORTING_VERBS,
  VIEWPOINT_NOUNS,
} from './cues';
import type { ReportForm } from './cues';
import {
  complementClauses,
  isContentClause,
  isMarkedBy,
  laterClauses,
  lemmaOf,
  spanOf,
  subtreeSpan,
  surroundings,
  without,
} from './report-clauses';
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

function attribution(
  { tree, cast, sentence }: Reading,
  cue: number,
  speakers: readonly number[],
  form: ReportForm,
  content: readonly Span[],
): readonly Attribution[] {
  const parties = partiesAt(cast, sentence, speakers);
  if (content.length === 0 || isOwnVoice(parties)) return [];
  return [{ speakers: parties, form, cue: spanOf(tree, cue, cue), content }];
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
  const around = clauses.length > 0 ? clauses : surroundings(tree, verb);
  const content =
    around.length > 0 ? around : laterClauses(tree, verb).map((clause) => subtreeSpan(tree, clause));
  return attribution(reading, verb, speakersOf(reading, verb), form, content);
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
    tree.premodifiers(noun),
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
