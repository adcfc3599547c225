import { subjectBeside } from '../../roles/adjacency';
import { isAdvisable } from '../../reality/findings';
import type { Site } from '../../site';
import { lemmaAt, wordAt } from '../../site';
import type { Found } from './found';
import { infinitiveBehind } from './found';

/** Advice by what would serve the advised: `would be wise to`, `might begin by`, `would lose nothing by`. */
export function wisdomAt(site: Site, token: number): Found | undefined {
  const lemma = lemmaAt(site, token);
  const word = wordAt(site, token);
  if (word === 'advised') return counselled(site, token);
  if (word === 'worse') return noWorse(site, token);
  if (BEGINNING.has(lemma)) return beginning(site, token);
  if (GAINING.has(lemma)) return gaining(site, token);
  return lemma === 'do' || isAdvisable(lemma) ? predicated(site, token) : undefined;
}

/** How good the advice is that somebody would be `well advised` or `ill advised` by. */
const ADVISED: ReadonlySet<string> = new Set(['well', 'better', 'best', 'ill', 'poorly', 'badly']);

/** `would be well advised to`, `would be ill advised to`. */
function counselled(site: Site, token: number): Found | undefined {
  const { tree } = site;
  const before = wordAt(site, token - 1) === '-' ? token - 2 : token - 1;
  if (!ADVISED.has(wordAt(site, before)) || tree.negations(token).length > 0) return undefined;
  const verb = infinitiveBehind(site, token);
  if (verb < 0) return undefined;
  const objects = [...tree.logicalObjects(token), ...tree.subjects(token)];
  const advised =
    objects.length > 0 ? objects : [subjectBeside(site, before - 1)].filter((each) => each >= 0);
  return { head: token, tokens: [token, verb], advised };
}

/** `could do worse than answer`: praise of a course by understatement. */
function noWorse(site: Site, token: number): Found | undefined {
  if (lemmaAt(site, token - 1) !== 'do' || wordAt(site, token + 1) !== 'than') return undefined;
  const modal = site.tree.auxiliaries(token - 1).find((each) => MAY.has(wordAt(site, each)));
  if (modal === undefined) return undefined;
  return { head: token - 1, tokens: [modal, token - 1, token], advised: site.tree.subjects(token - 1) };
}

const BEGINNING: ReadonlySet<string> = new Set(['start', 'begin']);
const MAY: ReadonlySet<string> = new Set(['could', 'might']);

/** `could start by showing up`. */
function beginning(site: Site, verb: number): Found | undefined {
  const { tree } = site;
  const modal = tree.auxiliaries(verb).find((each) => MAY.has(wordAt(site, each)));
  if (modal === undefined || !isByGerund(site, verb + 1) || tree.negations(verb).length > 0) return undefined;
  return { head: verb, tokens: [modal, verb], advised: tree.subjects(verb) };
}

/** Verbs of gain and loss: what costs nothing or pays is advised. */
const GAINING: ReadonlySet<string> = new Set(['lose', 'gain', 'profit', 'benefit']);
const LITTLE: ReadonlySet<string> = new Set(['nothing', 'little']);
const LONGEST_GAIN = 5;

/** `would lose nothing by answering`, `has nothing to lose by`, `would gain much by`. */
function gaining(site: Site, verb: number): Found | undefined {
  const { tree } = site;
  let by = verb + 1;
  while (by <= verb + LONGEST_GAIN && wordAt(site, by) !== 'by') by += 1;
  if (!isByGerund(site, by)) return undefined;
  const [idle] = ['nothing', 'little'].includes(wordAt(site, verb - 2)) ? [verb - 2] : [verb + 1];
  const isLoss = lemmaAt(site, verb) === 'lose';
  if (isLoss !== LITTLE.has(wordAt(site, idle))) return undefined;
  const would = tree.auxiliaries(verb).find((each) => ['would', "'d", 'will'].includes(wordAt(site, each)));
  const holder = would === undefined && lemmaAt(site, verb - 3) === 'have' ? verb - 3 : verb;
  if (would === undefined && holder === verb) return undefined;
  const subjects = tree.subjects(holder);
  const advised = subjects.length > 0 ? subjects : [subjectBeside(site, would ?? holder)];
  return {
    head: verb,
    tokens: [verb, by + 1].sort((one, other) => one - other),
    advised: advised.filter((each) => each >= 0),
  };
}

function isByGerund(site: Site, by: number): boolean {
  return wordAt(site, by) === 'by' && site.tokens[by + 1]?.xpos === 'VBG';
}

/** `would do well to`, `would be wise to`, `it is time for Iran to`, `it would do well for both to`. */
function predicated(site: Site, token: number): Found | undefined {
  const { tree } = site;
  const does = lemmaAt(site, token) === 'do';
  if (does && !['well', 'better', 'best'].includes(wordAt(site, token + 1))) return undefined;
  if ((!does && !tree.isPredicate(token)) || tree.negations(token).length > 0) return undefined;
  const clauses = tree.dependents(token, 'xcomp', 'csubj', 'ccomp', 'advcl', 'acl');
  const clause = clauses.find((each) =>
    tree.dependents(each, 'mark').some((mark) => wordAt(site, mark) === 'to'),
  );
  if (clause === undefined) return undefined;
  const subjects = tree.subjects(token);
  const impersonal = subjects.every((subject) => wordAt(site, subject) === 'it');
  if (!impersonal && !hasWould(site, token)) return undefined;
  const advised = impersonal ? addressees(site, token, clause) : subjects;
  return { head: token, tokens: [token, clause].sort((one, other) => one - other), advised };
}

function hasWould(site: Site, predicate: number): boolean {
  return site.tree.auxiliaries(predicate).some((each) => ['would', "'d"].includes(wordAt(site, each)));
}

/** `for both Pakistan and Iran to remember`; without it, those that the clauses beside it speak of. */
function addressees(site: Site, token: number, clause: number): readonly number[] {
  const { tree } = site;
  const named = [
    ...tree.dependents(clause, 'nsubj').flatMap((subject) => tree.conjuncts(subject)),
    ...tree.obliques(token, 'for'),
  ];
  if (named.length > 0) return named;
  return tree.dependents(token, 'advcl').flatMap((each) => (each === clause ? [] : tree.subjects(each)));
}
