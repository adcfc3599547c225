import type { Site } from '../../site';
import { wordAt } from '../../site';
import type { Found } from './found';
import { endOf, infinitiveBehind, partyBehind } from './found';

const COSTING: ReadonlySet<string> = new Set(['cost', 'hurt', 'kill', 'harm', 'ruin']);

/**
 * Advice that is put as a question nobody is to answer: `What would it cost Estonia to answer?`, `Is it too much to ask of
 * Estonia that it answer?` With a perfect (`would it have cost him so much`) it comes too late and advises nothing.
 */
export function questionAt(site: Site, token: number): Found | undefined {
  if (!site.sentence.text.trimEnd().endsWith('?')) return undefined;
  if (COSTING.has(wordAt(site, token))) return costing(site, token);
  return wordAt(site, token) === 'ask' ? tooMuch(site, token) : undefined;
}

function costing(site: Site, verb: number): Found | undefined {
  if (wordAt(site, verb - 1) !== 'it' || !['would', 'will', 'could'].includes(wordAt(site, verb - 2)))
    return undefined;
  const party = partyBehind(site, verb + 1);
  const deed = party < 0 ? -1 : infinitiveBehind(site, endOf(site, party));
  return deed < 0 ? undefined : { head: verb, tokens: [verb, deed], advised: [party] };
}

function tooMuch(site: Site, verb: number): Found | undefined {
  const before = site.words.slice(Math.max(0, verb - 3), verb).join(' ');
  if (before !== 'too much to' || !['of', 'that'].includes(wordAt(site, verb + 1))) return undefined;
  const party = partyBehind(site, verb + 2);
  return party < 0 ? undefined : { head: verb, tokens: [verb - 3, verb], advised: [party] };
}
