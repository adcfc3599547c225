import type { Frame } from '../../contract';
import type { FoundCue } from '../cues/cue';
import type { Filling } from './fillings';
import { partiesOf } from './parties';
import type { Site } from '../site';
import { wordAt } from '../site';

/**
 * `For Ms Lind, whose house had burned, he had nothing but praise`: a phrase that opens the sentence, and that parsers hang on the
 * clause in between.
 */
export function frontedTarget(
  site: Site,
  cue: FoundCue,
  frame: Frame,
  found: Filling | undefined,
): Filling | undefined {
  const place = `obl:${wordAt(site, 0)}` as const;
  if ((found && found.parties.length > 0) || frame.target?.includes(place) !== true) return found;
  const start = site.tokens[1]?.upos === 'DET' ? 2 : 1;
  const mention = site.cast.covering(site.index, start);
  if (mention?.first !== start || wordAt(site, mention.last + 1) !== ',' || cue.head < mention.last)
    return found;
  const parties = partiesOf(site, mention.head)?.parties ?? [];
  return parties.length > 0 ? { place, tokens: [mention.head], parties, path: 'beside' } : found;
}
