import type { Draft } from '../draft';
import { withRoles } from '../draft';
import type { Site } from '../site';
import { lemmaAt } from '../site';

/** What is asked for somebody's good. */
const BENEFITS: ReadonlySet<string> = new Set(
  `acquittal bail compensation freedom liberty pardon parole pension promotion protection readmission rehabilitation
   reinstatement release relief repatriation rescue retrial return safety`.split(/\s+/),
);

/** `demanded Mr Okoro's reinstatement`: of others, and for him; nobody is reproached by it. */
export function notTheBeneficiary(site: Site, draft: Draft): Draft {
  const { act, held } = draft;
  const isOwned = act.why.includes('target-path:possessor') || act.why.includes('target-path:of');
  if (act.kind !== 'demand' || !isOwned || !held.some((token) => BENEFITS.has(lemmaAt(site, token))))
    return draft;
  return withRoles(draft, { targets: [] }, 'target:none');
}
