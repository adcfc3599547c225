import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { wordAt } from '../reading';
import type { Setting } from '../setting';
import { profilesOf } from '../setting';
import { antecedentOf, settle } from '../settle';
import { SPEAKER } from '../types';
import { subjectsAhead } from './ahead';
import { ALTERNATIVES, resolveAlternative } from './alternatives';
import { isPleonastic } from './pleonastic';
import type { PronounForm } from './pronoun-forms';
import { FIRST_PERSON, THIRD_PERSON } from './pronoun-forms';
import { resolvePronoun } from './pronouns';

/** Whether a word may refer to somebody without a noun: a pronoun, "both", "the latter". */
export function mayRefer(word: string): boolean {
  return REFERRING.has(word);
}

const REFERRING: ReadonlySet<string> = new Set([
  ...THIRD_PERSON.keys(),
  ...FIRST_PERSON,
  ...ALTERNATIVES.keys(),
]);

/** A person whose gender no name has shown has that of the pronoun. */
function learnGender(setting: Setting, parties: readonly string[], gender: 'female' | 'male'): void {
  const [profile, second] = profilesOf(setting, parties);
  if (second === undefined && profile?.kind === 'person' && profile.gender === 'unknown')
    profile.gender = gender;
}

function readPronoun(
  setting: Setting,
  reading: Reading,
  position: number,
  form: PronounForm,
  names: readonly Draft[],
): void {
  const { discourse, ledger } = setting;
  // "the two of them", "neither of them": the same as the whole.
  const whole = setting
    .drafts(reading.index)
    .find(({ first, last, how }) => how === 'group' && first < position && last === position);
  if (whole !== undefined && wordAt(reading, position - 1) === 'of') {
    // "either of them" is one expression.
    if (ALTERNATIVES.has(wordAt(reading, whole.first)) && whole.first === position - 2) {
      if (!/^(?:two|three|four|pair|trio)$/.test(wordAt(reading, whole.first))) return;
    }
    ledger.keep({ ...whole, first: position, head: position, how: 'pronoun' });
    return;
  }
  const ahead = subjectsAhead(reading, position, names, (draft) => antecedentOf(reading, draft));
  const resolved = resolvePronoun(setting, reading, position, form, ahead);
  if (resolved === undefined) return;
  const { parties } = resolved.antecedent;
  discourse.focusOn(form.gender, parties, reading.index);
  const draft: Draft = {
    sentence: reading.index,
    first: position,
    last: position,
    head: position,
    how: 'pronoun',
    parties,
    resolvedBy: resolved.resolvedBy,
  };
  const own = { ...antecedentOf(reading, draft), plural: form.number === 'many' };
  if (parties.length === 0) {
    discourse.add({ ...own, how: 'thing' });
    return;
  }
  const [party, another] = parties;
  if (form.number === 'one' && form.gender === 'none' && party !== undefined && another === undefined)
    discourse.seeAsOne(party);
  const gender = form.gender === 'none' ? undefined : form.gender;
  if (gender !== undefined) learnGender(setting, parties, gender);
  ledger.keep(draft);
  ledger.promote(parties);
  discourse.add(gender === undefined ? own : { ...own, personal: true, gender });
}

/**
 * Says whom a pronoun or a word that stands for one or all of several means.
 *
 * @param names the names of the sentence, which a pronoun may point forward to.
 */
export function readWord(
  setting: Setting,
  reading: Reading,
  position: number,
  names: readonly Draft[],
): void {
  const word = wordAt(reading, position);
  if (FIRST_PERSON.has(word)) {
    if (reading.tokens[position]?.upos !== 'PRON') return;
    setting.ledger.keep({
      sentence: reading.index,
      first: position,
      last: position,
      head: position,
      how: 'pronoun',
      parties: [SPEAKER],
    });
  } else if (ALTERNATIVES.has(word)) {
    const draft = resolveAlternative(setting, reading, position);
    if (draft === undefined) return;
    setting.ledger.keep(draft);
    settle(setting, reading, draft);
  } else {
    const form = THIRD_PERSON.get(word);
    if (form === undefined || (word === 'it' && isPleonastic(reading, position))) return;
    readPronoun(setting, reading, position, form, names);
  }
}
