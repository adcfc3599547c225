/** cli/: the command `actor-stance`. Node only. */
export { run } from './program';
export type { Io } from './io';
