import type { Place } from '../../contract';
import { listed } from './rows';
import type { SupportVerb } from './types';

const RECIPIENTS: readonly Place[] = [
  'indirect-object',
  'obl:to',
  'obl:at',
  'obl:against',
  'obl:on',
  'obl:upon',
  'obl:towards',
  'obl:toward',
];

/** The subject does the act; whoever receives it stands in an indirect object or after one of these prepositions. */
function giving(noun: Place, lemmas: readonly string[]): readonly SupportVerb[] {
  return lemmas.map((lemma) => ({
    lemma,
    role: 'giving',
    noun,
    frame: {
      source: ['subject'],
      target: RECIPIENTS.filter((place) => place !== noun),
    },
  }));
}

/** The subject receives the act; `of` names the doer here (`won the praise of the unions`). */
function receiving(
  noun: Place,
  lemmas: readonly string[],
  target: Place = 'subject',
): readonly SupportVerb[] {
  return lemmas.map((lemma) => ({
    lemma,
    role: 'receiving',
    noun,
    frame: { target: [target], source: ['obl:from', 'obl:by', 'obl:among', 'obl:of'] },
  }));
}

/** The subject has what its owner gives: `has our backing`, `kept the confidence of the board`. */
function having(lemmas: readonly string[]): readonly SupportVerb[] {
  return lemmas.map((lemma) => ({
    lemma,
    role: 'receiving',
    noun: 'object',
    owned: true,
    frame: { target: ['subject'], source: ['possessor', 'obl:of', 'obl:from'] },
  }));
}

/** The subject does the act to the object: `showered Iran with praise`; a passive names the doer after `by` or `from`. */
function givingWith(lemmas: readonly string[]): readonly SupportVerb[] {
  return lemmas.map((lemma) => ({
    lemma,
    role: 'giving',
    noun: 'obl:with',
    frame: { source: ['subject', 'obl:by', 'obl:from', 'obl:among'], target: ['object'] },
  }));
}

/** The act itself is the subject: `praise came from Iran`, `criticism poured in from Iran`. */
function coming(lemmas: readonly string[]): readonly SupportVerb[] {
  return lemmas.map((lemma) => ({
    lemma,
    role: 'giving',
    noun: 'subject',
    frame: { source: ['obl:from'], target: ['obl:on', 'obl:upon', 'obl:for'] },
  }));
}

/** What the surface subject of a passive is held in together with a partner: `locked in a row with Iran`. */
function locked(lemmas: readonly string[]): readonly SupportVerb[] {
  return lemmas.map((lemma) => ({
    lemma,
    role: 'joint',
    noun: 'obl:in',
    frame: { source: ['object'], reciprocal: ['obl:with', 'object'] },
  }));
}

/** The subject ought to receive the act, from whoever says so. */
function due(noun: Place, lemmas: readonly string[]): readonly SupportVerb[] {
  return lemmas.map((lemma) => ({ lemma, role: 'due', noun, frame: { target: ['subject'] } }));
}

/** The subject and whoever follows `with` do it together. */
function joint(noun: Place, lemmas: readonly string[]): readonly SupportVerb[] {
  return lemmas.map((lemma) => ({
    lemma,
    role: 'joint',
    noun,
    frame: { source: ['subject'], reciprocal: ['obl:with', 'obl:between', 'subject'] },
  }));
}

