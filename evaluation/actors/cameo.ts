import type { CameoItem } from '../loaders';
import type { Found } from './pipeline';
import { newTally } from './scores';
import type { Tally } from './scores';

/** Of the sources and targets that annotators marked: how many a mention overlaps. */
export function scoreSpans(
  { cast }: Found,
  { text, sources, targets }: CameoItem,
  report: (fault: string) => void,
): { sources: Tally; targets: Tally } {
  const count = (places: CameoItem['sources']): Tally => {
    const tally = newTally();
    for (const place of places) {
      tally.gold += 1;
      if (cast.mentions.some(({ start, end }) => start < place.end && place.start < end)) tally.right += 1;
      else report(`${text.slice(place.start, place.end)}  <<  ${text}`);
    }
    return tally;
  };
  return { sources: count(sources), targets: count(targets) };
}
