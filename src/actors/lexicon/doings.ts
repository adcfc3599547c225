import { words } from './words';

/** Verbs whose subject acts, speaks, feels or thinks: a role noun or name under one of them is somebody. Our own list. */
export const AGENTIVE: ReadonlySet<string> = words(`
  abandon abduct abet abstain abuse accept accompany accost accuse acknowledge acquiesce acquire act add adjourn
  administer admire admit admonish adopt advance advertise advise advocate affirm afford agitate agree aid air
  allege allocate allot allow ambush amend annex announce annul answer antagonise anticipate apologise apologize
  appeal appease applaud apply appoint apportion appreciate approach appropriate approve arbitrate argue arm arrange
  array arrest ask aspire assassinate assault assemble assert assign assist assume assure atone attack attempt
  attend attest audit authorise avenge aver avow award back badger balk ban bar bargain barter bask baulk beat beg
  begin behead believe belittle bemoan bequeath berate beseech besiege bet betray bicker bid blackmail blame blast
  bless block bludgeon bluff blunder boast bomb bombard borrow bother bow boycott brag brand brandish break bribe
  brief bring broker browbeat build bully burgle bury buy cajole call campaign cancel canvass capitulate capture
  care caricature carry castigate caution cave cede celebrate censor censure chair challenge chant charge chase
  chastise chat cheat check cheer chide choose circulate claim clamor clamour clap clarify clash clean clear climb
  coax coerce collaborate collect collude combat come comfort command commemorate commend comment commission commit
  compare compensate compete compile complain complete comply compose compromise concede conclude concoct concur
  condemn condole confer confess confide confine confirm confiscate confront congratulate congregate connive conquer
  consent consider conspire consult contact contend contest continue contract contribute contrive convene converse
  convey convict convince cook cooperate counsel count count-on counter counter-sue court cower crack crack-down
  cram create criminalise cringe criticise criticize cross-examine crow crush curry curse curtail cut dare dawdle
  deal debate deceive decide declare declassify decline decree decry dedicate defame defeat defect defend defer
  defraud defy deign delay delegate deliberate delude demand demolish demonstrate demur denigrate denounce deny
  depart depend deplore deploy deport depose deprive deride describe deserve design despair despatch despise detain
  detest detonate devise devote dictate dig dine direct disagree disappear disapprove disarm disavow disband
  disbelieve disclose discourage discriminate discuss disguise dismantle dismiss disobey disown dispatch dispute
  dissemble dissent dissociate dissuade distort distribute distrust dither divulge dodge donate doubt downgrade
  downplay draft dread dream drill drink drive drop duck ease eat eavesdrop edit effuse elect embargo embark
  embezzle embrace empathise emphasise emphasize employ empower enact encircle encourage endeavor endeavour endorse
  enforce enlist enrol enroll enslave ensure enter entertain enthuse entreat equivocate escape escort espouse
  establish estimate evacuate evade evaluate evict examine exchange exclaim excoriate excuse execute exhort
  exonerate expand expect expel experience explain exploit expose express expropriate extend extol extort extradite
  exult fabricate face fail fall fantasise fast favor favour fear feel feign fight fill find fine finish fire
  flatter flee flog flout fob follow follow-up forbid force foreswear forge forget forgive forswear foster free
  freeze fret frown fulminate fumble fund gain gamble gather gawk get giggle give glare gloat glorify gossip grab
  grandstand grant grasp greet grieve grill grin groan grouse grovel growl grudge grumble guarantee guess guide gush
  haggle hail halt hand hanker happen_to harangue harass harbor harbour hark hasten hate hear heckle hedge heed help
  hesitate hide hijack hire hit hoard hold hoodwink hope horrify host hound huff hug humiliate hunt hurl hurt
  hypothesise identify ignore imagine imitate impeach impede implement implore import impose imprison impugn
  inaugurate incarcerate incite indicate indict indulge inflict inform infringe inherit inject injure inquire
  insinuate insist inspect instigate instruct insulate insult intend intercede interfere interject interpret
  interrogate interrupt intervene interview intimidate invade invent investigate invite invoke issue jail jeer
  jettison jockey join joke journey judge justify keep kidnap kill kneel knock know kowtow label lambast lambaste
  lament laud laugh launch lay lay-off lead learn lease leave lecture legislate lend let liaise liberate lie lift
  liken listen litigate live loathe lob lobby locate lock lodge long look loot lose love lure lynch maintain make
  malign manage manipulate march massacre mean measure mediate meet menace mend mention merge milk mimic minimise
  misjudge mislead misrepresent miss mistreat mistrust mobilise mobilize mock molest monitor moralise mourn move
  muffle mull murder murmur muse mutiny mutter muzzle nag name nationalise need neglect negotiate nod nominate note
  notify nurse nurture obey obfuscate object obstruct occupy offend offer officiate omit open opine oppose opt
  orchestrate ordain order organise organize oust outlaw overlook overrule oversee overthrow overturn owe own paint
  pander parade pardon parley parrot participate partner pass patrol patronise pause pay peddle pelt penalise
  perform perjure permit persecute persevere persist persuade petition pick picket pilfer pillage pillory pin
  pinpoint pity placate plan play plead please pledge plot plunder point poison poll ponder pontificate pose posture
  pounce practise praise pray preach predict preen prefer prepare preside press presume pretend prevaricate prevent
  proceed proclaim procrastinate procure profess prohibit project promise promote pronounce propose propound
  proscribe prosecute protect protest prove provide provoke pry publicise publish pull punish purchase purge purport
  pursue push put quarrel quash query question quibble quip quit quote rage raid raise rally rank ransack rant rape
  ratify rationalise rattle reach react read reaffirm realise realize reassure rebel rebuff rebuild rebuke rebut
  recall recant receive reckon reclaim recognise recognize recommend reconsider reconvene record recount recover
  recruit recuse redeem reduce refer refute regale register regret regulate reimburse reinstate reiterate reject
  rejoice relax release relent relinquish relish remark remember remind remonstrate remove render renege renew
  renounce rent reopen repair repatriate repay repeal repeat repent replace reply report represent reprimand
  reproach repudiate request requisition rescue resent reserve resettle reshuffle resign resist resolve resort
  respect respond restrain resume retaliate retort retract retreat return reveal revel revile revise revoke revolt
  reward ride ridicule ring rise risk rob roll romanticise rue rule run rush sabotage sack sacrifice salute sanctify
  sanction savage save say scapegoat scoff scold scorn scour scowl scramble scrap scream screen scrutinise scuffle
  scupper search see seek seem seem_to seethe seize sell send sentence serve set settle sever shake shame share
  shell shelve shepherd shift shoot shop shoulder shout shove show shrug shun shut shuttle side sidestep sigh sign
  signal sing sit skirmish slam slander slap slaughter slay sleep sling slow smear smile smirk smuggle snap snarl
  sneer sniff snipe snub sob solicit solve sound sow spare speak spend spin spit split splurge spoil sponsor spot
  spurn spy squabble squander stab stage stake stall stamp stand stare start state stay steal step step-down stick
  stifle stigmatise stipulate stonewall stop storm strafe strangle strengthen strike strip strive study stumble
  stymie submit subpoena subscribe subsidise subvert succeed sue suffer suggest sulk summon supervise support
  suppose suppress surrender survive suspend swallow swear sweep swindle switch swoop sympathise tackle take talk
  tamper tap target taunt teach tease telephone tell terrorise testify thank theorise think threaten throw thwart
  tighten tolerate topple torch torment torture toss touch tout track traffic train trample transfer translate
  travel treat trespass trick trumpet trust try turn tussle tweet twist understand undertake unite unleash unveil
  upbraid update uphold urge use usurp utter vacate vacillate value vandalise vaunt veer veto vie view vilify
  vindicate visit voice volunteer vote vow wager wait waive wake walk wangle want warn wash watch wave waver wear
  wed weep weigh welcome whine whisper whitewash widen wield win wince wink wipe wish withdraw withhold witness
  wonder woo work worry worship wound wreak wrest write write-off yell yield
  anathematise anathematize assail besmirch calumniate crucify damn demonise demonize eviscerate execrate flay
  lampoon skewer slate stigmatize traduce vituperate abhor abominate bewail deprecate bad-mouth badmouth bash chasten
  critique disparage pan parody pooh-pooh rap reprehend reprove satirise satirize slight trash arraign suspect
  implicate incriminate inculpate bleat carp fume gripe kvetch moan whinge bridle bristle begrudge feud spar wrangle
  barrack boo scourge tongue-lash rip sledge diss finger bellyache beef row esteem rubberstamp reprieve budge redress
  readmit re-admit re-hire rehire re-engage reappoint unshackle covenant accede succour befriend cold-shoulder
  contradict debunk disregard gainsay nix refuse repulse forewarn compel pressure pressurise pressurize terrorize
  arm-twist strongarm strong-arm acclaim adore adulate canonise canonize compliment eulogise eulogize exalt fete fête
  garland honour honor idolise idolize lionise lionize revere toast venerate felicitate champion rubber-stamp
  sympathize absolve acquit condone exculpate conciliate console mollify pacify commiserate empathize amnesty
  back-pedal backpedal backtrack rehabilitate recompense adjure nudge adjudicate ally co-operate coordinate airlift
  bankroll finance relieve subsidize de-escalate deescalate disengage reconcile blacklist blackball court-martial
  debar defund defrock demote disbar discipline disqualify excommunicate ostracise ostracize penalize unfrock
  victimise victimize frogmarch banish dispossess eject exile apprehend handcuff intern baton-charge batter blockade
  brutalise brutalize butcher carpet-bomb exterminate firebomb maim manhandle mug ravage raze teargas vandalize
  scuttle jilt discredit disprove abjure disclaim enjoin dragoon cow agonise agonize cashier decertify delist
  deplatform deregister derecognise derecognize deselect disaccredit disinvite dethrone dislodge kettle nab rearrest
  remand bulldoze decapitate defenestrate headbutt horsewhip punch subjugate throttle waterboard waylay desecrate
  double-cross dupe fleece foment oppress scaremonger violate backslide botch bungle mishandle mismanage misuse
  short-change shirk unmask hector needle rubbish goad twit wrong-foot disdain grouch catcall hiss torpedo dislike
  decorate bail parole indemnify refund airdrop billet vaccinate bilk defile dehumanise dehumanize disenfranchise
  gerrymander ill-treat maltreat misappropriate repress sully err flip-flop flounder marginalise marginalize
  overreach politicise politicize trivialise trivialize
`);

