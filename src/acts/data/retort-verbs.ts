const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/**
 * How somebody says what he says of another: answering back or jeering holds whatever it reports against the other;
 * grumbling does so with deeds; charging leaves open whether it is so, and telling does not judge at all.
 */
export type Manner = 'retorting' | 'grumbling' | 'charging' | 'telling';

const MANNERS: readonly (readonly [Manner, ReadonlySet<string>])[] = [
  [
    'retorting',
    list(
      `retort counter riposte snap scoff sneer snarl jibe gibe jeer snipe rejoin rage rail seethe fume thunder snort sniff
       sniffle quip snigger crow`,
    ),
  ],
  [
    'grumbling',
    list('grumble whinge whine moan gripe grouse carp bleat bristle growl huff splutter bellyache mutter'),
  ],
  [
    'charging',
    list(
      `allege claim insinuate imply hint volunteer maintain contend insist charge complain protest hold find rule conclude
       whisper suggest assert aver argue object`,
    ),
  ],
  [
    'telling',
    list(
      'say tell write state declare add explain report announce reply respond observe remark note think believe',
    ),
  ],
];

/** The manner of a verb of saying. */
export const MANNER_OF: ReadonlyMap<string, Manner> = new Map(
  MANNERS.flatMap(([manner, verbs]) => [...verbs].map((verb) => [verb, manner] as const)),
);

/** Answering back by verb and particle: `shot back that …`. */
export const RETORTING_BACK = list('shoot hit fire snap strike fling bite bark lash punch clap spit throw');

/** Letting something be known without saying it openly: `let it be understood that`, `put it about that`, `let slip that`. */
export const LETTING_KNOW: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['let', list('known understood slip drop fall know')],
  ['make', list('known plain clear understood')],
  ['put', list('about round around')],
  ['spread', list('about round around')],
  ['noise', list('about abroad')],
  ['give', list('out')],
]);

/** What befalls its subject, which is nobody's bad deed: `claimed that Peru had lost forty men`. */
export const BEFALLING = list(
  `ache bleed collapse crash die drown dread face fall fear grieve hurt lack lose miss mourn need perish regret sicken starve
   struggle succumb suffer weep worry`,
);

/** What nobody does to others' good: whoever is said to have done it, in whatever manner, is charged with it. */
export const MISDEEDS = list(
  `bilk blackmail bribe bug bully bury bypass cheat collude connive conspire counterfeit deceive defraud defy dodge doctor dump dupe
   embezzle evade extort fabricate falsify fiddle filch fleece flout forge fudge gag gamble gerrymander harass hijack hoard hoodwink
   ignore incite intimidate invent jeopardise jeopardize lie loot manipulate meddle misuse mock molest neglect nobble obstruct pad peddle
   perjure pilfer plagiarise plot plunder poach pocket poison pollute pressure pressurise profiteer purloin rig rob sabotage scam scheme
   shirk short-change silence siphon skim skimp slander smear smuggle snoop snub spy squander starve stash steal stonewall suppress
   swindle tamper terrorise thwart trespass trick undermine violate waste water wink`,
);
/** `overfilled`, `misread`, `undercounted`: the prefix says that it was done amiss. */
const AMISS = /^(?:mis|over|under)(?=[a-z]{3})/;
const NOT_AMISS = list(
  `miss mist mission overcome overhaul overhear overlap oversee overtake overthrow overturn overwinter overnight overlook underline undergo understand
   undertake underpin underscore underwrite overwhelm missed mistake`,
);
export function isDoneAmiss(lemma: string): boolean {
  return MISDEEDS.has(lemma) || (AMISS.test(lemma) && !NOT_AMISS.has(lemma));
}

/** What somebody ought to have done before he did what he did: `stamped the papers without opening a sack`. */
export const OMITTED = list(
  `apologise apologize ask bother call check consult count explain glance inform inspect knock listen look measure mention
   notify open ask pay phone read ring say see stop tell test think visit wait warn`,
);
/** What somebody had bound himself to: `closed the yard after promising to wait`. */
export const BOUND = list('agree pledge promise swear undertake vow');
