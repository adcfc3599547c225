import { isOf, type Draft } from './draft';

/*
 * A finite clause has one subject, and an infinitive after a noun has none. Where the arcs say otherwise, and a finite
 * verb further on has no subject at all, the noun belongs there. The rules move it; none of them asks what words mean.
 */

const relativeWords: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'that']);
const clauseRelations: readonly string[] = [
  'ccomp',
  'advcl',
  'parataxis',
  'acl',
  'csubj',
  'dep',
  'appos',
  'conj',
];

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

/** Verbs that may stand before their speaker, in the forms in which they do (Quirk et al. 1985, 14.29). */
const reportingForms: ReadonlySet<string> = new Set(
  (
    'added adds admitted announced answered argued argues asked asks claimed claims conceded concluded declared declares ' +
    'explained insisted insists noted notes observed predicted promised protested recalled remarked replied replies ' +
    'reported said says suggested suggests thinks thought told tells vowed warned warns wrote writes'
  ).split(' '),
);

/** The finite clause after `verb` that lacks a subject and hangs on it, or on which it hangs; −1 without one. */
function bereftClause(draft: Draft, verb: number): number {
  for (let token = verb + 1; token < draft.size; token++) {
    const above =
      draft.head(token) === verb && clauseRelations.some((base) => isOf(draft.relation(token), base));
    if (above && draft.lacksSubject(token)) return token;
    if (draft.head(verb) !== token) continue;
    // Hung as a subject, the clause hides that the main verb has none.
    const given = draft.relation(verb);
    draft.deprels[verb] = 'dep';
    const bereft = draft.lacksSubject(token);
    draft.deprels[verb] = given;
    if (bereft) return token;
  }
  return -1;
}

function subjectRelation(draft: Draft, verb: number): string {
  return draft.child(verb, 'aux:pass') >= 0 ? 'nsubj:pass' : 'nsubj';
}

/** Makes `noun` the subject of `main`, and `verb` a clause of the noun. */
function lowerClause(draft: Draft, noun: number, verb: number, main: number, relation: string): void {
  if (draft.head(main) === verb) {
    draft.attach(main, draft.head(verb), draft.relation(verb));
  }
  draft.attach(noun, main, subjectRelation(draft, main));
  draft.attach(verb, noun, relation);
  // What stands before the noun or after the main verb belongs to the main clause.
  for (let token = 0; token < draft.size; token++) {
    if (draft.head(token) === verb && (token < noun || token > main)) draft.heads[token] = main;
  }
}

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

/** "Rome, it seems, has left": a clause between commas is an aside and no subject; the name before it is one. */
function mendAside(draft: Draft, aside: number): boolean {
  const verb = draft.head(aside);
  if (!draft.isVerb(aside) || draft.tag(aside) === 'VBG' || draft.word(aside + 1) !== ',' || aside > verb)
    return false;
  const noun = draft.child(aside, 'vocative');
  if (noun < 0 || noun > aside || draft.word(noun + 1) !== ',') return false;
  draft.attach(aside, verb, 'parataxis');
  draft.attach(noun, verb, subjectRelation(draft, verb));
  return true;
}

/** Whether a comma or quotation mark stands between two tokens. */
function hasMark(draft: Draft, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token++) {
    const tag = draft.tag(token);
    if (tag === ',' || tag === ':' || tag === '``' || tag === "''") return true;
  }
  return false;
}

/** "Oslo, the spokesman said, had never …", "The strike, warned the union, would …": the first noun belongs inside. */
function mendReport(draft: Draft, noun: number, verb: number): boolean {
  if (!reportingForms.has(draft.word(verb))) return false;
  const said = bereftClause(draft, verb);
  if (said < 0) return false;
  const helper = draft.firstHelper(said);
  const start = helper >= 0 && helper < said ? helper : said;
  if (draft.word(start - 1) !== ',') return false;
  const speaker = draft.child(verb, 'nsubj', noun);
  if (speaker > noun && speaker < verb && draft.word(verb + 1) === ',' && hasMark(draft, noun, speaker)) {
    draft.attach(noun, said, subjectRelation(draft, said));
    return true;
  }
  const inverted = draft.child(verb, 'obj', verb);
  if (draft.word(verb - 1) !== ',' || inverted < 0 || inverted > start) return false;
  draft.attach(noun, said, subjectRelation(draft, said));
  draft.attach(inverted, verb, 'nsubj');
  return true;
}

