import type { ActKind } from '../../contract';
import { sidesBesides } from './sides';
import type { Draft } from '../draft';
import { withRoles } from '../draft';
import { strengthOf } from '../lexicon';
import type { Memory } from './memory';
import { membersOnly, partiesOf } from '../roles/parties';
import type { Site } from '../site';
import { lemmaAt, wordAt } from '../site';

/** Acts that ask for or offer a settlement, whose parties its content may name. */
const SETTLING: ReadonlySet<ActKind> = new Set<ActKind>([
  'urge-settlement',
  'offer-talks',
  'de-escalate',
  'demand',
  'promise',
  'mediate',
  'consult',
]);

/** `called for talks between the two countries`: both of them, or the other one when the source is one of them. */
export function contentParties(site: Site, draft: Draft, named: readonly string[]): Draft | undefined {
  const { act } = draft;
  if (!SETTLING.has(act.kind) || act.axis !== 'conciliation') return undefined;
  const { first, last } = site.tree.subtree(act.head);
  const after = act.cueTokens[0] ?? act.head;
  const between = site.cast.inSentence(site.index).filter((mention) => {
    const stands = mention.first > after && mention.first >= first && mention.last <= last;
    return stands && site.tree.preposition(mention.head) === 'between';
  });
  const parties = [...new Set(between.flatMap((mention) => membersOnly(betweenParties(site, mention.head))))];
  const others = parties.filter((party) => !named.includes(party));
  if (parties.length < 2 || others.length === 0) return undefined;
  if (others.length === parties.length) return withRoles(draft, { targets: others }, 'target:obl:between');
  const own = withRoles(draft, { targets: others }, 'content:own-conflict', 'target:group-minus-source');
  return act.kind === 'urge-settlement'
    ? {
        ...own,
        act: {
          ...own.act,
          kind: 'offer-talks',
          strength: Math.max(own.act.strength, strengthOf({ kind: 'offer-talks' })),
        },
      }
    : own;
}

function betweenParties(site: Site, token: number): readonly string[] {
  return site.tree.conjuncts(token).flatMap((each) => partiesOf(site, each)?.parties ?? []);
}

/** Words of bringing others together: `offered to host talks`. */
const HOSTING: ReadonlySet<string> = new Set(['host', 'broker', 'facilitate', 'convene']);

const ADDRESSING: ReadonlySet<string> = new Set(['on', 'to', 'upon', 'with']);

/** The two sides that somebody comes between, or asks to settle. */
export function sidesOfQuarrel(
  site: Site,
  memory: Memory,
  draft: Draft,
  named: readonly string[],
): Draft | undefined {
  const { act } = draft;
  const between =
    act.kind === 'mediate' ||
    (act.kind === 'urge-settlement' && act.reality === 'actual') ||
    act.cueTokens.some((token) => HOSTING.has(lemmaAt(site, token)));
  // `pleaded with his people`: who is spoken to is nobody else.
  const spokenTo =
    act.about !== undefined &&
    act.cueTokens.some((token) => ADDRESSING.has(wordAt(site, token)) && site.tokens[token]?.upos === 'ADP');
  if (!between || spokenTo) return undefined;
  const sides = sidesBesides(site, memory, named);
  return sides.length > 0 ? withRoles(draft, { targets: sides }, 'target:both-sides') : draft;
}
