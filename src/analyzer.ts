import type { AnalyzeOptions, AnalyzerOptions, StanceSummary } from './contract';
import { checkAnalyzeOptions, checkAnalyzerOptions } from './contract';
import { createReader } from './text';
import { createParser } from './syntax';
import { createActorFinder } from './actors';
import { createActFinder } from './acts';
import { attribute } from './voice';
import { createStanceModel, summarise } from './stance';

/** Reads editorials. Cheap to keep, not cheap to make: it holds the models. */
export interface Analyzer {
  /**
   * Reads one editorial.
   *
   * @throws {StanceError} `invalid-text`, `text-too-long`, or a code that names the bad option.
   */
  analyze(text: string, options?: AnalyzeOptions): StanceSummary;
}

/**
 * Makes an analyzer with the caller's own actors, acts and limits. It keeps no state between texts.
 *
 * @throws {StanceError} when an option is not what it may be.
 * @example
 * const analyzer = createAnalyzer({ actors: [{ id: 'ACME', name: 'Acme Rail', aliases: ['Acme'] }] });
 * const summary = analyzer.analyze('Acme condemned the minister.');
 */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  const { actors, acts, abbreviations, maxLength } = checkAnalyzerOptions(options);
  const reader = createReader({ ...(abbreviations && { abbreviations }), ...(maxLength && { maxLength }) });
  const parser = createParser();
  const actorFinder = createActorFinder(actors);
  const actFinder = createActFinder(acts);
  const stanceModel = createStanceModel();

  return {
    analyze(text, given = {}) {
      const checked = checkAnalyzeOptions(given);
      const document = reader.read(text);
      const trees = document.sentences.map((sentence) => parser.parse(sentence));
      const cast = actorFinder.find(document, trees, checked);
      const found = actFinder.find(document, trees, cast);
      const judgement = stanceModel.judge(document, trees, cast, found);
      const voiced = attribute(document, trees, cast, [...found, ...judgement.additions]);
      return summarise(document, cast, voiced, judgement, checked);
    },
  };
}

let shared: Analyzer | undefined;

/**
 * Reads one editorial with the shared default analyzer, made at the first call.
 *
 * @throws {StanceError} `invalid-text`, `text-too-long`, or a code that names the bad option.
 * @example
 * const { relations } = analyze('Iran’s decision was condemned by Pakistan as a blatant violation.');
 * relations[0]; // { source: 'PAK', target: 'IRN', tone: { label: 'condemning', … }, acts: ['a1'] }
 */
export function analyze(text: string, options?: AnalyzeOptions): StanceSummary {
  shared ??= createAnalyzer();
  return shared.analyze(text, options);
}
