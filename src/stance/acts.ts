import type { Act, ActKind, Axis, Quad } from '../contract';
import { KINDS } from '../acts';
import type { VoicedAct } from '../voice';
import type { Judged } from './model';
import { rounded } from './rounding';
import { trust, weigh } from './weights';

function quadOf(kind: ActKind, axis: Axis | null): Quad {
  if (kind !== 'evaluate') return KINDS[kind].quad;
  return axis === 'conciliation' ? 'verbal-cooperation' : 'verbal-conflict';
}

/** Gives a voiced act its id, its weight, its certainty and its place on published scales. */
export function actOf(found: VoicedAct, position: number, judged: Judged): Act {
  const { cameo, goldstein, plover } = KINDS[found.kind];
  return {
    id: `a${position + 1}`,
    sentence: found.sentence,
    kind: found.kind,
    quad: quadOf(found.kind, found.axis),
    axis: found.axis,
    sources: found.sources,
    targets: found.targets,
    ...(found.about && { about: found.about }),
    voice: found.voice,
    reality: found.reality,
    cue: found.cue,
    modifiers: found.modifiers,
    strength: rounded(found.strength),
    weight: rounded(found.axis === null ? 0 : weigh(found) * trust(judged.certainty)),
    certainty: rounded(judged.certainty),
    scale: { cameo, goldstein, plover },
    why: [...found.why, ...judged.why],
  };
}
