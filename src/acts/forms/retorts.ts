import type { ActDefinition } from '../../contract';
import { SETTLEMENT_VERBS, STRIFE_WORDS } from '../lexicon';
import { CHARGING, RETORTING, RETORTING_WITH } from '../data/retort-verbs';
import type { FoundCue } from '../cues/cue';
import type { Draft } from '../draft';
import { draftOf } from '../draft';
import { membersOnly, partiesOf } from '../roles/parties';
import { rolesOf } from '../roles/roles';
import type { Site } from '../site';
import { isPassive, isVerb, lemmaAt, overTokens, tokenAt, wordAt } from '../site';
import { valenceOf } from '../valence';

const CHARGE: ActDefinition = {
  lemma: 'retort',
  pos: 'verb',
  kind: 'accuse',
  strength: 0.5,
  frame: { source: ['subject'] },
};

/**
 * Saying of another party what puts it in the wrong: `retorted that Peru had dug the ditch itself`, `let it be known
 * that Chile had lied`. A verb of answering back needs no more than the other party as the doer of a finished deed; others
 * need a deed whose words blame.
 */
export function retortsIn(site: Site): readonly Draft[] {
  return overTokens(site, (token) => {
    const found = chargeAt(site, token);
    if (!found) return [];
    const roles = rolesOf(site, found.cue, CHARGE);
    if (!roles) return [];
    const sources = membersOnly(roles.sources);
    const targets = accusedIn(site, found.content).filter((party) => !sources.includes(party));
    if (sources.length === 0 || targets.length === 0 || !isHeldAgainst(site, found)) return [];
    const why = roles.why.filter((rule) => rule !== 'target:none' && rule !== 'about');
    return [
      draftOf(site, {
        entry: CHARGE,
        kind: 'accuse',
        cue: found.cue,
        roles: {
          ...roles,
          targets,
          about: [found.content],
          held: [...roles.held, found.content],
          why: [...why, 'target:clause', 'about'],
        },
        why: ['cue:verb'],
      }),
    ];
  });
}

interface FoundCharge {
  readonly cue: FoundCue;
  readonly content: number;
  /** Whether the verb itself answers back. */
  readonly hostile: boolean;
}

function chargeAt(site: Site, token: number): FoundCharge | undefined {
  if (!isVerb(site, token) || isPassive(site, token)) return undefined;
  const lemma = lemmaAt(site, token);
  const content = contentOfSaying(site, token);
  if (content !== undefined) {
    if (RETORTING.has(lemma)) return { cue: { head: token, tokens: [token] }, content, hostile: true };
    const particle = RETORTING_WITH.get(lemma)?.has(wordAt(site, token + 1)) === true;
    if (particle) return { cue: { head: token, tokens: [token, token + 1] }, content, hostile: true };
    if (CHARGING.has(lemma)) return { cue: { head: token, tokens: [token] }, content, hostile: false };
  }
  return lemma === 'let' ? lettingKnow(site, token) : undefined;
}

/** `let it be known that`, `let reporters know that`. */
function lettingKnow(site: Site, verb: number): FoundCharge | undefined {
  const known = site.tree
    .dependents(verb, 'xcomp', 'ccomp')
    .find((each) => each > verb && each <= verb + 5 && lemmaAt(site, each) === 'know');
  const content = known === undefined ? undefined : contentOfSaying(site, known);
  return known === undefined || content === undefined
    ? undefined
    : { cue: { head: verb, tokens: [verb, known] }, content, hostile: false };
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

/** The parties that a clause tells a deed of. */
export function accusedIn(site: Site, clause: number): readonly string[] {
  if (isPassive(site, clause)) {
    return membersOnly(site.tree.agents(clause).flatMap((token) => partiesOf(site, token)?.parties ?? []));
  }
  return membersOnly(
    site.tree.subjects(clause).flatMap((token) => site.cast.covering(site.index, token)?.parties ?? []),
  );
}

/** `that Uganda had fired first`, `that the other began it`: whoever begins a quarrel is to blame for it. */
function isBeginning(site: Site, content: number): boolean {
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

const MODALS: ReadonlySet<string> = new Set(['would', 'will', 'should', 'could', 'might', 'may', 'must']);

function isHeldAgainst(site: Site, { content, hostile }: FoundCharge): boolean {
  const { tree } = site;
  const { first, last } = tree.subtree(content);
  const valence = valenceOf(site, content, last);
  const own = tree.auxiliaries(content);
  if (own.some((each) => MODALS.has(wordAt(site, each)))) return false;
  // `shot back that Chile had never paid`
  if (tree.negations(content).length > 0) return hostile;
  if (valence < 0 || isBeginning(site, content)) return true;
  const excess = site.words.slice(first, last + 1).includes('too');
  if (!hostile) return valence === 0 && excess;
  const settles = SETTLEMENT_VERBS.has(lemmaAt(site, content));
  return valence === 0 && !settles && tokenAt(site, content).upos === 'VERB';
}
