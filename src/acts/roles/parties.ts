import { UNNAMED } from '../../contract';
import { SPEAKER } from '../../actors';
import { DEED_ENDING, DEED_NOUNS, OTHER_PEOPLE } from '../data/deed-nouns';
import type { Site } from '../site';
import { ancestry, isNominal, isPassive, lemmaAt, mentionOf, tokenAt, wordAt } from '../site';

/** How a nominal leads to a party. */
export type PartyPath =
  | 'direct'
  | 'apposition'
  | 'possessor'
  | 'compound'
  | 'of'
  | 'by'
  | 'from'
  | 'agent'
  | 'doer'
  | 'anaphor'
  | 'member'
  | 'beside';

/** The parties that a nominal stands for. */
export interface Resolution {
  readonly parties: readonly string[];
  readonly path: PartyPath;
}

/** Words before `of` that stand for the thing itself: `most of the members`, `a number of states`. */
const PARTITIVES: ReadonlySet<string> = new Set(
  `one two three some many most all both each none several number majority half part rest group series handful member
  leader official spokesman spokeswoman spokesperson head chief president minister government people side lot couple`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a noun names something done, said or answered for, so that its author answers for it. */
export function isDeed(site: Site, token: number): boolean {
  const lemma = lemmaAt(site, token);
  return DEED_NOUNS.has(lemma) || (DEED_ENDING.test(lemma) && !OTHER_PEOPLE.has(lemma));
}

/** Everybody that one nominal stands for, without its conjuncts. */
export function partiesOf(site: Site, token: number): Resolution | undefined {
  return resolve({ site, asked: new Set() }, token);
}

/**
 * One question for the parties of a nominal. Every answer may lead to other nominals, up the tree as well as down: none
 * is asked twice, since `the request …, all of whom` would go round for ever, and a second answer says nothing new.
 */
interface Question {
  readonly site: Site;
  readonly asked: Set<number>;
}

function resolve(question: Question, token: number): Resolution | undefined {
  const { site, asked } = question;
  if (asked.has(token)) return undefined;
  asked.add(token);
  const direct = mentionOf(site, token);
  if (direct) return { parties: direct.parties, path: 'direct' };
  // A token that fills a place stands for the mention around it, even where the tree heads the mention elsewhere.
  const covering = site.cast.covering(site.index, token);
  if (covering) return { parties: covering.parties, path: 'direct' };
  const antecedent = antecedentOf(site, token);
  if (antecedent >= 0) return resolve(question, antecedent);
  for (const apposition of site.tree.appositions(token)) {
    const mention = mentionOf(site, apposition);
    // `took the money; Senegal …`: nothing is said of a noun behind a semicolon.
    if (mention && !isParted(site, token, apposition))
      return { parties: mention.parties, path: 'apposition' };
  }
  return authorOf(question, token);
}

function isParted(site: Site, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) if (wordAt(site, token) === ';') return true;
  return false;
}

const RELATIVE: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'whose', 'that']);

/** The noun that a relative pronoun takes up, −1 for every other token. */
function antecedentOf(site: Site, token: number): number {
  if (!RELATIVE.has(wordAt(site, token)) || tokenAt(site, token).upos !== 'PRON') return -1;
  for (const above of ancestry(site, token)) {
    if (site.tree.relation(above) === 'acl:relcl') {
      const noun = site.tree.head(above);
      return noun < token ? noun : -1;
    }
  }
  return besideComma(site, token);
}

/** `Fiji, which lent Tonga a dish`: where the tree hangs the clause elsewhere, the party right before its comma. */
function besideComma(site: Site, token: number): number {
  if (wordAt(site, token) === 'that' || wordAt(site, token - 1) !== ',') return -1;
  const mention = site.cast.covering(site.index, token - 2);
  return mention?.last === token - 2 && mention.how === 'name' ? mention.head : -1;
}

