import type { Annotation } from '../model';
import { universalTag } from '../model/upos';
import { mendAuxiliaries } from './auxiliaries';
import { mendClauseSubjects } from './clause-subjects';
import { mendCorrelatives, mendDoubleObjects } from './coordination';
import { mendDates, mendPlaces } from './dates';
import { mendDoubledSubjects } from './doubled';
import { Draft } from './draft';
import { mendFragments } from './fragments';
import { mendInfinitives } from './infinitives';
import { mendMainClauses } from './main-clauses';
import { mendNames } from './names';
import { mendInvertedAuxiliaries } from './questions';
import { mendRelatives } from './relatives';
import { mendSubjects } from './subjects';
import { mendTitles } from './titles';
import { mendToldClauses } from './told-clauses';
import { mendOwnedObjects } from './whose';
import { mendWordClasses } from './word-classes';

/**
 * Mends arcs that no English sentence can have. The parser decides from left to right and cannot take a choice back;
 * what comes later sometimes shows that it was impossible. Should mends ever contradict each other, the parser's tree stays.
 */
export function repair(words: readonly string[], annotation: Annotation): Annotation {
  const draft = new Draft(words, annotation);
  mendTitles(draft);
  mendNames(draft);
  mendClauseSubjects(draft);
  mendDoubleObjects(draft);
  mendCorrelatives(draft);
  mendAuxiliaries(draft);
  mendWordClasses(draft);
  mendFragments(draft);
  mendInfinitives(draft);
  mendInvertedAuxiliaries(draft);
  mendOwnedObjects(draft);
  mendToldClauses(draft);
  mendRelatives(draft);
  mendMainClauses(draft);
  mendDates(draft);
  mendPlaces(draft);
  mendSubjects(draft);
  mendDoubledSubjects(draft);
  if (!draft.isTree()) return annotation;
  const upos = annotation.upos.map((tag, token) =>
    draft.tag(token) === annotation.xpos[token] && draft.relation(token) === annotation.deprels[token]
      ? tag
      : universalTag(draft.word(token), draft.tag(token), draft.relation(token)),
  );
  return { upos, xpos: draft.xpos, heads: draft.heads, deprels: draft.deprels };
}
