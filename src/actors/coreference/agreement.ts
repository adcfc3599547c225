import { MANY_IN_ONE } from '../lexicon/known-nouns';
import type { Setting } from '../setting';
import { profilesOf } from '../setting';
import type { Antecedent } from './discourse';
import type { PronounForm } from './pronoun-forms';

function genderFits(gender: string | undefined, form: PronounForm): boolean {
  return gender === undefined || gender === 'unknown' || gender === form.gender;
}

/** Whether number, gender and kind allow a pronoun to mean an antecedent. */
export function agrees(
  setting: Setting,
  antecedent: Antecedent,
  form: PronounForm,
  sentence: number,
): boolean {
  if (antecedent.parties.length === 0)
    return form.gender === 'none' && antecedent.plural === (form.number === 'many');
  const profiles = profilesOf(setting, antecedent.parties);
  const [profile] = profiles;
  if (profile === undefined) return false;
  if (form.number === 'many') {
    if (profiles.length > 1) return true;
    const body = profile.kind !== 'person';
    return profile.plural || antecedent.plural || body || MANY_IN_ONE.has(profile.id);
  }
  if (profiles.length > 1) {
    // "Each government insists that its own chart is right."
    return form.gender === 'none' && antecedent.oneByOne && antecedent.sentence === sentence;
  }
  if (form.gender === 'none') {
    if (profile.kind === 'person') return !profile.kindIsSure && !antecedent.personal;
    return !profile.plural && !antecedent.plural && !antecedent.personal;
  }
  if (antecedent.plural) return false;
  if (profile.kind === 'person') return genderFits(profile.gender, form);
  // A spokesman who stands for his state is "he" too.
  return antecedent.personal ? genderFits(antecedent.gender, form) : !profile.kindIsSure;
}
