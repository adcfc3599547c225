import type { RealityRule } from '../rules';
import type { Site } from '../site';
import { isParted, linkBefore, verbOutside } from '../roles/chain';
import { isVerb, tokenAt, wordAt } from '../site';
import { AFTER_NOT, NOBODY, UNDOING } from '../data/reality-words';

export interface Negation {
  readonly rule: RealityRule;
  readonly tokens: readonly number[];
}

/** What negates a predicate or a nominal in its own clause or phrase; two of them undo each other. */
export function negationsOf(site: Site, token: number): readonly Negation[] {
  const found: Negation[] = [];
  const taken = new Set<number>();
  const add = (rule: RealityRule, tokens: readonly number[]): void => {
    const fresh = tokens.filter((each) => !taken.has(each));
    if (fresh.length === 0) return;
    fresh.forEach((each) => taken.add(each));
    found.push({ rule, tokens: fresh });
  };
  const outside = isVerb(site, token) ? verbOutside(site, token) : -1;
  const from = outside >= 0 || isToldAnew(site, token) ? linkBefore(site, token) : -1;
  const direct = site.tree
    .negations(token)
    .filter(
      (negator) =>
        negator > from && !AFTER_NOT.has(wordAt(site, negator + 1)) && !isPartOfIdiom(site, negator),
    );
  for (const negator of direct) {
    // `neither … nor` is one negation.
    if (wordAt(site, negator) === 'nor' && direct.some((other) => wordAt(site, other) === 'neither'))
      continue;
    add(isNobody(site, negator) ? 'negating-subject' : 'negator', [negator]);
  }
  if (!isVerb(site, token)) {
    for (const negator of undoing(site, token)) add('without', [negator]);
    return found;
  }
  const without = site.tree.dependents(token, 'mark', 'case').find((mark) => UNDOING.has(wordAt(site, mark)));
  if (without !== undefined) add('without', [without]);
  if (
    ['instead', 'rather', 'short', 'far'].includes(wordAt(site, token - 2)) &&
    ['of', 'than', 'from'].includes(wordAt(site, token - 1))
  ) {
    add('without', [token - 2]);
  }
  const nor = openingNor(site, token);
  if (nor >= 0) add('negator', [nor]);
  const adverb = [...site.tree.adverbs(token), ...site.tree.dependents(token, 'advmod')].find((each) =>
    isNegatingAdverb(site, each),
  );
  if (adverb !== undefined) add('negator', [adverb]);
  if (taken.size > 0 && direct.some((each) => ['neither', 'nor', 'no'].includes(wordAt(site, each))))
    return found;
  const subjects = site.tree.subjects(outside < 0 ? token : outside);
  const subject = emptied(
    site,
    subjects.filter((each) => !isParted(site, each, token)),
  );
  if (subject >= 0) add('negating-subject', [subject]);
  const others = [...site.tree.objects(token), ...site.tree.obliques(token)].filter((each) => each > from);
  // `has anything but respect for her`
  const excepted = others.find(
    (each) => wordAt(site, each) === 'anything' && wordAt(site, each + 1) === 'but',
  );
  if (excepted !== undefined) add('without', [excepted]);
  const object = emptied(site, others);
  if (object >= 0) add('negating-object', [object]);
  return found;
}

/** `had no time and thanked nobody`: a later verb with a form of its own shares a subject, and nothing else. */
export function isToldAnew(site: Site, token: number): boolean {
  if (!isVerb(site, token) || site.tree.relation(token) !== 'conj' || linkBefore(site, token) < 0)
    return false;
  return (
    ['VBD', 'VBZ'].includes(tokenAt(site, token).xpos) ||
    site.tree.dependents(token, 'aux', 'aux:pass').length > 0
  );
}

/** `Nor has the union apologised`: it opens the sentence or its clause, before the auxiliary. */
function openingNor(site: Site, predicate: number): number {
  const [auxiliary = -1] = site.tree.auxiliaries(predicate);
  return auxiliary > 0 && wordAt(site, auxiliary - 1) === 'nor' ? auxiliary - 1 : -1;
}

const WEAK_NEGATORS: ReadonlySet<string> = new Set([
  'hardly',
  'scarcely',
  'barely',
  'seldom',
  'rarely',
  'never',
]);

/** `hardly`, `far from`, `has yet to`. */
function isNegatingAdverb(site: Site, adverb: number): boolean {
  const word = wordAt(site, adverb);
  if (WEAK_NEGATORS.has(word)) return true;
  const next = wordAt(site, adverb + 1);
  return (word === 'far' && next === 'from') || (word === 'yet' && next === 'to');
}

/** `no doubt`, `no longer`, `nothing but praise`: no negation of the act. */
function isPartOfIdiom(site: Site, negator: number): boolean {
  if (wordAt(site, negator) === 'nothing' && ['but', 'except'].includes(wordAt(site, negator + 1)))
    return true;
  return (
    wordAt(site, negator) === 'no' &&
    ['doubt', 'longer', 'less', 'wonder'].includes(wordAt(site, negator + 1))
  );
}

function isNobody(site: Site, token: number): boolean {
  return (
    NOBODY.has(wordAt(site, token)) || (wordAt(site, token) === 'one' && wordAt(site, token - 1) === 'no')
  );
}

/** The word that leaves nobody of a list of nominals: `nobody`, `neither`, `no union`, `neither the bank nor …`. */
function emptied(site: Site, nominals: readonly number[]): number {
  for (const nominal of nominals) {
    if (isNobody(site, nominal) && !isPartOfIdiom(site, nominal)) return nominal;
    const determiner = site.tree
      .dependents(nominal, 'det', 'cc', 'advmod')
      .find((each) => ['no', 'neither', 'nor'].includes(wordAt(site, each)));
    if (determiner !== undefined && !isPartOfIdiom(site, determiner)) return determiner;
  }
  return -1;
}

/** Words outside a noun phrase that undo it: `without a rebuke`, `no word of regret`, `far from an apology`. */
function undoing(site: Site, token: number): readonly number[] {
  const { tree } = site;
  const cases = tree.dependents(token, 'case').filter((each) => UNDOING.has(wordAt(site, each)));
  if (cases.length > 0) return cases;
  const { first } = tree.nounPhrase(token);
  for (let before = first - 1; before >= Math.max(0, first - 3); before -= 1) {
    if (
      ['far', 'short', 'instead', 'devoid'].includes(wordAt(site, before)) &&
      ['from', 'of'].includes(wordAt(site, before + 1))
    ) {
      return [before];
    }
  }
  if (wordAt(site, first - 1) === 'than' && wordAt(site, first - 2) === 'rather') return [first - 2];
  if (wordAt(site, first - 1) === 'but' && wordAt(site, first - 2) === 'anything') return [first - 2];
  return [];
}