/** Of those, the ones that things are the subject of as often: "the deal helps", "the answer came late". */
export const OF_THINGS_TOO: ReadonlySet<string> = words(`
  abuse accept accompany add afford aid air allow announce answer appeal arm arrange assist assume attack back bar
  beat begin block bomb bother bow brand break bring build bury buy call care carry celebrate challenge check claim
  clash clean clear climb combat come command compare complete conclude confirm continue contribute convey convince
  count counter court create crush cut dare deal debate declare decline defeat defy delay demand demonstrate depart
  depend deprive describe deserve design direct disappear discourage distort drive drop ease embrace empower
  encourage enforce ensure enter escape establish expand expect experience explain expose express extend face fail
  fall favor favour feel fight fill find finish fire flee follow forbid force free freeze gain gather get give grant
  guarantee guide halt hand happen_to hasten help hide hit hold hurt ignore impede impose indicate inflict inform
  infringe inject insulate invite keep kill know label launch lay lead learn leave lend let lie lift live look lose
  lure maintain make mean measure meet milk mislead miss mobilise move name need obstruct occupy offend offer open
  oust overturn own paint pass pay permit persuade pick pin play please point pose preside press prevent proceed
  prohibit project promise promote protect prove provide provoke pull punish purport push put raise rally rank
  rattle reach read realise realize reassure rebuild recall receive recommend record recover redeem reduce refer
  register regulate relax release remind remove render repair repeat replace represent rescue resist restrain resume
  return reveal ride ring rise risk roll rule run rush save say scramble seem seem_to seize send serve set settle
  shake shame share shelve shift shoot shoulder show shut sign signal sit sleep slow solve sound spare speak spend
  spin split spoil stall stand start state stay steal step stick stop strengthen strike strip stumble submit succeed
  suffer suggest support survive swallow sweep switch take talk tap target tell think threaten throw tighten touch
  trample transfer travel trick turn twist understand unite unleash update uphold value vindicate visit voice wait
  wake warn wash wave weigh widen win wipe withhold work worry wreak write yield
`);

