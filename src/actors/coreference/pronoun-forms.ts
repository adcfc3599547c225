/** What a third-person pronoun demands of its antecedent. */
export interface PronounForm {
  readonly number: 'one' | 'many';
  readonly gender: 'female' | 'male' | 'none';
  readonly reflexive: boolean;
  readonly possessive: boolean;
}

function form(
  number: PronounForm['number'],
  gender: PronounForm['gender'],
  kind: 'plain' | 'possessive' | 'reflexive',
): PronounForm {
  return { number, gender, reflexive: kind === 'reflexive', possessive: kind === 'possessive' };
}

export const THIRD_PERSON: ReadonlyMap<string, PronounForm> = new Map([
  ['he', form('one', 'male', 'plain')],
  ['him', form('one', 'male', 'plain')],
  ['his', form('one', 'male', 'possessive')],
  ['himself', form('one', 'male', 'reflexive')],
  ['she', form('one', 'female', 'plain')],
  ['her', form('one', 'female', 'plain')],
  ['hers', form('one', 'female', 'possessive')],
  ['herself', form('one', 'female', 'reflexive')],
  ['it', form('one', 'none', 'plain')],
  ['its', form('one', 'none', 'possessive')],
  ['itself', form('one', 'none', 'reflexive')],
  ['they', form('many', 'none', 'plain')],
  ['them', form('many', 'none', 'plain')],
  ['their', form('many', 'none', 'possessive')],
  ['theirs', form('many', 'none', 'possessive')],
  ['themselves', form('many', 'none', 'reflexive')],
]);

export const FIRST_PERSON: ReadonlySet<string> = new Set([
  'we',
  'us',
  'our',
  'ours',
  'ourselves',
  'i',
  'me',
  'my',
  'mine',
  'myself',
]);
