import type { Answer, Question } from './messages';
import sample from '../../editorials/01-fishing-row.txt?raw';

/** Pause in typing after which the text is read, in milliseconds. */
const PAUSE = 400;

function element<Kind extends Element>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`the page has no ${kind.name} #${id}`);
}

const form = element('form', HTMLFormElement);
const text = element('text', HTMLTextAreaElement);
const status = element('status', HTMLOutputElement);
const report = element('report', HTMLIFrameElement);
const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

let turn = 0;
let pause: ReturnType<typeof setTimeout> | undefined;

function ask(): void {
  clearTimeout(pause);
  turn += 1;
  status.value = 'Reading …';
  const question: Question = { turn, text: text.value };
  worker.postMessage(question);
}

worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
  if (data.turn !== turn) return;
  if ('error' in data) {
    status.value = data.error;
    report.hidden = true;
    return;
  }
  report.srcdoc = data.html;
  report.hidden = false;
  status.value = `${data.acts} acts in ${Math.round(data.milliseconds)} ms`;
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
});
text.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(ask, PAUSE);
});
element('sample', HTMLButtonElement).addEventListener('click', () => {
  text.value = sample;
  ask();
});
