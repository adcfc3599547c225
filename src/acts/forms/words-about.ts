import type { ActDefinition, ActKind } from '../../contract';
import type { Draft } from '../draft';
import { draftOf } from '../draft';
import { strengthOf } from '../lexicon';
import { membersOnly } from '../roles/parties';
import { rolesOf } from '../roles/roles';
import type { Site } from '../site';
import { QUOTATION_MARKS, isPassive, lemmaAt, tokenAt, wordAt } from '../site';
import { valenceOf } from '../valence';
import { conductValence } from './rulings';

const WORDS: ActDefinition = {
  lemma: 'say something about',
  pos: 'verb',
  kind: 'praise',
  frame: { source: ['subject'], target: ['obl:about', 'obl:of', 'obl:to'] },
};
const SLOGAN: ActDefinition = {
  lemma: 'paint on',
  pos: 'verb',
  kind: 'denounce',
  frame: {
    source: ['subject'],
    target: ['obl:on', 'obl:at', 'obl:outside', 'obl:across', 'obl:over', 'obl:under', 'obl:against'],
  },
};

const SPEAKING: ReadonlySet<string> = new Set(['say', 'have', 'find', 'write', 'speak', 'utter']);
const SAID: ReadonlySet<string> = new Set(['something', 'anything', 'nothing', 'thing', 'word']);
const MARKING: ReadonlySet<string> = new Set(
  'chalk chant daub paint scrawl shout spray stencil yell'.split(' '),
);

/** `has said something decent about the other`; `painted “Thieves!” on the consulate's gate`. */
export function wordsAboutIn(site: Site): readonly Draft[] {
  const found: Draft[] = [];
  for (const [token, { upos }] of site.tokens.entries()) {
    if (upos !== 'VERB') continue;
    const lemma = lemmaAt(site, token);
    const draft = SPEAKING.has(lemma)
      ? saidAbout(site, token)
      : MARKING.has(lemma)
        ? slogan(site, token)
        : undefined;
    if (draft) found.push(draft);
  }
  return found;
}

/** How far behind the verb the words may stand. */
const REACH = 5;

function saidAbout(site: Site, verb: number): Draft | undefined {
  for (let token = verb + 1; token <= verb + REACH && token < site.words.length; token += 1) {
    if (['VERB', 'PUNCT'].includes(tokenAt(site, token).upos)) return undefined;
    if (!SAID.has(lemmaAt(site, token))) continue;
    const described = wordAt(site, token).endsWith('thing') ? token + 1 : token - 1;
    const valence = conductValence(site, described);
    if (valence === 0) return undefined;
    return said(site, WORDS, valence > 0 ? 'praise' : 'criticise', [verb, token, described]);
  }
  return undefined;
}

function slogan(site: Site, verb: number): Draft | undefined {
  if (!QUOTATION_MARKS.has(wordAt(site, verb + 1))) return undefined;
  const closes = site.words.findIndex((word, token) => token > verb + 1 && QUOTATION_MARKS.has(word));
  if (closes < 0 || valenceOf(site, verb + 2, closes - 1) > 0) return undefined;
  return said(site, SLOGAN, 'denounce', [verb, verb + 2]);
}

function said(
  site: Site,
  entry: ActDefinition,
  kind: Exclude<ActKind, 'evaluate'>,
  tokens: readonly number[],
): Draft | undefined {
  const [head = 0] = tokens;
  const cue = { head, tokens: [...tokens].sort((one, other) => one - other) };
  const roles = isPassive(site, head) ? undefined : rolesOf(site, cue, entry);
  if (!roles || roles.targets.length === 0 || membersOnly(roles.sources).length === 0) return undefined;
  return draftOf(site, {
    entry: { ...entry, kind },
    kind,
    cue,
    roles,
    why: ['cue:verb'],
    strength: strengthOf({ kind }),
  });
}
