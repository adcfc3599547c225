import { CONTAINERS } from '../data/containers';
import {
  ASKING_NOUNS,
  ASKING_VERBS,
  ATTEMPT_NOUNS,
  ATTEMPT_VERBS,
  CHARGING_VERBS,
  NEGATING_ADJECTIVES,
  NEGATING_NOUNS,
  NEGATING_VERBS,
  PLAN_ADJECTIVES,
  PLAN_NOUNS,
  PLAN_VERBS,
  POSSIBLE_ADJECTIVES,
  POSSIBLE_NOUNS,
  POSSIBLE_VERBS,
  SHORT_OF_VERBS,
} from '../data/reality-words';
import type { Findings } from './findings';
import { HYPOTHETICAL, inspect, inspectModals, inspectTimeAndMood, isAdvisable, negate } from './findings';
import { isToldAnew } from './negation';
import { ENDING_VERBS } from './past';
import { isSaidBy } from './spoken-purposes';
import type { Site } from '../site';
import { verbOutside } from '../roles/chain';
import { isPassive, isVerb, lemmaAt, tokenAt, wordAt } from '../site';

/** Goes to what governs a token, notes what that says, and returns it; −1 where nothing further counts. */
export function climb(site: Site, token: number, found: Findings): number {
  const { tree } = site;
  const governor = tree.head(token);
  if (governor < 0) return -1;
  if (governor === token - 1 && isVerb(site, governor) && tokenAt(site, token).xpos === 'VBG') {
    return governed(site, token, governor, found);
  }
  const relation = tree.base(token);
  switch (relation) {
    case 'xcomp':
      return governed(site, token, governor, found);
    case 'ccomp':
    case 'csubj':
      return clausal(site, token, governor, found);
    case 'advcl':
      return adverbial(site, token, governor, found);
    case 'acl':
      return tree.relation(token) === 'acl:relcl'
        ? -1
        : isAskedObject(site, token, governor, found)
          ? -1
          : adnominal(site, governor, found);
    case 'conj':
      return coordinated(site, token, governor, found);
    case 'obj':
    case 'obl':
    case 'nsubj':
    case 'nmod':
      return isVerb(site, token)
        ? governed(site, token, governor, found)
        : nominal(site, token, governor, found);
    default:
      return -1;
  }
}

function governed(site: Site, token: number, governor: number, found: Findings): number {
  const lemma = lemmaAt(site, governor);
  const { upos } = tokenAt(site, governor);
  const word = wordAt(site, governor);
  if (NEGATING_ADJECTIVES.has(word) || PLAN_ADJECTIVES.has(word) || upos === 'ADJ' || upos === 'ADV') {
    if (NEGATING_ADJECTIVES.has(word)) negate(found, 'negating-governor', [governor]);
    else if (PLAN_ADJECTIVES.has(word)) found.rules.push('plan-governor');
    else if (POSSIBLE_ADJECTIVES.has(lemma)) found.rules.push('possible-governor');
    else if (isAdvisable(lemma)) found.rules.push('advice-governor');
  } else if (upos === 'NOUN') {
    return adnominal(site, governor, found);
  } else {
    inspectVerb(site, token, governor, found);
  }
  inspect(site, governor, found, false);
  return governor;
}

function inspectVerb(site: Site, token: number, governor: number, found: Findings): void {
  const lemma = lemmaAt(site, governor);
  if (POSSIBLE_VERBS.has(lemma) && isPassive(site, governor)) {
    found.rules.push('possible-governor');
    return;
  }
  const isObjectControlled = site.tree
    .dependents(governor, 'obj', 'iobj')
    .some((object) => object < token && object !== token);
  if (
    ASKING_VERBS.has(lemma) &&
    (isObjectControlled || isPassive(site, governor) || ASKED_ALONE.has(lemma))
  ) {
    found.suspended = true;
  } else if (CHARGING_VERBS.has(lemma)) found.suspended = true;
  else if (NEGATING_VERBS.has(lemma)) negate(found, 'negating-governor', [governor]);
  else if (isShortOf(site, token, governor)) negate(found, 'negating-governor', [governor]);
  else if (isNeeding(site, governor)) found.rules.push('advice-governor');
  else if (ATTEMPT_VERBS.has(lemma)) found.rules.push('attempt-governor');
  else if (PLAN_VERBS.has(lemma) || isGoingTo(site, governor)) found.rules.push('plan-governor');
  else if (POSSIBLE_VERBS.has(lemma)) found.rules.push('possible-governor');
}

