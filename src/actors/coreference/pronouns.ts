import type { Reading } from '../reading';
import type { Setting } from '../setting';
import { profilesOf } from '../setting';
import { roleOf } from '../roles';
import { agrees } from './agreement';
import { barredFor } from './binding';
import type { Antecedent } from './discourse';
import type { EvidenceName } from './evidence';
import { LEAST, strongestFirst, weigh } from './evidence';
import type { Pronoun } from './pronoun';
import { readPronoun } from './pronoun';
import type { PronounForm } from './pronoun-forms';

/** Sentences that a pronoun looks back over. */
const REACH = 4;

export interface Resolved {
  readonly antecedent: Antecedent;
  readonly resolvedBy: readonly string[];
}

function distance(gap: number): EvidenceName {
  if (gap <= 0) return 'same-sentence';
  if (gap === 1) return 'previous-sentence';
  return gap === 2 ? 'two-sentences-back' : 'further-back';
}

/** "the bloc and its partner": by the tree, or by an `and` right between. */
function joinedWithOwned({ reading, position }: Pronoun, antecedent: Antecedent): boolean {
  const { tree, tokens } = reading;
  if (antecedent.first > position) return false;
  const between = antecedent.last + 2 === position && tokens[position - 1]?.upos === 'CCONJ';
  // ", and its minister": after a comma and a conjunction a clause begins, whatever the tree makes of it.
  const clause = tokens[position - 1]?.upos === 'CCONJ' && tokens[position - 2]?.text === ',';
  return between || (!clause && tree.conjuncts(tree.head(position)).includes(antecedent.head));
}

/** "As for Coyle, …" */
function isTopic({ words: spoken }: Reading, { first }: Antecedent): boolean {
  const at = first > 0 && spoken[first - 1] === 'the' ? first - 1 : first;
  return at > 1 && spoken[at - 2] === 'as' && /^(?:for|to|regards)$/.test(spoken[at - 1] ?? '');
}

/** Evidence from the places of pronoun and antecedent in the text and the tree. */
function evidenceOfPlace(pronoun: Pronoun, antecedent: Antecedent): EvidenceName[] {
  const { reading, form, role } = pronoun;
  const names: EvidenceName[] = [distance(reading.index - antecedent.sentence), antecedent.role];
  if (antecedent.headline) names.push('headline');
  if (antecedent.concessive && antecedent.sentence < reading.index) names.push('concessive');
  if (antecedent.quoted && !pronoun.quoted) names.push('inside-a-quotation');
  if (antecedent.role === role && (role === 'subject' || role === 'object')) names.push('parallel-role');
  if (antecedent.sentence !== reading.index) return names;
  if (pronoun.subjectsAbove.includes(antecedent.head))
    names.push(pronoun.quoted && !antecedent.quoted ? 'speaker-of-the-words' : 'subject-above');
  if (pronoun.subjectsBefore.includes(antecedent.head)) names.push('subject-before');
  const reason = pronoun.reasonAgainst;
  if (reason !== undefined && antecedent.head === reason) return [...names, 'object-of-its-own-reason'];
  if (
    reason === undefined &&
    pronoun.ownSubjects.includes(antecedent.head) &&
    (form.reflexive || pronoun.possessive)
  )
    names.push(pronoun.judged ? 'judged-by-itself' : 'own-subject');
  if (antecedent.last === pronoun.asideOf) names.push('aside-of');
  if (antecedent.last === pronoun.doerBefore) names.push('doer-before');
  if (antecedent.first > pronoun.position) names.push('forward');
  if (isTopic(reading, antecedent)) names.push('topic');
  if (pronoun.possessive && joinedWithOwned(pronoun, antecedent)) names.push('joined-with-owned');
  return names;
}

/** "should open the doors before they are opened for him". */
function undergoesTheSame({ reading, undergone }: Pronoun, antecedent: Antecedent): boolean {
  if (undergone === '' || antecedent.sentence !== reading.index || antecedent.role !== 'object') return false;
  return reading.tokens[reading.tree.head(antecedent.head)]?.lemma === undergone;
}

