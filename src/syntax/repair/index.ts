import type { Annotation } from '../model';
import { universalTag } from '../model/upos';
import { mendConjoinedVerbs, mendCoordination, mendLists } from './coordination';
import { mendDoubledSubjects } from './doubled';
import { Draft } from './draft';
import { mendFixedPhrases } from './fixed-phrases';
import { mendFragments } from './fragments';
import { mendInfinitives } from './infinitives';
import { mendInversion } from './inversion';
import { mendOpenings } from './openings';
import { mendRelativeRoots, mendStrandedSubjects } from './relative-roots';
import { mendRelatives } from './relatives';
import { mendSubjects } from './subjects';
import { mendTitles } from './titles';
import { mendToldClauses } from './told-clauses';
import { mendWordClasses } from './word-classes';

/**
 * Mends arcs that no English sentence can have. The parser decides from left to right and cannot take a choice back;
 * what comes later sometimes shows that it was impossible.
 */
export function repair(words: readonly string[], annotation: Annotation): Annotation {
  const draft = new Draft(words, annotation);
  mendTitles(draft);
  mendFixedPhrases(draft);
  mendCoordination(draft);
  mendLists(draft);
  mendWordClasses(draft);
  mendConjoinedVerbs(draft);
  mendFragments(draft);
  mendOpenings(draft);
  mendInfinitives(draft);
  mendInversion(draft);
  mendRelativeRoots(draft);
  mendStrandedSubjects(draft);
  mendToldClauses(draft);
  mendRelatives(draft);
  mendSubjects(draft);
  mendDoubledSubjects(draft);
  const upos = annotation.upos.map((tag, token) =>
    draft.tag(token) === annotation.xpos[token]
      ? tag
      : universalTag(draft.word(token), draft.tag(token), draft.relation(token)),
  );
  return { upos, xpos: draft.xpos, heads: draft.heads, deprels: draft.deprels };
}
