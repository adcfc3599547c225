import { BODIES } from './bodies';
import { OFFICES, ORGANS, STATES } from './offices';
import { CROWDS, personNoun } from './persons';

/** Whether a noun names a person by what he or she is or does. */
export function isPersonal(noun: string): boolean {
  return OFFICES.has(noun) || personNoun(noun) !== undefined;
}

/** Whether a noun can describe an actor: a body, a crowd, a state, a person. */
export function describesSomebody(noun: string): boolean {
  const body = ORGANS.has(noun) || BODIES.has(noun) || CROWDS.has(noun) || STATES.has(noun);
  return body || isPersonal(noun);
}
