/**
 * Classes of lemmas by what they say of the parties around them. Written for this project after the idea of
 * connotation frames (Rashkin, Singh and Choi, ACL 2016): a verb may speak well or ill of its subject and of its
 * object, whatever it states. The classes only name features; their weights are learned.
 */
export const WORD_CLASSES = {
  /** Verbs whose object is spoken ill of by the subject. */
  'blames-object': `accuse admonish assail attack bash belittle berate blame blast castigate censure chastise chide condemn
    criticise criticize decry demean demonise demonize denigrate denounce deride discredit disparage dismiss disown
    excoriate fault hammer impugn indict insult lambast lambaste lampoon malign mock pan pillory rap rebuke repudiate
    reprimand reproach revile ridicule roast savage scold scorn shame skewer slam slander smear snub sue taunt trash
    upbraid vilify distrust doubt question hate loathe despise detest resent fear suspect charge impeach investigate
    probe subpoena prosecute convict arrest jail imprison sentence fire sack oust expel ban bar boycott sanction punish
    fine penalise penalize oppose reject defy thwart undermine contradict refute rebut debunk warn threaten pressure
    heckle jeer boo embarrass humiliate antagonise antagonize infuriate anger alienate abandon desert betray`,
  /** Verbs whose object is spoken well of by the subject. */
  'praises-object': `acclaim admire adore applaud appreciate approve back bless celebrate champion cheer commemorate
    commend compliment congratulate credit defend embrace endorse esteem eulogise eulogize exalt extol favour favor
    hail heart honour honor laud like love praise prefer prize promote recommend respect revere reward salute support
    thank toast tout trust uphold value vindicate exonerate acquit absolve forgive pardon welcome elect reelect choose
    nominate appoint pick invite befriend reassure encourage assist help aid protect rescue save join follow idolise
    idolize worship cherish admit befriend adopt ratify champion`,
  /** Verbs that speak ill of their subject. */
  'shames-subject': `abuse aggravate assault bamboozle betray bluff blunder botch bribe bully bungle cheat coerce collapse
    collude conceal conspire corrupt cower crumble deceive defame defraud degrade demonise deny destroy deteriorate
    discriminate disobey dodge dupe embezzle endanger enrage erode escalate evade exaggerate exploit extort fabricate
    fail falsify falter flail flee flop flounder flout fudge fumble gaslight gloat grope grovel harass harm hide hoard
    hurt ignore incite inflame inflate infuriate instigate insult intimidate jeopardise jeopardize kidnap kill lag
    lash launder leak lie lose mangle manipulate menace misbehave mishandle mislead mismanage misrepresent misspeak
    misstate misuse mock molest murder neglect obfuscate obstruct offend oppress overreach overstate pander perjure
    persecute plagiarise plagiarize plunder plot pollute prevaricate provoke ramble rant rape refuse renege resign
    retaliate rig rob ruin sabotage scapegoat scheme sexualise shirk shoot sink slip smear smirk smuggle sow spew
    spy squander stalk stall steal stoke stonewall struggle stumble suffer suppress swindle tamper tank tarnish
    terrorise terrorize threaten torment torture trail traffic trick tumble undercut undermine usurp violate wane
    waver weaponise weaponize whine whitewash withhold worsen wreck fail forget misjudge overlook weaken apologise
    apologize concede confess backtrack backpedal flip-flop waffle plead`,
  /** Verbs that speak well of their subject. */
  'honours-subject': `accomplish achieve advance aid alleviate assist attain broker build care champion clarify comfort
    compromise cooperate console contribute create cure deliver donate earn educate empower enable encourage endure
    enhance excel expand fix flourish foster free gain give graduate grow guide heal help honour honor improve innovate
    inspire invent invest lead liberate master mediate mend mentor negotiate nurture outperform outshine overcome
    persevere pioneer prevail prosper protect provide reach rebound rebuild reconcile recover reform reassure rescue
    resolve restore retain reunite revive rise sacrifice save secure serve share soar solve spearhead stabilise
    stabilize strengthen succeed surge sustain teach thrive topple triumph unify unite uplift volunteer win`,
  /** Verbs that say that their object was hurt. */
  'harms-object': `abduct ambush assassinate assault attack batter beat behead besiege bomb bombard bruise crush damage
    defeat demolish deport destroy detain devastate displace drown evict execute gun harm hit hurt injure invade jail
    kidnap kill maim massacre molest mug murder oust outlaw overthrow persecute poison pummel rape raid rob shell shoot
    slap slaughter slay stab starve strangle strike strip terrorise terrorize torture trap trounce victimise victimize
    wound hack target`,
  /** Verbs of speech and belief: what they introduce is their subject's word. */
  speaks: `say tell add state note argue claim insist explain write tweet announce declare assert contend maintain suggest
    think believe acknowledge admit reveal report describe call predict testify recall respond reply ask wonder
    comment remark observe stress emphasise emphasize vow pledge promise urge`,
  /** Nouns and adjectives for wrong and for legal trouble. */
  wrong: `abuse abuser accusation affair aggression allegation alleged arrest assault atrocity attack attacker backlash bias
    bigot bigotry blackmail blame bribery brutality brutal bully bullying chaos charge cheat collusion complaint
    complicit conspiracy conspirator controversial controversy convicted conviction corrupt corruption coverup cover-up
    coup cowardice crime criminal criminality crisis crook crooked cruel cruelty culprit cynical dangerous deceit
    deceitful deception defendant defamation demagogue despot dictator dictatorship dirty discrimination disgrace
    disgraceful disgraced dishonest dishonesty disinformation divisive embezzlement evil extremism extremist extortion
    fabrication failure fake false falsehood fascist felon felony fraud fraudster fraudulent genocide greed guilt guilty
    harassment hate hateful hatred homophobic hoax hostile hostility hypocrisy hypocrite hypocritical illegal illegality
    immoral impeachment impropriety improper indictment indicted inhumane inhuman injustice insult insulting intimidation
    invasion killer killing lawless lawsuit liar libel lie lying malice manslaughter massacre misconduct misinformation
    misogynist misogynistic misogyny mistake mistreatment murder murderer murderous Nazi negligence negligent nepotism
    obstruction offender offensive oppression outrage outrageous perjury perpetrator persecution plot predator prejudice
    probe propaganda racism racist radical rape rapist reckless repression repressive ruthless scam scandal shame
    shameful shameless slander slur smear suspect terror terrorism terrorist theft thief threat thug torture traitor
    treason troll tyranny tyrant unconstitutional unethical unfair unlawful untrue victim villain violation violence
    violent wrongdoing xenophobic xenophobia felonious predatory`,
  /** Nouns and adjectives for weakness, failure and loss. */
  weakness: `absurd afraid amateurish angry anger anxiety awkward bad baseless bankrupt bankruptcy blunder bogus broken
    burden chaotic clueless clumsy collapse concern costly crazy criticism critic damage damaging dead deadlock debacle
    decline defeat deficit delusional desperate desperation difficulty difficult disapproval disappointed disappointing
    disappointment disaster disastrous discontent dismal disorder dispute distraction distrust doubt downfall dubious
    dysfunction dysfunctional embarrassed embarrassing embarrassment empty error erratic failed failing fear fiasco flaw
    flawed foolish frustrated frustration furious gaffe gridlock grim harsh hapless hopeless humiliating humiliation
    ignorance ignorant impotent inability inaccurate incoherent incompetence incompetent ineffective inept inexperience
    inexperienced insecure irrational irresponsible isolated joke lack lame laughable lazy loser loss mess messy misstep
    narcissist nervous nonsense odds opponent outcry outrageous panic paranoid pathetic petty poor problem problematic
    questionable rebellion rebuke resentment resignation ridicule ridiculous rift risk risky rude setback shaky sham
    shock silly skeptic skepticism slump stubborn stupid stupidity suspicion terrible toxic trouble troubled turmoil ugly
    unable unacceptable uncertain uneasy unfavorable unfit unhappy unhinged unpopular unprepared unqualified unreliable
    unstable unwilling upset useless vulnerable weak weakness worse worst worry worried wrong unlikable thin-skinned
    clown buffoon fool idiot moron coward hack puppet stooge pariah`,
  /** Nouns and adjectives for merit, success and support. */
  merit: `ability able accomplished accomplishment acclaim acclaimed achievement admiration admirable admirer advantage
    affection agile ally amazing applause appreciated approval articulate award award-winning beautiful beloved benefit
    best better bold brave bravery bright brilliant calm candid capable care careful caring celebrated champion charisma
    charismatic charity charming civil clean clever comfortable commitment committed compassion compassionate competence
    competent confidence confident conscience considerate consistent cool courage courageous credibility credible
    creative decency decent dedicated dedication deserving determined dignified dignity diligent diplomatic disciplined
    distinguished eager effective efficient elegant eloquent endorsement energetic energy enthusiasm enthusiastic
    ethical excellent exceptional excited excitement expert expertise extraordinary fair fairness faith faithful famous
    fan fantastic favor favorable favorite fine formidable fortunate free freedom fresh friend friendly friendship
    frontrunner front-runner funny generosity generous gentle genius genuine gift gifted glad good good-natured grace
    gracious grateful gratitude great groundbreaking growth happy hardworking hard-working healthy hero heroic heroine
    heroism historic honest honesty honor honorable hope hopeful humane humble humility humor icon iconic impartial
    impressive independent influential innocent innovative insightful inspiration inspirational inspiring integrity
    intelligent joy joyful just justice kind kindness landslide lawful leader leadership legacy legend legendary
    legitimate likable love loved lovely loyal loyalty luminary magnificent majority masterful mentor merit moderate
    moral nice noble outstanding partner passion passionate patient patriot patriotic patriotism peace peaceful perfect
    phenomenal philanthropist pioneer pleasant pleased polite popular popularity positive powerful pragmatic praise
    pretty principled prize productive progress prominent prosperity proud prudent qualified rational reasonable
    reconciliation record-breaking remarkable renowned reputable resilience resilient respect respected respectful
    responsible reward right righteous safe savior scholar self-made selfless sensible sincere skill skilled skillful
    smart solid solidarity sound special stable star stellar strength strong stunning success successful superb superior
    support supporter supportive sweet sympathetic talent talented tenacious terrific thankful thorough thoughtful
    top tough transparent tremendous tribute triumph triumphant trust trusted trustworthy truth truthful undefeated
    understanding unifying unity upbeat valor valuable versatile veteran victorious victory vindication virtue visionary
    warm welcome well well-known well-liked well-respected win winner winning wisdom wise wonderful worthy youthful`,
  /** Words that doubt, belittle or turn round what they stand with. */
  doubts: `supposed supposedly so-called purported purportedly alleged allegedly claim ostensibly barely hardly scarcely
    seemingly apparently pretence pretense pretend phony phoney mere merely unless despite although though but however
    yet instead rather without`,
  /** Negation. */
  negates: `not n't no never neither nor none nobody nothing nowhere without cannot hardly scarcely lack fail refuse deny`,
  /** Offices and titles: a party named with its office is more often only reported on. */
  office: `president senator governor mayor minister secretary spokesman spokeswoman spokesperson chairman chairwoman
    director congressman congresswoman representative chancellor judge justice attorney officer general ambassador
    commissioner lawmaker leader candidate nominee chief executive`,
} as const;

export type WordClass = keyof typeof WORD_CLASSES;
