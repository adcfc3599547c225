import type { FoundAct } from '../../acts';
import { SPEAKER } from '../../actors';
import { UNNAMED } from '../../contract';
import type { Emit } from './feature';

function sourceKind(act: FoundAct): string {
  if (act.sources.includes(SPEAKER)) return 'speaker';
  return act.sources.includes(UNNAMED) ? 'unnamed' : 'party';
}

function emitAct(emit: Emit, place: string, act: FoundAct): void {
  const axis = act.axis ?? 'deed';
  emit(place, `:${axis}`, act.head);
  emit(place, `:${axis} ${act.reality}`, act.head);
  emit(place, `:${axis} ${sourceKind(act)}`, act.head);
  emit(place, `:${act.kind}`, act.head);
  for (const rule of act.why) emit(place, `:${axis} ${rule}`, act.head);
}

/** Emits what the rules found with this member as target or source, and what else they found in the sentence. */
export function emitActsOf(emit: Emit, acts: readonly FoundAct[], member: string): void {
  const met = acts.filter((act) => act.targets.includes(member));
  const done = acts.filter((act) => act.sources.includes(member));
  for (const act of met) emitAct(emit, 'met', act);
  for (const act of done) emitAct(emit, 'done', act);
  for (const act of acts) {
    if (!met.includes(act) && !done.includes(act))
      emit('other', `:${act.axis ?? 'deed'} ${act.kind}`, act.head);
  }
  emit('acts', `:${Math.min(2, met.length)}${Math.min(2, done.length)}`, -1);
}

/** Emits what the rules found between two members, and of each alone. */
export function emitActsBetween(emit: Emit, acts: readonly FoundAct[], source: string, target: string): void {
  for (const act of acts) {
    const from = act.sources.includes(source);
    const to = act.targets.includes(target);
    if (from && to) emitAct(emit, 'act', act);
    else if (from) emitAct(emit, act.targets.length === 0 ? 'from' : 'away', act);
    else if (to) emitAct(emit, 'to', act);
    else if (act.targets.includes(source)) emit('back', `:${act.axis ?? 'deed'}`, act.head);
  }
  const between = acts.filter((act) => act.sources.includes(source) && act.targets.includes(target));
  emit('acts', `:${Math.min(2, between.length)}`, -1);
}
