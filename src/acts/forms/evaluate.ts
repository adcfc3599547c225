import type { ActDefinition } from '../../contract';
import { SPEAKER } from '../../actors';
import type { Draft } from '../draft';
import { draftOf } from '../draft';
import { BLAMED_CONDUCT, PRAISED_CONDUCT, WRONGING_VERBS } from '../data/conduct-words';
import { epithetAt } from './name-meaning';
import { membersOnly, partiesOf } from '../roles/parties';
import type { Site } from '../site';
import { isNominal, lemmaAt, mentionOf, overTokens, tokenAt, wordAt } from '../site';

/** `is right to ask`, `was wrong to refuse`: said of a doer, these words judge what he did. */
const JUDGEMENTS: ReadonlyMap<string, 'praise' | 'blame'> = new Map<string, 'praise' | 'blame'>([
  ['right', 'praise'],
  ['correct', 'praise'],
  ['wise', 'praise'],
  ['wrong', 'blame'],
  ['foolish', 'blame'],
  ['mistaken', 'blame'],
]);

/** Praise or blame that a predicate noun or a judgement carries: `Iran is a menace`, `the Union was right to give it`. */
export function evaluationsIn(site: Site): readonly Draft[] {
  return overTokens(site, (token) => {
    const draft =
      epithetPredicate(site, token) ??
      judgement(site, token) ??
      conduct(site, token) ??
      reversed(site, token) ??
      wronging(site, token);
    return draft ? [draft] : [];
  });
}

function subjectTargets(site: Site, predicate: number): readonly string[] {
  const found = site.tree.subjects(predicate).flatMap((subject) => partiesOf(site, subject)?.parties ?? []);
  return [...new Set(membersOnly(found))];
}

function hasCopula(site: Site, token: number): boolean {
  return site.tree.dependents(token, 'cop').length > 0;
}

function epithetPredicate(site: Site, token: number): Draft | undefined {
  if (tokenAt(site, token).upos !== 'NOUN' || !hasCopula(site, token)) return undefined;
  const epithet = epithetAt(site, token);
  if (!epithet || site.tree.preposition(token) !== '') return undefined;
  const targets = subjectTargets(site, token);
  if (targets.length === 0 && !isSaidOfWhatWasTold(site, token)) return undefined;
  return evaluation(site, token, epithet.valence, Math.min(0.7, epithet.strength), targets);
}

/** `That was a cheap shot`, `The raid was a disgrace`. */
function isSaidOfWhatWasTold(site: Site, predicate: number): boolean {
  return site.tree
    .subjects(predicate)
    .some((subject) => ['that', 'this'].includes(wordAt(site, subject)) || isNominal(site, subject));
}

function judgement(site: Site, token: number): Draft | undefined {
  if (tokenAt(site, token).upos !== 'ADJ' || !hasCopula(site, token)) return undefined;
  const valence = JUDGEMENTS.get(lemmaAt(site, token));
  if (!valence) return undefined;
  const judged = site.tree
    .dependents(token, 'xcomp', 'ccomp', 'advcl', 'csubj')
    .some((clause) =>
      site.tree.dependents(clause, 'mark').some((mark) => ['to', 'that'].includes(wordAt(site, mark))),
    );
  const targets = judged ? subjectTargets(site, token) : [];
  return targets.length === 0 ? undefined : evaluation(site, token, valence, 0.4, targets);
}

