import { subjectBeside } from '../../roles/adjacency';
import { HYPOTHETICAL, isAdviceModal } from '../../reality/findings';
import { partiesOf } from '../../roles/parties';
import type { Site } from '../../site';
import { isPassive, lemmaAt, tokenAt, wordAt } from '../../site';
import type { Found } from './found';
import { bareVerbAt, infinitiveBehind } from './found';

/** Advice by an auxiliary or a verb of need: `should`, `must`, `ought to`, `had better`, `needs to`, `has only to`. */
export function modalAdviceAt(site: Site, token: number): Found | undefined {
  const word = wordAt(site, token);
  if (word === 'ought' || (word === 'had' && wordAt(site, token + 1) === 'better')) {
    const own = complementAdvice(site, token);
    if (own) return own;
  }
  const { upos } = tokenAt(site, token);
  if (upos === 'AUX' || upos === 'VERB') {
    const only = onlyNeed(site, token);
    if (only) return only;
  }
  if (upos === 'AUX') return auxiliaryAdvice(site, token);
  return upos === 'VERB' && NEEDS.has(lemmaAt(site, token)) ? needAdvice(site, token) : undefined;
}

const NEEDS: ReadonlySet<string> = new Set(['need', 'have', 'ought']);

/** `ought to` and `had better` that the tree makes verbs with a complement. */
function complementAdvice(site: Site, verb: number): Found | undefined {
  const [complement] = site.tree.dependents(verb, 'xcomp');
  if (complement === undefined) return undefined;
  // `ought to have waited`
  const perfect = site.words.slice(verb + 1, complement).includes('have');
  return {
    head: verb,
    tokens: [verb, complement],
    advised: site.tree.subjects(verb),
    ...(perfect && { blames: true }),
  };
}

function auxiliaryAdvice(site: Site, modal: number): Found | undefined {
  const { tree } = site;
  const predicate = tree.head(modal);
  if (predicate < 0 || tree.relation(modal) !== 'aux') return undefined;
  const better = wordAt(site, modal) === 'had' && wordAt(site, modal + 1) === 'better';
  if (!better && !isAdviceModal(site, predicate, modal)) return undefined;
  // `The nurses should be paid by the county`: who is to do it is advised, and nobody where nobody is named.
  if (isPassive(site, predicate)) {
    const agents = tree.agents(predicate);
    return agents.length === 0 ? undefined : { head: predicate, tokens: [modal, predicate], advised: agents };
  }
  const subjects = tree.subjects(predicate);
  const beside = subjects.some((subject) => partiesOf(site, subject)) ? -1 : subjectBeside(site, modal);
  const elliptic = wordAt(site, predicate) === 'have' && /^[.;:!?]?$/.test(wordAt(site, predicate + 1));
  const perfect =
    elliptic ||
    tree.auxiliaries(predicate).some((each) => each > modal && wordAt(site, each) === 'have' && !better);
  return {
    head: predicate,
    tokens: [modal, predicate],
    advised: beside < 0 ? subjects : [beside],
    ...(perfect && { blames: true }),
  };
}

/** `needs to`, `has to`: present or future. `had to` is past, and what `would have to` be done nobody is told to do. */
function needAdvice(site: Site, verb: number): Found | undefined {
  const { tree } = site;
  const [complement] = tree.dependents(verb, 'xcomp');
  if (
    complement === undefined ||
    wordAt(site, verb + 1) !== 'to' ||
    ['VBD', 'VBN'].includes(tokenAt(site, verb).xpos)
  )
    return undefined;
  const hypothetical = tree.auxiliaries(verb).some((each) => HYPOTHETICAL.has(wordAt(site, each)));
  if (hypothetical || tree.negations(verb).length > 0 || isPassive(site, complement)) return undefined;
  return { head: verb, tokens: [verb, complement], advised: tree.subjects(verb) };
}

/** `has only to answer`, `need only answer`: the way is open. */
function onlyNeed(site: Site, verb: number): Found | undefined {
  const word = wordAt(site, verb);
  if (wordAt(site, verb + 1) !== 'only' || !['has', 'have', 'need', 'needs'].includes(word)) return undefined;
  const complement = word === 'need' ? bareVerbAt(site, verb + 2) : infinitiveBehind(site, verb + 1);
  const advised = subjectBeside(site, verb);
  if (complement < 0 || advised < 0) return undefined;
  return { head: verb, tokens: [verb, verb + 1, complement], advised: [advised] };
}