/** Light verbs of nominal acts. */
export const SUPPORT_VERBS: readonly SupportVerb[] = [
  // issue a rebuke to Iran
  ...giving(
    'object',
    listed(`accord, address, administer, aim, air, bear, bestow, betray, blow, bring, bring forward, carry out,
       circulate, communicate, conduct, convey, deal, declare, deliver, direct, dish out, dole out, echo,
       enter, express, extend, feel, file, fire off, fling, float, get off, give, hand, hand down, hand out,
       harbor, harbour, have, heap, hold out, hurl, impose, intensify, issue, join in, keep up, launch,
       lavish, lay, lead, lend, let fly, let loose, level, lodge, loose, loose off, make, mete out, mount,
       mouth, mutter, nurse, offer, organise, pass, pay, pile, place, plead, post, pour, present, press,
       proffer, pronounce, publish, put forward, put out, rain, rain down, raise, read out, register,
       reiterate, renew, repeat, reserve, return, send, send out, serve, serve up, show, shower, signal,
       slap, sling, sound, speak, spew, stage, state, step up, submit, table, tender, throw, toss, trade,
       trot out, unleash, utter, vent, voice, wave, whisper, write`),
  ),
  // respond with a rebuke, be full of praise for
  ...giving(
    'obl:with',
    listed(`answer, come back, come forward, come out, counter, hit back, pipe up, rejoin, reply, respond,
       retaliate, round off, weigh in`),
  ),
  ...giving('obl:of', ['be full', 'speak']),
  ...giving('obl:in', ['join', 'engage', 'indulge']),
  ...giving('obl:to', ['add voice', 'resort', 'lend weight', 'lend voice', 'give voice', 'give vent']),

  // has our backing
  ...having(['have', 'keep', 'retain']),
  // draw criticism from the unions
  ...receiving(
    'object',
    listed(`arouse, attract, await, bring, bring down, bring on, catch, cause, chalk up, collect, command, cop,
       court, draw, earn, elicit, encounter, endure, enjoy, evoke, excite, expect, experience, face, fear,
       gain, garner, generate, get, give rise to, ignite, incur, inspire, invite, kindle, land, lead to,
       meet, net, obtain, occasion, pick up, prompt, provoke, rack up, raise, reap, receive, result in,
       risk, secure, set off, soak up, spark, stir, stir up, suffer, survive, sustain, take, touch off,
       trigger, undergo, unleash, weather, whip up, win, withstand`),
  ),
  // deserves the praise of the city: whoever says so is the source
  ...due('object', ['deserve', 'merit', 'warrant']),
  ...due('obl:of', ['be worthy', 'be deserving']),
  // run into opposition from
  ...receiving('obl:into', ['run', 'walk', 'sail']),
  ...receiving('obl:against', ['come up', 'run up']),
  // come under fire from, be met with outrage by: the surface subject of the passive is the object
  ...receiving('obl:under', ['come', 'be', 'fall']),
  ...receiving('obl:for', ['come in']),
  ...receiving('obl:for', ['single out'], 'object'),
  ...receiving('obl:to', ['be subject']),
  ...receiving('obl:to', ['expose', 'subject', 'treat'], 'object'),
  // be met with outrage by Iran; shower Iran with praise
  ...receiving('obl:with', ['meet'], 'object'),
  ...givingWith(
    listed(`assail, besiege, bombard, confront, crown, deluge, face, favour, flood, greet, heap, hit, honour,
       load, pelt, pepper, ply, present, provide, receive, regale, repay, reward, serve, shower, slap,
       swamp, treat, welcome`),
  ),
  // praise came from Iran
  ...coming([
    'come',
    'pour in',
    'flood in',
    'rain down',
    'arrive',
    'emanate',
    'issue',
    'ring out',
    'stream in',
  ]),
  // be locked in a row with Iran
  ...locked(['embroil', 'entangle', 'involve', 'lock', 'mire', 'enmesh']),

  // hold talks with Egypt
  ...joint(
    'object',
    listed(`agree, agree on, arrange, attend, begin, broker, build, clinch, complete, conclude, continue, cut,
       do, enter, establish, finalise, finalize, forge, form, hammer out, have, hold, initial, initiate,
       join, keep, launch, maintain, make, mount, negotiate, observe, open, pursue, ratify, reach, renew,
       reopen, restart, restore, resume, run, seal, secure, set up, settle, sign, stage, start, strike,
       thrash out, undertake, wage, work out`),
  ),
  ...joint('obl:into', ['enter', 'go']),
  ...joint('obl:in', ['engage', 'join', 'take part', 'participate']),
  ...joint('obl:to', ['come', 'return', 'sign up']),
];
