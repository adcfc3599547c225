import type { Site } from '../../site';
import { lemmaAt, tokenAt, wordAt } from '../../site';
import type { Found } from './found';
import { bareVerbAt, endOf, infinitiveBehind, partyBehind } from './found';

/** Advice that calls on somebody: `let Chad answer`, `it is for Chad to`, `our advice to Chad is`, a bare imperative in a list. */
export function appealAt(site: Site, token: number): Found | undefined {
  if (lemmaAt(site, token) === 'let') return letting(site, token);
  const { upos } = tokenAt(site, token);
  if (wordAt(site, token) === 'it') return duty(site, token);
  if (wordAt(site, token) === 'time') return timeCome(site, token) ?? highTime(site, token);
  if (LEAST.has(wordAt(site, token))) return leastDone(site, token);
  if (upos === 'NOUN') return advisingNoun(site, token);
  if (lemmaAt(site, token) === 'owe') return owed(site, token);
  return upos === 'VERB' && token === site.tree.root ? imperative(site, token) : undefined;
}

/** `let Denmark invite the trustees`. */
function letting(site: Site, verb: number): Found | undefined {
  const { tree } = site;
  if (tree.dependents(verb, 'nsubj', 'aux', 'mark').length > 0 || tokenAt(site, verb).xpos === 'VBD')
    return undefined;
  // `The minister, Ms Lind, let reporters know`: behind a nominal a bare form is the past.
  if (!opensItsClause(site, verb)) return undefined;
  const [complement] = tree.complements(verb);
  const objects = tree.objects(verb);
  const advised = objects.length > 0 ? objects : complement === undefined ? [] : tree.subjects(complement);
  if (
    advised.length === 0 ||
    advised.some((token) => ['us', "'s", 'me', 'it', 'there'].includes(wordAt(site, token)))
  )
    return undefined;
  return { head: verb, tokens: complement === undefined ? [verb] : [verb, complement], advised };
}

/** At the head of its clause, and not joined to one that is told: `held him and then let him go`. */
function opensItsClause(site: Site, verb: number): boolean {
  const { tree } = site;
  const above = tree.relation(verb) === 'conj' ? tree.head(verb) : -1;
  if (above >= 0 && tree.logicalSubjects(above).length > 0) return false;
  const { upos } = site.tokens[verb - 1] ?? { upos: 'PUNCT' };
  const before = upos === 'PUNCT' && wordAt(site, verb - 1) === ',' ? site.tokens[verb - 2]?.upos : upos;
  return before === undefined || !['NOUN', 'PROPN', 'PRON', 'AUX', 'PART', 'VERB'].includes(before);
}

/** What stands between `it` and the one whose turn it is. */
const DUTIES: readonly (readonly string[])[] = [
  ['is', 'for'],
  ['is', 'now', 'for'],
  ['is', 'up', 'to'],
  ['is', 'now', 'up', 'to'],
  ['falls', 'to'],
  ['now', 'falls', 'to'],
  ['behoves'],
  ['behooves'],
  ['is', 'incumbent', 'on'],
  ['is', 'incumbent', 'upon'],
];

/** `It is for Estonia to answer`, `it falls to the council to`. */
function duty(site: Site, it: number): Found | undefined {
  const words = DUTIES.find((each) => each.every((word, offset) => wordAt(site, it + 1 + offset) === word));
  if (!words) return undefined;
  return toInfinitive(site, it, it + 1 + words.length);
}

/** `The time has come for Estonia to answer`. */
function timeCome(site: Site, time: number): Found | undefined {
  const come = [time + 2, time + 3].find((token) => wordAt(site, token) === 'come');
  if (come === undefined || !['has', 'had', 'is'].includes(wordAt(site, time + 1))) return undefined;
  return wordAt(site, come + 1) === 'for' ? toInfinitive(site, time, come + 2) : undefined;
}

