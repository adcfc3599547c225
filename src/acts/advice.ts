import type { ActDefinition } from '../contract';
import { SPEAKER } from '../actors';
import { subjectBeside } from './adjacency';
import { conditionOf, isQuestion } from './condition';
import { ASKING_VERBS } from './data/reality-words';
import type { Draft } from './draft';
import { draftOf } from './draft';
import { membersOnly, partiesOf } from './parties';
import type { FoundCue } from './cue';
import { isAdvisable, isAdviceModal } from './findings';
import type { Site } from './site';
import { isPassive, lemmaAt, tokenAt, wordAt } from './site';
import type { Memory } from './memory';

/** Advice has no entry of its own in the lexicon: its cue is grammar. */
const ADVICE: ActDefinition = {
  lemma: 'should',
  pos: 'verb',
  kind: 'urge-settlement',
  strength: 0.5,
  frame: { target: ['subject'] },
};

/** Advice in one place: its words, and who is advised. */
interface Found {
  readonly head: number;
  readonly tokens: readonly number[];
  readonly advised: readonly number[];
}

/**
 * Advice by whoever says the words: `both sides should`, `would do well to`, `it is time for Iran to`, `let Benin`.
 * It is the adviser's conciliation whatever is advised; those advised gain nothing by it.
 */
export function adviceIn(site: Site, memory: Memory): readonly Draft[] {
  const drafts: Draft[] = [];
  const heads = new Set<number>();
  for (const token of site.tree.tokens.keys()) {
    const found = adviceAt(site, token);
    if (!found || heads.has(found.head) || isTold(site, found.head)) continue;
    const targets = advisedBy(site, found, memory);
    if (targets.length === 0) continue;
    heads.add(found.head);
    drafts.push(adviceDraft(site, found, targets));
  }
  return drafts;
}

function advisedBy(site: Site, found: Found, memory: Memory): readonly string[] {
  const parties = found.advised.flatMap((token) => partiesOf(site, token)?.parties ?? []);
  const members = [...new Set(membersOnly(parties))];
  if (members.length > 0 || found.advised.length > 0) return members;
  return site.sentence.kind === 'list-item' ? lastAdvised(memory) : [];
}

/** Nouns of advice that open a list: `We have three requests of Peru`. */
const LISTED: ReadonlySet<string> = new Set(
  'advice demand favour favor lesson message piece plea proposal question recommendation request step suggestion task thing word'.split(
    ' ',
  ),
);

/** Whom the sentence before a list addresses: `Three things to our ministers`. */
function addressedByLeadIn(memory: Memory): readonly string[] {
  const lead = memory.sites.findLast((site) => site.sentence.kind !== 'list-item');
  if (!lead?.lemmas.some((lemma) => LISTED.has(lemma))) return [];
  const addressed = lead.cast
    .inSentence(lead.index)
    .filter((mention) => ['to', 'for', 'of'].includes(lead.tree.preposition(mention.head)));
  return membersOnly(addressed.flatMap(({ parties }) => parties));
}

/** A bullet without a subject is addressed to whom the list began with. */
function lastAdvised(memory: Memory): readonly string[] {
  const addressed = addressedByLeadIn(memory);
  if (addressed.length > 0) return addressed;
  const last = memory.acts.findLast((act) => act.why.includes('cue:advice'));
  return last?.targets ?? [];
}

function adviceDraft(site: Site, found: Found, targets: readonly string[]): Draft {
  const cue: FoundCue = { head: found.head, tokens: found.tokens };
  const draft = draftOf(site, {
    entry: ADVICE,
    kind: 'urge-settlement',
    cue,
    roles: {
      sources: [SPEAKER],
      targets,
      about: [],
      held: found.advised,
      reciprocal: false,
      why: ['source:speaker', 'target:subject'],
    },
    why: ['cue:advice'],
  });
  // `should not wait` is advice as much as `should hurry`.
  const modifiers = draft.act.modifiers.filter(({ effect }) => effect !== 'negate');
  const reality = draft.reality.rules.includes('condition') ? 'possible' : 'advised';
  return { ...draft, act: { ...draft.act, reality, modifiers } };
}

/** Whether the clause is what somebody asks, or a condition or question: no advice of the speaker's. */
function isTold(site: Site, head: number): boolean {
  const governor = site.tree.head(head);
  const asked =
    governor >= 0 &&
    site.tree.relation(head) === 'ccomp' &&
    ASKING_VERBS.has(lemmaAt(site, governor)) &&
    lemmaAt(site, governor) !== 'insist';
  return asked || conditionOf(site, head) || isQuestion(site, head);
}

function adviceAt(site: Site, token: number): Found | undefined {
  const { upos } = tokenAt(site, token);
  if (
    wordAt(site, token) === 'ought' ||
    (wordAt(site, token) === 'had' && wordAt(site, token + 1) === 'better')
  ) {
    const own = complementAdvice(site, token);
    if (own) return own;
  }
  if (upos === 'AUX') return modalAdvice(site, token);
  const lemma = lemmaAt(site, token);
  if (upos === 'VERB' && ['need', 'have', 'ought'].includes(lemma)) return needAdvice(site, token);
  if (lemma === 'let') return letAdvice(site, token);
  if (wordAt(site, token) === 'advised') return counselled(site, token);
  if (BEGINNING.has(lemma)) return beginningAdvice(site, token);
  if (lemma === 'do' || isAdvisable(lemma)) return wisdomAdvice(site, token);
  if (upos === 'VERB' && token === site.tree.root) return imperative(site, token);
  return undefined;
}

