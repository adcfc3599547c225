import type { ActDefinition } from '../../contract';
import type { FoundCue } from '../cues/cue';
import { ADMITTING_VERBS, DISPUTING_VERBS, IN_THE_RIGHT, IN_THE_WRONG } from '../data/admission-words';
import type { Draft } from '../draft';
import { asActual, draftOf } from '../draft';
import type { Roles } from '../roles/fillings';
import { membersOnly, partiesOf } from '../roles/parties';
import { rolesOf } from '../roles/roles';
import type { RuleId } from '../rules';
import type { Site } from '../site';
import { isPassive, lemmaAt, overVerbs, tokenAt, wordAt } from '../site';
import { valenceOf } from '../valence';
import { firstOthers } from '../targets/wronged';

const ADMISSION: ActDefinition = {
  lemma: 'admit that',
  pos: 'verb',
  kind: 'concede',
  frame: { source: ['subject'], target: ['obl:to'] },
};

/**
 * Verbs of admitting with a clause that grants another his due or faults oneself: `acknowledged that Spain had been right`,
 * `owned that it had misread the law`. What else is acknowledged is no concession.
 */
export function admissionsIn(site: Site): readonly Draft[] {
  return [...grantedIn(site), ...undisputedIn(site)];
}

/** `no longer disputes Spain's good faith`: to whom it belongs has his due. */
function undisputedIn(site: Site): readonly Draft[] {
  return overVerbs(site, (token) => {
    if (!DISPUTING_VERBS.has(lemmaAt(site, token))) return [];
    if (wordAt(site, token - 2) !== 'no' || wordAt(site, token - 1) !== 'longer') return [];
    const cue: FoundCue = { head: token, tokens: [token - 2, token - 1, token] };
    const roles = rolesOf(site, cue, ADMISSION);
    if (!roles || membersOnly(roles.sources).length === 0) return [];
    const [disputed] = [...site.tree.logicalObjects(token), ...site.tree.complements(token)];
    if (disputed === undefined) return [];
    const owners = membersOnly(partiesOf(site, disputed)?.parties ?? []);
    const others = owners.filter((party) => !roles.sources.includes(party));
    const targets = others.length > 0 ? others : firstOthers(site, [disputed], roles.sources);
    const filled = admittedTo(roles, targets, disputed);
    const parts = { entry: ADMISSION, kind: ADMISSION.kind, cue, roles: filled, why: ['cue:verb'] } as const;
    // `no longer` puts the dispute into the past, not that it is given up.
    return [asActual(draftOf(site, parts), 'historical')];
  });
}

function grantedIn(site: Site): readonly Draft[] {
  return overVerbs(site, (token) => {
    const admits = ADMITTING_VERBS.has(lemmaAt(site, token));
    if (!admits && !TELLING.has(lemmaAt(site, token))) return [];
    const cue: FoundCue = { head: token, tokens: [token] };
    const roles = rolesOf(site, cue, ADMISSION);
    if (!roles || membersOnly(roles.sources).length === 0) return [];
    const admitted = site.tree
      .complements(token)
      .filter((clause) => clause > token && (admits || isOwnRegret(site, clause)))
      .flatMap((clause) => admission(site, token, clause, roles));
    return admitted
      .slice(0, 1)
      .map((filled) =>
        draftOf(site, { entry: ADMISSION, kind: 'concede', cue, roles: filled, why: ['cue:verb'] }),
      );
  });
}

