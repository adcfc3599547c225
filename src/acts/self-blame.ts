import type { ActDefinition } from '../contract';
import { SPEAKER } from '../actors';
import type { Draft } from './draft';
import { KINDS, strengthOf } from './lexicon';
import { membersOnly, partiesOf } from './parties';
import type { Site } from './site';
import { isVerb, tokenAt } from './site';

const ADMISSION: ActDefinition = {
  lemma: 'admit',
  pos: 'verb',
  kind: 'concede',
  frame: { source: ['subject'], target: ['indirect-object'] },
};

/**
 * Blame that its speaker lays on himself is an admission to whomever he tells it: `told the drivers that she had let
 * them down`, `wrote to the provost that he had gone too far`.
 */
export function withAdmissions(site: Site, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    const saying = sayingOfSelf(site, draft);
    return saying === undefined ? draft : admission(site, draft, saying);
  });
}

/** The verb by which those whom a blaming word falls on say it themselves. */
function sayingOfSelf(site: Site, { act }: Draft): number | undefined {
  const bySpeaker = act.sources.length === 1 && act.sources[0] === SPEAKER;
  if (act.axis !== 'condemnation' || !bySpeaker || act.targets.length === 0) return undefined;
  const saying = reporting(site, act.head);
  if (saying === undefined) return undefined;
  const speakers = site.tree
    .logicalSubjects(saying)
    .flatMap((token) => membersOnly(partiesOf(site, token)?.parties ?? []));
  return act.targets.every((target) => speakers.includes(target)) ? saying : undefined;
}

/** The verb whose content a clause is, itself or by the clause that it is joined to. */
function reporting(site: Site, word: number): number | undefined {
  const { tree } = site;
  for (let token = word; token >= 0; token = tree.head(token)) {
    const above = tree.head(token);
    if (tree.relation(token) === 'ccomp' && above >= 0 && isVerb(site, above)) return above;
    if (tree.relation(token) === 'acl:relcl' || tree.relation(token) === 'advcl') return undefined;
  }
  return undefined;
}

function admission(site: Site, draft: Draft, saying: number): Draft {
  const { act } = draft;
  const told = [
    ...site.tree.indirectObjects(saying),
    ...site.tree.objects(saying),
    ...site.tree.obliques(saying, 'to'),
  ].filter((token) => tokenAt(site, token).upos !== 'VERB');
  const targets = membersOnly(told.flatMap((token) => partiesOf(site, token)?.parties ?? [])).filter(
    (party) => !act.targets.includes(party),
  );
  const why = act.why.filter((rule) => !/^(?:source|target|about)/.test(rule));
  return {
    ...draft,
    act: {
      ...act,
      kind: 'concede',
      axis: KINDS.concede.axis,
      entry: ADMISSION,
      sources: act.targets,
      targets: [...new Set(targets)],
      strength: strengthOf({ kind: 'concede' }),
      why: [...why, 'self-blame', 'source:subject', targets.length > 0 ? 'target:addressee' : 'target:none'],
    },
  };
}
