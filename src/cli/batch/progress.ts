import { Presets, SingleBar } from 'cli-progress';
import type { Output } from '../io';

/** Shows how far a run has come. */
export interface Progress {
  /** `bytes` of the input are done, `documents` of this run. */
  update(bytes: number, documents: number): void;
  stop(): void;
}

const SILENT: Progress = { update: () => undefined, stop: () => undefined };

/** A bar with rate and time left on a terminal, and nothing anywhere else. The size of a stream is not known: then only count and rate are shown. */
export function createProgress(output: Output, size: number | undefined, done: number): Progress {
  if (output.isTTY !== true) return SILENT;
  const started = Date.now();
  const format =
    size === undefined
      ? 'actor-stance {documents} documents | {rate}/s'
      : 'actor-stance {bar} {percentage}% | {documents} documents | {rate}/s | {left} left';
  const bar = new SingleBar(
    { format, stream: output, hideCursor: true, etaBuffer: 100, clearOnComplete: false, fps: 5 },
    Presets.shades_classic,
  );
  const fields = (bytes: number, documents: number) => {
    const seconds = (Date.now() - started) / 1000;
    const pace = (bytes - done) / Math.max(seconds, 0.001);
    return {
      documents: documents.toLocaleString('en'),
      rate: (documents / Math.max(seconds, 0.001)).toFixed(0),
      left: size === undefined || pace <= 0 ? '–' : duration((size - bytes) / pace),
    };
  };
  bar.start(size ?? 1, size === undefined ? 0 : done, fields(done, 0));
  return {
    update(bytes, documents) {
      bar.update(size === undefined ? 0 : bytes, fields(bytes, documents));
    },
    stop() {
      bar.stop();
    },
  };
}

/** `1 h 5 min`, `3 min 20 s`, `12 s`. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
