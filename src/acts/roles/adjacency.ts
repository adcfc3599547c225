import type { Cast } from '../../actors';
import type { ParsedToken } from '../../syntax';
import type { FoundCue } from '../cues/cue';
import { beforeParenthesis } from './parenthesis';
import { isPerfect } from '../reality/perfect';
import type { Site } from '../site';
import { tokenAt, wordAt } from '../site';

/**
 * What stands right beside a cue. English puts subject and object next to their verb, so that a party there is believed
 * where the tree shows none: parsers lose many arcs in long sentences, and few words beside a verb are anything else.
 */

const SUBJECT_TAGS: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'VB', 'VBN', 'MD']);
const SKIPPED_BEFORE: ReadonlySet<string> = new Set(['ADV', 'AUX', 'PART']);
const SKIPPED_AFTER: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM']);

/** The party's token right before a finite verb, −1 when something else stands there. */
export function subjectBeside(site: Site, verb: number): number {
  return partyBefore(site.tokens, site.cast, site.index, verb);
}

/** The same of a verb in tokens that no site holds. */
export function partyBefore(
  tokens: readonly ParsedToken[],
  cast: Cast,
  sentence: number,
  verb: number,
): number {
  if (!SUBJECT_TAGS.has(tokens[verb]?.xpos ?? '')) return -1;
  let token = verb - 1;
  while (
    (SKIPPED_BEFORE.has(tokens[token]?.upos ?? '') && tokens[token]?.xpos !== 'TO') ||
    isPerfect(tokens, token)
  )
    token -= 1;
  if (token < 0 || tokens[token]?.xpos === 'TO') return -1;
  token = beforeParenthesis(tokens, cast, sentence, token);
  const mention = cast.covering(sentence, token);
  if (mention?.last !== token) return -1;
  const before = tokens[mention.first - 1];
  const follows = before?.upos === 'DET' ? tokens[mention.first - 2] : before;
  // `talks with Iran broke down`: what follows a preposition or a possessor is no subject.
  return follows && (follows.upos === 'ADP' || follows.upos === 'VERB' || follows.xpos === 'POS')
    ? -1
    : mention.head;
}

/** The party's token right after a verbal cue, −1 when something else stands there. */
export function objectBeside(site: Site, cue: FoundCue): number {
  let last = cue.head;
  while (cue.tokens.includes(last + 1)) last += 1;
  for (let token = last + 1; token < site.words.length; token += 1) {
    const mention = site.cast.covering(site.index, token);
    if (mention) return mention.head;
    if (!SKIPPED_AFTER.has(tokenAt(site, token).upos)) return -1;
  }
  return -1;
}

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/**
 * The party coordinated with a mention on one side of it, −1 when there is none: `urged France and Spain to talk`. Parsers hang
 * many second conjuncts elsewhere. A party with a finite verb of its own begins another clause.
 */
export function alsoNamed(site: Site, token: number, side: 'before' | 'after'): number {
  const mention = site.cast.covering(site.index, token);
  if (!mention) return -1;
  if (side === 'after') {
    if (wordAt(site, mention.last + 1) !== 'and') return -1;
    const start = mention.last + (isArticle(site, mention.last + 2) ? 3 : 2);
    const next = site.cast.covering(site.index, start);
    if (next?.first !== start) return -1;
    const verb = site.tree.tokens[next.last + 1];
    return verb && (FINITE.has(verb.xpos) || verb.xpos === 'POS') ? -1 : next.head;
  }
  const link = mention.first - (isArticle(site, mention.first - 1) ? 2 : 1);
  if (wordAt(site, link) !== 'and') return -1;
  const previous = site.cast.covering(site.index, link - 1);
  if (previous?.last !== link - 1) return -1;
  const opens = previous.first - (isArticle(site, previous.first - 1) ? 2 : 1);
  return opens < 0 || tokenAt(site, opens).upos === 'PUNCT' ? previous.head : -1;
}

/**
 * The party named beside a mention whose last noun the tree coordinates it with: `the government of Chad and the Front`
 * are two, one of them without its government; −1 where there is none.
 */
export function partnerOfOrgan(site: Site, token: number): number {
  const mention = site.cast.covering(site.index, token);
  if (mention?.how !== 'organ' || wordAt(site, mention.last + 1) !== 'and') return -1;
  const partner = site.cast.covering(site.index, mention.last + 3);
  return partner?.first === mention.last + 3 && site.tree.dominates(token, partner.head) ? partner.head : -1;
}

function isArticle(site: Site, token: number): boolean {
  return token >= 0 && site.tree.tokens[token]?.upos === 'DET';
}
