import { mendAddressed, mendDashes, mendReport } from './asides';
import { bereftClause, hasMark, subjectRelation } from './bereft';
import { raiseMain } from './main-clauses';
import { isOf, type Draft } from './draft';
import { mayBeParticiple } from './participles';

/** Prepositions that follow a participle. */
const participlePrepositions: ReadonlySet<string> = new Set([
  'as',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'with',
]);

/** Relations that a parser falls back on for a noun phrase it has no place for. */
const looseRelations: ReadonlySet<string> = new Set([
  'appos',
  'dep',
  'nmod:unmarked',
  'obl:unmarked',
  'vocative',
]);

/**
 * "The ministers accused of fraud have resigned": the first verb is a participle, since the second needs the noun.
 * Also where the participle itself was taken for the subject.
 */
function mendParticiple(draft: Draft, noun: number, verb: number): boolean {
  const tag = draft.tag(verb);
  if ((tag !== 'VBD' && tag !== 'VBN') || draft.tag(noun) === 'PRP') return false;
  if (draft.firstHelper(verb) >= 0 || draft.child(verb, 'obj') >= 0) return false;
  if (!mayBeParticiple(draft, verb)) return false;
  const main = bereftClause(draft, verb);
  if (main < 0 || draft.child(main, 'mark') >= 0 || hasMark(draft, verb, main)) return false;
  const hung = isOf(draft.relation(verb), 'nsubj') && draft.head(verb) === main;
  if (!hung && (verb !== noun + 1 || !participlePrepositions.has(draft.word(verb + 1)))) return false;
  draft.xpos[verb] = 'VBN';
  raiseMain(draft, noun, verb, main, 'acl');
  return true;
}

const have: ReadonlySet<string> = new Set(['has', 'have', 'had']);

/** "Acme has since fined them" with Acme under "has": a subject belongs to the verb of its auxiliary. */
function mendAuxiliary(draft: Draft, noun: number): void {
  const auxiliary = draft.head(noun);
  if (!have.has(draft.word(auxiliary)) || !isOf(draft.relation(auxiliary), 'aux')) return;
  const verb = draft.head(auxiliary);
  if (!draft.hasSubject(verb)) draft.attach(noun, verb, subjectRelation(draft, verb));
}

/** A finite conjunct without a subject of its own. */
function isBereftConjunct(draft: Draft, verb: number): boolean {
  return isOf(draft.relation(verb), 'conj') && !draft.hasSubject(verb) && draft.isFinite(verb);
}

/**
 * "…, Peru now disowns it": a noun phrase between a comma and a finite verb without a subject. A verb that shares the
 * subject of another has no such noun before it, unless a comma parts them, as behind an apposition.
 */
function mendBareNoun(draft: Draft, verb: number): void {
  let noun = draft.firstHelper(verb);
  noun = (noun >= 0 && noun < verb ? noun : verb) - 1;
  while (draft.tag(noun) === 'RB') noun--;
  if (!looseRelations.has(draft.relation(noun)) || !/^(?:NN|PRP$)/.test(draft.tag(noun))) return;
  const conjunct = draft.relation(noun) === 'appos' && isBereftConjunct(draft, verb);
  if (!conjunct && !draft.lacksSubject(verb)) return;
  if (draft.child(noun, 'case') >= 0 || draft.wouldCircle(noun, verb)) return;
  let start = noun;
  while (start > 0 && draft.head(start - 1) === noun) start--;
  if (draft.word(start) !== ',' && draft.word(start - 1) !== ',') return;
  draft.attach(noun, verb, subjectRelation(draft, verb));
}

/** Gives subjects back to the clauses that lack them. */
export function mendSubjects(draft: Draft): void {
  for (let token = 0; token < draft.size; token++) {
    if (isOf(draft.relation(token), 'nsubj')) mendAuxiliary(draft, token);
    const verb = draft.head(token);
    if (isOf(draft.relation(token), 'nsubj') && verb > token && !draft.wouldCircle(token, verb)) {
      const mended =
        mendParticiple(draft, token, verb) ||
        mendDashes(draft, token, verb) ||
        mendReport(draft, token, verb);
      if (mended) continue;
    }
    if (mendAddressed(draft, token)) continue;
    if (token > 1 && draft.isVerb(token)) mendBareNoun(draft, token);
  }
}
