import { AUTHOR, UNNAMED } from '../contract';
import type { Act, Actor, Mention, Quad } from '../contract';
import { SPEAKER } from '../actors';
import type { Cast, CastMember, CastMention } from '../actors';
import { toneOf } from './tone';

const STAND_INS: ReadonlySet<string> = new Set([AUTHOR, UNNAMED, SPEAKER]);

function mentionOf({ start, end, text, sentence, how, resolvedBy }: CastMention): Mention {
  return { start, end, text, sentence, how, ...(resolvedBy && { resolvedBy }) };
}

function mentionsByParty(cast: Cast): ReadonlyMap<string, readonly Mention[]> {
  const byParty = new Map<string, Mention[]>();
  for (const mention of cast.mentions) {
    for (const party of mention.parties) {
      if (STAND_INS.has(party)) continue;
      const known = byParty.get(party);
      if (known) known.push(mentionOf(mention));
      else byParty.set(party, [mentionOf(mention)]);
    }
  }
  return byParty;
}

function countDeeds(acts: readonly Act[], quad: Quad): number {
  return acts.filter((act) => act.quad === quad && act.reality === 'actual').length;
}

/** Acts by each of the parties that fill a place in them. */
function actsByParty(
  acts: readonly Act[],
  place: (act: Act) => readonly string[],
): ReadonlyMap<string, readonly Act[]> {
  const byParty = new Map<string, Act[]>();
  for (const act of acts) {
    for (const party of new Set(place(act))) {
      const known = byParty.get(party);
      if (known) known.push(act);
      else byParty.set(party, [act]);
    }
  }
  return byParty;
}

function actorOf(
  member: CastMember,
  mentions: readonly Mention[],
  done: readonly Act[],
  met: readonly Act[],
): Actor {
  return {
    id: member.id,
    name: member.name,
    kind: member.kind,
    ...(member.memberOf !== undefined && { memberOf: member.memberOf }),
    mentions,
    expressed: toneOf(done),
    received: toneOf(met),
    fromAuthor: toneOf(met.filter((act) => act.sources.includes(AUTHOR))),
    deeds: {
      hostile: countDeeds(done, 'material-conflict'),
      cooperative: countDeeds(done, 'material-cooperation'),
    },
  };
}

/** Everybody mentioned, with the tones of the acts they are party to, in order of first mention. */
export function actorsOf(cast: Cast, acts: readonly Act[]): readonly Actor[] {
  const mentions = mentionsByParty(cast);
  const done = actsByParty(acts, ({ sources }) => sources);
  const met = actsByParty(acts, ({ targets }) => targets);
  return [...cast.members.values()]
    .map((member) =>
      actorOf(member, mentions.get(member.id) ?? [], done.get(member.id) ?? [], met.get(member.id) ?? []),
    )
    .filter((actor) => actor.mentions.length > 0)
    .sort((one, other) => (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0));
}
