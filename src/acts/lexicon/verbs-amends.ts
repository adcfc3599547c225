import { FRAMES } from './frames';
import { acts, each, pairs } from './rows';

const WRONGS = [
  'blunder',
  'complicity',
  'crime',
  'flaw',
  'harm',
  'injustice',
  'lapse',
  'misjudgement',
  'oversight',
  'sin',
  'wrong',
] as const;

/** Idioms of regret, apology, forgiveness, admission, retreat and redress. */
export const AMENDS_VERBS = [
  ...acts('verb', 'express-regret', FRAMES.regret, {
    ...each(
      0.7,
      `express remorse, express contrition, express shame, feel contrition, feel shame, show repentance, show penitence,
       feel sorry, feel guilt, bow head in shame, hang head over`,
    ),
    ...each(
      0.65,
      `express regret, voice regret, lament part, mourn loss of, offer condolence, send condolence, convey condolence`,
    ),
  }),

  ...acts('verb', 'apologise', FRAMES.to, {
    ...each(
      0.8,
      `apologise unreservedly to, make apology to, tender apology to, issue apology to, read apology to,
       offer apology to, atone, expiate, kneel before, go on knee to, go cap in hand to, prostrate before,
       make act of contrition to, express apology to`,
    ),
    ...each(
      0.75,
      `grovel to, grovel before, crawl to, bow low to, do penance for, make atonement for, make atonement to`,
    ),
  }),
  ...acts('verb', 'apologise', FRAMES.owner, {
    ...each(0.8, `plead for forgiveness, pray for forgiveness, throw on mercy, appeal for forgiveness`),
  }),

  ...acts('verb', 'forgive', FRAMES.indirect, {
    ...each(
      0.7,
      `give second chance, offer second chance, grant pardon, grant amnesty,
       grant clemency, grant reprieve, grant forgiveness, offer forgiveness, offer pardon, offer amnesty, give absolution`,
    ),
  }),
  ...acts('verb', 'forgive', FRAMES.object, {
    ...each(
      0.75,
      `bear no malice towards, show forgiveness to, extend forgiveness to, extend amnesty to, extend pardon to,
       grant pardon to, grant amnesty to, grant clemency to, take back into favour, welcome back into favour,
       let off scot-free, receive back into fold`,
    ),
    ...each(
      0.65,
      `reprieve, let off with warning, overlook fault of, give amnesty to, give second chance to`,
    ),
    ...each(0.6, `show leniency to, show leniency towards, show mercy towards`),
  }),
  ...acts('verb', 'forgive', FRAMES.against, {
    ...each(0.7, `hold no rancour against`),
  }),
  ...acts('verb', 'forgive', FRAMES.mutual, {
    ...each(
      0.8,
      `forget past, put past behind, leave past behind, draw line under, draw line under past,
       start with clean slate, make fresh start`,
    ),
  }),
  ...acts('verb', 'forgive', FRAMES.owner, {
    ...pairs(['overlook'], ['fault', 'lapse', 'sin', 'mistake', 'error', 'offence'], 0.65),
    ...each(0.7, `quash conviction, commute death sentence, lift life ban, accept regret, accept contrition`),
  }),

  ...acts('verb', 'concede', FRAMES.admission, {
    ...pairs(['acknowledge', 'own', 'recognise'], WRONGS, 0.7),
    ...pairs(
      ['face up to'],
      ['blame', 'error', 'failing', 'failure', 'fault', 'guilt', 'mistake', 'responsibility', 'shortcoming'],
      0.65,
    ),
    ...each(0.7, `own up to`),
    ...each(
      0.75,
      `eat dirt, make clean breast, come clean about, come clean on, put hand up to, put up hand to, fess up,
       fess up to, plead mea culpa, put record straight, set record straight, cry uncle, raise white flag,
       hoist white flag, admit wrong`,
    ),
    ...each(0.65, `take rap, take rap for, take fall for, concede race`),
  }),
  ...acts('verb', 'concede', FRAMES.yielded, {
    ...pairs(
      ['drop', 'withdraw', 'retract', 'rescind'],
      [
        'challenge',
        'comment',
        'insult',
        'libel action',
        'motion',
        'order',
        'prosecution',
        'ultimatum',
        'warning',
        'writ',
      ],
      0.7,
    ),
    ...pairs(
      ['take back'],
      ['accusation', 'charge', 'claim', 'criticism', 'insult', 'remark', 'statement', 'threat', 'word'],
      0.7,
    ),
    ...pairs(['reverse', 'rescind'], ['ban', 'cut', 'dismissal', 'expulsion', 'policy', 'suspension'], 0.65),
    ...pairs(['abandon', 'drop', 'shelve', 'scrap', 'ditch'], ['plan', 'proposal', 'cut'], 0.6),
    ...each(
      0.7,
      `back off from, backtrack from, backtrack on, backpedal on, back-pedal on, eat promise, come down from,
       recede from, retreat from, resile from, beat retreat, beat hasty retreat, row back, stage retreat, pull in horn,
       draw horn in, think again, have second thought, see sense`,
    ),
    ...each(
      0.65,
      `budge, buckle, capitulate, cave to, knuckle under, knuckle under to, give in, submit to, succumb to, defer to,
       soften position, soften demand, moderate tone, tone down, water down, moderate demand, relax demand`,
    ),
  }),
  ...acts('verb', 'concede', FRAMES.object, {
    ...each(
      0.7,
      `redress, recompense for, pay compensation to, pay damage to, pay redress to, pay indemnity to,
       pay restitution to, make reparation to, make recompense to, make good to, give satisfaction to,
       restore to office, restore to job, put back to work, welcome back to work, give job back to, readmit, re-admit,
       re-hire, rehire, re-engage, reappoint, let go home, set at liberty, restore to freedom, unshackle,
       unfreeze asset of, repatriate`,
    ),
    ...pairs(
      ['free', 'release', 'set free'],
      [
        'airman',
        'aid worker',
        'dissident',
        'protester',
        'reporter',
        'ship',
        'student',
        'tanker',
        'vessel',
        'worker',
      ],
      0.75,
    ),
    ...pairs(
      ['give back', 'hand back', 'return'],
      ['artefact', 'artifact', 'bronze', 'land', 'remains', 'statue', 'territory', 'throne', 'treasure'],
      0.75,
    ),
  }),
  ...acts('verb', 'concede', FRAMES.owner, {
    ...pairs(
      ['accede to', 'bow to', 'give in to', 'submit to', 'yield to'],
      ['demand', 'request', 'wish', 'pressure'],
      0.65,
    ),
  }),
  ...acts('verb', 'concede', FRAMES.with, {
    ...each(0.7, `meet half way, meet half-way, go halfway to meet, give and take`),
  }),
];
