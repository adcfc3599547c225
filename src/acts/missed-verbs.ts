import type { Cast } from '../actors';
import type { ParsedToken, Tree } from '../syntax';
import { beforeParenthesis } from './roles/parenthesis';
import { isPerfect } from './reality/perfect';
import { plainVerb } from './plain-verbs';

/** Lemmas that a form in -ed or -s may have. */
function lemmasOf(word: string): readonly string[] {
  if (word.endsWith('s')) return [word.slice(0, -1), word.slice(0, -2)];
  const stem = word.slice(0, -2);
  return [stem, word.slice(0, -1), word.endsWith('ied') ? `${word.slice(0, -3)}y` : '', stem.slice(0, -1)];
}

/**
 * Verbs that a tagger took for something else. In `Spain blamed Portugal` it has little to go by, but the cast knows both
 * neighbours, and little else than a verb stands between two parties.
 */
export function withMissedVerbs(
  sentence: number,
  tree: Tree,
  cast: Cast,
  isCueVerb: (lemma: string) => boolean,
): readonly ParsedToken[] {
  const tokens: ParsedToken[] = [];
  for (const [index, token] of tree.tokens.entries())
    tokens.push(rightly(sentence, tree, cast, isCueVerb, index, token));
  return tokens;
}

function rightly(
  sentence: number,
  tree: Tree,
  cast: Cast,
  isCueVerb: (lemma: string) => boolean,
  index: number,
  token: ParsedToken,
): ParsedToken {
  const plain = plainVerb(token);
  if (plain) return { ...token, upos: 'VERB', ...plain };
  if (isBarePassive(tree, index)) return { ...token, xpos: 'VBD' };
  if (isRightlyRead(token, tree.tokens[index - 1]) || !/^[a-z]+(?:ed|s)$/.test(token.text)) return token;
  if (!followsParty(sentence, tree, cast, index) || !precedesParty(sentence, tree, cast, index)) return token;
  const lemma = lemmasOf(token.text).find(isCueVerb);
  return lemma === undefined
    ? token
    : { ...token, upos: 'VERB', xpos: token.text.endsWith('s') ? 'VBZ' : 'VBD', lemma };
}

/**
 * A participle before a noun (`amod`) is as doubtful as an adjective: two names make no noun phrase around it. One that
 * follows a parenthesis and has a party right behind it is no participle: `Kenya, whose own record is poor, accused Uganda`.
 */
function isRightlyRead({ upos, xpos, deprel }: ParsedToken, before: ParsedToken | undefined): boolean {
  if (upos === 'AUX') return true;
  const doubtful = deprel === 'amod' || (deprel === 'acl' && before?.upos === 'PUNCT');
  return upos === 'VERB' && !(xpos === 'VBN' && doubtful);
}

/** A finite passive has an auxiliary: `the minister, meanwhile, vouched for Acme` has none, and is no passive. */
function isBarePassive(tree: Tree, index: number): boolean {
  const { upos, xpos } = tree.tokens[index] ?? { upos: 'X', xpos: '' };
  if (upos !== 'VERB' || xpos !== 'VBN' || !tree.isPassive(index) || tree.agents(index).length > 0)
    return false;
  const hasSubject = tree.dependents(index, 'nsubj').some((subject) => subject < index);
  const isClause = ['root', 'ccomp', 'conj', 'parataxis'].includes(tree.relation(index));
  return hasSubject && isClause && tree.dependents(index, 'aux', 'cop').length === 0;
}

function followsParty(sentence: number, tree: Tree, cast: Cast, index: number): boolean {
  let before = index - 1;
  while (tree.tokens[before]?.upos === 'ADV' || isPerfect(tree.tokens, before)) before -= 1;
  before = beforeParenthesis(tree.tokens, cast, sentence, before);
  const mention = cast.covering(sentence, before);
  if (mention?.last !== before || mention.how === 'demonym') return false;
  const opens = tree.tokens[mention.first - 1]?.upos === 'DET' ? mention.first - 2 : mention.first - 1;
  const link = tree.tokens[opens];
  return link === undefined || ['PUNCT', 'CCONJ', 'SCONJ', 'ADV', 'NOUN'].includes(link.upos);
}

function precedesParty(sentence: number, tree: Tree, cast: Cast, index: number): boolean {
  const start = tree.tokens[index + 1]?.upos === 'DET' ? index + 2 : index + 1;
  return cast.covering(sentence, start)?.first === start;
}