/** What a clause admits: the roles with whoever it is admitted to, none where it admits nothing. */
function admission(site: Site, verb: number, clause: number, roles: Roles): readonly Roles[] {
  if (site.tree.negations(clause).length > 0) return [];
  const subjects = site.tree.logicalSubjects(clause);
  const parties = subjects.flatMap((subject) => partiesOf(site, subject)?.parties ?? []);
  const others = membersOnly(parties).filter((party) => !roles.sources.includes(party));
  const predicate = predicateOf(site, clause);
  // `granted that the marines had behaved well`
  if (
    others.length > 0 &&
    isDoing(site, clause) &&
    valenceOf(site, clause, site.tree.subtree(clause).last) > 0
  )
    return [admittedTo(roles, others, clause)];
  if (others.length > 0 && says(site, predicate, IN_THE_RIGHT)) return [admittedTo(roles, others, clause)];
  const own = parties.length > 0 ? others.length === 0 : subjects.some((subject) => isOwn(site, subject));
  // `owned that the party ought to have been told`: by whom but by himself?
  const omitted = isLeftUndone(site, clause) && (own || isPassive(site, clause));
  const did = own && CONFESSING.has(lemmaAt(site, verb)) && isDoing(site, clause);
  if (!omitted && !did && (!own || !says(site, predicate, IN_THE_WRONG))) return [];
  return [
    admittedTo(
      roles,
      roles.targets.length > 0 ? roles.targets : firstOthers(site, [clause], roles.sources),
      clause,
    ),
  ];
}

const TELLING: ReadonlySet<string> = new Set(['say', 'tell', 'write', 'add', 'answer', 'reply']);

/** `told her that he should have listened`: no `it`, which may be whoever is told. */
function isOwnRegret(site: Site, clause: number): boolean {
  return (
    isLeftUndone(site, clause) &&
    site.tree.auxiliaries(clause).every((each) => !['could', 'might'].includes(wordAt(site, each))) &&
    site.tree.subjects(clause).some((each) => ['he', 'she', 'they', 'we'].includes(wordAt(site, each)))
  );
}

/** Verbs that make a fault of whatever their own subject did: `confessed that it had known`. */
const CONFESSING: ReadonlySet<string> = new Set(['admit', 'concede', 'confess', 'own', 'avow']);

/** A finished deed, not a state. */
function isDoing(site: Site, clause: number): boolean {
  const { upos, xpos } = tokenAt(site, clause);
  return (
    upos === 'VERB' &&
    lemmaAt(site, clause) !== 'have' &&
    !isPassive(site, clause) &&
    (xpos === 'VBD' || site.tree.auxiliaries(clause).some((each) => lemmaAt(site, each) === 'have'))
  );
}

/** `ought to have asked`, `could have been better`: what would have been right was not done. */
function isLeftUndone(site: Site, clause: number): boolean {
  const auxiliaries = site.tree.auxiliaries(clause).map((each) => wordAt(site, each));
  const have =
    auxiliaries.includes('have') || (lemmaAt(site, clause) === 'do' && wordAt(site, clause - 1) === 'have');
  return have && auxiliaries.some((word) => ['should', 'ought', 'could', 'might'].includes(word));
}

function admittedTo(roles: Roles, targets: readonly string[], clause: number): Roles {
  const plain = roles.why.filter((rule) => !rule.startsWith('target') && rule !== 'about');
  const why: RuleId = targets.length > 0 ? 'target:clause' : 'target:none';
  return {
    ...roles,
    targets: [...new Set(targets)],
    about: [clause],
    held: [...roles.held, clause],
    why: [...plain, why],
  };
}

/** The words that say what is said of the subject: the predicate with its objects and complements. */
function predicateOf(site: Site, clause: number): readonly number[] {
  return [clause, ...site.tree.dependents(clause, 'obj', 'xcomp', 'advmod', 'amod', 'obl')];
}

function says(site: Site, tokens: readonly number[], words: ReadonlySet<string>): boolean {
  return tokens.some((token) => words.has(lemmaAt(site, token)) || words.has(wordAt(site, token)));
}

/** `its soldiers had erred`: somebody of the source's own. */
function isOwn(site: Site, subject: number): boolean {
  return ['its', 'his', 'her', 'their', 'our', 'it', 'he', 'she', 'they', 'we'].some(
    (word) =>
      wordAt(site, subject) === word ||
      site.tree.dependents(subject, 'nmod:poss').some((owner) => wordAt(site, owner) === word),
  );
}
