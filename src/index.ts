/**
 * actor-stance reads newspaper editorials: who condemns and who conciliates whom, in whose voice,
 * with the words that prove it.
 */
export { analyze, createAnalyzer } from './analyzer';
export type { Analyzer } from './analyzer';
export { AUTHOR, StanceError, UNNAMED } from './contract';
export type {
  Act,
  ActDefinition,
  ActKind,
  Actor,
  ActorDefinition,
  ActorKind,
  AnalyzeOptions,
  AnalyzerOptions,
  Axis,
  CondemningKind,
  ConciliatoryKind,
  DeedKind,
  Frame,
  GivenMention,
  Guard,
  Mention,
  MentionHow,
  Modifier,
  Party,
  Place,
  Quad,
  Reality,
  Relation,
  Scale,
  Sentence,
  SentenceKind,
  Span,
  StanceErrorCode,
  StanceSummary,
  Tone,
  Voice,
  Warning,
} from './contract';
