/**
 * Irregular forms of English, as any grammar lists them (Quirk et al. 1985, A Comprehensive Grammar of the English
 * Language, 3.11 ff. and 5.79 ff.). Each line is a lemma and its forms.
 */

function formsToLemma(lines: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [lemma = '', ...forms] = line.trim().split(' ');
    for (const form of forms) table.set(form, lemma);
  }
  return table;
}

/** Past tenses and past participles. */
export const irregularPasts = formsToLemma(`
  abide abode
  arise arose arisen
  awake awoke awoken
  be was were been
  bear bore borne born
  beat beat beaten
  become became become
  befall befell befallen
  begin began begun
  behold beheld
  bend bent
  beset beset
  bet bet
  bid bid bade bidden
  bind bound
  bite bit bitten
  bleed bled
  blow blew blown
  break broke broken
  breed bred
  bring brought
  broadcast broadcast
  build built
  burn burnt
  burst burst
  buy bought
  cast cast
  catch caught
  choose chose chosen
  cling clung
  come came come
  cost cost
  creep crept
  cut cut
  deal dealt
  dig dug
  do did done
  draw drew drawn
  dream dreamt
  drink drank drunk
  drive drove driven
  dwell dwelt
  eat ate eaten
  fall fell fallen
  feed fed
  feel felt
  fight fought
  find found
  flee fled
  fling flung
  fly flew flown
  forbid forbade forbad forbidden
  forecast forecast
  forego forewent foregone
  foresee foresaw foreseen
  foretell foretold
  forget forgot forgotten
  forgive forgave forgiven
  forgo forwent forgone
  forsake forsook forsaken
  freeze froze frozen
  get got gotten
  give gave given
  go went gone
  grind ground
  grow grew grown
  hang hung
  have had 'd
  hear heard
  hide hid hidden
  hit hit
  hold held
  hurt hurt
  keep kept
  kneel knelt
  knit knit
  know knew known
  lay laid
  lead led
  leap leapt
  learn learnt
  leave left
  lend lent
  let let
  lie lain
  light lit
  lose lost
  make made
  mean meant
  meet met
  mislead misled
  mistake mistook mistaken
  misunderstand misunderstood
  mow mown
  offset offset
  outdo outdid outdone
  outgrow outgrew outgrown
  override overrode overridden
  oversee oversaw overseen
  overtake overtook overtaken
  overthrow overthrew overthrown
  overcome overcame overcome
  overrun overran overrun
  partake partook partaken
  pay paid
  plead pled
  prove proven
  put put
  quit quit
  read read
  rebuild rebuilt
  redo redid redone
  repay repaid
  rewrite rewrote rewritten
  rid rid
  ride rode ridden
  ring rang rung
  rise rose risen
  run ran run
  saw sawn
  say said
  see saw seen
  seek sought
  sell sold
  send sent
  set set
  sew sewn
  shake shook shaken
  shed shed
  shine shone
  shoot shot
  show shown
  shrink shrank shrunk
  shut shut
  sing sang sung
  sink sank sunk
  sit sat
  slay slew slain
  sleep slept
  slide slid
  sling slung
  slit slit
  smell smelt
  sow sown
  speak spoke spoken
  speed sped
  spell spelt
  spend spent
  spill spilt
  spin spun
  spit spat
  split split
  spoil spoilt
  spread spread
  spring sprang sprung
  stand stood
  steal stole stolen
  stick stuck
  sting stung
  stink stank stunk
  stride strode stridden
  strike struck stricken
  string strung
  strive strove striven
  swear swore sworn
  sweep swept
  swell swollen
  swim swam swum
  swing swung
  take took taken
  teach taught
  tear tore torn
  tell told
  think thought
  throw threw thrown
  thrust thrust
  tread trod trodden
  undercut undercut
  undergo underwent undergone
  understand understood
  undertake undertook undertaken
  underwrite underwrote underwritten
  undo undid undone
  unwind unwound
  uphold upheld
  upset upset
  wake woke woken
  wear wore worn
  weave wove woven
  wed wed
  weep wept
  win won
  wind wound
  unsay unsaid
  withdraw withdrew withdrawn
  withhold withheld
  withstand withstood
  wring wrung
  write wrote written
`);

/** Verb forms of other tenses that no spelling rule gives, and regular ones whose base it does not give back (`bankrolled`). */
export const irregularVerbs = formsToLemma(`
  be is are am 's 're 'm ’s ’re ’m being
  have has 've ’ve having
  do does doing
  die dying
  lie lying
  tie tying untying
  vie vying
  belie belying
  age ageing
  bias biases
  blitz blitzes
  focus focuses
  quiz quizzes quizzed quizzing
  waltz waltzes
  axe axed axing
  bankroll bankrolled bankrolling
  bellyache bellyached bellyaching
  billet billeted billeting
  blackball blackballed blackballing
  catcall catcalled catcalling
  dethrone dethroned dethroning
  dynamite dynamited dynamiting
  headbutt headbutted headbutting
  massacre massacred massacring
  mortar mortared mortaring
  owe owed owing
  regale regaled regaling
  sever severed severing
  sheathe sheathed sheathing
  stonewall stonewalled stonewalling
  stymie stymied stymieing
  telephone telephoned telephoning
  trumpet trumpeted trumpeting
  attach attaches
`);

/** Modals and clipped auxiliaries. */
export const modals = formsToLemma(`
  will 'll ’ll wo
  would 'd ’d
  can ca
  shall sha
`);

/** Plurals that no spelling rule gives. */
export const irregularPlurals = formsToLemma(`
  alias aliases
  alumnus alumni
  analysis analyses
  appendix appendices
  atlas atlases
  axis axes
  bacterium bacteria
  basis bases
  bias biases
  bus buses
  calf calves
  canvas canvases
  child children
  crisis crises
  criterion criteria
  curriculum curricula
  diagnosis diagnoses
  elf elves
  foot feet
  gas gases
  goose geese
  half halves
  hoof hooves
  hypothesis hypotheses
  index indices
  knife knives
  leaf leaves
  lens lenses
  life lives
  loaf loaves
  louse lice
  man men
  matrix matrices
  medium media
  memorandum memoranda
  mouse mice
  nucleus nuclei
  oasis oases
  ox oxen
  parenthesis parentheses
  phenomenon phenomena
  quiz quizzes
  referendum referenda
  scarf scarves
  self selves
  series series
  sheaf sheaves
  shelf shelves
  stimulus stimuli
  stratum strata
  synthesis syntheses
  thesis theses
  thief thieves
  tooth teeth
  wife wives
  wolf wolves
  woman women
`);

/** Degrees of adjectives. */
export const irregularAdjectives = formsToLemma(`
  good better best
  bad worse worst
  far farther farthest furthest
  late latest
  old elder eldest
`);

/** Degrees of adverbs. */
export const irregularAdverbs = formsToLemma(`
  well better best
  badly worse worst
  far further farther farthest furthest
`);

/** Pronouns: object and possessive forms. Possessives before a noun keep theirs (`their`, `whose`). */
export const pronouns = formsToLemma(`
  I i me
  he him
  she her
  we us
  they them 'em
  who whom
  this these
  that those
  my mine
  your yours
  our ours
  their theirs
  her hers
`);

/** Determiners. */
export const determiners = formsToLemma(`
  a an
  this these
  that those
`);

/** Particles: the negation and the possessive mark. */
export const particles = formsToLemma(`
  not n't n’t nt
  's ’s ' ’
  to na ta
`);
