import { conditionOf, hasCondition, isInvertedCondition, isQuestion } from './condition';
import { ADVICE_MODALS, ASKING_VERBS, PLAN_MODALS, POSSIBLE_MODALS } from '../data/reality-words';
import { negationsOf } from './negation';
import { pastOf } from './past';
import type { RealityRule } from '../rules';
import type { Site } from '../site';
import { isVerb, lemmaAt, tokenAt, wordAt } from '../site';

/** What has been found about the reality of one act, while its governors are asked. */
export interface Findings {
  /** The cue's own words. */
  readonly own: readonly number[];
  readonly rules: RealityRule[];
  readonly negators: number[];
  flips: number;
  suspended: boolean;
}

export function negate(found: Findings, rule: RealityRule, tokens: readonly number[]): void {
  found.flips += 1;
  found.rules.push(rule);
  found.negators.push(...tokens);
}

/** What the clause or the noun phrase of one token says about it. */
export function inspect(site: Site, token: number, found: Findings, own: boolean): void {
  inspectNegation(site, token, found);
  inspectTimeAndMood(site, token, found, own);
}

function inspectNegation(site: Site, token: number, found: Findings): void {
  for (const { rule, tokens } of negationsOf(site, token)) {
    // What `did not` says of two conjuncts it says once of each.
    const known = tokens.every((each) => found.own.includes(each) || found.negators.includes(each));
    if (!known) negate(found, rule, tokens);
  }
}

/** All but what negates it: a later verb with a form of its own shares no more with the one before. */
export function inspectTimeAndMood(site: Site, token: number, found: Findings, own: boolean): void {
  const past = pastOf(site, token);
  if (past) found.rules.push(past);
  if (!isVerb(site, token) && !site.tree.isPredicate(token)) return;
  inspectModals(site, token, found);
  if (conditionOf(site, token)) found.rules.push('condition');
  if (own && isQuestion(site, token)) found.rules.push('question');
}

export function inspectModals(site: Site, token: number, found: Findings): void {
  const auxiliaries = site.tree.auxiliaries(token);
  const modal = auxiliaries.find((auxiliary) => tokenAt(site, auxiliary).xpos === 'MD');
  if (modal === undefined) return;
  const word = lemmaAt(site, modal);
  const surface = wordAt(site, modal);
  const perfect = auxiliaries.some((auxiliary) => auxiliary > modal && wordAt(site, auxiliary) === 'have');
  if (isInvertedCondition(site, token) || isPutative(site, token, modal)) return;
  if (isPerformed(site, token, surface)) return;
  if (perfect && (surface === 'could' || surface === 'would' || surface === 'might' || surface === "'d")) {
    found.rules.push('counterfactual');
  } else if (isAdviceModal(site, token, modal)) {
    found.rules.push('advice-modal');
  } else if (PLAN_MODALS.has(surface) || PLAN_MODALS.has(word)) {
    found.rules.push(hasCondition(site, token) ? 'condition' : 'plan-modal');
  } else if (POSSIBLE_MODALS.has(surface) || surface === 'should') {
    found.rules.push(hasCondition(site, token) ? 'condition' : 'modal');
  }
}

/** Modals that make a need a mere condition: `would have to`. */
export const HYPOTHETICAL: ReadonlySet<string> = new Set(['would', "'d", 'might', 'may', 'could']);

/** `should`, but not that of `we should gladly` and `it must have taken some effort`. */
export function isAdviceModal(site: Site, predicate: number, modal: number): boolean {
  const surface = wordAt(site, modal);
  if (!ADVICE_MODALS.has(surface) || surface === 'shall') return false;
  const { tree } = site;
  const perfect = tree
    .auxiliaries(predicate)
    .some((auxiliary) => auxiliary > modal && wordAt(site, auxiliary) === 'have');
  if (surface === 'must' && (perfect || isProgressive(site, predicate))) return false;
  const firstPerson = tree.subjects(predicate).some((subject) => ['we', 'i'].includes(wordAt(site, subject)));
  return (
    !(surface === 'should' && firstPerson) &&
    !isInvertedCondition(site, predicate) &&
    !isPutative(site, predicate, modal)
  );
}

/** What a clause with `that … should` may be said to be without being wanted: `It is odd that he should thank them`. */
const STARTLING: ReadonlySet<string> = new Set(
  `absurd amazing astonishing bizarre curious disgraceful extraordinary funny galling incredible inconceivable irony
   ironic miracle mystery natural odd outrage outrageous paradox pity puzzle puzzling regrettable remarkable sad scandal
   scandalous shame shameful shocking strange surprise surprising tragedy tragic unfortunate unthinkable wonder`.split(
    /\s+/,
  ),
);

/**
 * Putative `should` (Quirk et al. §14.25) tells what is taken for a fact, and advises nothing: `That they should have signed is
 * a surprise`, `it is odd that Peru should complain`.
 */
function isPutative(site: Site, predicate: number, modal: number): boolean {
  if (wordAt(site, modal) !== 'should') return false;
  const { tree } = site;
  const that = site.words.lastIndexOf('that', modal);
  if (that < 0) return false;
  const before = site.words.slice(Math.max(0, that - 2), that);
  if (before.some((word) => STARTLING.has(word))) return true;
  const fronted = that === 0 || (that === 1 && ['and', 'but', 'yet'].includes(wordAt(site, 0)));
  return fronted && tree.tokens.some(({ xpos }, token) => token > predicate && FINITE.has(xpos));
}

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** What is done by saying so: a polite modal takes nothing from `we would urge`, `I must thank`. */
const SAID_AND_DONE: ReadonlySet<string> = new Set(
  'admit apologise apologize commend condemn confess congratulate deplore protest salute thank'.split(' '),
);

function isPerformed(site: Site, predicate: number, modal: string): boolean {
  if (!site.tree.subjects(predicate).some((subject) => ['we', 'i'].includes(wordAt(site, subject))))
    return false;
  const lemma = lemmaAt(site, predicate);
  return modal === 'would'
    ? ASKING_VERBS.has(lemma) && !ASKED_FOR_THINGS.has(lemma)
    : modal === 'must' && SAID_AND_DONE.has(lemma);
}

/** Verbs whose object is a thing as often as a party: `we would like it`, `we would expect trouble`. */
const ASKED_FOR_THINGS: ReadonlySet<string> = new Set(['want', 'expect', 'require', 'dare']);

/** `must be wearing thin` supposes, it advises nothing. */
function isProgressive(site: Site, predicate: number): boolean {
  return (
    tokenAt(site, predicate).xpos === 'VBG' &&
    site.tree.auxiliaries(predicate).some((auxiliary) => wordAt(site, auxiliary) === 'be')
  );
}

/** `it would be wise to`, `it is time to`. */
export function isAdvisable(lemma: string): boolean {
  return ADVISABLE.has(lemma);
}

const ADVISABLE: ReadonlySet<string> = new Set(
  `wise better best well sensible prudent right worthwhile advisable essential vital imperative necessary crucial important
   time incumbent desirable useful worth high shrewd smart clever generous foolish unwise rash honourable decent`.split(
    /\s+/,
  ),
);