/** Evidence from who or what the antecedent is. */
function addEvidenceOfKind(
  setting: Setting,
  pronoun: Pronoun,
  antecedent: Antecedent,
  names: EvidenceName[],
): void {
  const { form } = pronoun;
  if (antecedent.parties.length === 0) {
    names.push('thing');
    if (undergoesTheSame(pronoun, antecedent)) names.push('undergoes-the-same');
    else if (pronoun.acts) names.push('thing-that-acts');
    return;
  }
  const profiles = profilesOf(setting, antecedent.parties);
  const [profile] = profiles;
  if (antecedent.together) names.push('named-together');
  if (profile === undefined) return;
  const many = profiles.length > 1 || profile.plural || antecedent.plural;
  if (form.number === 'many' && !many)
    names.push(setting.discourse.isOne(profile.id) ? 'body-seen-as-one' : 'body-as-many');
  if (
    form.number === 'one' &&
    form.gender === 'none' &&
    !pronoun.acts &&
    !pronoun.speaks &&
    !pronoun.possessive &&
    !form.reflexive
  )
    names.push(pronoun.thingObject ? 'object-as-a-thing' : 'it-as-a-thing');
  const known = profile.gender === form.gender || antecedent.gender === form.gender;
  if (form.gender !== 'none' && known) names.push('gender-known');
  if (profile.kindIsSure) names.push('kind-known');
  if (profile.passing) names.push('passing');
  if (profiles.length === 1 && setting.discourse.count(profile.id) >= 3) names.push('often-mentioned');
}

function isBefore(antecedent: Antecedent, pronoun: Pronoun): boolean {
  return antecedent.sentence < pronoun.reading.index || antecedent.first < pronoun.position;
}

/**
 * Chooses what a third-person pronoun refers to: the agreeing antecedent with the most evidence.
 *
 * @param ahead mentions after the pronoun in its sentence that it may point forward to.
 */
export function resolvePronoun(
  setting: Setting,
  reading: Reading,
  position: number,
  form: PronounForm,
  ahead: readonly Antecedent[],
): Resolved | undefined {
  const pronoun = readPronoun(reading, position, form);
  const focus = setting.discourse.focus(form.gender, reading.index);
  const known = [...setting.discourse.recent(reading.index, REACH), ...ahead];
  const isBarred = barredFor(reading, position, form);
  // Whom grammar forbids here it forbids under every earlier name as well.
  const forbidden = new Set<string>();
  const here = new Set<Antecedent>();
  for (const antecedent of known) {
    // "As for the regulator, it …" names the subject before the clause.
    if (!isBarred(antecedent) || isTopic(reading, antecedent)) continue;
    here.add(antecedent);
    const [party] = antecedent.parties;
    if (antecedent.parties.length === 1 && party !== undefined) forbidden.add(party);
  }
  // Nor whom it forbids under a name that is still to come: "he was told by Dr Hackett".
  for (const draft of setting.drafts(reading.index)) {
    const [party] = draft.parties;
    if (draft.first <= position || draft.parties.length !== 1 || party === undefined) continue;
    if (isBarred(draft)) forbidden.add(party);
  }
  const candidates = known.filter((antecedent) => {
    const [party] = antecedent.parties;
    if (antecedent.parties.length === 1 && party !== undefined && forbidden.has(party)) return false;
    // "'The union must pay', it said": whoever says the words is not only named in them.
    const inItsWords =
      antecedent.quoted &&
      !pronoun.quoted &&
      pronoun.role === 'subject' &&
      antecedent.sentence === reading.index;
    if (inItsWords) return false;
    // "Berg said, 'He has let us down'": a speaker is no "he" in his own words.
    if (pronoun.quoted && !antecedent.quoted && pronoun.role === 'subject')
      if (antecedent.sentence === reading.index && pronoun.subjectsAbove.includes(antecedent.head))
        return false;
    return !here.has(antecedent) && agrees(setting, antecedent, form, reading.index);
  });
  if (form.reflexive) {
    // "the judge herself": the noun right before it.
    const before = reading.tokens[position - 1];
    const emphatic = before?.upos === 'NOUN' || before?.upos === 'PROPN';
    const ofThing = form.gender === 'none' && roleOf(reading, position - 1) !== 'object';
    if (emphatic && (ofThing || candidates.some(({ last }) => last === position - 1))) {
      const own = candidates.findLast(
        ({ sentence, last }) => sentence === reading.index && last === position - 1,
      );
      return own === undefined ? undefined : { antecedent: own, resolvedBy: ['own-subject'] };
    }
    const subject = candidates.findLast(
      ({ sentence, head }) => sentence === reading.index && pronoun.ownSubjects.includes(head),
    );
    if (subject !== undefined) return { antecedent: subject, resolvedBy: ['own-subject'] };
  }
  const nearest = candidates.findLast((antecedent) => isBefore(antecedent, pronoun));
  let best: { antecedent: Antecedent; names: EvidenceName[]; score: number } | undefined;
  for (const antecedent of candidates) {
    const names = evidenceOfPlace(pronoun, antecedent);
    addEvidenceOfKind(setting, pronoun, antecedent, names);
    if (antecedent === nearest) names.push('nearest');
    if (focus !== undefined && focus === antecedent.parties.join('+')) names.push('in-focus');
    const score = weigh(names);
    if (best === undefined || score >= best.score) best = { antecedent, names, score };
  }
  return best === undefined || best.score < LEAST
    ? undefined
    : { antecedent: best.antecedent, resolvedBy: strongestFirst(best.names) };
}
