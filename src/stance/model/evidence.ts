import type { FoundAct } from '../../acts';
import { emitActsBetween, emitActsOf } from './acts';
import type { Emit, Target } from './feature';
import { EMPTY_HASH, hashOn, keyFrom } from './keys';
import { emitPair } from './pair';
import { emitReceived } from './received';
import type { View } from './view';
import type { Holds } from './weights';

/** A feature of a mention or a pair. */
export interface Feature {
  /** What its weight is found by. */
  readonly key: number;
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

/** Its name is asked for seldom, and made then. */
class Found implements Feature {
  value = 1;

  constructor(
    readonly key: number,
    private readonly prefix: string,
    private readonly place: string,
    private readonly what: string,
    readonly token: number,
  ) {}

  get name(): string {
    return this.prefix + this.place + this.what;
  }
}

/** Features with their counts; only those that `holds` a weight, where it is given. */
function gather(prefix: string, holds: Holds | undefined, emitAll: (emit: Emit) => void): readonly Feature[] {
  const found = new Map<number, Found>();
  const begun = hashOn(EMPTY_HASH, prefix);
  emitAll((place, what, token) => {
    const key = keyFrom(hashOn(hashOn(begun, place), what));
    if (holds?.(key) === false) return;
    const known = found.get(key);
    if (known === undefined) found.set(key, new Found(key, prefix, place, what, token));
    else if (known.value < MOST) known.value += 1;
  });
  return [...found.values()];
}

/**
 * All features of the stance that a party receives in its sentence, from whomever; with `holds`, those that have a
 * weight, which are few.
 */
export function receivedEvidence(
  view: View,
  acts: readonly FoundAct[],
  target: Party,
  holds?: Holds,
): readonly Feature[] {
  return gather('r ', holds, (emit) => {
    emitReceived(emit, view, target);
    emitActsOf(emit, acts, target.member);
  });
}

/** All features of the stance of one party towards another in their sentence; with `holds`, those that have a weight. */
export function pairEvidence(
  view: View,
  acts: readonly FoundAct[],
  source: Party,
  target: Party,
  holds?: Holds,
): readonly Feature[] {
  return gather('p ', holds, (emit) => {
    emitPair(emit, view, source, target);
    emitActsBetween(emit, acts, source.member, target.member);
  });
}
