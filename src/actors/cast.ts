import type { Profile } from './roster';
import type { Cast, CastMember, CastMention } from './types';

function memberOf({ id, name, kind, origin, memberOf: body }: Profile): CastMember {
  return body === undefined ? { id, name, kind, origin } : { id, name, kind, origin, memberOf: body };
}

const NONE: readonly CastMention[] = [];

/** Puts mentions in order and answers questions about them. Members without a mention are left out. */
export function assembleCast(profiles: Iterable<Profile>, mentions: readonly CastMention[]): Cast {
  const byId = new Map<string, CastMember>();
  for (const profile of profiles) byId.set(profile.id, memberOf(profile));

  const ordered = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const present = new Map<string, CastMember>();
  const bySentence = new Map<number, CastMention[]>();
  for (const mention of ordered) {
    const neighbours = bySentence.get(mention.sentence);
    if (neighbours === undefined) bySentence.set(mention.sentence, [mention]);
    else neighbours.push(mention);
    for (const party of mention.parties) {
      const member = byId.get(party);
      if (member !== undefined) present.set(party, member);
    }
  }
  // A person's body is part of the cast even where only the person is named after it.
  for (const { memberOf } of [...present.values()]) {
    const body = memberOf === undefined ? undefined : byId.get(memberOf);
    if (body !== undefined && !present.has(body.id)) present.set(body.id, body);
  }

  const width = ({ start, end }: CastMention): number => end - start;
  return {
    members: present,
    mentions: ordered,
    inSentence: (sentence) => bySentence.get(sentence) ?? NONE,
    // Asked of nearly every token by nearly every rule.
    at: (sentence, token) => {
      let widest: CastMention | undefined;
      for (const mention of bySentence.get(sentence) ?? NONE) {
        if (mention.head !== token) continue;
        if (widest === undefined || width(mention) > width(widest)) widest = mention;
      }
      return widest;
    },
    covering: (sentence, token) => {
      let narrowest: CastMention | undefined;
      for (const mention of bySentence.get(sentence) ?? NONE) {
        if (token < mention.first || mention.last < token) continue;
        if (narrowest === undefined || width(mention) < width(narrowest)) narrowest = mention;
      }
      return narrowest;
    },
  };
}
