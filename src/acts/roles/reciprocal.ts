import { UNNAMED } from '../../contract';
import type { ActDefinition, ActKind, Frame } from '../../contract';
import { SPEAKER } from '../../actors';
import type { FoundCue } from '../cues/cue';
import type { Carrier, Filling, Roles } from './fillings';
import { firstFilling, prefer } from './fillings';
import { membersOnly } from './parties';
import type { Site } from '../site';
import { wordAt } from '../site';

const EACH_OTHER: readonly (readonly [string, string])[] = [
  ['each', 'other'],
  ['one', 'another'],
];

/** Whether a nominal is `each other` or belongs to it (`each other's fishermen`). */
export function isEachOther(site: Site, token: number): boolean {
  const pairs = EACH_OTHER.some(
    ([first, second]) =>
      (wordAt(site, token) === second && wordAt(site, token - 1) === first) ||
      (wordAt(site, token) === first && wordAt(site, token + 1) === second),
  );
  return (
    pairs ||
    site.tree.possessors(token).some((possessor) => possessor !== token && isEachOther(site, possessor))
  );
}

/** How many words behind a cue `the other` may stand: `praised the patience of the other`. */
const NEAR = 3;

/** `each thanked the other`, `neither side has blamed the other`, `each praised the other's patience`. */
export function isEachTheOther(site: Site, cue: FoundCue, subjects: readonly number[]): boolean {
  const distributed = subjects.some(
    (token) =>
      DISTRIBUTED.has(wordAt(site, token)) ||
      site.tree.dependents(token, 'det').some((each) => DISTRIBUTED.has(wordAt(site, each))),
  );
  if (!distributed) return false;
  for (let token = cue.head + 1; token <= cue.head + NEAR + cue.tokens.length; token += 1)
    if (wordAt(site, token) === 'the' && wordAt(site, token + 1) === 'other') return true;
  return false;
}

const DISTRIBUTED: ReadonlySet<string> = new Set(['each', 'either', 'neither']);

/** Whoever stands in the reciprocal places of a cue or of its light verb. */
export function reciprocalOf(
  site: Site,
  cue: FoundCue,
  frame: Frame,
  carrier: Carrier | undefined,
): Filling | undefined {
  const own = frame.reciprocal && firstFilling(site, cue, frame.reciprocal);
  const lent = carrier?.frame.reciprocal && firstFilling(site, carrier.cue, carrier.frame.reciprocal);
  if (frame.reciprocal === undefined) return undefined;
  return prefer(own, lent);
}

/** Reciprocal parties join the source: who meets whom is one act of all of them. */
const MUTUAL: ReadonlySet<ActKind> = new Set<ActKind>([
  'agree',
  'consult',
  'build-confidence',
  'de-escalate',
  'cooperate',
]);

/** What several do together they do with each other: `both states are carrying out confidence-building measures`. */
export function isMutual({ kind, frame }: ActDefinition): boolean {
  return (
    MUTUAL.has(kind) && (frame.target === undefined || kind === 'build-confidence' || kind === 'de-escalate')
  );
}

/** Source and partner made sources and targets of one act; undefined when they are not two. */
export function mutualRoles(
  sources: readonly string[],
  partner: Filling,
  held: readonly number[],
): Roles | undefined {
  const named = sources.filter((party) => party !== UNNAMED && party !== SPEAKER);
  const all = [...new Set([...named, ...partner.parties.filter((party) => party !== UNNAMED)])];
  if (all.length < 2) return undefined;
  const several = partner.parties.length > 1;
  return {
    sources: all,
    targets: membersOnly(all),
    about: [],
    held,
    reciprocal: true,
    why: [
      `target:${partner.place}`,
      `target-path:${partner.path}`,
      several ? 'reciprocal:several' : 'reciprocal:partner',
    ],
  };
}
