import type { Site } from '../../site';
import { wordAt } from '../../site';
import type { Found } from './found';
import { endOf, infinitiveBehind, partyBehind } from './found';

const LINKS: ReadonlySet<string> = new Set(['and', 'nor', 'or', 'but']);
const ECHOES: ReadonlySet<string> = new Set(['as', 'so', 'nor', 'neither']);
const ADVISING: ReadonlySet<string> = new Set(['should', 'must', 'ought', 'would', 'might', 'could']);

/**
 * Whom the advice of a sentence is given to besides, its verb left out: `…, and Latvia to wait`, `nor Malaysia by taking it to
 * court`, `as would the Macedonian to treat it as an insult`, `and so should Chad`.
 */
export function alsoAdvisedAt(site: Site, token: number): Found | undefined {
  const word = wordAt(site, token);
  if (ECHOES.has(word) && ADVISING.has(wordAt(site, token + 1))) {
    const party = partyBehind(site, token + 2);
    return party < 0 ? undefined : { head: token, tokens: [token, token + 1], advised: [party] };
  }
  if (!LINKS.has(word) || ![',', ';', '—', '–'].includes(wordAt(site, token - 1))) return undefined;
  const party = partyBehind(site, token + 1);
  if (party < 0) return undefined;
  const last = endOf(site, party);
  const deed = wordAt(site, last + 1) === 'by' ? gerundAt(site, last + 2) : infinitiveBehind(site, last);
  return deed < 0 ? undefined : { head: deed, tokens: [token, deed], advised: [party] };
}

function gerundAt(site: Site, token: number): number {
  return site.tokens[token]?.xpos === 'VBG' ? token : -1;
}
