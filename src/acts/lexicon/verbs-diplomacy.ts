import { FRAMES } from './frames';
import { acts, each, pairs } from './rows';

/** Where frames of offers put whoever gets one. */
const OFFERED = {
  source: ['subject'],
  target: ['indirect-object', 'obl:to', 'obl:with', 'obl:for'],
  topic: ['object', 'clause', 'obl:on', 'obl:over', 'obl:about'],
} as const;

/** Offers, promises, agreement, talks, mediation, cooperation and help, as diplomats and reporters word them. */
export const DIPLOMACY_VERBS = [
  ...acts('verb', 'urge-settlement', FRAMES.urge, {
    ...pairs(
      ['advocate', 'counsel', 'preach', 'urge'],
      [
        'conciliation',
        'cooperation',
        'de-escalation',
        'diplomacy',
        'forgiveness',
        'negotiation',
        'talk',
        'unity',
      ],
      0.5,
    ),
    ...each(0.45, `prevail upon to talk`),
  }),
  ...acts('verb', 'urge-settlement', FRAMES.forTarget, {
    ...pairs(
      ['appeal for'],
      [
        'compromise',
        'dialogue',
        'negotiation',
        'peace',
        'reconciliation',
        'restraint',
        'talk',
        'truce',
        'unity',
      ],
      0.55,
    ),
  }),

  ...acts('verb', 'offer-talks', FRAMES.to, {
    ...pairs(['extend', 'hold out', 'offer'], ['hand in friendship', 'hand of peace'], 0.7),
    ...each(
      0.65,
      `make approach to, make opening to, make peace offer to, make conciliatory gesture to, make gesture to, make gesture towards,
       send envoy to, send peace envoy to, send delegation to, send peace mission to, send mediator to, open channel to,
       put hand out, extend hand towards, reach hand to, leave door ajar for, keep channel open to,
       throw open door to, open arm for, build bridge to, build bridge with, mend bridge with, make peace overture to`,
    ),
  }),
  ...acts('verb', 'offer-talks', OFFERED, {
    ...pairs(
      ['offer', 'propose', 'seek'],
      ['cease-fire', 'deal', 'pact', 'peace talk', 'settlement', 'summit', 'treaty', 'rapprochement'],
      0.65,
    ),
    ...each(
      0.65,
      `offer to talk, offer to meet, offer to negotiate, offer to sit down, hold out prospect of talk`,
    ),
    ...each(
      0.6,
      `make bid for peace, make peace bid, break silence with, cross aisle to, meet more than half way`,
    ),
  }),
  ...acts('verb', 'offer-talks', FRAMES.objectClause, {
    ...pairs(['call to', 'invite back to'], ['talk', 'bargaining table', 'summit', 'dialogue'], 0.65),
    'invite to talk': 0.65,
    'invite to bargaining table': 0.65,
    ...each(0.6, `invite to discuss, invite to negotiate`),
  }),

  ...acts('verb', 'promise', FRAMES.gift, {
    ...each(
      0.6,
      `give commitment, give pledge, give promise, make commitment, make pledge, make promise, pledge support,
       pledge help, pledge assistance, make undertaking, take oath, stake reputation on, covenant, promise support,
       promise help, promise aid`,
    ),
  }),

  ...acts('verb', 'agree', FRAMES.mutual, {
    ...each(
      0.65,
      `shake on, shake on it, narrow difference, resolve feud, resolve standoff, resolve row, settle row, settle feud,
       settle strike, end feud, end dispute, end row, end standoff, end quarrel, bring dispute to end, split difference,
       meet in middle, see way to agree, reach across aisle, reach across divide`,
    ),
  }),
  ...acts('verb', 'agree', FRAMES.to, {
    ...each(0.55, `agree to term of, sign up to, give consent to, give assent to, give way on, accede`),
  }),
  ...acts('verb', 'agree', FRAMES.owner, {
    ...pairs(
      ['accept', 'take up', 'agree to', 'say yes to'],
      ['olive branch', 'overture', 'request', 'term', 'mediation', 'peace offer', 'compromise'],
      0.6,
    ),
  }),

  ...acts('verb', 'consult', FRAMES.mutual, {
    ...each(
      0.5,
      `get together, sit down together, sit across table, sit at table, come to table, return to table, come to negotiating table,
       return to negotiating table, break silence, talk thing over, talk thing through, hold session, exchange word,
       exchange pleasantry, exchange message, keep channel open, keep line open, stay in touch, keep in touch, open line,
       put head together, hold summit, go into talk, engage in talk, engage in dialogue, speak on phone, speak by phone, speak by telephone, meet face to face, hold face-to-face talk`,
    ),
  }),
  ...acts('verb', 'consult', FRAMES.mutualObject, {
    ...each(0.45, `sound out, receive at palace, host for talk`),
  }),

  ...acts('verb', 'mediate', FRAMES.between, {
    ...pairs(['bridge', 'narrow'], ['chasm', 'rift', 'division'], 0.6),
    ...pairs(
      ['broker', 'mediate'],
      ['cease-fire', 'end', 'pact', 'prisoner swap', 'release', 'talk', 'treaty'],
      0.6,
    ),
    ...pairs(['chair', 'convene', 'facilitate', 'host'], ['round table', 'reconciliation'], 0.55),
    ...each(
      0.55,
      `serve as bridge, act as channel, act as conduit, act as referee, serve as go-between, serve as intermediary,
       serve as mediator, play part of go-between, play go-between, play middleman, act as middleman, step in between,
       use good office, extend good office, exercise good office, put good office at disposal of, ferry message between,
       hold balance between, find way between, find compromise between, liaise between, intervene between,
       offer mediation, help to mediate, help to resolve, help to settle, help broker, help negotiate, work for peace`,
    ),
  }),
  ...acts('verb', 'mediate', FRAMES.object, {
    ...each(
      0.55,
      `bring round table, bring to conference table, bring to bargaining table, get to talk, bring to peace table,
       coax back to table, draw to table, lure to table, get together at table, bring back together,
       persuade to negotiate, induce to talk`,
    ),
  }),

  ...acts('verb', 'cooperate', FRAMES.mutual, {
    ...each(
      0.6,
      `act in concert, act together, work in tandem, work in partnership, work in harness, work closely, join in effort,
       form alliance, form partnership, form coalition, enter partnership, forge alliance, forge partnership,
       strike alliance, build alliance, link arm, go into partnership, enter coalition, stick together, share load,
       share fund, share technology, share data, share expertise, pool effort, pool fund, pool knowledge, combine force,
       unite force, pull in direction, sing from hymn sheet, make joint effort, mount joint operation,
       launch joint venture, set up joint venture, form joint venture, undertake joint project, train together`,
    ),
  }),

  ...acts('verb', 'aid', FRAMES.object, {
    ...each(
      0.6,
      `succour, feed and clothe, give home to, give roof to, give shelter to, give haven to, give refuge to,
       give sanctuary to, give asylum to, offer asylum to, offer refuge to, offer shelter to, grant refuge to,
       grant loan to, extend loan to, extend credit to, give loan to, make loan to, send aid to, send relief to,
       rush aid to, fly aid to, airlift aid to, deliver aid to, provide aid to, provide relief to, provide help to,
       give aid to, give help to, lend money to, come up with money for, raise money for, collect fund for,
       set up fund for, chip in to help, dig deep for, throw lifebelt to, throw rope to, give leg up to,
       get out of trouble, go to rescue of, come to aid of, rush to help of, go to help of, tide over,
       nurse back to health, resuscitate`,
    ),
    ...each(0.5, `stand host to, play host to`),
  }),
  ...acts('verb', 'aid', FRAMES.gift, {
    ...each(
      0.6,
      `offer help, offer assistance, offer aid, offer asylum, offer refuge, offer shelter, grant loan, grant refuge,
       give sanctuary, give asylum, give relief, give leg up, give aid, give assistance, provide relief, bring relief, bring succour,
       restore aid, resume aid, increase aid, double aid`,
    ),
    ...pairs(['waive'], ['interest', 'repayment', 'fee', 'debt'], 0.55),
  }),
  ...acts('verb', 'aid', FRAMES.owner, {
    ...each(
      0.6,
      `ease plight, relieve suffering, relieve distress, bind wound, ease burden, lighten load, lighten burden`,
    ),
  }),
];
