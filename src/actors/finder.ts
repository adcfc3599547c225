import type { ActorDefinition, GivenMention } from '../contract';
import type { TextDocument } from '../text';
import type { Tree } from '../syntax';
import { assembleCast } from './cast';
import { readDefinitions, readGivenMentions } from './definitions';
import type { KnownActor } from './gazetteer';
import { createNameIndex, readGazetteer } from './gazetteer';
import { createHomeReader } from './home';
import { draftGiven } from './given';
import { findNames } from './names/find-names';
import { readSentences } from './reading';
import { resolve } from './resolve';
import { createRoster } from './roster';
import { selectMentions } from './select';
import { withoutStrangers } from './strangers';
import type { Cast } from './types';

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

function placeOf(sentence: number, token: number): string {
  return `${sentence}:${token}`;
}

/**
 * Makes a finder that knows the caller's actors besides the built-in ones.
 *
 * @throws {StanceError} `reserved-id`, `duplicate-actor` or `overlapping-definition`.
 */
export function createActorFinder(definitions: readonly ActorDefinition[] = []): ActorFinder {
  const defined = readDefinitions(definitions);
  const own = new Set(defined.map(({ id }) => id));
  const builtIn = readGazetteer().filter(({ id }) => !own.has(id));
  const everybody = [...defined, ...builtIn];
  const byId = new Map<string, KnownActor>(everybody.map((actor) => [actor.id, actor]));
  const readHome = createHomeReader(everybody);
  const allNames = createNameIndex(everybody);
  const ownNames = createNameIndex(defined);

  return {
    find(document, trees, { mentions: given = [], discover = true } = {}) {
      const ordered = readGivenMentions(given, document.text);
      const givenIds = new Set(given.map(({ actor }) => actor));
      const roster = createRoster((id) => byId.has(id) || givenIds.has(id));
      const readings = readSentences(document, trees, discover ? allNames : ownNames);
      const fromCaller = draftGiven(readings, ordered, byId, roster, document.text);
      const taken = new Set(
        fromCaller.flatMap(({ sentence, first, last }) =>
          Array.from({ length: last - first + 1 }, (_, offset) => placeOf(sentence, first + offset)),
        ),
      );
      const names = findNames(readings, roster, discover).filter(({ sentence, first, last }) => {
        if (taken.size === 0) return true;
        for (let token = first; token <= last; token++) if (taken.has(placeOf(sentence, token))) return false;
        return true;
      });
      const home = discover ? readHome(document) : undefined;
      const drafts = resolve(readings, roster, [...fromCaller, ...names], discover, home);
      const countryOf = (party: string): string | undefined => {
        const body = roster.get(roster.get(party)?.memberOf ?? '');
        return body?.kind === 'country' ? body.id : undefined;
      };
      const mentions = selectMentions(document, readings, drafts, countryOf);
      return assembleCast(roster.all(), withoutStrangers(readings, roster, mentions));
    },
  };
}
