import type { Draft } from './draft';
import type { Site } from './site';
import { lemmaAt, mentionOf, tokenAt, wordAt } from './site';

const DENIALS: ReadonlySet<string> = new Set(['deny', 'dispute', 'refute', 'rebut', 'contradict', 'gainsay']);

/** `The ministry denies it`: a plain denial blames nobody. One that is aimed at somebody (`denied her a visa`) does. */
export function isDenial(site: Site, { act }: Draft): boolean {
  if (act.kind !== 'reject' || !DENIALS.has(lemmaAt(site, act.head))) return false;
  const aimed = act.why.includes('target:object') || act.why.includes('target:indirect-object');
  const objects = [...site.tree.logicalObjects(act.head), ...site.tree.indirectObjects(act.head)];
  const named = objects.some(
    (object) => mentionOf(site, object) !== undefined && tokenAt(site, object).upos !== 'PRON',
  );
  return !(aimed && act.why.includes('target-path:direct') && named);
}

/** `has been too patient with them`: more of a good thing than is good praises nobody. */
export function isOverdone(site: Site, { act }: Draft): boolean {
  return act.axis === 'conciliation' && act.entry.pos === 'adjective' && wordAt(site, act.head - 1) === 'too';
}

/** `fired first`, `holding a harvest hostage`: a deed that is done to nobody and nothing. */
export function isAimless({ act }: Draft): boolean {
  const alone = act.cueTokens.length === 1 && act.targets.length === 0 && act.about === undefined;
  return act.axis === null && alone && act.entry.pos === 'verb';
}

/** `had nothing to do with either`: only who will not, or refuses to, turns anybody away. */
export function isUnrelated(site: Site, { act }: Draft): boolean {
  return (
    act.entry.lemma === 'have nothing to do with' &&
    site.tree.auxiliaries(act.head).length === 0 &&
    !['VB', 'VBG'].includes(tokenAt(site, act.head).xpos)
  );
}

/** `Skaters forgive a fall`: what people of a kind do to any thing of a kind is nobody's act. */
export function isGeneric(site: Site, { act }: Draft): boolean {
  const { tree } = site;
  if (
    act.targets.length > 0 ||
    act.about === undefined ||
    !['VBP', 'VB'].includes(tokenAt(site, act.head).xpos)
  )
    return false;
  const auxiliaries = tree.auxiliaries(act.head);
  if (auxiliaries.some((each) => lemmaAt(site, each) !== 'do')) return false;
  const indefinite = tree
    .objects(act.head)
    .some((object) =>
      tree.dependents(object, 'det').some((each) => ['a', 'an', 'any'].includes(wordAt(site, each))),
    );
  const many = tree.subjects(act.head).every((subject) => {
    const { upos, xpos } = tokenAt(site, subject);
    return (
      (upos === 'NOUN' && xpos === 'NNS' && tree.dependents(subject, 'det').length === 0) ||
      wordAt(site, subject) === 'they'
    );
  });
  return indefinite && many;
}
