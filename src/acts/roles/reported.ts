import { BOUND, OMITTED } from '../data/retort-verbs';
import { STRIFE_WORDS } from '../lexicon';
import { membersOnly, partiesOf } from './parties';
import type { Site } from '../site';
import { QUOTATION_MARKS, isPassive, lemmaAt, tokenAt, wordAt } from '../site';

/** A clause that a verb of saying reports: whom it is about, and what it says of him. */
export interface Reported {
  readonly subjects: readonly number[];
  readonly predicate: number;
  readonly last: number;
}

/** How far behind the verb a clause may open, whoever is addressed included, and a predicate behind its subject. */
const REACH = 8;
const PREDICATE_REACH = 5;

/** What a verb of saying reports, by the tree or, where that hangs the clause elsewhere, by the order of words. */
export function reportedBy(site: Site, verb: number, quoted: boolean): Reported | undefined {
  const content = contentOfSaying(site, verb) ?? (quoted ? quotedBefore(site, verb) : undefined);
  if (content === undefined) return reportedBehind(site, verb);
  return {
    subjects: isPassive(site, content) ? doneBy(site, content, quoted) : site.tree.subjects(content),
    predicate: content,
    last: site.tree.subtree(content).last,
  };
}

/** Who did it; where nobody is said to have done it, who answers back jeers at whoever it was done to. */
function doneBy(site: Site, clause: number, jeering: boolean): readonly number[] {
  const agents = site.tree.agents(clause);
  return agents.length > 0 || !jeering ? agents : site.tree.logicalObjects(clause);
}

/** The clause that a verb of saying reports. */
export function contentOfSaying(site: Site, verb: number): number | undefined {
  return site.tree
    .dependents(verb, 'ccomp')
    .find(
      (clause) =>
        clause > verb && site.tree.dependents(clause, 'mark').every((mark) => wordAt(site, mark) === 'that'),
    );
}

/** `“Peru could not find the map,” she retorted.` */
function quotedBefore(site: Site, verb: number): number | undefined {
  return site.tree.dependents(verb, 'ccomp', 'parataxis').find((clause) => {
    const { first, last } = site.tree.subtree(clause);
    return (
      clause < verb &&
      last < verb &&
      [first - 1, first].some((token) => QUOTATION_MARKS.has(wordAt(site, token)))
    );
  });
}

/** `held that the bank had let …`, where a parser takes `held` for no verb. */
function reportedBehind(site: Site, verb: number): Reported | undefined {
  let open = verb + 1;
  while (open <= verb + REACH && wordAt(site, open) !== 'that') {
    if (['VERB', 'AUX', 'PUNCT', 'SCONJ', undefined].includes(site.tokens[open]?.upos)) return undefined;
    open += 1;
  }
  if (wordAt(site, open) !== 'that') return undefined;
  const mention = site.cast
    .inSentence(site.index)
    .find(({ first }) => first === open + 1 || (first === open + 2 && site.tokens[open + 1]?.upos === 'DET'));
  if (!mention) return undefined;
  let token = mention.last + 1;
  const last = Math.min(token + PREDICATE_REACH, site.words.length - 1);
  while (token < last && ['AUX', 'ADV', 'PART'].includes(tokenAt(site, token).upos)) token += 1;
  if (token > last || tokenAt(site, token).upos !== 'VERB' || isPassive(site, token)) return undefined;
  return { subjects: [mention.head], predicate: token, last: site.tree.subtree(token).last };
}

/** The parties that a clause tells a deed of. */
export function accusedIn(site: Site, clause: number): readonly string[] {
  const doers = isPassive(site, clause) ? site.tree.agents(clause) : site.tree.subjects(clause);
  return isPassive(site, clause)
    ? membersOnly(doers.flatMap((token) => partiesOf(site, token)?.parties ?? []))
    : partiesNamed(site, doers);
}

export function partiesNamed(site: Site, tokens: readonly number[]): readonly string[] {
  return membersOnly(tokens.flatMap((token) => site.cast.covering(site.index, token)?.parties ?? []));
}

/** `that Uganda had fired first`, `that the other began it`: whoever begins a quarrel is to blame for it. */
export function isBeginning(site: Site, content: number): boolean {
  if (wordAt(site, content + 1) === 'first' && STRIKING.has(lemmaAt(site, content))) return true;
  return (
    BEGINNING.has(lemmaAt(site, content)) &&
    site.tree
      .objects(content)
      .some(
        (object) =>
          ['it', 'this', 'all'].includes(wordAt(site, object)) || STRIFE_WORDS.has(lemmaAt(site, object)),
      )
  );
}

const STRIKING: ReadonlySet<string> = new Set(
  'attack break cheat cross draw fire hit lie move open punch shell shoot shove strike swing'.split(' '),
);
const BEGINNING: ReadonlySet<string> = new Set(['begin', 'start', 'cause', 'provoke', 'open']);

/**
 * `shut the yard without telling a soul`, `after promising to wait`, `behind their backs`: what makes any deed a wrong,
 * because of what its doer left undone.
 */
export function isBreach(site: Site, { predicate, last }: Pick<Reported, 'predicate' | 'last'>): boolean {
  for (let token = predicate + 1; token < last; token += 1) {
    const word = wordAt(site, token);
    const next = token + 1;
    if (site.tokens[next]?.xpos === 'VBG') {
      if (word === 'without' && OMITTED.has(lemmaAt(site, next))) return true;
      if (word === 'after' && BOUND.has(lemmaAt(site, next))) return true;
    }
    if (word === 'without' && ['a', 'any', 'so'].includes(wordAt(site, next)) && isWordSaid(site, next))
      return true;
    if (
      word === 'behind' &&
      ['back', 'backs'].some((each) => [2, 3, 4].some((on) => wordAt(site, token + on) === each))
    )
      return true;
  }
  return false;
}

/** `without a word`, `without so much as a warning` */
function isWordSaid(site: Site, from: number): boolean {
  return [1, 2, 3, 4].some((on) => SAID.has(wordAt(site, from + on)));
}

const SAID: ReadonlySet<string> = new Set([
  'word',
  'warning',
  'notice',
  'explanation',
  'apology',
  'permission',
  'leave',
]);
