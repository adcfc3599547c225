import type { ActDefinition, ActKind, Reality } from '../contract';
import { KINDS, sideOf, strengthOf } from './lexicon';
import { degreeOf, isUnderPressure } from './cues/modifiers';
import type { FoundCue } from './cues/cue';
import { realityOf } from './reality/reality';
import type { FoundReality } from './reality/reality';
import type { Roles } from './roles/fillings';
import type { RuleId } from './rules';
import type { Site } from './site';
import { spanOf } from './site';
import type { FoundAct } from './types';

/** An act with the tokens that its places hold, while the acts of its sentence are compared. */
export interface Draft {
  readonly act: FoundAct;
  readonly cue: FoundCue;
  /** Tokens in its places: cues among them are parts of this act. */
  readonly held: readonly number[];
  readonly reality: FoundReality;
}

export interface DraftParts {
  readonly entry: ActDefinition;
  readonly kind: ActKind;
  readonly cue: FoundCue;
  readonly roles: Roles;
  /** Rules before those of the roles. */
  readonly why: readonly RuleId[];
  /** Strength as worded before degree words; default the entry's. */
  readonly strength?: number;
}

/** Puts an act together: axis, reality, modifiers, strength and evidence. */
export function draftOf(site: Site, parts: DraftParts): Draft {
  const { entry, kind, cue, roles } = parts;
  const reality = realityOf(site, cue.head, cue.tokens);
  const degree = degreeOf(site, cue);
  const { axis } = kind === entry.kind ? sideOf(entry) : KINDS[kind];
  const underPressure = isUnderPressure(site, cue.head);
  const about = aboutOf(site, roles);
  const doubted = degree.modifiers.some(({ effect }) => effect === 'doubt');
  const negators = reality.negators.map((token) => ({
    ...spanOf(site, token, token),
    effect: 'negate' as const,
  }));
  const why: readonly RuleId[] = [
    ...parts.why,
    ...roles.why,
    ...reality.rules.map((rule) => `reality:${rule}` as const),
    ...(underPressure ? ['pressure' as const] : []),
    ...(doubted ? ['doubt' as const] : []),
    ...(degree.change === 0 ? [] : ['degree' as const]),
  ];
  const act: FoundAct = {
    sentence: site.index,
    kind,
    axis,
    entry,
    cueTokens: cue.tokens,
    cue: spanOf(site, cue.tokens[0] ?? cue.head, cue.tokens[cue.tokens.length - 1] ?? cue.head),
    head: cue.head,
    sources: roles.sources,
    targets: roles.targets,
    reality: reality.reality,
    modifiers: [...degree.modifiers, ...negators].sort((one, other) => one.start - other.start),
    strength: strengthFor(parts, degree.change),
    why,
    // Last, since engines make an object slowly that goes on behind a spread.
    ...(about && { about }),
    ...(underPressure && { underPressure }),
  };
  return { act, cue, held: roles.held, reality };
}

/** Degree words move a worded act within 0..1; a deed has no strength to move. */
function strengthFor({ entry, kind, strength }: DraftParts, change: number): number {
  const [from, to] = KINDS[kind].strength;
  if (to === 0) return 0;
  const worded = strength ?? (kind === entry.kind ? strengthOf(entry) : (from + to) / 2);
  return Math.min(1, Math.max(0, Math.round((worded + change) * 100) / 100));
}

function aboutOf(site: Site, roles: Roles): FoundAct['about'] {
  const [token] = roles.about;
  if (token === undefined) return undefined;
  const { first, last } = site.tree.isPredicate(token)
    ? site.tree.subtree(token)
    : site.tree.nounPhrase(token);
  return spanOf(site, first, last);
}

/** The same draft with other parties, and the rules that found them. */
export function withRoles(
  draft: Draft,
  change: { readonly sources?: readonly string[]; readonly targets?: readonly string[] },
  ...rules: readonly RuleId[]
): Draft {
  return { ...draft, act: { ...draft.act, ...change, why: [...draft.act.why, ...rules] } };
}

/** A draft that is actual where its own words, not what they tell of, gave it another reality. */
export function asActual(draft: Draft, instead: Reality): Draft {
  if (draft.act.reality !== instead) return draft;
  const reality = 'actual' as const;
  return { ...draft, act: { ...draft.act, reality }, reality: { ...draft.reality, reality } };
}
