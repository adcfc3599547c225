import { AGENTIVE } from '../lexicon/groups';
import { MANY_IN_ONE } from '../lexicon/known-nouns';
import type { Reading } from '../reading';
import { roleOf } from '../roles';
import type { Role } from '../roles';
import type { Profile } from '../roster';
import type { Setting } from '../setting';
import { profilesOf } from '../setting';
import type { Antecedent } from './discourse';
import type { EvidenceName } from './evidence';
import { strongestFirst, weigh } from './evidence';
import type { PronounForm } from './pronoun-forms';

/** Sentences that a pronoun looks back over. */
const REACH = 4;

export interface Resolved {
  readonly antecedent: Antecedent;
  readonly resolvedBy: readonly string[];
}

/** The pronoun to resolve, with what is asked of the tree once. */
interface Pronoun {
  readonly reading: Reading;
  readonly position: number;
  readonly form: PronounForm;
  readonly role: Role;
  /** The predicate it is subject or object of, or whose clause holds it. */
  readonly clause: number;
  readonly ownSubjects: readonly number[];
  readonly subjectsAbove: readonly number[];
  readonly acts: boolean;
}

function readPronoun(reading: Reading, position: number, form: PronounForm): Pronoun {
  const { tree, tokens } = reading;
  const clause = tree.clause(position);
  const above: number[] = [];
  let parent = clause < 0 ? -1 : tree.parentClause(clause);
  for (let step = 0; parent >= 0 && step < 4; step++) {
    above.push(...tree.subjects(parent));
    parent = tree.parentClause(parent);
  }
  const governor = tokens[tree.head(position)];
  const role = roleOf(reading, position);
  const acts =
    role === 'subject' &&
    governor !== undefined &&
    AGENTIVE.has(governor.lemma) &&
    !tree.isPassive(tree.head(position));
  return {
    reading,
    position,
    form,
    role,
    clause,
    ownSubjects: clause < 0 ? [] : tree.subjects(clause),
    subjectsAbove: above,
    acts,
  };
}

function personAgrees(profile: Profile, form: PronounForm): boolean {
  if (form.gender === 'none') return false;
  return profile.gender === 'unknown' || profile.gender === form.gender;
}

/** Whether number, gender and kind allow it. */
function agrees(setting: Setting, antecedent: Antecedent, form: PronounForm): boolean {
  const profiles = profilesOf(setting, antecedent.parties);
  if (antecedent.parties.length === 0)
    return form.gender === 'none' && antecedent.plural === (form.number === 'many');
  if (profiles.length === 0) return false;
  if (form.number === 'many') {
    if (profiles.length > 1) return true;
    const [profile] = profiles;
    return (
      profile !== undefined &&
      (profile.plural ||
        antecedent.plural ||
        profile.kind === 'organisation' ||
        profile.kind === 'country' ||
        MANY_IN_ONE.has(profile.id))
    );
  }
  const [profile] = profiles;
  if (profile === undefined || profiles.length > 1) return false;
  if (form.gender !== 'none') {
    if (profile.kind === 'person' && !antecedent.plural) return personAgrees(profile, form);
    // A spokesman who stands for his state is "he" too.
    return (
      (antecedent.how === 'organ' &&
        !antecedent.plural &&
        antecedent.personal === true &&
        genderFits(antecedent, form)) ||
      !profile.kindIsSure
    );
  }
  if (profile.kind === 'person') return !profile.kindIsSure;
  return (
    !profile.plural && !(antecedent.how === 'organ' && (antecedent.plural || antecedent.personal === true))
  );
}

function genderFits(antecedent: Antecedent, form: PronounForm): boolean {
  return (
    antecedent.gender === undefined || antecedent.gender === 'unknown' || antecedent.gender === form.gender
  );
}

/** Whether grammar forbids it: "Iran accused it", "its chair" of itself. */
function barred(pronoun: Pronoun, antecedent: Antecedent): boolean {
  const { reading, position, form } = pronoun;
  if (antecedent.sentence !== reading.index) return false;
  if (antecedent.first <= position && position <= antecedent.last) return true;
  const { tree } = reading;
  if (
    tree.dominates(antecedent.head, position) &&
    antecedent.head > position &&
    tree.relation(position).startsWith('nmod')
  )
    return true;
  if (form.reflexive || form.possessive || tree.relation(position) === 'nmod:poss') {
    // "Its chairman, Peter Mutiso": what is owned, or named beside it, is not the owner.
    const owned = tree.head(position);
    return tree.appositions(owned).includes(antecedent.head) || antecedent.head === owned;
  }
  const other = clauseOf(reading, antecedent.head);
  if (other !== pronoun.clause) return false;
  const subject = pronoun.ownSubjects.includes(antecedent.head);
  const self = pronoun.ownSubjects.includes(position);
  return (
    subject !== self &&
    (subject || antecedent.role === 'object' || antecedent.role === 'oblique') &&
    !nested(reading, antecedent.head)
  );
}

