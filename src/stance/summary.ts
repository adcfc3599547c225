import type { Act, AnalyzeOptions, Sentence, StanceSummary, Warning } from '../contract';
import type { TextDocument } from '../text';
import type { Cast } from '../actors';
import type { VoicedDocument } from '../voice';
import { actOf } from './acts';
import type { Judgement } from './model';
import { actorsOf } from './actors';
import { relationsOf } from './relations';
import { NEUTRAL, toneOf } from './tone';

function sentencesOf(document: TextDocument, acts: readonly Act[]): readonly Sentence[] {
  const bySentence = new Map<number, Act[]>();
  for (const act of acts) {
    const known = bySentence.get(act.sentence);
    if (known) known.push(act);
    else bySentence.set(act.sentence, [act]);
  }
  return document.sentences.map(({ index, paragraph, start, end, text, kind }) => {
    const own = bySentence.get(index);
    return { index, paragraph, start, end, text, kind, tone: own ? toneOf(own) : NEUTRAL };
  });
}

function warningsOf(document: TextDocument, cast: Cast, voiced: VoicedDocument): readonly Warning[] {
  const nobody = document.sentences.length > 0 && cast.members.size === 0;
  return [
    ...document.warnings,
    ...voiced.warnings,
    ...(nobody ? [{ code: 'no-actor', message: 'no actor was found in this text' }] : []),
  ];
}

/** Sums a voiced document up: every number in the summary can name the acts that it came from. */
export function summarise(
  document: TextDocument,
  cast: Cast,
  voiced: VoicedDocument,
  judgement: Judgement,
  { id, date = document.date }: AnalyzeOptions,
): StanceSummary {
  const inTextOrder = [...voiced.acts].sort((one, other) => one.cue.start - other.cue.start);
  const acts = inTextOrder.map((act, position) => actOf(act, position, judgement.certaintyOf(act)));
  return {
    schemaVersion: 1,
    document: {
      ...(id !== undefined && { id }),
      ...(date !== undefined && { date }),
      length: document.text.length,
    },
    sentences: sentencesOf(document, acts),
    actors: actorsOf(cast, acts),
    acts,
    relations: relationsOf(acts),
    overall: toneOf(acts),
    warnings: warningsOf(document, cast, voiced),
  };
}
