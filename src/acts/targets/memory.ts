import { UNNAMED } from '../../contract';
import type { Cast } from '../../actors';
import { SPEAKER } from '../../actors';
import type { Site } from '../site';
import type { FoundAct } from '../types';

/** What has been told before in the document, for words that point back and for addressees that go without saying. */
export interface Memory {
  /** Acts of earlier sentences and of this one so far, in order. */
  readonly acts: readonly FoundAct[];
  /** Sentences that were read so far, this one last. */
  readonly sites: readonly Site[];
  readonly cast: Cast;
  /** Acts of this sentence as its own words tell them: what one who demands something does next says of whom. */
  readonly ahead: readonly FoundAct[];
}

export function isActor(party: string): boolean {
  return party !== UNNAMED && party !== SPEAKER;
}

/** The last act that holds, looking back over so many sentences. */
export function latest(
  memory: Memory,
  from: number,
  reach: number,
  holds: (act: FoundAct) => boolean,
): FoundAct | undefined {
  for (let position = memory.acts.length - 1; position >= 0; position -= 1) {
    const act = memory.acts[position];
    if (act === undefined || act.sentence < from - reach) return undefined;
    if (holds(act)) return act;
  }
  return undefined;
}