/** `Acme was petty`, `That was cheap`: said of a party or of what it did. */
function conduct(site: Site, token: number): Draft | undefined {
  const { upos } = tokenAt(site, token);
  // `was less obliging`: behind a word of degree a participle is an adjective.
  const measured = upos === 'VERB' && MEASURING.has(wordAt(site, token - 1));
  if (!measured && (!['ADJ', 'ADV'].includes(upos) || !hasCopula(site, token))) return undefined;
  const word = wordAt(site, token);
  const valence = BLAMED_CONDUCT.has(word) ? 'blame' : PRAISED_CONDUCT.has(word) ? 'praise' : undefined;
  // `was fair to middling`, `was open to visitors`
  if (!valence || (valence === 'praise' && wordAt(site, token - 1) === 'too')) return undefined;
  const [subject] = site.tree.subjects(token);
  if (subject === undefined) return undefined;
  const pointing = ['that', 'this'].includes(wordAt(site, subject));
  const mention = site.cast.covering(site.index, subject);
  if (!pointing && !measured && (mention === undefined || !isSomebodyNow(site, token))) return undefined;
  const targets = pointing ? [] : subjectTargets(site, token);
  return targets.length > 0 || pointing ? evaluation(site, token, valence, 0.4, targets) : undefined;
}

const MEASURING: ReadonlySet<string> = new Set([
  'less',
  'more',
  'most',
  'least',
  'very',
  'so',
  'hardly',
  'equally',
]);

/** Lands have weather, coasts and prices: what they are told to have been is conduct. */
function isSomebodyNow(site: Site, token: number): boolean {
  return ['was', 'were', 'been', 'being'].some((word) =>
    site.tree.dependents(token, 'cop').some((cop) => wordAt(site, cop) === word),
  );
}

/** `The real villain is Acme`, `The hero of the hour was Ms Lind`: the name comes first, its bearer last. */
function reversed(site: Site, token: number): Draft | undefined {
  const mention = mentionOf(site, token);
  if (!mention || !hasCopula(site, token)) return undefined;
  const [subject] = site.tree.subjects(token);
  if (subject === undefined || tokenAt(site, subject).upos !== 'NOUN') return undefined;
  const definite = site.tree.dependents(subject, 'det').some((each) => wordAt(site, each) === 'the');
  const epithet = definite ? epithetAt(site, subject) : undefined;
  const targets = membersOnly(mention.parties);
  const isRole = epithet?.valence === 'praise' && !HEROES.has(lemmaAt(site, subject));
  return epithet && !isRole && targets.length > 0
    ? evaluation(site, token, epithet.valence, Math.min(0.6, epithet.strength), targets)
    : undefined;
}

/** Whom only praise calls so: `the winner was Rovers` tells a score. */
const HEROES: ReadonlySet<string> = new Set(
  'hero heroine saviour savior peacemaker benefactor angel saint'.split(' '),
);

/** `had failed her`, `wronged the bank`: with a party for its object, such a verb blames whoever did it. */
function wronging(site: Site, token: number): Draft | undefined {
  if (tokenAt(site, token).upos !== 'VERB' || !WRONGING_VERBS.has(lemmaAt(site, token))) return undefined;
  const wronged = site.tree.logicalObjects(token).some((object) => {
    const parties = membersOnly(site.cast.covering(site.index, object)?.parties ?? []);
    return parties.length > 0;
  });
  if (!wronged || site.tree.isPassive(token)) return undefined;
  const subjects = site.tree.logicalSubjects(token);
  const doers = subjects.flatMap((subject) => partiesOf(site, subject)?.parties ?? []);
  const own = subjects.some((subject) => ['we', 'i'].includes(wordAt(site, subject)));
  const targets = [...new Set(membersOnly(doers))];
  return targets.length > 0 || own ? evaluation(site, token, 'blame', 0.5, targets) : undefined;
}

function evaluation(
  site: Site,
  token: number,
  valence: 'praise' | 'blame',
  strength: number,
  targets: readonly string[],
): Draft {
  const entry: ActDefinition = {
    lemma: lemmaAt(site, token),
    pos: 'adjective',
    kind: 'evaluate',
    valence,
    strength,
    frame: { target: ['subject'] },
  };
  return draftOf(site, {
    entry,
    kind: 'evaluate',
    cue: { head: token, tokens: [token] },
    roles: {
      sources: [SPEAKER],
      targets,
      about: [],
      held: site.tree.subjects(token),
      reciprocal: false,
      why: ['source:speaker', 'target:subject'],
    },
    why: ['cue:valence'],
  });
}
