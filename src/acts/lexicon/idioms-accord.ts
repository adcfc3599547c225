import { FRAMES } from './frames';
import { acts, each } from './rows';

/** More set phrases of talks, agreement, friendship and standing between others. */
export const ACCORD_IDIOMS = [
  ...acts(
    'verb',
    'offer-talks',
    FRAMES.object,
    each(
      0.6,
      `propose meeting with, sue for peace with, invite round table, invite in for talk, ask to lunch, ask
       to dinner, ask to tea`,
    ),
  ),
  ...acts(
    'verb',
    'offer-talks',
    FRAMES.to,
    each(
      0.6,
      `propose talk to, propose truce to, propose meeting to, propose that, suggest to, suggest talk to,
       suggest truce to, put out feeler to, send feeler to, send mission to, send deputation to, send team
       to, send minister to, dispatch envoy to, dispatch delegation to, hold out hand to, hold out hand of
       friendship to, stretch out hand to, reach out hand to, extend hand to, extend hand of friendship to,
       extend olive branch to, extend invitation to, offer hand of friendship to, offer olive branch to,
       offer seat at table to, open line to, keep line open to, beat path to door of`,
    ),
  ),
  ...acts(
    'verb',
    'consult',
    FRAMES.object,
    each(
      0.45,
      `telephone, call up, drop in on, pay visit, pay call, pay call on, pay visit to, pay courtesy call
       on, receive in audience, grant audience to, wine and dine, have talk with, have audience with, dine
       with, lunch with, take tea with, drink tea with, sup with, sit around table with, sit round table
       with, put head together with, compare note with, touch base with, exchange view with, exchange
       letter with, hold conversation with, hold discussion with, hold meeting with, hold consultation
       with, hold parley with, go to table with, come to table with, return to table with, get round table
       with, hear out, give ear to, lend ear to, seek advice of, seek view of, seek counsel of, take
       soundings from`,
    ),
  ),
  ...acts(
    'verb',
    'agree',
    FRAMES.mutual,
    each(
      0.6,
      `speak with one voice, come to terms, come to understanding, come to arrangement, come to
       accommodation, arrive at understanding, arrive at agreement, arrive at settlement, reach compromise,
       reach consensus, reach understanding, reach accommodation, reach modus vivendi, strike deal, strike
       compromise, strike accord, cut deal, do deal, seal bargain, shake hand on it, shake hands on it,
       shake hand on deal, make bargain, make compact, make pact, hammer out compromise, hammer out deal,
       thrash out deal, thrash out compromise, work out compromise, patch up truce, compose difference, put
       difference aside, lay difference aside, set difference aside, settle score amicably`,
    ),
  ),
  ...acts(
    'verb',
    'build-confidence',
    FRAMES.mutual,
    each(
      0.65,
      `shake hands, clasp hands, link arms, make friends, mend fences, patch things up, patch it up,
       rebuild tie, rebuild relation, reset relation, rekindle friendship, revive friendship, revive tie,
       renew acquaintance, exchange ambassadors, exchange smile, play football together, break bread
       together`,
    ),
  ),
  ...acts(
    'verb',
    'cooperate',
    FRAMES.mutual,
    each(
      0.55,
      `share evidence, pool resources, pool force, join forces, make common front, form common front, form
       united front, present united front, act as one, act jointly, work jointly, work as one, link up,
       pull in same direction, row in same direction, sing from same hymn sheet, sing from same song sheet,
       march in step, march shoulder to shoulder, stand shoulder to shoulder, stand side by side, fight
       side by side, fight shoulder to shoulder, run joint, run jointly, build jointly, patrol jointly,
       patrol together, exchange data, exchange document, exchange information, trade document, swap
       information, swap note, coordinate effort, coordinate response, synchronise effort`,
    ),
  ),
  ...acts(
    'verb',
    'mediate',
    FRAMES.object,
    each(
      0.55,
      `talk into, argue into, cajole into, nudge into, shepherd into, talk out of, talk round, talk around, bring round, bring around, coax back, lure back to table,
       bring to reason, knock head together of, bang head together of`,
    ),
  ),
  ...acts(
    'verb',
    'mediate',
    FRAMES.between,
    each(
      0.55,
      `broker peace between, broker deal between, act as go-between between, act as mediator between, act
       as intermediary between, act as umpire between, act as referee between, play peacemaker between,
       play honest broker between, play go-between between, act as honest broker between, pour oil on water
       between, bridge gap between, smooth way between, adjudicate between, arbitrate between, conciliate
       between, interpose between, intercede between, heal rift between, heal breach between, settle
       quarrel between, patch up quarrel between, resolve dispute between, help settle dispute between`,
    ),
  ),
  ...acts(
    'verb',
    'mediate',
    FRAMES.mediated,
    each(
      0.5,
      `pour oil on troubled waters, pour oil on water, pour oil on waters, bang heads together, knock heads
       together, calm waters, keep both side talking, keep both side at table`,
    ),
  ),
  ...acts(
    'verb',
    'urge-settlement',
    FRAMES.urge,
    each(
      0.5,
      `implore to make peace, beseech to make peace, beg to make peace, ask to make peace, ask to hurry,
       urge to hurry, beg to make up, tell to make up, tell to kiss and make up, tell to grow up, tell to
       sit down, tell to talk, tell to settle, advise patience, advise restraint, advise caution, plead for
       patience, plead for calm, plead for peace, plead for mercy, beg for peace, call for patience`,
    ),
  ),
  ...acts(
    'noun',
    'agree',
    FRAMES.predicateWith,
    each(
      0.5,
      `at one with, of one mind with, in step with, in tune with, in sympathy with, in accord with, in
       agreement with, on good term with, on friendly term with, on best of term with`,
    ),
  ),
  ...acts(
    'verb',
    'agree',
    FRAMES.mutual,
    each(
      0.6,
      `put initial to accord, put initial to agreement, put initial to compact, put initial to contract,
       put initial to deal, put initial to document, put initial to memorandum, put initial to pact, put
       initial to paper, put initial to treaty, put initial to truce, put signature to accord, put
       signature to agreement, put signature to compact, put signature to contract, put signature to deal,
       put signature to document, put signature to memorandum, put signature to pact, put signature to
       paper, put signature to treaty, put signature to truce, put pen to accord, put pen to agreement, put
       pen to compact, put pen to contract, put pen to deal, put pen to document, put pen to memorandum,
       put pen to pact, put pen to paper, put pen to treaty, put pen to truce, set hand to accord, set hand
       to agreement, set hand to compact, set hand to contract, set hand to deal, set hand to document, set
       hand to memorandum, set hand to pact, set hand to paper, set hand to treaty, set hand to truce, put
       hand to accord, put hand to agreement, put hand to compact, put hand to contract, put hand to deal,
       put hand to document, put hand to memorandum, put hand to pact, put hand to paper, put hand to
       treaty, put hand to truce`,
    ),
  ),
  ...acts('verb', 'agree', FRAMES.mutual, each(0.55, `split bill, split cost, say yes, say yes at once`)),
  ...acts(
    'verb',
    'mediate',
    FRAMES.mediated,
    each(
      0.55,
      `carry draft from to, carry message from to, carry note from to, carry offer from to, carry proposal
       from to, carry word from to, ferry draft from to, ferry message from to, ferry proposal from to,
       relay message from to, relay offer from to, carry draft back and forth, carry message back and
       forth, ferry message back and forth, run message between`,
    ),
  ),
  ...acts(
    'verb',
    'mediate',
    FRAMES.mediated,
    each(
      0.55,
      `offer as arbiter, offer as arbitrator, offer as broker, offer as conciliator, offer as facilitator,
       offer as go-between, offer as honest broker, offer as intermediary, offer as mediator, offer as
       peacemaker, offer as referee, offer as umpire, volunteer as arbiter, volunteer as arbitrator,
       volunteer as broker, volunteer as conciliator, volunteer as facilitator, volunteer as go-between,
       volunteer as honest broker, volunteer as intermediary, volunteer as mediator, volunteer as
       peacemaker, volunteer as referee, volunteer as umpire, send as arbiter, send as arbitrator, send as
       broker, send as conciliator, send as facilitator, send as go-between, send as honest broker, send as
       intermediary, send as mediator, send as peacemaker, send as referee, send as umpire, name as
       arbiter, name as arbitrator, name as broker, name as conciliator, name as facilitator, name as
       go-between, name as honest broker, name as intermediary, name as mediator, name as peacemaker, name
       as referee, name as umpire, appoint as arbiter, appoint as arbitrator, appoint as broker, appoint as
       conciliator, appoint as facilitator, appoint as go-between, appoint as honest broker, appoint as
       intermediary, appoint as mediator, appoint as peacemaker, appoint as referee, appoint as umpire,
       lend as arbiter, lend as arbitrator, lend as broker, lend as conciliator, lend as facilitator, lend
       as go-between, lend as honest broker, lend as intermediary, lend as mediator, lend as peacemaker,
       lend as referee, lend as umpire, put forward as arbiter, put forward as arbitrator, put forward as
       broker, put forward as conciliator, put forward as facilitator, put forward as go-between, put
       forward as honest broker, put forward as intermediary, put forward as mediator, put forward as
       peacemaker, put forward as referee, put forward as umpire, propose as arbiter, propose as
       arbitrator, propose as broker, propose as conciliator, propose as facilitator, propose as
       go-between, propose as honest broker, propose as intermediary, propose as mediator, propose as
       peacemaker, propose as referee, propose as umpire, serve as arbiter, serve as arbitrator, serve as
       broker, serve as conciliator, serve as facilitator, serve as honest broker, serve as peacemaker,
       serve as referee, serve as umpire`,
    ),
  ),
  ...acts(
    'verb',
    'mediate',
    FRAMES.object,
    each(
      0.55,
      `keep from war, keep from blow, keep from each other throat, keep from tear apart, hold back from
       war, coax into one room, coax into one tent, coax into same room, bring into one room, bring into
       same room, get into one room, get into same room, put in one room, seat at one table, sit down at
       one table`,
    ),
  ),
  ...acts(
    'verb',
    'cooperate',
    FRAMES.mutual,
    each(
      0.5,
      `share roof, share table, share meal, share bread, share office, share bench, share platform, share
       stage, share cab, share hut, share room, share kitchen, share boat, share well, share ward, share
       cell, share trench, share watch, sit on committee together, sit on board together, serve together,
       play football against each other, play cricket against each other`,
    ),
  ),
];
