import type { GoldEditorial } from '../loaders';
import type { GoldMention } from './alignment';
import { alignActors, isReferring, ownMentions, sameActors } from './alignment';
import type { Found } from './pipeline';
import { newTally } from './scores';
import type { Tally } from './scores';

const FIRST_PERSON = /^(?:i|me|my|mine|we|us|our|ours)$/i;

/** Gold mentions with offsets into the whole text, without a leading article and the first person. */
export function goldMentions(editorial: GoldEditorial): readonly GoldMention[] {
  const starts: number[] = [];
  let from = 0;
  for (const { text } of editorial.sentences) {
    const start = editorial.text.indexOf(text, from);
    starts.push(start);
    from = start + text.length;
  }
  return editorial.mentions.flatMap(({ sentence, text, at, actor, how }) => {
    const bare = text.replace(/^(?:the|an?) (?=.)/i, '');
    if (FIRST_PERSON.test(bare)) return [];
    const end = (starts[sentence] ?? 0) + at + text.length;
    return [{ start: end - bare.length, end, text: bare, actors: actor, referring: isReferring(how), how }];
  });
}

export interface EditorialScore {
  /** Names, aliases, demonyms, capitals, organs. */
  readonly naming: Tally;
  /** Pronouns and group expressions. */
  readonly referring: Tally;
  readonly actors: Tally;
  /** What went wrong, for reading. */
  readonly faults: readonly string[];
}

const AROUND = 60;

/** Compares mentions by exact span and actor. */
export function scoreEditorial({ cast, document }: Found, gold: readonly GoldMention[]): EditorialScore {
  const naming = newTally();
  const referring = newTally();
  const faults: string[] = [];
  const around = ({ start, end }: { start: number; end: number }): string => {
    const { text } = document;
    const marked = `${text.slice(Math.max(0, start - AROUND), start)}<${text.slice(start, end)}>${text.slice(end, end + AROUND)}`;
    return marked.replace(/\s+/g, ' ');
  };
  const aligned = alignActors(cast, gold);
  const found = new Map(ownMentions(cast).map((mention) => [`${mention.start}:${mention.end}`, mention]));
  const matched = new Set<string>();
  const seen = new Set<string>();

  for (const mention of gold) {
    const tally = mention.referring ? referring : naming;
    tally.gold += 1;
    const key = `${mention.start}:${mention.end}`;
    const match = found.get(key);
    if (match === undefined) {
      faults.push(
        `missed ${mention.how} "${mention.text}" (${mention.actors.join('+')}): ${around(mention)}`,
      );
      continue;
    }
    seen.add(key);
    tally.found += 1;
    if (sameActors(cast, aligned, match.parties, mention.actors)) {
      tally.right += 1;
      for (const actor of mention.actors) matched.add(actor);
    } else {
      faults.push(
        `wrong ${mention.how} "${mention.text}" is ${match.parties.join('+')}, not ${mention.actors.join('+')}: ${around(mention)} [${match.resolvedBy?.join(' ') ?? ''}]`,
      );
    }
  }
  for (const [key, mention] of found) {
    if (seen.has(key)) continue;
    (isReferring(mention.how) ? referring : naming).found += 1;
    faults.push(
      `extra ${mention.how} "${mention.text}" (${mention.parties.join('+')}): ${around(mention)} [${mention.resolvedBy?.join(' ') ?? ''}]`,
    );
  }
  const all = new Set(gold.flatMap(({ actors }) => actors));
  return {
    naming,
    referring,
    actors: { right: matched.size, found: cast.members.size, gold: all.size },
    faults,
  };
}
