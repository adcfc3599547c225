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

/** "Rome, it seems, has left": a clause between commas is an aside and no subject; the name before it is one. */
export function mendAside(draft: Draft, aside: number): boolean {
  const verb = draft.head(aside);
  if (!draft.isVerb(aside) || draft.tag(aside) === 'VBG' || draft.word(aside + 1) !== ',' || aside > verb)
    return false;
  const noun = draft.child(aside, 'vocative');
  if (noun < 0 || noun > aside || draft.word(noun + 1) !== ',') return false;
  draft.attach(aside, verb, 'parataxis');
  draft.attach(noun, verb, subjectRelation(draft, verb));
  return true;
}

/**
 * "Oslo, its envoy said, had left" with Oslo addressed, or alone: the verb behind the second comma has no other subject.
 */
export function mendAddressed(draft: Draft, noun: number): boolean {
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
