/** Entry of `actor-stance/report`. */
export * from './report/index';
