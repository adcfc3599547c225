import type { Act } from '../../contract';
import { scaleWords } from '../explain';
import type { Reading } from '../reading';
import { circumstances, statementOf, voiceOf } from '../reading';
import { counted, decimal, EFFECT_WORDS, QUAD_WORDS, REALITY_WORDS } from '../words';
import { lookOf } from './editorial';
import { markup, type Markup, NOTHING } from './markup';

/** What hovering over or moving to a cue shows: one card for each act. */
export function cards(reading: Reading): Markup {
  return markup`<div hidden>${reading.summary.acts.map((act) => card(act, reading))}</div>
    <aside id="panel" aria-hidden="true" hidden></aside>`;
}

function card(act: Act, reading: Reading): Markup {
  const voice =
    act.voice.by === 'author' ? 'the paper' : voiceOf(act, reading) || reading.names(act.voice.by);
  const rows: readonly (readonly [string, string])[] = [
    ['Voice', voice],
    ['Reality', REALITY_WORDS[act.reality] || 'took place'],
    ['Class', QUAD_WORDS[act.quad]],
    ...act.modifiers.map((modifier) => [EFFECT_WORDS[modifier.effect], `“${modifier.text}”`] as const),
    ...(act.about ? [['About', `“${act.about.text}”`] as const] : []),
    ['Scales', scaleWords(act)],
    ['Why', whyOf(act)],
  ];
  return markup`<div class="card ${lookOf(act)}" id="card-${act.id}" role="tooltip">
    <p class="act">${statementOf(act, reading)}</p>
    ${meters(act)}
    <dl>
      ${rows
        .filter(([, value]) => value !== '')
        .map(
          ([name, value]) =>
            markup`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
    </dl>
  </div>`;
}

/** The rules that made an act; features that a model weighed are counted, and `explain` tells them one by one. */
function whyOf({ why }: Act): string {
  const rules = why.filter((reason) => !reason.startsWith('evidence:'));
  const weighed = why.length - rules.length;
  return [...rules, ...(weighed > 0 ? [counted(weighed, 'weighed feature')] : [])].join(' › ');
}

function meters(act: Act): Markup {
  const measures: readonly (readonly [string, number])[] = [
    ['strength', act.strength],
    ['weight', act.weight],
    ['certainty', act.certainty],
  ];
  return markup`<p class="meters">
    ${measures.map(([name, value]) =>
      act.axis === null && name !== 'certainty'
        ? NOTHING
        : markup`<span
            ><span class="meter"><i style="width:${Math.round(value * 100)}%"></i></span>${name}
            ${decimal(value)}</span
          >`,
    )}
  </p>`;
}

/** Reality and voice for a cell of the table. */
export function remarksOf(act: Act, reading: Reading): string {
  return circumstances(act, reading).join(', ');
}
