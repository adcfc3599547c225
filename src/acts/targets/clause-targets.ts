import type { ActKind } from '../../contract';
import type { Draft } from '../draft';
import { withRoles } from '../draft';
import { membersOnly, partiesOf } from '../roles/parties';
import { accusedIn, contentOfSaying } from '../roles/reported';
import type { Site } from '../site';
import { lemmaAt, tokenAt, wordAt } from '../site';

/** Acts whose clause names the party: `threatened to sue him`, `agreed to return the thrones to Benin`. */
const WITH_CLAUSE: ReadonlySet<ActKind> = new Set<ActKind>([
  'agree',
  'promise',
  'threaten',
  'demand',
  'reject',
  'offer-talks',
  'concede',
  'assure',
  'urge-settlement',
  'aid',
  'cooperate',
]);

/** Kinds whose `that`-clause says what somebody did wrong. */
const CHARGES: ReadonlySet<ActKind> = new Set<ActKind>([
  'accuse',
  'complain',
  'protest',
  'criticise',
  'denounce',
]);

/** The target that the clause in an act's own words names. */
export function withinClause(site: Site, draft: Draft, named: readonly string[]): Draft | undefined {
  const { act } = draft;
  const accused = CHARGES.has(act.kind) ? accusedBy(site, act.head, act.sources) : [];
  if (accused.length > 0) return withRoles(draft, { targets: accused }, 'target:clause');
  if (named.length === 0 || !WITH_CLAUSE.has(act.kind)) return undefined;
  const parties = clauseParties(site, act.head, named);
  return parties.length > 0 ? withRoles(draft, { targets: parties }, 'target:clause-party') : undefined;
}

/** `charged that Peru sells sand`: whoever the charge tells something of. */
function accusedBy(site: Site, head: number, sources: readonly string[]): readonly string[] {
  const content = contentOfSaying(site, head);
  return content === undefined ? [] : accusedIn(site, content).filter((party) => !sources.includes(party));
}

/** `threatened to go to the World Court`: a body that is turned to is not who is threatened. */
const TURNING_TO: ReadonlySet<string> = new Set(
  'appeal apply approach complain go petition refer report resort take turn write'.split(' '),
);

/** Parties that the cue's complement does something to. */
function clauseParties(site: Site, head: number, sources: readonly string[]): readonly string[] {
  const { tree } = site;
  const clauses = [...tree.complements(head), ...tree.dependents(head, 'advcl', 'acl')].filter(
    (clause) =>
      tokenAt(site, clause).upos === 'VERB' &&
      tree.dependents(clause, 'mark').some((mark) => wordAt(site, mark) === 'to'),
  );
  for (const clause of clauses.filter((each) => !TURNING_TO.has(lemmaAt(site, each)))) {
    const places = [
      tree.indirectObjects(clause),
      ...['to', 'with', 'against', 'for'].map((preposition) => phrases(site, clause, preposition)),
      tree.objects(clause),
      ...['of', 'from', 'on'].map((preposition) => phrases(site, clause, preposition)),
    ];
    for (const place of places) {
      const parties = membersOnly(place.flatMap((token) => partiesOf(site, token)?.parties ?? [])).filter(
        (party) => !sources.includes(party),
      );
      if (parties.length > 0) return [...new Set(parties)];
    }
  }
  return [];
}

/** Phrases of a verb, or of its object where the parser hung them there. */
export function phrases(site: Site, verb: number, preposition: string): readonly number[] {
  return [verb, ...site.tree.objects(verb)].flatMap((token) => site.tree.obliques(token, preposition));
}
