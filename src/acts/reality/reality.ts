import type { Reality } from '../../contract';
import type { Findings } from './findings';
import { inspect } from './findings';
import { climb } from './governors';
import type { RealityRule } from '../rules';
import type { Site } from '../site';

/** Whether an act took place, and the words that say so. */
export interface FoundReality {
  readonly reality: Reality;
  readonly rules: readonly RealityRule[];
  /** Tokens that negate. */
  readonly negators: readonly number[];
  /** Asked of somebody, or charged against him: told as nobody's act. */
  readonly suspended: boolean;
}

/** Most governors that are asked about an act. */
const CLIMB = 6;

/**
 * Decides reality from the act's own clause and from what governs it, outwards. A negator among the cue's own words negates
 * nothing: `bears no grudge`, `wants no part of`.
 */
export function realityOf(site: Site, head: number, own: readonly number[] = []): FoundReality {
  const found: Findings = { own, rules: [], negators: [], flips: 0, suspended: false };
  let current = head;
  inspect(site, current, found, true);
  for (let step = 0; step < CLIMB && current >= 0; step += 1) {
    const next = climb(site, current, found);
    if (next < 0) break;
    current = next;
  }
  return {
    reality: decide(found),
    rules: found.rules.length > 0 ? [...new Set(found.rules)] : ['plain'],
    negators: found.negators,
    suspended: found.suspended,
  };
}

const DECISIVE: readonly (readonly [RealityRule, Reality])[] = [
  ['counterfactual', 'negated'],
  ['ended', 'historical'],
  ['past-adverb', 'historical'],
  ['past-time', 'historical'],
  ['past-contrast', 'historical'],
  ['advice-modal', 'advised'],
  ['advice-governor', 'advised'],
  ['condition', 'possible'],
  ['question', 'possible'],
  ['modal', 'possible'],
  ['possible-governor', 'possible'],
  ['attempt-governor', 'attempted'],
  ['plan-governor', 'planned'],
  ['plan-modal', 'planned'],
];

function decide(found: Findings): Reality {
  if (found.flips % 2 === 1) return 'negated';
  return DECISIVE.find(([rule]) => found.rules.includes(rule))?.[1] ?? 'actual';
}