/** `Both governments owe it to their people to talk`. */
function owed(site: Site, verb: number): Found | undefined {
  if (wordAt(site, verb + 1) !== 'it' || wordAt(site, verb + 2) !== 'to') return undefined;
  const end = site.words.indexOf('to', verb + 3);
  const deed = end < 0 || end > verb + LONGEST_CREDITOR ? -1 : infinitiveBehind(site, end - 1);
  const advised = site.tree.subjects(verb);
  return deed < 0 || advised.length === 0 ? undefined : { head: verb, tokens: [verb, deed], advised };
}

/** Most tokens between `owe it` and what is owed. */
const LONGEST_CREDITOR = 8;

/** `It is high time (that) Oslo answered`: a past tense of what has not been done. */
function highTime(site: Site, time: number): Found | undefined {
  const start = wordAt(site, time - 1) === 'high' ? time - 2 : time - 1;
  const impersonal = wordAt(site, start - 1) === 'it' || wordAt(site, start) === "it's";
  const party = impersonal ? partyBehind(site, wordAt(site, time + 1) === 'that' ? time + 2 : time + 1) : -1;
  const verb = party < 0 ? -1 : endOf(site, party) + 1;
  const past = verb < 0 ? undefined : site.tokens[verb];
  return past?.xpos === 'VBD' || past?.xpos === 'VBN'
    ? { head: verb, tokens: [time, verb], advised: [party] }
    : undefined;
}

const LEAST: ReadonlySet<string> = new Set(['least', 'best', 'most']);

/** `The least Kenya can do is apologise`. */
function leastDone(site: Site, least: number): Found | undefined {
  const party = partyBehind(site, least + 1);
  if (wordAt(site, least - 1) !== 'the' || party < 0) return undefined;
  const modal = endOf(site, party) + 1;
  if (!['can', 'could'].includes(wordAt(site, modal)) || wordAt(site, modal + 1) !== 'do') return undefined;
  if (!['is', 'would'].includes(wordAt(site, modal + 2))) return undefined;
  const verb = site.tokens.findIndex(({ xpos }, token) => token > modal + 2 && xpos === 'VB');
  return verb < 0 ? undefined : { head: verb, tokens: [least, verb], advised: [party] };
}

/** The party at a token that is to do something, if an infinitive follows it. */
function toInfinitive(site: Site, opening: number, from: number): Found | undefined {
  const party = partyBehind(site, from);
  const verb = party < 0 ? -1 : infinitiveBehind(site, endOf(site, party));
  return verb < 0 ? undefined : { head: verb, tokens: [opening, verb], advised: [party] };
}

/** Nouns by which somebody is told what to do. */
const ADVICE_NOUNS: ReadonlySet<string> = new Set(
  'advice appeal counsel message plea recommendation request suggestion'.split(' '),
);
const OWN: ReadonlySet<string> = new Set(['our', 'my']);

/** `Our advice to Estonia is to answer`, `our message to both is simple: …`. */
function advisingNoun(site: Site, noun: number): Found | undefined {
  const { tree } = site;
  if (!ADVICE_NOUNS.has(lemmaAt(site, noun))) return undefined;
  const own = OWN.has(wordAt(site, noun - 1)) || OWN.has(wordAt(site, noun - 2));
  if (!own || !['to', 'for'].includes(wordAt(site, noun + 1))) return undefined;
  const party = partyBehind(site, noun + 2);
  if (party < 0) return undefined;
  const last = endOf(site, party);
  return ['is', ':', 'remains', 'would'].includes(wordAt(site, last + 1))
    ? { head: noun, tokens: [noun], advised: tree.conjuncts(party) }
    : undefined;
}

/** A bullet that begins with a bare verb. */
function imperative(site: Site, verb: number): Found | undefined {
  const { tree } = site;
  if (site.sentence.kind !== 'list-item' || bareVerbAt(site, verb) !== verb) return undefined;
  if (tree.dependents(verb, 'nsubj', 'aux', 'mark').length > 0) return undefined;
  return { head: verb, tokens: [verb], advised: [] };
}
