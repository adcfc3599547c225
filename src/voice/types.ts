import type { Voice } from '../contract';
import type { FoundAct } from '../acts';

/** An act with the voice it is told in; its sources are parties of the contract, no stand-ins left. */
export interface VoicedAct extends FoundAct {
  readonly voice: Voice;
}