/** Verbs whose object is somebody: "thanked it" means an actor, "arranged it" a thing. Our own list. */
export const PERSONAL_OBJECT: ReadonlySet<string> = words(`
  abandon abduct abuse accuse admire admonish advise affront aid alarm alert alienate allow anger annoy antagonise
  appal appease applaud appoint arm arrest ask assure astonish attack authorise avenge back ban baulk beat befriend
  beg behead berate beseech besiege betray bill blackmail blame bomb boycott bribe brief browbeat bully burden
  capture castigate catch caution celebrate censure challenge charge cheat cheer chide coax comfort commend compel
  condemn confront congratulate console consult convict convince corner court criticise criticize cross-examine
  deceive defame defeat defy denounce deport depose deride despise detain deter disappoint discredit dismay
  dismiss disown dissuade drag drug educate elect embarrass employ empower encourage enlist enrage entertain entrust
  evict exclude execute exhort exile exonerate expel extradite fault fear fight fine fleece flog follow force
  forewarn forgive free frustrate greet hail harass hate heckle help hire honor honour house hug humiliate ignore implore
  imprison incite indict inform infuriate injure insult interrogate interview intimidate invade invite isolate jail
  jeer join kidnap kill lambast lecture liken loathe lobby malign menace mislead mistreat mock molest motivate
  murder nag nominate nudge oblige offend order oust outflank outvote outwit overrule overthrow owe pardon patronise
  pay penalise persecute persuade petition pillory pity placate plague please praise press pressure prosecute
  provoke punish push rally reassure rebuff rebuke recruit redeem reimburse reinstate remind remonstrate repay
  represent reprimand reproach rescue respect reward ridicule rile rob ruin sack salute sanction scare scold seduce
  shame shelter shield shock shoot slander slap snub spare starve strip subdue subpoena succour sue summon support
  surprise suspect suspend taunt tease tell tempt terrorise thank threaten torment torture train trick trouble trust
  upbraid urge usher victimise vilify warn woo worry wound wrong
  traduce vituperate tongue-lash chasten badmouth arraign implicate incriminate inculpate acquit absolve conciliate
  mollify pacify soothe cold-shoulder reprove felicitate venerate lionise lionize fete exculpate recompense adjure
  counsel entreat banish displace dispossess uproot apprehend handcuff incarcerate intern brutalise brutalize butcher
  massacre maim manhandle mug dethrone enjoin coerce dragoon cow hound waylay throttle jilt cashier readmit rehire
  reappoint reprieve rehabilitate compensate excommunicate ostracise ostracize defrock demote disbar discipline
  disqualify blacklist harangue needle goad twit hector lambaste disgust horrify incense outrage scandalise
  scandalize sicken antagonize displease embitter exasperate irk irritate disconcert disillusion disquiet dishearten
  perturb unnerve unsettle delight gladden gratify hearten impress assassinate lynch slaughter slay compliment
  commiserate accompany penalize victimize terrorize satisfy
`);

/** Nouns for what passes between parties: "talks with Brenk", "sanctions on Rusal", "an insult to Pell". Our own list. */
export const DEALINGS: ReadonlySet<string> = words(`
  accord accusation affection agreement aid alliance anger antipathy apology appeal approval argument assault
  assurance attack backing ban battle blame boycott broadside call campaign cease-fire ceasefire charge claim clash
  complaint concession condemnation condolence confidence contempt cooperation criticism curb deal dealings debt
  demand demarche denial disagreement dislike dispute duel embargo endorsement enmity faith feud fight friendship
  fury goodwill gratitude grievance grudge hatred help hostility injunction insult invitation jibe lawsuit letter
  loyalty meeting message negotiation note objection offer opposition outburst pact patience peace petition plea
  pledge praise pressure promise protest quarrel rebuke reconciliation refusal rejoinder relation relationship
  remark reply request resentment respect response restriction retaliation retort rift row salvo sanction sermon
  silence slight slur solidarity statement strike suit support suspicion sympathy talk telegram tension thank threat
  tie tirade treatment tribute truce trust ultimatum verdict victory vote war warning word
`);