/** `ought to` and `had better` that the tree makes verbs with a complement. */
function complementAdvice(site: Site, verb: number): Found | undefined {
  const [complement] = site.tree.dependents(verb, 'xcomp');
  if (complement === undefined) return undefined;
  return { head: verb, tokens: [verb, complement], advised: site.tree.subjects(verb) };
}

/** `should`, `must`, `ought to`, `had better`. */
function modalAdvice(site: Site, modal: number): Found | undefined {
  const { tree } = site;
  const predicate = tree.head(modal);
  if (predicate < 0 || tree.relation(modal) !== 'aux') return undefined;
  const better = wordAt(site, modal) === 'had' && wordAt(site, modal + 1) === 'better';
  if (!better && !isAdviceModal(site, predicate, modal)) return undefined;
  if (isPassive(site, predicate)) return undefined;
  const subjects = tree.subjects(predicate);
  const beside = subjects.some((subject) => partiesOf(site, subject)) ? -1 : subjectBeside(site, modal);
  return { head: predicate, tokens: [modal, predicate], advised: beside < 0 ? subjects : [beside] };
}

/** `needs to`, `has to`, `would have to`: present or future, not `had to`. */
function needAdvice(site: Site, verb: number): Found | undefined {
  const { tree } = site;
  const [complement] = tree.dependents(verb, 'xcomp');
  if (
    complement === undefined ||
    wordAt(site, verb + 1) !== 'to' ||
    ['VBD', 'VBN'].includes(tokenAt(site, verb).xpos)
  )
    return undefined;
  if (site.tree.negations(verb).length > 0 || isPassive(site, complement)) return undefined;
  return { head: verb, tokens: [verb, complement], advised: tree.subjects(verb) };
}

/** `let Denmark invite the trustees`. */
function letAdvice(site: Site, verb: number): Found | undefined {
  const { tree } = site;
  if (tree.dependents(verb, 'nsubj', 'aux', 'mark').length > 0 || tokenAt(site, verb).xpos === 'VBD')
    return undefined;
  // `The minister, Ms Lind, let reporters know`: behind a nominal a bare form is the past.
  if (!opensItsClause(site, verb)) return undefined;
  const [complement] = tree.complements(verb);
  const objects = tree.objects(verb);
  const advised = objects.length > 0 ? objects : complement === undefined ? [] : tree.subjects(complement);
  if (
    advised.length === 0 ||
    advised.some((token) => ['us', "'s", 'me', 'it', 'there'].includes(wordAt(site, token)))
  )
    return undefined;
  return { head: verb, tokens: complement === undefined ? [verb] : [verb, complement], advised };
}

function opensItsClause(site: Site, verb: number): boolean {
  const { upos } = site.tokens[verb - 1] ?? { upos: 'PUNCT' };
  const before = upos === 'PUNCT' && wordAt(site, verb - 1) === ',' ? site.tokens[verb - 2]?.upos : upos;
  return before === undefined || !['NOUN', 'PROPN', 'PRON'].includes(before);
}

/** `would be well advised to`, `is best advised to`. */
function counselled(site: Site, token: number): Found | undefined {
  const { tree } = site;
  if (!['well', 'better', 'best'].includes(wordAt(site, token - 1))) return undefined;
  if (wordAt(site, token + 1) !== 'to' || tree.negations(token).length > 0) return undefined;
  return { head: token, tokens: [token, token + 2], advised: tree.logicalObjects(token) };
}

const BEGINNING: ReadonlySet<string> = new Set(['start', 'begin']);

/** `could start by showing up`. */
function beginningAdvice(site: Site, verb: number): Found | undefined {
  const { tree } = site;
  const modal = tree.auxiliaries(verb).find((each) => ['could', 'might'].includes(wordAt(site, each)));
  if (modal === undefined || wordAt(site, verb + 1) !== 'by') return undefined;
  if (tokenAt(site, verb + 2).xpos !== 'VBG' || tree.negations(verb).length > 0) return undefined;
  return { head: verb, tokens: [modal, verb], advised: tree.subjects(verb) };
}

/** `would do well to`, `would be wise to`, `it is time for Iran to`, `it would do well for both to`. */
function wisdomAdvice(site: Site, token: number): Found | undefined {
  const { tree } = site;
  const well = lemmaAt(site, token) === 'do' ? token + 1 : token;
  if (lemmaAt(site, token) === 'do' && !['well', 'better', 'best'].includes(wordAt(site, well)))
    return undefined;
  const isPredicate = lemmaAt(site, token) === 'do' || tree.isPredicate(token);
  if (!isPredicate || tree.negations(token).length > 0) return undefined;
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

/** A bullet that begins with a bare verb. */
function imperative(site: Site, verb: number): Found | undefined {
  const { tree } = site;
  if (site.sentence.kind !== 'list-item' || tokenAt(site, verb).xpos !== 'VB') return undefined;
  if (tree.dependents(verb, 'nsubj', 'aux', 'mark').length > 0) return undefined;
  return { head: verb, tokens: [verb], advised: [] };
}
