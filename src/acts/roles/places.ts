import type { Place } from '../../contract';
import type { FoundCue } from '../cues/cue';
import { causativeOf } from './causative';
import { objectBeside, subjectBeside } from './adjacency';
import type { Site } from '../site';
import { subjectsOf } from './subjects';
import { isMissed, isNominal, isPassive, isVerb, mentionOf, tokenAt } from '../site';

const CARRYING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'ADJ', 'VERB', 'ADV']);

/** Words of a cue that can have phrases of their own: `lift sanctions on Iran`, `a bone to pick with Iran`. */
function carriers(site: Site, cue: FoundCue): readonly number[] {
  return [
    cue.head,
    ...cue.tokens.filter((token) => token !== cue.head && CARRYING.has(tokenAt(site, token).upos)),
  ];
}

/** Heads of the phrases in one place around a cue, the cue's own words left out. */
export function fillersOf(site: Site, cue: FoundCue, place: Place): readonly number[] {
  return placed(site, cue, place).filter(
    (token) => !cue.tokens.includes(token) || mentionOf(site, token) !== undefined,
  );
}

function placed(site: Site, cue: FoundCue, place: Place): readonly number[] {
  const { tree } = site;
  if (isMissed(site, cue.head) && (place === 'subject' || place === 'object')) {
    return [place === 'subject' ? subjectBeside(site, cue.head) : objectBeside(site, cue)].filter(
      (token) => token >= 0,
    );
  }
  switch (place) {
    case 'subject':
      return subjectsOf(site, cue.head);
    case 'object':
      return objectsOf(site, cue);
    case 'indirect-object':
      return indirectObjectsOf(site, cue.head);
    case 'possessor':
      return carriers(site, cue).flatMap((token) => tree.possessors(token));
    case 'compound':
      return tree.premodifiers(cue.head);
    case 'head':
      return tree.describedNominals(cue.head);
    case 'clause':
      return tree.complements(cue.head);
    default:
      return phrasesOf(site, cue, place.slice('obl:'.length));
  }
}

/** Where the object is part of the cue, whoever it belongs to: `summoned Spain's ambassador`, `dropped its charges`. */
function objectsOf(site: Site, cue: FoundCue): readonly number[] {
  const { tree } = site;
  const causative = causativeOf(site, cue.head);
  if (causative) return [causative.object];
  const borrows = isPassive(site, cue.head) && !tree.isPassive(cue.head);
  const objects = borrows ? tree.subjects(cue.head) : tree.logicalObjects(cue.head);
  const own = objects.filter((object) => !cue.tokens.includes(object));
  if (own.length > 0) return own;
  // `refused to recognise Chile's claim`: the object of the infinitive.
  const within = cue.tokens.filter((token) => token !== cue.head && isVerb(site, token));
  const inner = within.flatMap((verb) => tree.objects(verb)).filter((object) => !cue.tokens.includes(object));
  if (inner.length > 0) return inner;
  const nouns = cue.tokens.filter((token) => token !== cue.head && isNominal(site, token));
  const owners = ownersOf(site, nouns);
  return owners.length > 0 ? owners : nouns;
}

/** Whoever the nouns of a cue belong to: `dropped its charges`, `took up the Maltese offer`. */
export function ownersOf(site: Site, nouns: readonly number[]): readonly number[] {
  const { tree } = site;
  const near = nouns.flatMap((noun) => [
    ...tree.possessors(noun),
    ...tree.premodifiers(noun),
    ...tree.obliques(noun, 'of'),
  ]);
  return near.filter((token) => mentionOf(site, token) !== undefined);
}

/** In `he was offered an apology` the surface subject is the receiver: the object stands after the verb. */
function indirectObjectsOf(site: Site, head: number): readonly number[] {
  const { tree } = site;
  const own = tree.indirectObjects(head);
  if (own.length > 0 || !isPassive(site, head)) return own;
  return tree.dependents(head, 'obj').length > 0 ? tree.subjects(head) : [];
}

/**
 * Prepositional phrases of a cue. Parsers hang many of them on a neighbour, so that one on the object of a verbal cue, or
 * on the verb above a nominal cue that stands right after it, counts as well.
 */
function phrasesOf(site: Site, cue: FoundCue, preposition: string): readonly number[] {
  const { tree } = site;
  const own = carriers(site, cue).flatMap((token) => tree.obliques(token, preposition));
  if (own.length > 0) return own;
  if (preposition === 'by') return tree.agents(cue.head);
  if (preposition === 'of' || preposition === 'between') return [];
  if (isVerb(site, cue.head))
    return tree.objects(cue.head).flatMap((object) => tree.obliques(object, preposition));
  const above = tree.head(cue.head);
  if (above < 0 || !isVerb(site, above)) return [];
  const last = cue.tokens[cue.tokens.length - 1] ?? cue.head;
  return tree.obliques(above, preposition).filter((token) => tree.subtree(token).first === last + 1);
}
