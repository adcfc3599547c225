/** The sub-path `actor-stance/pool`. */
export * from './pool/index';
