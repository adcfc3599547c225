import type { Cast } from '../../src/actors';
import { createActorFinder } from '../../src/actors';
import { createParser } from '../../src/syntax';
import type { TextDocument } from '../../src/text';
import { createReader } from '../../src/text';

/** Reading, parsing and finding actors, as the analyzer does it, with the time that each takes. */
export interface Found {
  readonly document: TextDocument;
  readonly cast: Cast;
}

export interface Pipeline {
  run(text: string): Found;
  /** Milliseconds spent so far. */
  readonly spent: { readonly parsing: number; readonly finding: number };
}

export function createPipeline(): Pipeline {
  const reader = createReader();
  const parser = createParser();
  const finder = createActorFinder();
  const spent = { parsing: 0, finding: 0 };
  return {
    spent,
    run(text) {
      const document = reader.read(text);
      const begun = performance.now();
      const trees = document.sentences.map((sentence) => parser.parse(sentence));
      const parsed = performance.now();
      const cast = finder.find(document, trees);
      spent.parsing += parsed - begun;
      spent.finding += performance.now() - parsed;
      return { document, cast };
    },
  };
}
