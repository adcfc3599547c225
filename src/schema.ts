/** Entry of `actor-stance/schema`. */
export * from './schema/index';
