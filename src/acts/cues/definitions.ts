import type { ActDefinition, Place } from '../../contract';
import { StanceError } from '../../contract';
import { KINDS } from '../lexicon';

/** Places that a cue of each part of speech can have; phrases with a preposition stand by all of them. */
const PLACES: Readonly<Record<ActDefinition['pos'], readonly Place[]>> = {
  verb: ['subject', 'object', 'indirect-object', 'clause', 'possessor'],
  noun: ['possessor', 'compound', 'clause', 'subject', 'object'],
  adjective: ['head', 'subject', 'clause', 'possessor'],
  adverb: ['subject', 'object', 'head'],
};

function refuse(position: number, field: string, message: string): never {
  throw new StanceError('invalid-act', `acts[${position}].${field} ${message}`);
}

function checkLemmas({ lemma }: ActDefinition, position: number): void {
  const lemmas = typeof lemma === 'string' ? [lemma] : lemma;
  if (lemmas.length === 0) refuse(position, 'lemma', 'is an empty list; at least one lemma is needed');
  for (const each of lemmas) {
    if (each.trim() === '') refuse(position, 'lemma', 'is blank; words are needed');
    if (each !== each.toLowerCase()) refuse(position, 'lemma', `is "${each}"; lemmas are lower case`);
  }
}

function checkFrame({ pos, frame }: ActDefinition, position: number): void {
  const roles = [
    ['source', frame.source],
    ['target', frame.target],
    ['topic', frame.topic],
    ['reciprocal', frame.reciprocal],
  ] as const;
  if (roles.every(([, places]) => places === undefined || places.length === 0)) {
    refuse(
      position,
      'frame',
      'is empty; it must say where the source, the target, the topic or a partner stands',
    );
  }
  for (const [role, places] of roles) {
    for (const place of places ?? []) {
      if (place.startsWith('obl:')) {
        if (place.length === 'obl:'.length)
          refuse(position, `frame.${role}`, 'has "obl:" without a preposition, such as "obl:with"');
      } else if (!PLACES[pos].includes(place)) {
        refuse(
          position,
          `frame.${role}`,
          `has "${place}", which a ${pos} has not; it may have ${PLACES[pos].join(', ')} and obl:…`,
        );
      }
    }
  }
}

/**
 * Checks that entries mean something; their shapes are checked with the other options.
 *
 * @throws {StanceError} `invalid-act`, naming the entry and the field, what was found and what is allowed.
 */
export function checkDefinitions(definitions: readonly ActDefinition[]): void {
  const seen = new Map<string, number>();
  for (const [position, definition] of definitions.entries()) {
    checkLemmas(definition, position);
    checkFrame(definition, position);
    const { kind, strength, valence, pos, lemma } = definition;
    if (!Object.hasOwn(KINDS, kind))
      refuse(position, 'kind', `is "${kind}"; allowed are ${Object.keys(KINDS).join(', ')}`);
    if (strength !== undefined && !(strength >= 0 && strength <= 1))
      refuse(position, 'strength', `is ${strength}; allowed is 0 to 1`);
    if (kind === 'evaluate' && valence === undefined)
      refuse(position, 'valence', 'is missing; "evaluate" needs praise or blame');
    if (kind !== 'evaluate' && valence !== undefined)
      refuse(position, 'valence', `is "${valence}"; only "evaluate" has one`);
    for (const each of typeof lemma === 'string' ? [lemma] : lemma) {
      const earlier = seen.get(`${pos} ${each}`);
      if (earlier !== undefined && earlier !== position)
        refuse(position, 'lemma', `is "${each}", which acts[${earlier}] has as a ${pos} already`);
      seen.set(`${pos} ${each}`, position);
    }
  }
}
