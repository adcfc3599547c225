const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Verbs of asking somebody to come. */
export const INVITING = list('invite ask welcome fetch');
/** Where nobody is asked in friendship. */
export const NO_FEAST = list(
  'account answer court courtroom cell dock apologise compare consider explain explanation hearing imagine inquiry leave look police quit resign resignation task tribunal trial',
);

/** Verbs by which a person or a body stands between two others. */
export const BETWEEN = list('sit stand go come step shuttle run travel walk move commute pass fly drive');
/** Of those, what places do as well, which lie between others. */
export const LYING = list('sit stand run pass');

/** Verbs of going. */
export const GOING = list(
  'go come fly travel drive cross sail return arrive ride walk row hurry ferry call turn',
);
/** What somebody brings who wants two others to settle. */
export const PLANS = list('compromise draft formula offer plan proposal settlement text treaty truce');
/** Of those, what says by itself that there are sides to settle between. */
export const TERMS_OF_PEACE = list('compromise draft formula settlement treaty truce');

/** Verbs of making and running something. */
export const MAKING = list(
  `bake brew build buy catalogue chart clean clear compose convene count crew design dig draft draw establish farm film fish
   found fund guard harvest host hold launch lay make man map mend open organise organize paint patrol pay plan plant plough
   print produce publish raise rebuild record repair rescue restore run sail search set sign sow staff stage study survey sweep
   teach tend translate wash write bury fight feed share`,
);

/** What parts two sides. */
export const CROSSINGS = list(
  `aisle bay border bridge channel corridor courtyard desert firth fjord frontier gulf hall harbour lake lane line mountain
   pass plain river road sea strait street table valley water yard`,
);

/** How several do one thing in common. */
export const IN_COMMON: readonly (readonly string[])[] = [
  ['side', 'by', 'side'],
  ['hand', 'in', 'hand'],
  ['shoulder', 'to', 'shoulder'],
  ['in', 'common'],
  ['in', 'concert'],
  ['in', 'one'],
  ['the', 'same'],
];

/** What several do together is no work of theirs by these. */
export const NOT_WORKS = list(
  'add belong bring come cost endure face fall fit gather get go hang hold have huddle live lose lump miss own owe piece pull put stick string suffer tie',
);
/** What two may have in common by an arrangement of theirs. */
export const SHAREABLE = list(
  'berth boat canteen class crew depot desk engine hall hangar kitchen laboratory lab library office platform pool pump radar room ship stage studio train ward workshop yard',
);
/** What passes between those who work together. */
export const EXCHANGED = list(
  'book catalogue chart data datum figure gift hostage log map nurse prisoner reading recipe student teacher visit',
);
/** What is given for guests. */
export const FEASTS = list(
  'ball banquet breakfast ceilidh concert dance dinner fair feast festival lunch party picnic reception supper tea',
);
/** What hosts do with one. */
export const FEASTING = list('throw hold host give');
/** Speaking with each other. */
export const CONVERSING = list('talk confer parley converse chat');
