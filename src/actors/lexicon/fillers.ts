import { words } from './words';

/** Verbs of the weather: "it rains". */
export const WEATHER: ReadonlySet<string> = words(`
  rain snow pour hail thunder dawn freeze drizzle
`);

/** Verbs of saying and thinking: in the passive their `it` is nobody. */
export const REPORTED: ReadonlySet<string> = words(`
  say think believe hope report know expect suppose argue allege claim understand note remember fear assume feel
  agree decide
`);

/** Verbs whose `it` announces a clause or fills the subject. */
export const ANNOUNCING: ReadonlySet<string> = words(`
  seem appear happen turn follow transpire matter take emerge occur suffice help hurt pay behove behoove remain
  become fall make do please surprise stand reflect dawn cost strike say befall befit serve bode augur look sound
  feel
`);

/** Nouns and adverbs of time and distance, of which `it` is said for nobody: "it is time", "it was late". */
export const TIME: ReadonlySet<string> = words(`
  time morning evening night day year month week noon midnight late early monday tuesday wednesday thursday friday
  saturday sunday o'clock mile kilometre dark cold hot while so thus
`);

/** Adjectives of what is said or done, and of no party: "it is true", "it was late". */
export const OF_MATTERS: ReadonlySet<string> = words(`
  true untrue false enough otherwise different clear plain obvious evident likely unlikely possible impossible probable
  easy difficult hard late early over useless pointless futile needless necessary inevitable understandable odd strange
  curious ironic remarkable telling unclear doubtful certain cheap
`);
