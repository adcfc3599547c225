import type { FoundAct } from '../../acts';
import { emitActsBetween, emitActsOf } from './acts';
import type { Emit, Target } from './feature';
import { emitPair } from './pair';
import { emitReceived } from './received';
import type { View } from './view';

/** A feature of a mention or a pair. */
export interface Feature {
  readonly name: string;
  /** The first token that carries it, −1 when none does. */
  readonly token: number;
  /** How often it holds, 1 to 3. */
  readonly value: number;
}

/** A mention with the member of the cast it refers to. */
export interface Party extends Target {
  readonly member: string;
}

/** How often a feature counts at most. */
const MOST = 3;

function gather(emitAll: (emit: Emit) => void): readonly Feature[] {
  const found = new Map<string, { name: string; token: number; value: number }>();
  emitAll((name, token) => {
    const known = found.get(name);
    if (known === undefined) found.set(name, { name, token, value: 1 });
    else if (known.value < MOST) known.value += 1;
  });
  return [...found.values()];
}

/** All features of the stance that a party receives in its sentence, from whomever. */
export function receivedEvidence(view: View, acts: readonly FoundAct[], target: Party): readonly Feature[] {
  return gather((emit) => {
    const own: Emit = (name, token) => {
      emit(`r ${name}`, token);
    };
    emitReceived(own, view, target);
    emitActsOf(own, acts, target.member);
  });
}

/** All features of the stance of one party towards another in their sentence. */
export function pairEvidence(
  view: View,
  acts: readonly FoundAct[],
  source: Party,
  target: Party,
): readonly Feature[] {
  return gather((emit) => {
    const own: Emit = (name, token) => {
      emit(`p ${name}`, token);
    };
    emitPair(own, view, source, target);
    emitActsBetween(own, acts, source.member, target.member);
  });
}
