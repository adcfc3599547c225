import type { Job, Outcome } from './jobs';
import type { Weights } from './perceptron';
import type { ParserExample } from './train-parser';

type Asked<Kind extends Job['kind']> = Extract<Job, { kind: Kind }>;

/** Does the jobs of a training. No job sees another, so what comes out does not depend on which ends first. */
export interface Workers {
  tags(job: Asked<'tags'>): Promise<readonly Uint8Array[]>;
  weights(job: Asked<'tagger' | 'parser'>): Promise<Weights>;
  trees(job: Asked<'trees'>): Promise<readonly ParserExample[]>;
}

/** Workers that do each job by `run`. */
export function workersOf(run: (job: Job) => Promise<Outcome>): Workers {
  return {
    async tags(job) {
      const outcome = await run(job);
      if (outcome.kind !== 'tags') throw new TypeError(`tags were asked for, ${outcome.kind} came`);
      return outcome.tags;
    },
    async weights(job) {
      const outcome = await run(job);
      if (outcome.kind !== 'weights') throw new TypeError(`weights were asked for, ${outcome.kind} came`);
      return outcome.weights;
    },
    async trees(job) {
      const outcome = await run(job);
      if (outcome.kind !== 'trees') throw new TypeError(`trees were asked for, ${outcome.kind} came`);
      return outcome.trees;
    },
  };
}
