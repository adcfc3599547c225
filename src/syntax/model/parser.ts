import { RELATIONS, ROOT_RELATION } from './inventory';
import type { Scorer } from './linear';
import { Search } from './search';
import { Sentence } from './sentence';
import { PLACES, type Words } from './words';

const LOOSE = RELATIONS.indexOf('parataxis');

/** Finds heads and relations of the words of one piece, punctuation left out. */
export class Parser {
  readonly sentence = new Sentence();
  /** By place in `sentence`; the root has `sentence.size`. */
  readonly heads = new Int32Array(PLACES);
  readonly relations = new Int32Array(PLACES);
  private readonly search: Search;

  constructor(model: Scorer, beam: number, margin: number) {
    this.search = new Search(model, beam, margin);
  }

  /** Returns the place of the root, −1 where there are no words but punctuation. */
  parse(words: Words, tags: Uint8Array): number {
    const { sentence, heads, relations } = this;
    sentence.read(words, tags);
    if (sentence.size === 0) return -1;
    this.search.parse(sentence, heads, relations);
    return singleRoot(sentence.size, heads, relations);
  }
}

/** Keeps the first of several roots and hangs the others on it. Arcs never form a cycle, so this makes a tree. */
export function singleRoot(size: number, heads: Int32Array, relations: Int32Array): number {
  let root = -1;
  for (let place = 0; place < size; place++) {
    if (heads[place] !== size) continue;
    if (root < 0) {
      root = place;
      relations[place] = ROOT_RELATION;
    } else {
      heads[place] = root;
      relations[place] = LOOSE;
    }
  }
  return root;
}
