import type { ActKind } from '../contract';
import {
  ENDING_WORDS,
  HOSTILE_CONTENT,
  SETTLEMENT_VERBS,
  SETTLEMENT_WORDS,
  STRIFE_WORDS,
  YIELDING_CONTENT,
} from './lexicon';
import { partiesOf } from './roles/parties';
import type { FoundCue } from './cues/cue';
import { fillersOf } from './roles/places';
import type { RuleId } from './rules';
import type { Site } from './site';
import { lemmaAt, wordAt } from './site';

/** What is asked for, promised or backed. */
export type Content = 'settlement' | 'hostile' | 'yielding' | undefined;

const CONTENT_PLACES = [
  'clause',
  'object',
  'obl:for',
  'obl:to',
  'obl:on',
  'obl:of',
  'obl:over',
  'obl:with',
  'obl:about',
] as const;

/** Verbs that ask only by a clause: `called them to the table`, but not `called the apology a sham`. */
const CLAUSE_ONLY: ReadonlySet<string> = new Set(['call', 'tell', 'invite', 'ask', 'expect', 'wish']);

/** Heads of the content: what the places hold, purposes after an asking verb, and what hangs in an `of` or `in` phrase. */
function contentTokens(site: Site, cue: FoundCue): readonly number[] {
  const { tree } = site;
  const clauseOnly = cue.tokens.length === 1 && CLAUSE_ONLY.has(lemmaAt(site, cue.head));
  const places = clauseOnly ? [] : CONTENT_PLACES;
  const direct = places.flatMap((place) => fillersOf(site, cue, place));
  const hosts = [cue.head, ...tree.objects(cue.head), ...tree.obliques(cue.head)];
  const clauses = hosts.flatMap((host) => tree.dependents(host, 'advcl', 'acl', 'xcomp', 'ccomp'));
  const purposes = clauses.filter((clause) =>
    tree.dependents(clause, 'mark').some((mark) => wordAt(site, mark) === 'to'),
  );
  const heads = [...direct, ...purposes];
  return [...heads, ...heads.flatMap((head) => site.tree.conjuncts(head))];
}

/** A word of a list, alone or with its particle (`sit down`). */
function isOneOf(site: Site, token: number, words: ReadonlySet<string>): boolean {
  const lemma = lemmaAt(site, token);
  return words.has(lemma) || words.has(`${lemma} ${wordAt(site, token + 1)}`);
}

function isSettlement(site: Site, token: number): boolean {
  const lemma = lemmaAt(site, token);
  if (SETTLEMENT_WORDS.has(lemma) || isOneOf(site, token, SETTLEMENT_VERBS)) return true;
  const below = [...site.tree.dependents(token, 'obj', 'nmod', 'obl', 'compound', 'amod', 'xcomp')];
  if (ENDING_WORDS.has(lemma)) {
    // `a reduction in tensions`: what follows counts wherever the parser hung it.
    const next = [token + 1, token + 2, token + 3, token + 4];
    return [...below, ...next].some((each) => STRIFE_WORDS.has(lemmaAt(site, each)));
  }
  // `return to talks`, `the need for dialogue`, `hold talks`, `come to an agreement`
  return below.some((each) => SETTLEMENT_WORDS.has(lemmaAt(site, each)) && LEADS_TO.has(lemma));
}

const LEADS_TO: ReadonlySet<string> = new Set(
  `return hold begin start resume open reopen continue come reach find seek show exercise make need give commitment
   maintain keep restore pursue accept choose try join enter willingness readiness desire importance resumption
   urgency need path way promote work hope prefer favour favor engage`.split(/\s+/),
);

export function contentOf(site: Site, cue: FoundCue): Content {
  const tokens = contentTokens(site, cue);
  if (tokens.some((token) => isSettlement(site, token))) return 'settlement';
  if (tokens.some((token) => isOneOf(site, token, HOSTILE_CONTENT))) return 'hostile';
  return tokens.some((token) => isOneOf(site, token, YIELDING_CONTENT)) ? 'yielding' : undefined;
}

/** Whether what is asked is done with the asker: `asked the Alliance to sit down with her`. */
export function isWithSource(site: Site, head: number, sources: readonly string[]): boolean {
  const clauses = [...site.tree.complements(head), ...site.tree.dependents(head, 'advcl')];
  const partners = clauses.flatMap((clause) => site.tree.obliques(clause, 'with'));
  return partners.some(
    (partner) => partiesOf(site, partner)?.parties.some((party) => sources.includes(party)) === true,
  );
}

/** The kind that a content makes of an asking, promising or backing act. */
export function kindFor(
  kind: ActKind,
  content: Content,
  ownConflict: boolean,
): { readonly kind: ActKind; readonly rules: readonly RuleId[] } {
  if (content === 'settlement' && (kind === 'demand' || kind === 'urge-settlement')) {
    // A party that calls for an end to its own conflict shows intent; it demands nothing.
    return ownConflict
      ? { kind: 'offer-talks', rules: ['content:settlement', 'content:own-conflict'] }
      : { kind: 'urge-settlement', rules: ['content:settlement'] };
  }
  if ((content === 'hostile' || content === 'yielding') && kind === 'urge-settlement')
    return { kind: 'demand', rules: [`content:${content}`] };
  if (content === 'hostile' && kind === 'promise') return { kind: 'threaten', rules: ['content:hostile'] };
  return { kind, rules: [] };
}
