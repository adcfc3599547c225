import { sidesBesides } from './counterpart';
import type { Draft } from '../draft';
import { withRoles } from '../draft';
import type { Memory } from './memory';
import { partiesOf } from '../roles/parties';
import type { Site } from '../site';
import { wordAt } from '../site';

const PAIRING: ReadonlySet<string> = new Set(['both', 'either', 'neither']);

/** `has reprimanded neither man`, `scolded both`: the two that the text is about, where no noun says which. */
export function ofTheTwo(
  site: Site,
  memory: Memory,
  draft: Draft,
  named: readonly string[],
): Draft | undefined {
  const { head } = draft.act;
  const object = site.tree.objects(head).find((token) => token > head && isPaired(site, token));
  if (object === undefined || partiesOf(site, object) !== undefined) return undefined;
  const targets = sidesBesides(site, memory, named);
  return targets.length === 2 ? withRoles(draft, { targets }, 'target:both-sides') : undefined;
}

function isPaired(site: Site, token: number): boolean {
  return (
    PAIRING.has(wordAt(site, token)) ||
    site.tree.dependents(token, 'det').some((each) => PAIRING.has(wordAt(site, each)))
  );
}
