import { mendAddressed, mendDashes, mendReport } from './asides';
import { bereftClause, hasMark, lowerClause, subjectRelation } from './bereft';
import { isOf, type Draft } from './draft';
import { alsoConjunctions, mayBeParticiple } from './participles';
import { phraseStart } from './relatives';

/*
 * A finite clause has one subject, and an infinitive after a noun has none. Where the arcs say otherwise, and a finite
 * verb further on has no subject at all, the noun belongs there. The rules move it; none of them asks what words mean.
 */

const relativeWords: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'that']);

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

/** "Latvia, which condemned it, has closed …": the verb after a relative pronoun is no main verb. */
function mendRelativeClause(draft: Draft, noun: number, verb: number): boolean {
  const start = draft.word(noun + 1) === ',' ? noun + 2 : noun + 1;
  if (!relativeWords.has(draft.word(start)) || start >= verb || draft.head(start) !== verb) return false;
  const pronoun = isOf(draft.relation(start), 'nsubj') || isOf(draft.relation(start), 'obj');
  const second = draft.child(verb, 'nsubj', start);
  if (!pronoun && !(second >= 0 && second < verb)) return false;
  const main = bereftClause(draft, verb);
  if (main < 0) return false;
  if (!pronoun && draft.child(verb, 'obj') < 0) draft.attach(start, verb, 'obj');
  lowerClause(draft, noun, verb, main, 'acl:relcl');
  return true;
}

/** "Their refusal to meet them is …": an infinitive has no subject without `for`. */
function mendInfinitive(draft: Draft, noun: number, verb: number): boolean {
  if (draft.tag(noun + 1) !== 'TO' || draft.head(noun + 1) !== verb || draft.tag(verb) !== 'VB') return false;
  if (draft.child(noun, 'case') >= 0 || draft.word(draft.child(verb, 'mark')) === 'for') return false;
  const main = bereftClause(draft, verb);
  if (main < 0) return false;
  lowerClause(draft, noun, verb, main, 'acl');
  return true;
}

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
  lowerClause(draft, noun, verb, main, 'acl');
  return true;
}

/**
 * "The ministers accused of fraud have resigned" with "fraud" as the subject: behind a preposition stands no subject, so
 * the first verb is a participle and the second the main verb.
 */
function mendSubjectOfPreposition(draft: Draft, noun: number, verb: number): boolean {
  if (draft.tag(verb) !== 'VBD' || draft.firstHelper(verb) >= 0 || draft.child(verb, 'obj') >= 0)
    return false;
  if (!mayBeParticiple(draft, verb) || alsoConjunctions.has(draft.word(verb + 1))) return false;
  const main = Math.max(...['ccomp', 'advcl', 'conj'].map((relation) => draft.child(verb, relation, verb)));
  const subject = main < 0 ? -1 : draft.child(main, 'nsubj');
  if (subject < 0 || subject > main || !draft.isFinite(main) || draft.tag(verb + 1) !== 'IN') return false;
  if (hasMark(draft, verb, main) || draft.child(main, 'cc') >= 0) return false;
  const mark = draft.child(main, 'mark');
  // "Of" introduces no finite clause.
  if (mark >= 0 ? mark !== verb + 1 || draft.word(mark) !== 'of' : !draft.hangs(verb + 1, subject, 'case'))
    return false;
  draft.attach(verb + 1, subject, 'case');
  draft.xpos[verb] = 'VBN';
  draft.attach(subject, verb, 'obl');
  lowerClause(draft, noun, verb, main, 'acl');
  return true;
}

/**
 * "Its decision to leave the league has hurt us" with "decision" alone, "Moves by Rome to leave …" with "moves" as the
 * verb: what follows the object of the infinitive is the main verb, and the noun its subject.
 */
function mendNounAndInfinitive(draft: Draft): void {
  const noun = draft.relation(0) === 'root' && draft.tag(0) === 'VBZ' ? 0 : draft.deprels.indexOf('root');
  const isNoun = draft.tag(noun).startsWith('NN');
  if (draft.hasSubject(noun) || (!isNoun && draft.tag(noun) !== 'VBZ') || (!isNoun && noun > 0)) return;
  for (let verb = noun + 1; verb < draft.size; verb++) {
    if (
      draft.head(verb) !== noun ||
      draft.tag(verb) !== 'VB' ||
      draft.tag(draft.child(verb, 'mark')) !== 'TO'
    )
      continue;
    for (let main = verb + 1; main < draft.size; main++) {
      const object = draft.child(main, 'nsubj');
      if (!draft.isFinite(main) || (!draft.dominates(verb, draft.head(main)) && draft.head(main) !== noun))
        continue;
      if (object < 0 || object > main || phraseStart(draft, object) !== verb + 1) continue;
      lowerClause(draft, noun, verb, main, 'acl');
      draft.attach(main, -1, 'root');
      draft.attach(object, verb, 'obj');
      if (!isNoun) draft.xpos[noun] = 'NNS';
      for (let token = noun + 1; token < draft.size; token++) {
        if (draft.hangs(token, noun, 'obl')) draft.deprels[token] = 'nmod';
        else if (token > main && draft.head(token) === noun) draft.heads[token] = main;
      }
      return;
    }
  }
}

/** "The plan that Oslo wanted and Bonn refused is …": the second verb is still in the relative clause. */
function mendSecondRelative(draft: Draft, noun: number, verb: number): boolean {
  const first = draft.child(noun, 'acl:relcl');
  const conjunction = draft.child(verb, 'cc');
  const own = draft.child(verb, 'nsubj', noun);
  if (first < 0 || conjunction !== first + 1 || own < conjunction || own > verb) return false;
  const main = bereftClause(draft, verb);
  if (main < 0 || draft.child(verb, 'obj') >= 0) return false;
  lowerClause(draft, noun, verb, main, 'acl:relcl');
  draft.attach(verb, first, 'conj');
  return true;
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
  mendNounAndInfinitive(draft);
  for (let token = 0; token < draft.size; token++) {
    const verb = draft.head(token);
    if (isOf(draft.relation(token), 'nsubj') && verb > token && !draft.wouldCircle(token, verb)) {
      const mended =
        mendRelativeClause(draft, token, verb) ||
        mendInfinitive(draft, token, verb) ||
        mendParticiple(draft, token, verb) ||
        mendSubjectOfPreposition(draft, token, verb) ||
        mendSecondRelative(draft, token, verb) ||
        mendDashes(draft, token, verb) ||
        mendReport(draft, token, verb);
      if (mended) continue;
    }
    if (mendAddressed(draft, token)) continue;
    if (token > 1 && draft.isVerb(token)) mendBareNoun(draft, token);
  }
}
