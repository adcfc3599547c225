import { CROSSINGS } from './going-between';
import type { Dealing } from './dealing';
import { dealing } from './dealing';
import {
  ASSETS,
  BARRIERS,
  BORDERS,
  BUILDINGS,
  CARGOES,
  CLAIMS,
  DUES,
  ENVOYS,
  EVIDENCE,
  FEES,
  FITTINGS,
  FORCES,
  KEEPSAKES,
  LINKS,
  OPENINGS,
  PAPERS,
  PEOPLE,
  POSTS,
  STRIFE,
  TALKS,
  TERMS,
  VESSELS,
  WITNESSES,
  together,
} from './things';

const PENALTIES = new Set([
  'ban',
  'conviction',
  'deportation',
  'dismissal',
  'eviction',
  'expulsion',
  'sentence',
  'suspension',
]);
const TERRITORY = new Set(
  'claim control ground island islet land peak province right sovereignty strip territory title valley village'.split(
    ' ',
  ),
);
const UTTERANCES = new Set([
  'accusation',
  'charge',
  'insult',
  'jibe',
  'phrase',
  'remark',
  'sentence',
  'slur',
  'word',
]);
const DRAFTS = new Set(['draft', 'letter', 'message', 'note', 'proposal', 'word']);
const DEPUTATIONS = new Set([
  'delegate',
  'delegation',
  'deputation',
  'emissary',
  'envoy',
  'mission',
  'negotiator',
]);

/** Giving back, giving way, lifting what was laid on somebody, meeting him. */
export const YIELDING_DEALINGS: readonly Dealing[] = [
  dealing(
    'concede',
    'give back, hand back, bring back, carry back, send back, unfreeze, unblock, yield up',
    together(PAPERS, DUES, ASSETS, VESSELS, CARGOES, KEEPSAKES, POSTS, BUILDINGS, FITTINGS),
    'to',
    { alone: true },
  ),
  dealing(
    'concede',
    'restore, return, surrender, relinquish, repatriate, release',
    together(PAPERS, DUES, ASSETS, VESSELS, CARGOES, KEEPSAKES, PEOPLE, POSTS),
    'to',
  ),
  dealing(
    'concede',
    'hand over, turn over, deliver up, give up, produce, open, release, publish, disclose',
    EVIDENCE,
    'to',
  ),
  dealing('concede', 'hand over, turn over, deliver up, give up', EVIDENCE, 'to', { alone: true }),
  dealing('concede', 'cede, sign over, make over, relinquish, renounce', TERRITORY, 'to'),
  dealing('concede', 'reissue, renew, extend, reinstate, revalidate', PAPERS, 'of for to'),
  dealing('concede', 'refund, repay, reimburse, pay back, reinstate, make up', DUES, 'to of'),
  dealing('concede', 'make good', new Set(['damage', 'harm', 'loss', 'shortfall']), 'of to'),
  dealing('concede', 'free, let go, let out, set free, liberate', together(PEOPLE, VESSELS), 'to', {
    alone: true,
  }),
  dealing('concede', 'let off, hand over, discharge, amnesty, bail', together(PEOPLE, VESSELS), 'to'),
  dealing(
    'concede',
    `compensate, indemnify, recompense, reimburse, reinstate, rehire, re-hire, re-engage, readmit, re-admit, take back,
     pay off, rehabilitate, pardon, reprieve`,
    PEOPLE,
    'of',
  ),
  dealing(
    'concede',
    `let back, allow back, let in, allow in, let through, allow through, let into, allow into, let past, let ashore,
     allow ashore, let home, allow home, let across, let aboard, permit into, permit back`,
    together(PEOPLE, WITNESSES, VESSELS),
    'of from',
    { parties: 'all', denied: 'sanction' },
  ),
  dealing('concede', 'let go, take back, have back', PEOPLE, 'of', { parties: 'all' }),
  dealing('concede', 'accept, swallow, concede, grant, meet, honour, satisfy', TERMS, 'of', { owned: true }),
  dealing(
    'concede',
    'quash, overturn, strike down, commute, reduce, shorten, lift, stay, halt, call off, cancel',
    PENALTIES,
    'of on against',
  ),
  dealing(
    'concede',
    'waive, remit, scrap, abolish, drop, write off, cancel, forgive',
    FEES,
    'for of on to by from',
  ),
  dealing('concede', 'take back, unsay', UTTERANCES, 'about against of on to', { alone: true }),
  dealing(
    'concede',
    `withdraw, drop, abandon, retract, take back, give up, waive, relinquish, rescind, revoke, moderate, eat, swallow, soften, scale down,
     scale back, water down, tone down, unsay, recant, tear up, let drop, let lapse, discontinue, disown`,
    CLAIMS,
    'against to on about over of for at with upon',
    { alone: true },
  ),
  dealing(
    'concede',
    'open, reopen, throw open, open up, unlock',
    together(OPENINGS, new Set(['account'])),
    'to',
  ),

  dealing(
    'de-escalate',
    `lift, ease, relax, loosen, scrap, abolish, end, remove, dismantle, drop, waive, halve, cut, reduce, lower, slash, trim,
     suspend, rescind, revoke, reverse, withdraw, cancel, tear up, roll back, undo, annul, set aside, repeal, shelve,
     take down, pull down, ditch, soften`,
    BARRIERS,
    'on against for from of to at upon with',
  ),
  dealing('de-escalate', 'open, reopen, throw open, unseal, unblock', BORDERS, 'to with for'),
  dealing(
    'de-escalate',
    `withdraw, pull back, pull out, draw back, recall, stand down, bring home, move back, call off, call back, remove,
     redeploy`,
    FORCES,
    'from',
  ),
  dealing(
    'de-escalate',
    'end, suspend, call off, halt, stop, lift, abandon, drop, postpone, pause, cease, cancel',
    STRIFE,
    'of against at on upon in',
  ),
  dealing('build-confidence', 'admit, readmit, receive, let in, invite, welcome', WITNESSES, 'from of', {
    owned: true,
  }),
  dealing('build-confidence', 'send back, return, reinstate, restore', ENVOYS, 'to in'),
  dealing(
    'build-confidence',
    'resume, restore, restart, reopen, renew, reinstate',
    LINKS,
    'to with from between',
  ),
  dealing('mediate', 'carry, ferry, shuttle, take, bring, run, pass', DRAFTS, 'between', {
    alone: true,
    where: CROSSINGS,
  }),
  dealing('mediate', 'carry, ferry, shuttle, take, run, pass', DRAFTS, 'between', { alone: true }),
  dealing('consult', 'receive, meet, hear, see', DEPUTATIONS, 'from of'),
  dealing('consult', 'send, dispatch', DEPUTATIONS, 'to'),
  dealing('offer-talks', 'propose, suggest, offer', TALKS, 'to with between'),
  dealing('promise', 'guarantee, safeguard', together(DUES, POSTS), 'of to for', { owned: true }),
];
