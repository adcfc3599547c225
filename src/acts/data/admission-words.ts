const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Verbs whose clause says what somebody no longer disputes. */
export const ADMITTING_VERBS = list(
  'accept acknowledge admit agree allow avow concede confess grant own recognise recognize',
);

/** What grants somebody else his due: `that Spain had a point`. */
export const IN_THE_RIGHT = list(
  `blameless case cause correct deserve entitled fair grievance innocent just justified lawful legitimate merit point
   reason reasonable right sound true valid vindicate vindicated wronged`,
);

/** What faults whoever it is said of: `that it had misread the law`. */
export const IN_THE_WRONG = list(
  `amiss ashamed blunder break breach careless cheat clumsy cruel deceive defraud delay err error exaggerate exceed excess
   excessive fail failure fault guilty harm hasty heavy-handed high-handed hurt ignore injure insensitive insult lapse late
   liable lie mishandle misinform misinterpret misjudge mislead misled misquote misread misrepresent misstate mistake
   mistaken mistreat misuse neglect negligent offend overcharge overlook overreact overstate overstep premature rash
   remiss shortchange slander tactless underestimate underpay unfair unjust unwise violate wrong`,
);

/** Verbs of disputing: who no longer does it grants what he disputed. */
export const DISPUTING_VERBS = list(`challenge contest deny dispute doubt question`);
