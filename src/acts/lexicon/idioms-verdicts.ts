import { FRAMES } from './frames';
import { each, wording } from './rows';

/** Set phrases in which whoever says them finds fault with conduct: `leaves much to be desired`, `has blood on its hands`. */
export const FAULT_IDIOMS = [
  ...wording(
    'verb',
    'blame',
    FRAMES.evaluatedSubject,
    each(
      0.5,
      `put ambition before, put career before, put convenience before, put dogma before, put ego before,
       put gain before, put greed before, put ideology before, put interest before, put money before, put
       office before, put party before, put politics before, put power before, put pride before, put profit
       before, put vanity before, put vote before, put ambition above, put career above, put convenience
       above, put dogma above, put ego above, put gain above, put greed above, put ideology above, put
       interest above, put money above, put office above, put party above, put politics above, put power
       above, put pride above, put profit above, put vanity above, put vote above, put ambition ahead of,
       put career ahead of, put convenience ahead of, put dogma ahead of, put ego ahead of, put gain ahead
       of, put greed ahead of, put ideology ahead of, put interest ahead of, put money ahead of, put office
       ahead of, put party ahead of, put politics ahead of, put power ahead of, put pride ahead of, put
       profit ahead of, put vanity ahead of, put vote ahead of, place ambition above, place career above,
       place convenience above, place dogma above, place ego above, place gain above, place greed above,
       place ideology above, place interest above, place money above, place office above, place party
       above, place politics above, place power above, place pride above, place profit above, place vanity
       above, place vote above, place ambition before, place career before, place convenience before, place
       dogma before, place ego before, place gain before, place greed before, place ideology before, place
       interest before, place money before, place office before, place party before, place politics before,
       place power before, place pride before, place profit before, place vanity before, place vote before`,
    ),
  ),
  ...wording(
    'verb',
    'blame',
    FRAMES.evaluatedSubject,
    each(
      0.6,
      `beggar belief, defy belief, defy decency, stink to high heaven, stink to heaven, reek of, bring
       disgrace to, bring dishonour on, sell birthright, make mockery of justice, pervert course of
       justice, feather own nest, massage figure, buy vote, lied, tell untruth, tell falsehood, deal in
       falsehood, hush up, turn blind eye to, connive in, connive with, aid and abet`,
    ),
  ),
  ...wording(
    'verb',
    'blame',
    FRAMES.evaluatedSubject,
    each(
      0.5,
      `leave much to be desired, leave lot to be desired, leave something to be desired, defy logic, defy
       reason, defy common sense, fly in face of reason, fly in face of evidence, fly in face of law, smack
       of, savour of hypocrisy, speak volume about, have question to answer, have explaining to do, have
       dirty hand, have foot of clay, have history of neglect, have nobody but itself to blame, have no one
       but itself to blame, have nobody but himself to blame, have no one but himself to blame, have nobody
       but herself to blame, have no one but herself to blame, have nobody but themselves to blame, have no
       one but themselves to blame, lose all credibility, lose all sense of proportion, lose sense of
       proportion, forfeit trust, forfeit respect, forfeit confidence, forfeit sympathy, forfeit right to,
       forfeit claim to, squander trust, squander opportunity, squander chance, squander good will, throw
       away chance, waste chance, prove unfit, show itself unfit, show himself unfit, show herself unfit,
       show themselves unfit, sit on complaint, sit on evidence, sit on finding, sit on report, sit on
       warning, sit on thumb, stand idly by, stand by idly, look on idly, watch idly, sit idly by, sit by
       idly, fiddle while, trample on right, trample upon right, trample on law, trample on rule, drive
       coach and horse through, run coach and horse through, make dead letter of, tear up rule book, treat
       like child, treat like dirt, treat like criminal, treat like doormat, treat as fool, treat as
       doormat, treat as plaything, treat as cash cow, take for fool, take for ride, take leave of sense,
       cut sorry figure, cut poor figure, cut ridiculous figure, do disservice, do injustice, do violence
       to, do wrong by, do itself no favour, do himself no favour, do herself no favour, do themselves no
       favour, do no credit, do little credit, do no favour, give bad name, give hostage to fortune, go cap
       in hand, go to pieces, go to seed, go to rot, go out of way to offend, heap pelion on ossa, insult
       intelligence, rub salt in wound, rub salt into wound, pour salt on wound, pour petrol on flame, pour
       oil on flame, fan flame of, stoke flame, stoke fire, play with people life, play ostrich, play
       victim, play to crowd, preach to converted, pay lip service to, pay lip-service to, peddle myth,
       peddle snake oil, throw sand in eye, protest too much, pull rank, put cart before horse, put foot in
       mouth, run for cover, run with hare, hunt with hound, skulk behind, take refuge behind, cower
       behind, pass parcel, shift blame, fudge issue, split hair, stall for time, play for time, kick can
       down road, stretch truth, economise with truth, play hide and seek, speak out of turn, speak with
       two tongue, have it both way, want it both way, eat cake and have it, have cake and eat it, turn law
       on head, turn justice on head, rob peter to pay paul, shoot itself in foot, shoot himself in foot,
       shoot herself in foot, shoot themselves in foot, cut off nose to spite face, scored own goal, sow
       confusion, sow seed of, stir pot, stir up trouble, make trouble, make bad situation worse, make
       heavy weather of, make pig ear of, make hay of, make meal of, make scapegoat of, make ass of, make
       spectacle of, make exhibition of, make nonsense of, make travesty of, nail colour to wrong mast,
       back wrong horse, bark up wrong tree, clutch at straw, tilt at windmill, live in cloud cuckoo land,
       live in fool paradise, live beyond mean, live in denial, outstay welcome, abdicate duty, fall at
       first hurdle, worm out of, welsh on, eat into trust, break promise to, break trust, bend ear of,
       cheat out of, shortchange, bamboozle, hoax, lead up garden path, lead astray, lead by nose, sell
       pup, sell dummy, sell bill of goods`,
    ),
  ),
  ...wording(
    'verb',
    'blame',
    FRAMES.evaluatedSubject,
    each(
      0.4,
      `overreact, procrastinate, vacillate, temporise, dilly-dally, shilly-shally, dawdle, equivocate,
       stumble from crisis to crisis, lurch from crisis to crisis, muddle through, blunder into, misjudge,
       misread mood, misread situation, misgovern, misrule, maladminister, oversell, overpromise,
       grandstand, showboat, gaslight, pontificate, moralise, virtue-signal, nitpick, micromanage, gloat,
       simper, snivel, whimper, freeload, profiteer, price-gouge, dissimulate, fib`,
    ),
  ),
  ...wording(
    'adjective',
    'blame',
    FRAMES.evaluated,
    each(
      0.5,
      `unfit to govern, unfit to lead, unfit for office, unfit for purpose, economical with truth, too
       clever by half, slow to act, slow to apologise, slow to respond, slow to admit, quick to blame,
       quick to judge, quick to condemn, hard to forgive, hard to excuse, hard to defend, hard to justify,
       impossible to defend, impossible to excuse, impossible to justify, difficult to defend, difficult to
       justify, caught red-handed, blind to, deaf to reason, asleep at switch, drunk with power, drunk on
       power, cloth-eared, wilfully blind, threadbare, abject, pitiable, thin-skinned, ill-natured,
       ill-starred, bad-tempered, bloody-minded, boneheaded, bone-headed, cack-handed, ham-handed,
       underhanded, two-timing, double-dealing, double-tongued, weasel, self-seeking, self-regarding,
       self-important, self-inflicted, pharisaical, thick-skinned, stiff-necked, bull-headed, hot-headed,
       muddle-headed, addle-headed, empty-headed, light-fingered, tight-fisted, close-fisted,
       cheese-paring, money-grubbing, rabble-rousing, blood-stained, bloodstained, blood-soaked`,
    ),
  ),
  ...wording(
    'noun',
    'blame',
    FRAMES.evaluatedSubject,
    each(
      0.5,
      `beyond excuse, beyond forgiveness, beyond comprehension, beyond parody, beneath dignity, law unto
       itself, law unto himself, law unto herself, law unto themselves, in dereliction of duty, in thrall
       to, in pocket of, without honour, without pity, without mercy, without conscience, without decency,
       without remorse, on wrong side of history, on wrong side of argument, on wrong side of law, too
       little too late, past excuse, below par, not worth paper, no better than thief, out of control`,
    ),
  ),
  ...wording(
    'noun',
    'blame',
    FRAMES.evaluatedOwner,
    each(
      0.5,
      `catalogue of failure, catalogue of error, catalogue of blunder, litany of failure, litany of error,
       comedy of error, tissue of lie, pack of lie, string of failure, abdication of responsibility,
       abdication of duty, failure of duty, abuse of trust, abuse of authority, breach of promise, waste of
       public money, lack of candour, lack of courage, lack of decency, lack of grace, lack of honesty,
       lack of humility, lack of imagination, lack of judgement, lack of leadership, lack of principle,
       lack of remorse, lack of respect, lack of shame, lack of spine, lack of transparency, lack of
       urgency, want of candour, want of courage, want of judgement, want of tact, loss of nerve, contempt
       for law, contempt for rule, contempt for voter, contempt for public, disregard for law, disregard
       for rule, disregard for life, disregard for safety, refusal to listen, refusal to learn, refusal to
       apologise, refusal to admit, refusal to face, failure to act, failure to apologise, failure to
       protect, failure to consult, failure to explain, failure to listen, failure to learn, failure to
       pay, failure to answer, failure to condemn, deafening silence, deafness, sleight of hand, sharp
       practice, smoke and mirror, dirty trick, buck-passing, navel-gazing, bean-counting, empire-building,
       point-scoring, scare-mongering, back-stabbing, arse-covering, box-ticking, penny-pinching,
       hair-splitting, fence-sitting`,
    ),
  ),
  ...wording(
    'verb',
    'blame',
    FRAMES.evaluatedSubject,
    each(
      0.5,
      `do too little too late, do damage to, have no business, have no business to, get above itself, get
       above himself, get above herself, get above themselves, get too big for boot, behave badly, behave
       shamefully, behave abominably, behave appallingly, behave disgracefully, behave atrociously, behave
       boorishly, behave shabbily, behave like bully, behave like child, behave like spoilt child, behave
       like thug, behave like coward, act like bully, act like child, act like coward, act like thug, act
       like tyrant, act with impunity, act with contempt, fail to act, fail to listen, fail to protect,
       fail to learn, fail to explain, fail to keep promise, refuse to listen, refuse to learn, refuse to
       face fact, neglect to tell, omit to mention, forget manner, forget itself, forget himself, forget
       herself, forget themselves, not bear scrutiny, not hold water, not stand up to scrutiny, not wash,
       ring hollow, cast shadow over`,
    ),
  ),
  ...wording('adjective', 'blame', FRAMES.evaluated, each(0.5, `deafening, unworthy of, undeserving, lame`)),
];