function clauseOf(reading: Reading, head: number): number {
  return reading.tree.clause(head);
}

/** Inside another noun's phrase, and so no argument of the verb: "Iran's offer pleased it". */
function nested(reading: Reading, head: number): boolean {
  return /^nmod/.test(reading.tree.relation(head));
}

function distance(gap: number): EvidenceName {
  if (gap <= 0) return 'same-sentence';
  if (gap === 1) return 'previous-sentence';
  return gap === 2 ? 'two-sentences-back' : 'further-back';
}

function evidenceFor(
  setting: Setting,
  pronoun: Pronoun,
  antecedent: Antecedent,
  focus: string | undefined,
): EvidenceName[] {
  const { reading, form } = pronoun;
  const names: EvidenceName[] = [distance(reading.index - antecedent.sentence), antecedent.role];
  const here = antecedent.sentence === reading.index;
  const thing = antecedent.parties.length === 0;
  if (antecedent.role === pronoun.role && (pronoun.role === 'subject' || pronoun.role === 'object'))
    names.push('parallel-role');
  if (here && pronoun.subjectsAbove.includes(antecedent.head)) names.push('subject-above');
  if (
    here &&
    pronoun.ownSubjects.includes(antecedent.head) &&
    (form.possessive || form.reflexive || pronoun.role === 'possessor')
  )
    names.push('own-subject');
  if (here && antecedent.first > pronoun.position) names.push('forward');
  if (antecedent.headline) names.push('headline');
  if (focus !== undefined && focus === antecedent.parties.join('+')) names.push('in-focus');
  if (thing) {
    names.push('thing');
    if (pronoun.acts) names.push('thing-that-acts');
    return names;
  }
  const profiles = profilesOf(setting, antecedent.parties);
  const [profile] = profiles;
  if (antecedent.together) names.push('named-together');
  if (profile === undefined) return names;
  if (form.number === 'many' && profiles.length === 1 && !profile.plural && !antecedent.plural)
    names.push('body-as-many');
  if (form.gender !== 'none' && (profile.gender === form.gender || antecedent.gender === form.gender))
    names.push('gender-known');
  if (profile.kindIsSure) names.push('kind-known');
  if (profile.passing) names.push('passing');
  const mentions = setting.discourse.past.filter(({ parties }) => parties.includes(profile.id)).length;
  if (mentions >= 3) names.push('often-mentioned');
  return names;
}

/**
 * Chooses what a third-person pronoun refers to: the agreeing antecedent with the most evidence.
 *
 * @param ahead mentions after the pronoun in its sentence that it may point forward to.
 * @param focus whom the pronoun before referred to.
 */
export function resolvePronoun(
  setting: Setting,
  reading: Reading,
  position: number,
  form: PronounForm,
  ahead: readonly Antecedent[],
  focus: string | undefined,
): Resolved | undefined {
  const pronoun = readPronoun(reading, position, form);
  const candidates = [...setting.discourse.past, ...ahead].filter(
    (antecedent) =>
      reading.index - antecedent.sentence <= REACH &&
      agrees(setting, antecedent, form) &&
      !barred(pronoun, antecedent),
  );
  if (form.reflexive) {
    const subject = candidates.findLast(
      ({ sentence, head }) => sentence === reading.index && pronoun.ownSubjects.includes(head),
    );
    if (subject !== undefined) return { antecedent: subject, resolvedBy: ['own-subject'] };
  }
  const before = candidates.filter(
    (antecedent) => antecedent.sentence < reading.index || antecedent.first < position,
  );
  const nearest = before.reduce<Antecedent | undefined>(
    (last, next) =>
      last === undefined ||
      next.sentence > last.sentence ||
      (next.sentence === last.sentence && next.first > last.first)
        ? next
        : last,
    undefined,
  );
  let best: { antecedent: Antecedent; names: EvidenceName[]; score: number } | undefined;
  for (const antecedent of candidates) {
    const names = evidenceFor(setting, pronoun, antecedent, focus);
    if (antecedent === nearest) names.push('nearest');
    const score = weigh(names);
    if (best === undefined || score >= best.score) best = { antecedent, names, score };
  }
  return best === undefined
    ? undefined
    : { antecedent: best.antecedent, resolvedBy: strongestFirst(best.names) };
}
