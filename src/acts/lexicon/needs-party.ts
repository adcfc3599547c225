import { listed } from './rows';

/**
 * Words that are an act only when they are done to a party: `put the flood down to the bank` blames, `put it down to the
 * weather` does not; `hammered the ministry`, `hammered the nail`.
 */
export const NEEDS_PARTY: ReadonlySet<string> = new Set(
  listed(
    `put down to, set down to, chalk up to, trace back to, bring home to, point at, point straight at, level gun at, hold
     against, count against, mark against, lump with, lump together with, lump in with, bracket with, hammer, pull up sharply, pull up short, mark down, dedicate to, inscribe to, wonder
     aloud, wonder out loud, ask aloud, lend ear to, lend name to, chuckle at, giggle at, yawn at, shudder at, puff at, mutter
     at, take in, stand by, stick by, side with`,
  ),
);
