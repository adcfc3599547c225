import type { ActDefinition, ActKind } from '../../contract';
import { UNNAMED } from '../../contract';
import type { Roles } from './fillings';
import type { Site } from '../site';
import { lemmaAt } from '../site';

/** Deeds whose possessor suffers them when nobody else does: `his arrest`, `her four-year ban`. */
const SUFFERED: ReadonlySet<ActKind> = new Set<ActKind>(['detain', 'expel']);
const SUFFERED_NOUNS: ReadonlySet<string> = new Set(
  'ban suspension fine penalty punishment sentence dismissal sacking conviction indictment impeachment prosecution trial'.split(
    ' ',
  ),
);

/** Turns the possessor of a noun for what is suffered from source into target. */
export function passiveRoles(site: Site, head: number, entry: ActDefinition, roles: Roles): Roles {
  const suffered = SUFFERED.has(entry.kind) || SUFFERED_NOUNS.has(lemmaAt(site, head));
  if (entry.pos !== 'noun' || !suffered || roles.targets.length > 0 || roles.reciprocal) return roles;
  if (!roles.why.includes('source:possessor') || roles.why.some((rule) => rule.startsWith('support:')))
    return roles;
  const targets = roles.sources.filter((party) => party !== UNNAMED);
  const rest = roles.why.filter((rule) => !rule.startsWith('source') && rule !== 'target:none');
  return { ...roles, sources: [UNNAMED], targets, why: [...rest, 'source:unnamed-noun', 'target:possessor'] };
}
