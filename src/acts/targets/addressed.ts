import { membersOnly, partiesOf } from '../roles/parties';
import type { Site } from '../site';
import { isVerb, lemmaAt, tokenAt } from '../site';

/** Verbs of turning to somebody with words. */
const TURNING: ReadonlySet<string> = new Set(
  `address approach assure cable contact email face inform meet notify phone promise remind ring say speak telegraph
   telephone tell text tweet visit wire write`.split(/\s+/),
);
/** Those who only listen: what is told them is meant for others. */
const AUDIENCE: ReadonlySet<string> = new Set(
  `audience broadcaster committee conference congress court crowd inquiry journalist listener magazine newspaper paper
   parliament press public radio reader reporter senate television tribunal viewer world`.split(/\s+/),
);
const CLAUSES: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'advcl', 'conj', 'parataxis']);

/**
 * Whom the words that an act stands in are said to: `told the widow that it was sorry`, `telephoned Ms Lind to say that she
 * regretted it`, `wrote to the tenants`.
 */
export function addressedBy(site: Site, head: number, sources: readonly string[]): readonly string[] {
  const { tree } = site;
  let clause = tree.clause(head);
  while (clause >= 0) {
    if (isVerb(site, clause) && TURNING.has(lemmaAt(site, clause)) && clause !== head) {
      const told = [
        ...tree.indirectObjects(clause),
        ...tree.objects(clause),
        ...tree.obliques(clause, 'to'),
      ].filter((token) => token < head && !AUDIENCE.has(lemmaAt(site, token)));
      const parties = membersOnly(told.flatMap((token) => partiesOf(site, token)?.parties ?? []));
      const others = parties.filter((party) => !sources.includes(party));
      if (others.length > 0) return [...new Set(others)];
    }
    const relation = tree.base(clause);
    const above = tree.head(clause);
    if (above < 0 || above > head || !CLAUSES.has(relation) || tokenAt(site, above).upos === 'NOUN')
      return [];
    clause = above;
  }
  return [];
}
