import type { Site } from '../site';
import { isVerb, tokenAt, wordAt } from '../site';

/** Relations that lead out of a cue into another clause. */
const OUT_OF_CUE: ReadonlySet<string> = new Set([
  'acl',
  'advcl',
  'ccomp',
  'parataxis',
  'appos',
  'csubj',
  'discourse',
]);
/** Prepositions that a verb or a phrase may bring with it. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'on in at to for with against from of by behind into about over upon towards between under off after across before'.split(
    ' ',
  ),
);
/** How far below its head a word of a cue may hang: `find fault with` needs two steps, `sit down at the table` three. */
const REACH = 4;

/** Whether a word hangs near enough to the head of a cue to be one of its words. */
export function hangsNear(site: Site, head: number, token: number, cue: ReadonlySet<number>): boolean {
  if (isBeforeGerund(site, head, token) || isAfterObject(site, head, token)) return true;
  if (isLaterVerb(site, token)) return false;
  if (isInObject(site, head, token)) return true;
  let current = token;
  // The preposition of a verb introduces a phrase of the verb itself, not one further down.
  const reach = tokenAt(site, token).upos === 'ADP' && !cue.has(site.tree.head(token)) ? 2 : REACH;
  for (let steps = 0; steps < reach; steps += 1) {
    // What hangs on a word of the cue hangs near: `turned a deaf ear to Spain`, whatever holds the phrase.
    if (current === head || (steps > 0 && cue.has(current))) return true;
    if (current < 0 || OUT_OF_CUE.has(site.tree.base(current))) return false;
    // `told him to wait and called off the strike`: the particle is the second verb's own.
    if (current !== token && site.tree.relation(current) === 'conj' && isVerb(site, current)) return false;
    // `called on Acme to return to talks`: the noun is the infinitive's own.
    if (current !== token && site.tree.relation(token) !== 'mark' && isInfinitive(site, current))
      return false;
    current = site.tree.head(current);
  }
  return current === head || cue.has(current);
}

/** `sent auditors and thanked Peru`: a later verb with an object or an auxiliary of its own is no word of a phrase. */
function isLaterVerb(site: Site, token: number): boolean {
  const { tree } = site;
  return (
    isVerb(site, token) &&
    tree.relation(token) === 'conj' &&
    tree.dependents(token, 'obj', 'aux', 'aux:pass').length > 0
  );
}

function isInfinitive(site: Site, token: number): boolean {
  return (
    site.tree.relation(token) === 'xcomp' &&
    isVerb(site, token) &&
    site.tree.dependents(token, 'mark').some((mark) => wordAt(site, mark) === 'to')
  );
}

/** `taxed him with hiding the report`: the preposition of the verb opens a clause. */
function isBeforeGerund(site: Site, head: number, token: number): boolean {
  const gerund = site.tree.head(token);
  return (
    PREPOSITIONS.has(wordAt(site, token)) &&
    gerund >= 0 &&
    tokenAt(site, gerund).xpos === 'VBG' &&
    ['advcl', 'acl'].includes(site.tree.relation(gerund)) &&
    [site.tree.head(gerund), site.tree.head(site.tree.head(gerund))].includes(head)
  );
}

/** `stripped Okoro of his rank`: a party takes no phrase of its own, wherever the parser hung this one. */
function isAfterObject(site: Site, head: number, token: number): boolean {
  const object = site.cast.covering(site.index, token - 1);
  return (
    PREPOSITIONS.has(wordAt(site, token)) &&
    object?.last === token - 1 &&
    ['name', 'pronoun'].includes(object.how) &&
    site.tree.objects(head).includes(object.head)
  );
}

/** `pinned the delay on Spain`: parsers hang the phrase of a verb on its object. */
function isInObject(site: Site, head: number, token: number): boolean {
  const { tree } = site;
  if (
    !PREPOSITIONS.has(wordAt(site, token)) ||
    wordAt(site, token) === 'of' ||
    tree.relation(token) !== 'case'
  )
    return false;
  const noun = tree.head(token);
  return (
    noun >= 0 && tree.relation(noun) === 'nmod' && tree.dependents(head, 'obj').includes(tree.head(noun))
  );
}