/** Verbs whose bare infinitive is already somebody else's (`called on X to`, `appealed to X to`). */
const ASKED_ALONE: ReadonlySet<string> = new Set(['call', 'appeal', 'plead']);

/** `stopped short of condemning`, `would not be drawn into blaming`. */
function isShortOf(site: Site, token: number, governor: number): boolean {
  if (!SHORT_OF_VERBS.has(lemmaAt(site, governor))) return false;
  const short = site.words.indexOf('short', governor);
  return short > governor && short < token;
}

function isNeeding(site: Site, governor: number): boolean {
  const lemma = lemmaAt(site, governor);
  const { xpos } = tokenAt(site, governor);
  // What would have to be done nobody is told to do.
  if (site.tree.auxiliaries(governor).some((each) => HYPOTHETICAL.has(wordAt(site, each)))) return false;
  return (
    lemma === 'ought' ||
    (lemma === 'need' && xpos !== 'VBD') ||
    (lemma === 'have' && xpos !== 'VBD' && xpos !== 'VBN')
  );
}

function isGoingTo(site: Site, governor: number): boolean {
  return wordAt(site, governor) === 'going' && wordAt(site, governor + 1) === 'to';
}

function clausal(site: Site, token: number, governor: number, found: Findings): number {
  const lemma = lemmaAt(site, governor);
  const controlled = site.tree.dependents(token, 'nsubj').length === 0;
  if (controlled) return governed(site, token, governor, found);
  if (CHARGING_VERBS.has(lemma)) found.suspended = true;
  else if (lemma === 'deny') negate(found, 'negating-governor', [governor]);
  else if (lemma === 'doubt' || lemma === 'fear' || lemma === 'hope' || lemma === 'unlikely')
    found.rules.push('possible-governor');
  else if (ASKING_VERBS.has(lemma) && isBare(site, token)) found.suspended = true;
  return -1;
}

/** Clauses beside a clause: conditions and purposes are not told as facts. */
function adverbial(site: Site, token: number, governor: number, found: Findings): number {
  const { tree } = site;
  const marks = tree.dependents(token, 'mark', 'case').map((mark) => wordAt(site, mark));
  const introduced = wordAt(site, tree.subtree(token).first);
  if (marks.includes('without')) return -1; // noted by the clause itself
  if (
    CHARGING_VERBS.has(lemmaAt(site, governor)) &&
    marks.some((mark) => ['of', 'with', 'for'].includes(mark))
  )
    found.suspended = true;
  const parted = ['instead', 'rather', 'short', 'far'].includes(wordAt(site, token - 2));
  if (parted) return -1; // noted by the clause itself
  if (introduced === 'instead' || introduced === 'rather' || marks.includes('instead')) {
    negate(found, 'without', [tree.subtree(token).first]);
  } else if (introduced === 'short' || wordAt(site, tree.subtree(token).first - 1) === 'short') {
    negate(found, 'negating-governor', [tree.subtree(token).first]);
  } else if (marks.includes('to') && tree.dependents(token, 'nsubj').length === 0) {
    // A purpose. After an asking verb it is what is asked: `called on both sides to talk`.
    if (isVerb(site, governor) && tokenAt(site, governor).upos === 'VERB') {
      inspectVerb(site, token, governor, found);
      const isSaid = isSaidBy(lemmaAt(site, governor), lemmaAt(site, token));
      if (!isSaid && !found.suspended && found.rules.length === 0 && found.flips === 0)
        found.rules.push('plan-governor');
      inspect(site, governor, found, false);
    } else if (tokenAt(site, governor).upos === 'ADJ') return governed(site, token, governor, found);
  } else if (wordAt(site, token - 1) === wordAt(site, governor) && tokenAt(site, token).xpos === 'VBG') {
    // `avoided criticising Peru`: a complement that the parser took for an adverbial clause.
    return governed(site, token, governor, found);
  } else if (SHORT_OF_VERBS.has(lemmaAt(site, governor)) && isShortOf(site, token, governor)) {
    negate(found, 'negating-governor', [governor]);
  } else if (tokenAt(site, governor).upos === 'VERB' && isDrawnInto(site, token)) {
    inspect(site, governor, found, false);
  }
  return -1;
}

function isDrawnInto(site: Site, token: number): boolean {
  return site.tree.dependents(token, 'mark', 'case').some((mark) => wordAt(site, mark) === 'into');
}