/** Who answers for a deed, a remark, an offer: its possessor, its doer, whoever made it. */
function authorOf(question: Question, token: number): Resolution | undefined {
  const { site } = question;
  const { tree } = site;
  const { upos } = tokenAt(site, token);
  if (upos === 'NUM' || upos === 'PRON' || upos === 'DET') return partitive(question, token);
  if (!isNominal(site, token) && upos !== 'ADJ' && upos !== 'VERB') return undefined;
  const lemma = lemmaAt(site, token);
  if (!OTHER_PEOPLE.has(lemma)) {
    const possessed = union(question, [...tree.possessors(token), ...owners(site, token)], 'possessor');
    if (possessed) return possessed;
    const named = union(question, tree.premodifiers(token), 'compound', true);
    if (named) return named;
  }
  if (isDeed(site, token)) {
    for (const [preposition, path] of [
      ['by', 'by'],
      ['from', 'from'],
      ['of', 'of'],
    ] as const) {
      const found = union(question, tree.obliques(token, preposition), path);
      if (found) return found;
    }
    return doerOf(question, token);
  }
  return PARTITIVES.has(lemma) ? union(question, tree.obliques(token, 'of'), 'member') : undefined;
}

const POSSESSIVES: ReadonlySet<string> = new Set(['ours', 'mine', 'theirs', 'hers', 'yours']);

/** `a cartoon of ours`: a possessor behind its noun. */
function owners(site: Site, noun: number): readonly number[] {
  return site.tree.obliques(noun, 'of').filter((token) => POSSESSIVES.has(wordAt(site, token)));
}

function partitive(question: Question, token: number): Resolution | undefined {
  const { site } = question;
  return wordAt(site, token) === 'none'
    ? undefined
    : union(question, site.tree.obliques(token, 'of'), 'member');
}

/** The doer in a clause on the noun: `a statement issued by the ministry`, `the ban that Saar announced`. */
function doerOf(question: Question, token: number): Resolution | undefined {
  const { site } = question;
  for (const clause of site.tree.dependents(token, 'acl')) {
    // "The system by which they are chosen" is its own agent, and no doer of itself.
    const agents = site.tree.agents(clause).filter((agent) => !site.tree.dominates(agent, token));
    const found = union(question, agents, 'agent');
    if (found) return found;
    if (site.tree.relation(clause) === 'acl:relcl' && !isPassive(site, clause)) {
      const subjects = site.tree
        .subjects(clause)
        .filter((subject) => subject !== token && !site.tree.dominates(subject, token));
      const doers = union(question, subjects, 'doer');
      if (doers) return doers;
    }
  }
  return issuerOf(site, token);
}

const ISSUING: ReadonlySet<string> = new Set(
  `issue release publish write send make put give sign deliver post launch hold read present table unveil announce
   propose draft float submit circulate impose adopt`.split(/\s+/),
);

/** `issued a statement calling on Spain`: whoever issues words says them. */
function issuerOf(site: Site, noun: number): Resolution | undefined {
  const verb = site.tree.head(noun);
  if (verb < 0 || site.tree.relation(noun) !== 'obj' || !ISSUING.has(lemmaAt(site, verb))) return undefined;
  const subjects = site.tree
    .subjects(verb)
    .filter((subject) => subject !== noun && !site.tree.dominates(noun, subject));
  const parties = subjects.flatMap((subject) => mentionOf(site, subject)?.parties ?? []);
  return parties.length > 0 ? { parties: [...new Set(parties)], path: 'doer' } : undefined;
}

function union(
  question: Question,
  tokens: readonly number[],
  path: PartyPath,
  namesOnly = false,
): Resolution | undefined {
  const parties = new Set<string>();
  for (const token of tokens) {
    const mention = mentionOf(question.site, token);
    if (mention) mention.parties.forEach((party) => parties.add(party));
    else if (!namesOnly) resolve(question, token)?.parties.forEach((party) => parties.add(party));
  }
  return parties.size > 0 ? { parties: [...parties], path } : undefined;
}

/** Parties that can be aimed at: members of the cast. */
export function membersOnly(parties: readonly string[]): readonly string[] {
  return parties.filter((party) => party !== UNNAMED && party !== SPEAKER);
}
