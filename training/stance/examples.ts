import type { GivenMention } from '../../src';
import { createActFinder } from '../../src/acts';
import { createActorFinder } from '../../src/actors';
import { createParser } from '../../src/syntax';
import { createReader } from '../../src/text';
import { pairEvidence, receivedEvidence, viewOf, withLeanings } from '../../src/stance/model';
import type { Leanings, Party, View } from '../../src/stance/model';
import type { FoundAct } from '../../src/acts';
import type { DseItem, NewsmtscItem } from '../../evaluation/loaders';
import type { NumberedRow } from './fit';
import type { Numbering } from './numbering';

/** Features of an item and its class. */
export interface Example {
  readonly row: NumberedRow;
  /** 0 neutral, 1 condemned, 2 praised. */
  readonly label: 0 | 1 | 2;
}

/** Features of both directions of a pair. */
export interface PairExample {
  readonly forward: NumberedRow;
  readonly backward: NumberedRow;
  /** 0 neutral, 1 A praises B, 2 B praises A, 3 A blames B, 4 B blames A. */
  readonly label: number;
}

interface Scene {
  readonly view: View;
  readonly acts: readonly FoundAct[];
  readonly parties: readonly Party[];
}

/** Reads items as the analyzer does, down to the acts. */
export interface ExampleMaker {
  received(item: NewsmtscItem): Example;
  pair(item: DseItem): PairExample;
}

const RECEIVED = { neutral: 0, negative: 1, positive: 2 } as const;
const PAIRS = {
  neutral: 0,
  'A praises B': 1,
  'B praises A': 2,
  'A blames B': 3,
  'B blames A': 4,
} as const;

/** Makes examples whose words lean as `leanings` says. */
export function createExampleMaker(numbering: Numbering, leanings: Leanings): ExampleMaker {
  const reader = createReader();
  const parser = createParser();
  const actorFinder = createActorFinder();
  const actFinder = createActFinder();

  /** The sentences that hold given mentions, with those mentions. */
  function scenes(text: string, mentions: readonly GivenMention[]): Scene[] {
    const document = reader.read(text);
    const trees = document.sentences.map((sentence) => parser.parse(sentence));
    const cast = actorFinder.find(document, trees, { mentions });
    const acts = actFinder.find(document, trees, cast);
    return trees.flatMap((tree, sentence) => {
      const parties = mentions.flatMap(({ actor, start, end }) =>
        cast
          .inSentence(sentence)
          .filter((mention) => mention.parties.includes(actor) && mention.start < end && start < mention.end)
          .slice(0, 1)
          .map(({ first, last, head }) => ({ first, last, head, member: actor })),
      );
      if (parties.length === 0) return [];
      return [{ view: viewOf(tree), acts: acts.filter((act) => act.sentence === sentence), parties }];
    });
  }

  return {
    received({ text, start, end, label }) {
      const [scene] = scenes(text, [{ actor: 'given', start, end }]);
      const [party] = scene?.parties ?? [];
      const features =
        scene === undefined || party === undefined
          ? []
          : receivedEvidence(withLeanings(scene.view, leanings), scene.acts, party);
      return { row: numbering.row(features), label: RECEIVED[label] };
    },
    pair({ text, a, b, label }) {
      const found = scenes(text, [
        { actor: 'given-a', ...a },
        { actor: 'given-b', ...b },
      ]);
      const scene = found.find((one) => one.parties.length === 2);
      const [one, other] = scene?.parties ?? [];
      if (scene === undefined || one === undefined || other === undefined)
        return { forward: numbering.row([]), backward: numbering.row([]), label: PAIRS[label] };
      return {
        forward: numbering.row(pairEvidence(scene.view, scene.acts, one, other)),
        backward: numbering.row(pairEvidence(scene.view, scene.acts, other, one)),
        label: PAIRS[label],
      };
    },
  };
}
