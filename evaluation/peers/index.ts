/** peers/: what JavaScript offers today, on the same items and with thresholds tuned on the training part alone. */
import AfinnSentiment from 'sentiment';
import { SentimentIntensityAnalyzer } from 'vader-sentiment';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import winkSentiment from 'wink-sentiment';
import type { Peer } from './types';

export { signOf, tune } from './thresholds';
export type { Sign, Thresholds } from './thresholds';
export type { Peer } from './types';

/** The scorers, made anew at each call. */
export function peers(): Peer[] {
  const afinn = new AfinnSentiment();
  const nlp = winkNLP(model, ['sbd', 'negation', 'sentiment']);
  // winkNLP declares its readers as methods, but takes them as free functions.
  const its: { readonly sentiment: (span: number[]) => number } = nlp.its;
  return [
    { name: 'VADER', score: (text) => SentimentIntensityAnalyzer.polarity_scores(text).compound },
    { name: 'AFINN (sentiment)', score: (text) => afinn.analyze(text).comparative },
    { name: 'wink-sentiment', score: (text) => winkSentiment(text).normalizedScore },
    { name: 'winkNLP', score: (text) => Number(nlp.readDoc(text).out(its.sentiment)) },
  ];
}
