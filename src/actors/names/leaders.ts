import type { Draft } from '../draft';
import { words } from '../lexicon/words';
import type { Reading } from '../reading';
import type { Profile, Roster } from '../roster';

/** What those do who speak for a body. */
const LEADING: ReadonlySet<string> = words(`
  chairs heads leads runs captains directs manages represents commands coaches edits presides governs
  chaired headed led captained directed managed represented commanded coached edited governed
`);

function only(roster: Roster, draft: Draft | undefined): Profile | undefined {
  const [party, another] = draft?.parties ?? [];
  return party === undefined || another !== undefined ? undefined : roster.get(party);
}

/**
 * Learns for whom persons speak from clauses on their names or on the body's: "Dora Kehoe, who chairs the Tenants' Union",
 * "the Guild, which Ms Quintero heads".
 */
export function learnLeaders(roster: Roster, { words: spoken }: Reading, names: readonly Draft[]): void {
  for (let verb = 2; verb < spoken.length; verb++) {
    if (!LEADING.has(spoken[verb] ?? '')) continue;
    const own = spoken[verb - 1] === 'who';
    const over = /^(?:over|for)$/.test(spoken[verb + 1] ?? '') ? verb + 1 : verb;
    const object = spoken[over + 1] === 'the' ? over + 2 : over + 1;
    const subject = own ? undefined : names.find(({ last }) => last === verb - 1);
    if (!own && (subject === undefined || spoken[subject.first - 1] !== 'which')) continue;
    const before = own ? verb - 2 : (subject?.first ?? 0) - 2;
    const ends = spoken[before] === ',' ? before - 1 : before;
    const described = names.find(({ last }) => last === ends);
    const person = only(roster, own ? described : subject);
    const body = only(roster, own ? names.find(({ first }) => first === object) : described);
    if (person?.kind !== 'person' || body === undefined) continue;
    if (body.kind === 'organisation' || body.kind === 'country') roster.attach(person, body.id);
  }
}
