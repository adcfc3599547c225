import type { Annotation } from '../model';
import { universalTag } from '../model/upos';
import { mendAuxiliaries } from './auxiliaries';
import {
  mendClauseSubjects,
  mendConjoinedVerbs,
  mendCoordination,
  mendCorrelatives,
  mendDoubleObjects,
  mendLists,
  mendSums,
} from './coordination';
import { mendDates } from './dates';
import { mendDoubledSubjects } from './doubled';
import { Draft } from './draft';
import { mendFixedPhrases } from './fixed-phrases';
import { mendCompoundSubject, mendFragments } from './fragments';
import { mendInfinitives } from './infinitives';
import { mendInversion, mendSpeaker } from './inversion';
import { mendOpenings } from './openings';
import { mendNames } from './names';
import { mendRelativeRoots, mendStrandedSubjects } from './relative-roots';
import { mendInvertedAuxiliaries } from './questions';
import { mendRelativeWords } from './relative-words';
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
  mendFixedPhrases(draft);
  mendCoordination(draft);
  mendClauseSubjects(draft);
  mendLists(draft);
  mendDoubleObjects(draft);
  mendSums(draft);
  mendCorrelatives(draft);
  mendAuxiliaries(draft);
  mendWordClasses(draft);
  mendConjoinedVerbs(draft);
  mendFragments(draft);
  mendCompoundSubject(draft);
  mendOpenings(draft);
  mendInfinitives(draft);
  mendInversion(draft);
  mendSpeaker(draft);
  mendInvertedAuxiliaries(draft);
  mendOwnedObjects(draft);
  mendRelativeWords(draft);
  mendRelativeRoots(draft);
  mendStrandedSubjects(draft);
  mendToldClauses(draft);
  mendRelatives(draft);
  mendDates(draft);
  mendSubjects(draft);
  mendDoubledSubjects(draft);
  if (!draft.isTree()) return annotation;
  const upos = annotation.upos.map((tag, token) =>
    draft.tag(token) === annotation.xpos[token]
      ? tag
      : universalTag(draft.word(token), draft.tag(token), draft.relation(token)),
  );
  return { upos, xpos: draft.xpos, heads: draft.heads, deprels: draft.deprels };
}
