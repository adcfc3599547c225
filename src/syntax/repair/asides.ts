import { bereftClause, hasMark, subjectRelation } from './bereft';
import type { Draft } from './draft';

/** Verbs that may stand before their speaker, in the forms in which they do (Quirk et al. 1985, 14.29). */
const reportingForms: ReadonlySet<string> = new Set(
  (
    'added adds admitted announced answered argued argues asked asks claimed claims conceded concluded declared declares ' +
    'explained insisted insists noted notes observed predicted promised protested recalled remarked replied replies ' +
    'reported said says suggested suggests thinks thought told tells vowed warned warns wrote writes'
  ).split(' '),
);

/** Relations of a noun that the parser took for somebody spoken to, one taken up again later, or all that is said. */
const outside: ReadonlySet<string> = new Set(['ccomp', 'dep', 'dislocated', 'vocative']);

/** The verb of "its envoy said" or "it seems" between the comma behind the noun and the next; −1 without one. */
function asideVerb(draft: Draft, noun: number): number {
  for (let verb = noun + 3; verb < draft.size && draft.word(verb - 1) !== ','; verb++) {
    if (draft.word(verb + 1) !== ',' || !draft.isVerb(verb)) continue;
    const speaker = reportingForms.has(draft.word(verb)) ? draft.child(verb, 'nsubj', noun) : -1;
    const subject = speaker < 0 ? draft.child(verb, 'expl', noun) : speaker;
    return subject > noun && subject < verb ? verb : -1;
  }
  return -1;
}

/**
 * "Oslo, its envoy said, had left", "Oslo, it seems, has left" with Oslo addressed, or alone: the verb behind the second
 * comma has no other subject.
 */
export function mendAddressed(draft: Draft, noun: number): boolean {
  const isRoot = draft.relation(noun) === 'root' && draft.tag(noun).startsWith('NN');
  if (draft.word(noun + 1) !== ',' || (!isRoot && !outside.has(draft.relation(noun)))) return false;
  if (!/^(?:NN|PRP$)/.test(draft.tag(noun))) return false;
  const verb = asideVerb(draft, noun);
  const above = isRoot ? noun : verb;
  if (verb < 0 || draft.head(isRoot ? verb : noun) !== above) return false;
  for (let said = verb + 2; said < draft.size; said++) {
    const helper = draft.firstHelper(said);
    const start = helper >= 0 && helper < said ? helper : said;
    const hung = draft.head(said) === above || draft.head(verb) === said;
    const own = draft.child(said, 'nsubj', verb);
    if (!hung || start !== verb + 2 || own >= 0 || !draft.isFinite(said)) continue;
    if (draft.head(said) === above) draft.attach(said, draft.head(above), draft.relation(above));
    draft.attach(verb, said, 'parataxis');
    draft.attach(noun, said, subjectRelation(draft, said));
    return true;
  }
  return false;
}

/** "The judges – bless them – have …": what stands between two dashes is an aside; the noun before it is outside. */
export function mendDashes(draft: Draft, noun: number, verb: number): boolean {
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

/** "Oslo, the spokesman said, had never …", "The strike, warned the union, would …": the first noun belongs inside. */
export function mendReport(draft: Draft, noun: number, verb: number): boolean {
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
