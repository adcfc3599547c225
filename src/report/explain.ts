import { StanceError } from '../contract';
import type { Act, StanceSummary } from '../contract';
import { oneLine } from './characters';
import { quote, stretches } from './quotation';
import type { Reading } from './reading';
import { read, statementOf, voiceOf } from './reading';
import { decimal, EFFECT_WORDS, QUAD_WORDS, REALITY_WORDS } from './words';

/** Longer sentences are cut around the cue. */
const QUOTED_CHARACTERS = 400;

/**
 * Everything that is known about one act, in lines of plain text: what it says, the words that show it, whose voice,
 * what became of its strength, and the rules that made it.
 *
 * @throws {StanceError} `invalid-option` when the summary has no act of that id.
 * @example
 * explain(summary, 'a3');
 * // a3: Italy denounces Tunisia
 * //   words      “By breakfast Rome had … *denounced the boarding* …”
 */
export function explain(summary: StanceSummary, actId: string): string {
  const reading = read(summary);
  const act = reading.acts.get(actId);
  if (!act) {
    const known =
      summary.acts.length === 0
        ? 'none, the summary has no acts'
        : summary.acts.map(({ id }) => id).join(', ');
    throw new StanceError('invalid-option', `actId is '${actId}'; allowed is ${known}`);
  }
  const rows = [
    ['words', wordsOf(act, reading)],
    ['about', act.about ? `“${oneLine(act.about.text)}”` : ''],
    ['voice', act.voice.by === 'author' ? 'the paper' : voiceOf(act, reading) || reading.names(act.voice.by)],
    ['reality', REALITY_WORDS[act.reality] || 'took place'],
    ['class', `${act.kind}, ${QUAD_WORDS[act.quad]}${act.axis ? `, ${act.axis}` : ', on neither axis'}`],
    ...act.modifiers.map((modifier) => [EFFECT_WORDS[modifier.effect], `“${oneLine(modifier.text)}”`]),
    ['strength', `${decimal(act.strength)} as worded; weight ${decimal(act.weight)}${weightRemark(act)}`],
    ['certainty', decimal(act.certainty)],
    ['scales', scaleWords(act)],
    ['why', act.why.join(' › ')],
  ].filter(([, value]) => value !== '');
  return [
    `${act.id}: ${statementOf(act, reading)}`,
    ...rows.map(([name = '', value = '']) => `  ${name.padEnd(12)}${value}`),
  ].join('\n');
}

function wordsOf(act: Act, reading: Reading): string {
  const { before, cue, after } = quote(act, reading.sentence(act), QUOTED_CHARACTERS);
  const words = stretches(cue).map(({ text, emphasised }) => (emphasised ? `*${text}*` : text));
  return `“${before}${words.join('')}${after}”`;
}

function weightRemark(act: Act): string {
  if (act.axis === null) return ', because a deed is no tone';
  if (act.weight === 0) return `, because it is ${REALITY_WORDS[act.reality] || 'not counted'}`;
  return act.weight < act.strength ? ' after reality and doubt' : '';
}

/** `CAMEO 111, Goldstein −2, PLOVER ACCUSE`; `''` for an act that is on no published scale. */
export function scaleWords({ scale }: Act): string {
  if (scale.cameo === '' && scale.plover === '') return '';
  const goldstein = `Goldstein ${scale.goldstein < 0 ? '−' : ''}${Math.abs(scale.goldstein)}`;
  return [scale.cameo && `CAMEO ${scale.cameo}`, goldstein, scale.plover && `PLOVER ${scale.plover}`]
    .filter((words) => words !== '')
    .join(', ');
}
