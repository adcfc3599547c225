import type { ActDefinition } from '../../contract';
import { SPEAKER } from '../../actors';
import type { Draft } from '../draft';
import { draftOf } from '../draft';
import { epithetAt } from './naming';
import { membersOnly, partiesOf } from '../roles/parties';
import type { Site } from '../site';
import { isNominal, lemmaAt, tokenAt, wordAt } from '../site';

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
  return [...site.tree.tokens.keys()].flatMap((token) => {
    const draft = epithetPredicate(site, token) ?? judgement(site, token);
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
