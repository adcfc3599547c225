import type { ActDefinition, Place } from '../contract';
import type { PartyPath } from './roles/parties';

/** Why a reality was chosen. */
export type RealityRule =
  | 'plain'
  | 'negator'
  | 'negating-subject'
  | 'negating-object'
  | 'negating-governor'
  | 'without'
  | 'counterfactual'
  | 'condition'
  | 'question'
  | 'modal'
  | 'possible-governor'
  | 'plan-modal'
  | 'plan-governor'
  | 'attempt-governor'
  | 'advice-modal'
  | 'advice-governor'
  | 'past-adverb'
  | 'past-time'
  | 'past-contrast'
  | 'ended';

/**
 * Every rule of this room that can stand in an act's `why`, in the order in which they are given:
 *
 * - `cue:…`: what kind of cue it is; `support`: a light verb carries it; `own`: the caller's own entry;
 * - `content:…`: what is asked or promised changed the kind;
 * - `source:…`: the place that held the source, or how it was found without one;
 *   `source-path:…`: how the words in that place lead to the party;
 * - `target:…` and `target-path:…` likewise; `about`: a topic or event in place of a target, or beside it;
 * - `reciprocal:…`: what made it reciprocal;
 * - `litotes`: praise denied, which is blame; `confession`: blame of oneself; `reality:…`: what decided reality; `pressure`; `doubt`; `degree`.
 */
export type RuleId =
  | `cue:${ActDefinition['pos']}`
  | 'cue:naming'
  | 'cue:advice'
  | 'cue:endorsement'
  | 'cue:valence'
  | 'support:giving'
  | 'support:receiving'
  | 'support:joint'
  | 'support:due'
  | 'own'
  | 'content:settlement'
  | 'content:own-conflict'
  | 'content:hostile'
  | 'content:yielding'
  | `source:${Place}`
  | `source:${'speaker' | 'unnamed-passive' | 'unnamed-subject' | 'unnamed-noun' | 'support' | 'addressee' | 'back-reference' | 'echo'}`
  | `source-path:${PartyPath}`
  | `target:${Place}`
  | `target:${'support' | 'group-minus-source' | 'both-sides' | 'counterpart' | 'last-named' | 'clause-party' | 'addressee' | 'none' | 'back-reference' | 'same-as-verb'}`
  | `target-path:${PartyPath}`
  | 'about'
  | `reciprocal:${'each-other' | 'several' | 'partner'}`
  | `reality:${RealityRule}`
  | 'litotes'
  | 'confession'
  | 'pressure'
  | 'doubt'
  | 'degree';
