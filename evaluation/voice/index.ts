/** Measures voice: whether what a text attributes to somebody is kept apart from what it says itself. */
import { AUTHOR } from '../../src/contract';
import type { Span } from '../../src/contract';
import { createActFinder } from '../../src/acts';
import { createActorFinder } from '../../src/actors';
import { createParser } from '../../src/syntax';
import { createReader } from '../../src/text';
import { attribute, attributes } from '../../src/voice';
import type { VoicedAct } from '../../src/voice';
import type { Measure, MeasureOptions } from '../table';
import { readPolnear } from './polnear';

/** A count of cases and of those that came out right. */
interface Tally {
  right: number;
  all: number;
}

function count(tally: Tally, right: boolean): void {
  tally.all += 1;
  if (right) tally.right += 1;
}

function percent({ right, all }: Tally): number {
  return all === 0 ? 0 : (100 * right) / all;
}

function covers(spans: readonly Span[], offset: number): boolean {
  return spans.some(({ start, end }) => start <= offset && offset < end);
}

/** Told by the text itself: in its own voice, or as the words of nobody but the act's own source. */
function isToldByText({ voice, sources }: VoicedAct): boolean {
  return (
    voice.by === AUTHOR ||
    (Array.isArray(voice.by) && voice.by.every((speaker: string) => sources.includes(speaker)))
  );
}

/** Reads the development part of PolNeAR and asks of every act and every predicate in whose voice it stands. */
export function measureVoice({ data, progress }: MeasureOptions): Measure {
  const texts = readPolnear(data);
  const reader = createReader({});
  const parser = createParser();
  const actorFinder = createActorFinder();
  const actFinder = createActFinder();
  const tallies = {
    actsInside: { right: 0, all: 0 },
    actsReported: { right: 0, all: 0 },
    actsOutside: { right: 0, all: 0 },
    actsUnreported: { right: 0, all: 0 },
    predicatesInside: { right: 0, all: 0 },
    predicatesOutside: { right: 0, all: 0 },
  };
  texts.forEach(({ text, attributions: gold }, index) => {
    const document = reader.read(text);
    const trees = document.sentences.map((sentence) => parser.parse(sentence));
    const cast = actorFinder.find(document, trees);
    const voiced = attribute(document, trees, cast, actFinder.find(document, trees, cast));
    const isInside = (offset: number) => gold.some(({ content }) => covers(content, offset));
    const isCue = (offset: number) => gold.some(({ cue }) => covers(cue, offset));
    for (const act of voiced.acts) {
      const offset = trees[act.sentence]?.tokens[act.head]?.start ?? act.cue.start;
      const reported = voiced.attributions.some((attribution) => attributes(attribution, offset));
      if (isInside(offset)) {
        count(tallies.actsInside, act.voice.by !== AUTHOR);
        count(tallies.actsReported, reported);
      } else if (!isCue(offset)) {
        count(tallies.actsOutside, isToldByText(act));
        count(tallies.actsUnreported, !reported);
      }
    }
    for (const tree of trees) {
      tree.tokens.forEach(({ start, upos }, token) => {
        if (upos !== 'VERB' || !tree.isPredicate(token) || isCue(start)) return;
        const found = voiced.attributions.some((attribution) => attributes(attribution, start));
        if (isInside(start)) count(tallies.predicatesInside, found);
        else count(tallies.predicatesOutside, !found);
      });
    }
    progress?.((index + 1) / texts.length);
  });
  return {
    title: 'Voice on PolNeAR dev',
    columns: ['what', 'where', 'cases', 'right %'],
    rows: [
      ['acts', 'inside an attribution: a speaker', tallies.actsInside.all, percent(tallies.actsInside)],
      [
        'acts',
        'inside: reported by somebody, the act’s own source not counted',
        tallies.actsReported.all,
        percent(tallies.actsReported),
      ],
      ['acts', 'outside: the text itself', tallies.actsOutside.all, percent(tallies.actsOutside)],
      ['acts', 'outside: reported by nobody', tallies.actsUnreported.all, percent(tallies.actsUnreported)],
      [
        'verbs',
        'inside an attribution: a speaker',
        tallies.predicatesInside.all,
        percent(tallies.predicatesInside),
      ],
      [
        'verbs',
        'outside: the text itself',
        tallies.predicatesOutside.all,
        percent(tallies.predicatesOutside),
      ],
    ],
    notes: [
      `${texts.length} texts. Words of an attribution’s cue are not counted. An act that the text tells as the words of its own source ("Iran condemned …") counts as told by the text, and inside an attribution as told by a speaker; the stricter rows ask whether the words were seen to be reported at all.`,
    ],
    figures: {
      'voice.polnear.inside': percent(tallies.actsInside),
      'voice.polnear.reported': percent(tallies.actsReported),
      'voice.polnear.outside': percent(tallies.actsOutside),
    },
  };
}
