import { SPEAKER } from '../../actors';
import type { Memory } from './memory';
import { isActor, latest } from './memory';
import { partiesOf } from '../roles/parties';
import type { Site } from '../site';
import { isVerb, tokenAt, wordAt } from '../site';

/** Who did what a pronoun takes up, and to whom. */
export interface Doer {
  readonly parties: readonly string[];
  readonly towards: readonly string[];
}

/**
 * Whose deed `that` takes up: of what the clause or the sentence before told an act that fits the verdict, else whoever was
 * the subject there.
 */
export function deedBefore(
  site: Site,
  memory: Memory,
  pronoun: number,
  valence: 'praise' | 'blame',
): Doer | undefined {
  const earlier = pronoun > MANY ? site : undefined;
  const where = earlier ?? memory.sites.findLast(({ index }) => index === site.index - 1);
  if (!where) return undefined;
  const end = earlier ? pronoun : where.words.length;
  const fitting = latest(
    memory,
    site.index,
    1,
    ({ sentence, head, axis, sources, kind, reality }) =>
      sentence === where.index &&
      head < end &&
      kind !== 'evaluate' &&
      sources.some((source) => isActor(source) || source === SPEAKER) &&
      (axis === null || reality === 'negated'
        ? valence === 'blame'
        : (axis === 'conciliation') === (valence === 'praise')),
  );
  if (fitting) {
    return {
      parties: fitting.sources.filter((source) => isActor(source) || source === SPEAKER),
      towards: fitting.targets,
    };
  }
  return subjectOf(where, end);
}

/** A pronoun this far into its sentence takes up what the sentence itself told. */
const MANY = 3;

/** The subject of the last main clause before a place that tells something done. */
function subjectOf(site: Site, end: number): Doer | undefined {
  const { tree } = site;
  for (let verb = end - 1; verb >= 0; verb -= 1) {
    if (!isVerb(site, verb) || tokenAt(site, verb).upos === 'AUX') continue;
    if (!['root', 'conj', 'parataxis'].includes(tree.relation(verb))) continue;
    const subjects = tree.logicalSubjects(verb);
    if (subjects.some((subject) => ['we', 'i'].includes(wordAt(site, subject))))
      return { parties: [SPEAKER], towards: [] };
    const parties = subjects.flatMap((subject) => partiesOf(site, subject)?.parties ?? []).filter(isActor);
    if (parties.length > 0) return { parties: [...new Set(parties)], towards: [] };
  }
  return undefined;
}
