import { BODIES, NAME_ONLY } from '../lexicon/bodies';
import { ANY_BODY, ANY_PERSON, compatibleNouns } from '../lexicon/noun-classes';
import { STATES } from '../lexicon/offices';
import { FEMALE_NOUNS, MALE_NOUNS, personNoun } from '../lexicon/persons';
import { OFFICES } from '../lexicon/offices';
import { STATE_FORMS } from '../lexicon/known-nouns';
import { isOrganOfState } from './at-home';
import { besides } from '../coreference/together';
import type { Reading } from '../reading';
import type { Profile } from '../roster';
import type { Setting } from '../setting';
import type { Phrase } from './phrases';

/** How many sentences back "the panel" may look for a body that was called otherwise. */
const REACH = 6;

/** Whether a person's gender lets a noun mean them. */
export function agreesWithNoun(profile: Profile, noun: string): boolean {
  if (FEMALE_NOUNS.has(noun)) return profile.gender !== 'male';
  if (MALE_NOUNS.has(noun)) return profile.gender !== 'female';
  return true;
}

/** Whether somebody can be called by this noun though not called so before. */
export function canBeCalled(profile: Profile, noun: string): boolean {
  if (profile.kind === 'organisation') {
    if (NAME_ONLY.has(noun)) return noun === 'force' && profile.nouns.has('police');
    if (profile.nouns.size === 0 || ANY_BODY.has(noun)) return BODIES.has(noun);
    return [...profile.nouns].some((own) => compatibleNouns(own, noun));
  }
  return (
    profile.kind === 'person' && profile.kindIsSure && ANY_PERSON.has(noun) && agreesWithNoun(profile, noun)
  );
}

function isSingularPerson(noun: string, plural: boolean): boolean {
  return !plural && (OFFICES.has(noun) || personNoun(noun) !== undefined);
}

/** The one body that the document names by this very noun, though only later: "the regulator. The Peat Regulator …". */
function namedAhead({ roster }: Setting, noun: string): string | undefined {
  if (!BODIES.has(noun)) return undefined;
  const [body, another] = [...roster.all()].filter(
    ({ kind, nameless, nouns, origin }) =>
      kind === 'organisation' && !nameless && origin === 'discovered' && nouns.has(noun),
  );
  return another === undefined ? body?.id : undefined;
}

function oneOf(party: string | undefined): readonly string[] | undefined {
  return party === undefined ? undefined : [party];
}

/** Whether a clause or an ordinal says which person is meant. */
function describedAnew({ tree, words: spoken }: Reading, { first, head, last }: Phrase): boolean {
  const modifiers = spoken.slice(first, head);
  if (modifiers.some((word) => /^(?:last|first|next|only|other|another)$/.test(word))) return true;
  const anybody = /^(?:man|woman|boy|girl|person|figure)$/.test(spoken[head] ?? '');
  if (anybody && modifiers.some((word) => !/^(?:this|that|same|very|poor|young|old|good)$/.test(word)))
    return true;
  return tree.dependents(head, 'acl:relcl').some((clause) => clause > last);
}

/** Whom a definite description without an owner refers back to: "the bank", "the Commission", "the same man". */
export function referredTo(
  setting: Setting,
  phrase: Phrase,
  reading: Reading,
): readonly string[] | undefined {
  const { discourse, roster } = setting;
  const { noun, plural } = phrase;
  const before = discourse.labelled(noun, plural);
  if (before !== undefined) return before;
  // "the patrol" after "its neighbour's patrols": bodies change number, persons do not.
  const loosely = discourse.labelled(noun, plural, true) ?? [];
  if (
    loosely.length === 1 &&
    roster.get(loosely[0] ?? '')?.kind !== 'person' &&
    !isSingularPerson(noun, plural)
  )
    return loosely;
  if (plural) return noun === 'police' ? oneOf(namedAhead(setting, noun)) : undefined;

  if (noun === 'country' || noun === 'nation' || noun === 'republic') {
    return discourse.mostSalient(['country']).slice(0, 1);
  }
  const form = STATE_FORMS.get(noun);
  if (form !== undefined)
    return discourse
      .mostSalient(['country'])
      .filter((id) => form.has(id))
      .slice(0, 1);
  if (STATES.has(noun)) return undefined;
  const recent = new Set(discourse.recent(reading.index, REACH).flatMap(({ parties }) => parties));
  const barred = besides(setting, reading, phrase.head);
  const ranked = discourse.mostSalient(['organisation', 'person']).flatMap((id) => roster.get(id) ?? []);
  const called = ranked.find(
    (profile) =>
      profile.nouns.has(noun) &&
      (profile.kind === 'person') === (OFFICES.has(noun) || personNoun(noun) !== undefined),
  );
  if (called !== undefined) return [called.id];
  const ahead = namedAhead(setting, noun);
  if (ahead !== undefined && !barred.has(ahead)) return [ahead];
  // "the review board" is no other name of the council: what is described anew is somebody new.
  if (phrase.compound || isOrganOfState(noun)) return undefined;
  for (const [other, parties] of discourse.labels()) {
    if (compatibleNouns(other, noun) && BODIES.has(noun) && !parties.some((party) => barred.has(party)))
      return parties;
  }
  // "the man they wanted": who is singled out anew is somebody else.
  if (describedAnew(reading, phrase)) return undefined;
  const callable = ranked.find(
    (profile) =>
      (recent.has(profile.id) || (profile.kind === 'organisation' && profile.nouns.size > 0)) &&
      !barred.has(profile.id) &&
      canBeCalled(profile, noun),
  );
  return callable === undefined ? undefined : [callable.id];
}
