import type { Annotation } from '../model';
import { mendConjoinedVerbs, mendCoordination } from './coordination';
import { mendDoubledSubjects } from './doubled';
import { Draft } from './draft';
import { mendFunctionWords } from './function-words';
import { mendFragments } from './fragments';
import { mendRelatives } from './relatives';
import { mendSubjects } from './subjects';
import { mendTitles } from './titles';
import { mendWordClasses } from './word-classes';

/**
 * Mends arcs that no English sentence can have. The parser decides from left to right and cannot take a choice back;
 * what comes later sometimes shows that it was impossible.
 */
export function repair(words: readonly string[], annotation: Annotation): Annotation {
  const draft = new Draft(words, annotation);
  mendTitles(draft);
  mendFunctionWords(draft);
  mendCoordination(draft);
  mendConjoinedVerbs(draft);
  mendWordClasses(draft);
  mendFragments(draft);
  mendRelatives(draft);
  mendSubjects(draft);
  mendDoubledSubjects(draft);
  return { ...annotation, xpos: draft.xpos, heads: draft.heads, deprels: draft.deprels };
}
