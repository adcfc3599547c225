import type { ActorDefinition, GivenMention } from '../contract';
import type { TextDocument } from '../text';
import type { Tree } from '../syntax';
import { assembleCast } from './cast';
import { readDefinitions, readGivenMentions } from './definitions';
import { createNameIndex, readGazetteer } from './gazetteer';
import { topToken } from './spans';
import type { Cast, CastMention } from './types';

export interface FindOptions {
  /** Mentions that the caller's own entity recogniser found. */
  readonly mentions?: readonly GivenMention[];
  /** Default true. False: only given and defined actors, their pronouns and aliases. */
  readonly discover?: boolean;
}

export interface ActorFinder {
  /**
   * Finds everyone in a document.
   *
   * @param trees one for each sentence of the document, in order.
   * @throws {StanceError} `invalid-mention`, `overlapping-mention` or `reserved-id` for the given mentions.
   */
  find(document: TextDocument, trees: readonly Tree[], options?: FindOptions): Cast;
}

/**
 * Makes a finder that knows the caller's actors besides the built-in ones.
 *
 * @throws {StanceError} `reserved-id`, `duplicate-actor` or `overlapping-definition`.
 */
export function createActorFinder(definitions: readonly ActorDefinition[] = []): ActorFinder {
  const defined = readDefinitions(definitions);
  const builtIn = readGazetteer().filter(({ id }) => !defined.some((own) => own.id === id));
  const everybody = createNameIndex([...defined, ...builtIn]);

  return {
    find(document, trees, { mentions: given = [] } = {}) {
      readGivenMentions(given, document.text);
      const mentions: CastMention[] = [];
      for (const sentence of document.sentences) {
        const tree = trees[sentence.index];
        for (const { surface, actor, start, end, first, last } of everybody.find(sentence)) {
          const head = tree === undefined ? last : topToken(tree, first, last);
          const text = document.text.slice(start, end);
          mentions.push({
            text,
            start,
            end,
            first,
            last,
            head,
            sentence: sentence.index,
            how: surface.how,
            parties: [actor.id],
          });
        }
      }
      return assembleCast([...defined, ...builtIn], mentions);
    },
  };
}
