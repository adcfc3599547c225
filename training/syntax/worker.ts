/** The module that a thread of the training runs: one job in, its outcome out. */
export { runJob as default } from './jobs';
