import type { ActKind } from '../contract';
import type { Draft } from './draft';
import { withRoles } from './draft';
import { membersOnly, partiesOf } from './parties';
import type { Site } from './site';
import { isVerb, lemmaAt, tokenAt } from './site';

/** A verb that tells something, with who tells it and whom. */
export interface Telling {
  readonly tellers: readonly string[];
  readonly told: readonly string[];
}

/** The telling whose content a word stands in, in its clause or in the one that clause is joined to. */
export function tellingAround(site: Site, word: number): Telling | undefined {
  const verb = reporting(site, word);
  if (verb === undefined) return undefined;
  const { tree } = site;
  const tellers = partiesAt(site, tree.logicalSubjects(verb));
  const places = [...tree.indirectObjects(verb), ...tree.objects(verb), ...tree.obliques(verb, 'to')];
  const people = places.filter(
    (token) => tokenAt(site, token).upos !== 'VERB' && !LISTENERS.has(lemmaAt(site, token)),
  );
  return { tellers, told: partiesAt(site, people).filter((party) => !tellers.includes(party)) };
}

/** Those who are told things on their way to everybody. */
const LISTENERS: ReadonlySet<string> = new Set(
  'reporter journalist newspaper paper press crowd rally audience interviewer correspondent broadcaster'.split(
    ' ',
  ),
);

function partiesAt(site: Site, tokens: readonly number[]): readonly string[] {
  return [...new Set(membersOnly(tokens.flatMap((token) => partiesOf(site, token)?.parties ?? [])))];
}

function reporting(site: Site, word: number): number | undefined {
  const { tree } = site;
  for (let token = word; token >= 0; token = tree.head(token)) {
    const above = tree.head(token);
    if (tree.relation(token) === 'ccomp' && above >= 0 && isVerb(site, above)) return above;
    if (['acl:relcl', 'acl', 'advcl', 'parataxis'].includes(tree.relation(token))) return undefined;
  }
  return undefined;
}

/** Acts that their doer does to whomever he tells of them: `told him that she was ashamed`. */
const DONE_BY_TELLING: ReadonlySet<ActKind> = new Set<ActKind>([
  'apologise',
  'express-regret',
  'forgive',
  'concede',
  'promise',
  'assure',
  'thank',
  'agree',
  'offer-talks',
  'complain',
  'protest',
  'threaten',
  'demand',
]);

/** Aims an act that names no target at the one whom its doer tells of it. */
export function addressed(site: Site, draft: Draft): Draft {
  const { act } = draft;
  if (act.targets.length > 0 || !DONE_BY_TELLING.has(act.kind)) return draft;
  const telling = tellingAround(site, act.head);
  if (!telling || telling.told.length === 0 || !act.sources.every((each) => telling.tellers.includes(each)))
    return draft;
  return withRoles(draft, { targets: telling.told }, 'target:addressee');
}