/** `asked the party to sit down`, where the parser hung the clause on the object. */
function isAskedObject(site: Site, token: number, noun: number, found: Findings): boolean {
  const { tree } = site;
  const verb = tree.head(noun);
  if (verb < 0 || !tree.dependents(token, 'mark').some((mark) => wordAt(site, mark) === 'to')) return false;
  const asked =
    ['obj', 'iobj', 'obl', 'appos'].includes(tree.relation(noun)) &&
    ASKING_VERBS.has(lemmaAt(site, tree.relation(noun) === 'appos' ? tree.head(verb) : verb));
  if (asked) found.suspended = true;
  return asked;
}

function adnominal(site: Site, noun: number, found: Findings): number {
  const lemma = lemmaAt(site, noun);
  if (NEGATING_NOUNS.has(lemma)) negate(found, 'negating-governor', [noun]);
  else if (ASKING_NOUNS.has(lemma)) found.suspended = true;
  else if (ATTEMPT_NOUNS.has(lemma)) found.rules.push('attempt-governor');
  else if (PLAN_NOUNS.has(lemma)) found.rules.push('plan-governor');
  else if (POSSIBLE_NOUNS.has(lemma)) found.rules.push('possible-governor');
  else return -1;
  inspect(site, noun, found, false);
  return -1;
}

/** A conjunct shares negation and modals with the first one unless it has its own subject or auxiliary. */
function coordinated(site: Site, token: number, first: number, found: Findings): number {
  const { tree } = site;
  const separate = tree.dependents(token, 'nsubj', 'aux', 'expl').length > 0;
  if (separate) return isVerb(site, token) ? -1 : first;
  if (isVerb(site, token) && (!isSameForm(site, token, first) || verbOutside(site, token) >= 0)) return -1;
  const contrasted = tree.dependents(token, 'cc').some((cc) => wordAt(site, cc) === 'but');
  if (contrasted) inspectModals(site, first, found);
  else if (isToldAnew(site, token)) inspectTimeAndMood(site, first, found, false);
  else inspect(site, first, found, false);
  return first;
}

/** After `did not` a base form is one, whatever a tagger takes it for. */
function isSameForm(site: Site, token: number, first: number): boolean {
  const form = (each: number): string => tokenAt(site, each).xpos.replace('VBP', 'VB');
  return form(token) === form(first);
}

/** What the verb above a nominal act makes of it: `refused talks`, `an end to criticism`, `demanded an apology`. */
function nominal(site: Site, token: number, governor: number, found: Findings): number {
  const { tree } = site;
  const lemma = lemmaAt(site, governor);
  if (tokenAt(site, governor).upos === 'NOUN') {
    if (tree.preposition(token) !== 'of' && !ASKING_NOUNS.has(lemma)) return -1;
    if (CONTAINERS.has(lemma)) {
      inspect(site, governor, found, false);
      return governor;
    }
    return adnominal(site, governor, found);
  }
  if (!isVerb(site, governor)) return -1;
  const isSubject = tree.relation(token).startsWith('nsubj') && !isPassive(site, governor);
  if (isSubject) return -1;
  if (isAskedFor(site, token, governor)) found.suspended = true;
  else if (NEGATING_VERBS.has(lemma) && tree.relation(token) !== 'obl')
    negate(found, 'negating-governor', [governor]);
  else if (isShortOf(site, token, governor)) negate(found, 'negating-governor', [governor]);
  else if (ENDING_VERBS.has(lemma)) found.rules.push('ended');
  else if (ATTEMPT_VERBS.has(lemma) && !tree.relation(token).startsWith('obl'))
    found.rules.push('attempt-governor');
  else if (POSSIBLE_VERBS.has(lemma) || lemma === 'threaten') found.rules.push('possible-governor');
  else if (lemma === 'promise' || lemma === 'plan' || lemma === 'propose') found.rules.push('plan-governor');
  inspect(site, governor, found, false);
  return governor;
}

const ASKED_FOR: ReadonlySet<string> = new Set(
  'demand seek want request await expect require need urge'.split(' '),
);

function isAskedFor(site: Site, token: number, governor: number): boolean {
  const lemma = lemmaAt(site, governor);
  const preposition = site.tree.preposition(token);
  if (preposition === 'for')
    return ['call', 'ask', 'appeal', 'press', 'push', 'plead', 'beg', 'wait', 'hope'].includes(lemma);
  return preposition === '' && ASKED_FOR.has(lemma);
}

/** `asked that she go`: a base form; behind `have` it is a participle that a tagger misread (`had let`). */
function isBare(site: Site, token: number): boolean {
  const auxiliaries = site.tree.auxiliaries(token);
  return tokenAt(site, token).xpos === 'VB' && !auxiliaries.some((each) => lemmaAt(site, each) === 'have');
}
