/** Reads editorials off the page's own thread, so that typing never stutters. */
import type { Answer, Question } from './messages';

// The library with its models is a chunk of its own, fetched with the first text.
const library = Promise.all([import('actor-stance'), import('actor-stance/report')]);

async function answer({ turn, text }: Question): Promise<Answer> {
  try {
    const [{ analyze }, { toHtml }] = await library;
    const began = performance.now();
    const summary = analyze(text);
    const milliseconds = performance.now() - began;
    return { turn, html: toHtml(summary, text), acts: summary.acts.length, milliseconds };
  } catch (error) {
    return { turn, error: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data).then((message) => {
    postMessage(message);
  });
});
