import type { ActDefinition, Axis } from '../../contract';
import type { FoundAct } from '../../acts';
import type { Party } from './evidence';
import type { Verdict } from './verdict';
import type { View } from './view';

/** Strength of praise or blame that is as sure as can be: below the acts that state it. */
const STRONGEST = 0.6;

/** The token that carries most of the verdict, outside the mention itself; the mention's head when none does. */
function carrier(verdict: Verdict, axis: Axis, { tokens }: View['tree'], target: Party): number {
  const sums = new Map<number, number>();
  for (const { token, blame, praise } of verdict.contributions) {
    if (token < 0 || (token >= target.first && token <= target.last)) continue;
    if (!/^(NOUN|VERB|ADJ|ADV|INTJ)$/.test(tokens[token]?.upos ?? '')) continue;
    const towards = axis === 'condemnation' ? blame - praise : praise - blame;
    sums.set(token, (sums.get(token) ?? 0) + towards);
  }
  let best = target.head;
  let most = 0;
  for (const [token, sum] of sums) {
    if (sum <= most) continue;
    best = token;
    most = sum;
  }
  return best;
}

/** An act of kind `evaluate` from a verdict: its cue is the word that carries most of it. */
export function evaluationOf(
  view: View,
  sentence: number,
  text: string,
  verdict: Verdict,
  axis: Axis,
  source: string,
  target: Party,
  rule: string,
): FoundAct {
  const head = carrier(verdict, axis, view.tree, target);
  const token = view.tree.tokens[head];
  const start = token?.start ?? 0;
  const end = token?.end ?? 0;
  const strength = STRONGEST * (axis === 'condemnation' ? verdict.blame : verdict.praise);
  const entry: ActDefinition = {
    lemma: token?.lemma ?? '',
    pos: 'noun',
    kind: 'evaluate',
    valence: axis === 'condemnation' ? 'blame' : 'praise',
    strength,
    frame: {},
  };
  return {
    sentence,
    kind: 'evaluate',
    axis,
    entry,
    cueTokens: [head],
    cue: { start, end, text: text.slice(start, end) },
    head,
    sources: [source],
    targets: [target.member],
    reality: 'actual',
    modifiers: [],
    strength,
    why: [rule],
  };
}