/**
 * "Oslo, its envoy said, had left" with Oslo addressed, or alone: the verb behind the second comma has no other subject.
 */
function mendAddressed(draft: Draft, noun: number): boolean {
  const isRoot = draft.relation(noun) === 'root' && draft.tag(noun).startsWith('NN');
  if (draft.word(noun + 1) !== ',' || (!isRoot && draft.relation(noun) !== 'vocative')) return false;
  let verb = noun + 2;
  while (verb < draft.size && draft.word(verb) !== ',' && !reportingForms.has(draft.word(verb))) verb++;
  const speaker = draft.child(verb, 'nsubj', noun);
  const above = isRoot ? noun : verb;
  if (
    speaker < 0 ||
    speaker > verb ||
    draft.word(verb + 1) !== ',' ||
    draft.head(isRoot ? verb : noun) !== above
  )
    return false;
  for (let said = verb + 2; said < draft.size; said++) {
    const helper = draft.firstHelper(said);
    const start = helper >= 0 && helper < said ? helper : said;
    if (draft.head(said) !== above || start !== verb + 2 || draft.hasSubject(said) || !draft.isFinite(said))
      continue;
    draft.attach(said, isRoot ? draft.head(noun) : verb, isRoot ? 'root' : 'ccomp');
    draft.attach(noun, said, subjectRelation(draft, said));
    if (isRoot) draft.attach(verb, said, 'parataxis');
    return true;
  }
  return false;
}

/** "The judges – bless them – have …": what stands between two dashes is an aside; the noun before it is outside. */
function mendDashes(draft: Draft, noun: number, verb: number): boolean {
  const main = bereftClause(draft, verb);
  if (main < 0 || draft.tag(noun + 1) !== ':' || draft.word(noun + 1) === ':') return false;
  const helper = draft.firstHelper(main);
  const start = helper >= 0 && helper < main ? helper : main;
  if (draft.word(start - 1) !== draft.word(noun + 1) || start - 1 <= verb) return false;
  if (draft.head(main) === verb) draft.attach(main, draft.head(verb), draft.relation(verb));
  draft.attach(noun, main, subjectRelation(draft, main));
  draft.attach(verb, main, 'parataxis');
  for (let token = 0; token < draft.size; token++)
    if (draft.head(token) === verb && (token < noun || token >= start - 1)) draft.heads[token] = main;
  return true;
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

/** "…, Peru now disowns it": a noun phrase between a comma and a finite verb without a subject. */
function mendBareNoun(draft: Draft, verb: number): void {
  let noun = draft.firstHelper(verb);
  noun = (noun >= 0 && noun < verb ? noun : verb) - 1;
  while (draft.tag(noun) === 'RB') noun--;
  if (!looseRelations.has(draft.relation(noun)) || !/^(?:NN|PRP$)/.test(draft.tag(noun))) return;
  if (draft.child(noun, 'case') >= 0 || draft.wouldCircle(noun, verb)) return;
  let start = noun;
  while (start > 0 && draft.head(start - 1) === noun) start--;
  if (draft.word(start) !== ',' && draft.word(start - 1) !== ',') return;
  draft.attach(noun, verb, subjectRelation(draft, verb));
}

/** Gives subjects back to the clauses that lack them. */
export function mendSubjects(draft: Draft): void {
  for (let token = 0; token < draft.size; token++) {
    const verb = draft.head(token);
    if (isOf(draft.relation(token), 'nsubj') && verb > token && !draft.wouldCircle(token, verb)) {
      const mended =
        mendAside(draft, token) ||
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
    if (token > 1 && draft.isVerb(token) && draft.lacksSubject(token)) mendBareNoun(draft, token);
  }
}
