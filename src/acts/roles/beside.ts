import type { ActDefinition, Frame } from '../../contract';
import { alsoNamed, objectBeside, subjectBeside } from './adjacency';
import type { FoundCue } from '../cues/cue';
import type { Carrier, Filling } from './fillings';
import { partiesOf } from './parties';
import type { Site } from '../site';
import { isPassive, isVerb, tokenAt, wordAt } from '../site';

/** Where the tree shows no party as subject, the one right before the verb. */
export function besideSubject(
  site: Site,
  cue: FoundCue,
  { frame }: ActDefinition,
  found: Filling | undefined,
  carrier: Carrier | undefined,
): Filling | undefined {
  const sought = (carrier?.frame ?? frame).source?.includes('subject') === true;
  if ((found && found.parties.length > 0) || !sought || !isVerb(site, cue.head)) return found;
  const token = isPassive(site, cue.head) ? agentBehind(site, cue) : subjectBeside(site, cue.head);
  if (token < 0) return found;
  const also = isPassive(site, cue.head) ? -1 : alsoNamed(site, token, 'before');
  const tokens = also < 0 ? [token] : [also, token];
  const parties = [...new Set(tokens.flatMap((each) => partiesOf(site, each)?.parties ?? []))];
  return parties.length > 0 ? { place: 'subject', tokens, parties, path: 'beside' } : found;
}

/** The party after the first `by` behind a passive, before any other verb, −1 when there is none: `dubbed a “wrecker” by Okoro`. */
function agentBehind(site: Site, cue: FoundCue): number {
  const last = cue.tokens[cue.tokens.length - 1] ?? cue.head;
  for (let token = last + 1; token < site.words.length - 1; token += 1) {
    if (isVerb(site, token) || [';', ':'].includes(wordAt(site, token))) return -1;
    if (wordAt(site, token) !== 'by') continue;
    const start = ['DET', 'PRON'].includes(tokenAt(site, token + 1).upos) ? token + 2 : token + 1;
    const mention = site.cast.covering(site.index, start) ?? site.cast.covering(site.index, token + 1);
    return mention ? mention.head : -1;
  }
  return -1;
}

/** Where the tree shows no object, or one that the party right after the cue stands before (`fined Acme $2 million`), that party. */
export function besideObject(
  site: Site,
  cue: FoundCue,
  frame: Frame,
  found: Filling | undefined,
): Filling | undefined {
  if (frame.target?.includes('object') !== true || !isVerb(site, cue.head) || isPassive(site, cue.head))
    return found;
  if (found && (found.parties.length > 0 || (found.place === 'object' && !isAmount(site, found))))
    return found;
  const token = objectBeside(site, cue);
  if (token < 0 || isPossessor(site, token)) return found;
  const also = alsoNamed(site, token, 'after');
  const tokens = also < 0 ? [token] : [token, also];
  const parties = [...new Set(tokens.flatMap((each) => partiesOf(site, each)?.parties ?? []))];
  return parties.length > 0 ? { place: 'object', tokens, parties, path: 'beside' } : found;
}

/** `$2 million`, `five years`, `a record sum`: no party can stand for it. */
function isAmount(site: Site, { tokens }: Filling): boolean {
  return tokens.every((token) => {
    const { upos, xpos } = tokenAt(site, token);
    return (
      upos === 'NUM' || upos === 'SYM' || xpos === '$' || site.tree.dependents(token, 'nummod').length > 0
    );
  });
}

/** `voiced Spain's anger`: a possessor receives nothing. */
function isPossessor(site: Site, token: number): boolean {
  const mention = site.cast.covering(site.index, token);
  return (
    mention !== undefined &&
    (tokenAt(site, mention.last).xpos === 'POS' || wordAt(site, mention.last + 1) === "'s")
  );
}
