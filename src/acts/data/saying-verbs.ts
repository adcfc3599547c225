/** Verbs that report what their subject says, of others as well as of itself. */
export const SAYING_ABOUT: ReadonlySet<string> = new Set(
  `add allege announce answer argue assert aver claim comment complain contend declare explain fume grumble hint inform
   insinuate insist joke maintain mock moan mutter note object observe opine protest quip rejoin remark remind reply
   report respond retort say scoff snap sneer sniff snort state suggest sigh tell thunder tweet whine whinge volunteer
   write`.split(/\s+/),
);
