import type { Cast, FindOptions } from '../../src/actors';
import { createActorFinder } from '../../src/actors';
import type { ActorDefinition } from '../../src/contract';
import { createParser } from '../../src/syntax';
import { createReader } from '../../src/text';

const reader = createReader();
const parser = createParser();
const finder = createActorFinder();

/** The cast of a text, found as the analyzer finds it. */
export function castOf(text: string, definitions?: readonly ActorDefinition[], options?: FindOptions): Cast {
  const document = reader.read(text);
  const trees = document.sentences.map((sentence) => parser.parse(sentence));
  const own = definitions === undefined ? finder : createActorFinder(definitions);
  return own.find(document, trees, options);
}

/** Mentions as `surface = parties`, in text order. */
export function mentionsOf(
  text: string,
  definitions?: readonly ActorDefinition[],
  options?: FindOptions,
): string[] {
  return castOf(text, definitions, options).mentions.map(
    (mention) => `${mention.text} = ${mention.parties.join('+')}`,
  );
}

/** A text, and mentions it must have. */
export type Row = readonly [phenomenon: string, text: string, ...mentions: string[]];
