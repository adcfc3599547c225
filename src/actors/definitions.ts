import type { ActorDefinition, GivenMention } from '../contract';
import { AUTHOR, StanceError, UNNAMED } from '../contract';
import type { KnownActor, Surface } from './gazetteer';
import { SPEAKER } from './types';

const RESERVED: ReadonlySet<string> = new Set([AUTHOR, UNNAMED, SPEAKER]);

function refuseReserved(id: string, where: string): void {
  if (RESERVED.has(id)) {
    throw new StanceError(
      'reserved-id',
      `${where} is '${id}', which stands for a party of its own; choose another id`,
    );
  }
}

/** A mention leaves a leading article out, and so does the name it is looked for by: `the Trust`. */
function withoutArticle(name: string): string {
  return name.replace(/^(?:the|a|an)\s+(?=\S)/iu, '');
}

function known({ id, name, aliases = [], kind = 'organisation' }: ActorDefinition): KnownActor {
  const surfaces: Surface[] = [{ text: withoutArticle(name), how: 'name' }];
  for (const text of aliases) surfaces.push({ text: withoutArticle(text), how: 'alias' });
  return { id, name, kind, origin: 'defined', surfaces };
}

/**
 * Reads the caller's own actors.
 *
 * @throws {StanceError} `reserved-id`, `duplicate-actor`, or `overlapping-definition` when two have a name in common.
 */
export function readDefinitions(definitions: readonly ActorDefinition[]): readonly KnownActor[] {
  const ids = new Map<string, number>();
  const names = new Map<string, string>();
  definitions.forEach(({ id, name, aliases = [] }, position) => {
    refuseReserved(id, `actors[${position}].id`);
    const earlier = ids.get(id);
    if (earlier !== undefined) {
      throw new StanceError(
        'duplicate-actor',
        `actors[${position}].id is '${id}', as is actors[${earlier}].id; ids are unique`,
      );
    }
    ids.set(id, position);
    for (const surface of new Set([name, ...aliases].map(withoutArticle))) {
      const owner = names.get(surface);
      if (owner !== undefined) {
        throw new StanceError(
          'overlapping-definition',
          `actors[${position}] ('${id}') has the name '${surface}', and so has '${owner}'; a name belongs to one actor`,
        );
      }
      names.set(surface, id);
    }
  });
  return definitions.map(known);
}

function splitsSurrogate(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  const before = text.charCodeAt(offset - 1);
  return code >= 0xdc00 && code <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
}

/**
 * Checks the caller's own mentions against the text and puts them in text order.
 *
 * @throws {StanceError} `reserved-id`, `invalid-mention` (outside the text, empty, or through a character),
 * `overlapping-mention`.
 */
export function readGivenMentions(mentions: readonly GivenMention[], text: string): readonly GivenMention[] {
  mentions.forEach(({ actor, start, end }, position) => {
    const where = `mentions[${position}]`;
    refuseReserved(actor, `${where}.actor`);
    if (
      !Number.isInteger(start) ||
      !Number.isInteger(end) ||
      start < 0 ||
      end > text.length ||
      start >= end
    ) {
      throw new StanceError(
        'invalid-mention',
        `${where} spans ${start} to ${end}; offsets are whole numbers with 0 ≤ start < end ≤ ${text.length}, the text's length`,
      );
    }
    const split = [start, end].find((offset) => splitsSurrogate(text, offset));
    if (split !== undefined) {
      throw new StanceError(
        'invalid-mention',
        `${where} cuts a character in two at offset ${split}; give its first or next code unit`,
      );
    }
  });
  const ordered = [...mentions].sort((a, b) => a.start - b.start || a.end - b.end);
  ordered.forEach((mention, position) => {
    const before = ordered[position - 1];
    if (before !== undefined && before.end > mention.start) {
      throw new StanceError(
        'overlapping-mention',
        `mentions of '${before.actor}' (${before.start} to ${before.end}) and '${mention.actor}' (${mention.start} to ${mention.end}) overlap; they may only touch`,
      );
    }
  });
  return ordered;
}
