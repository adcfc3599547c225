import { FRAMES } from './frames';
import { acts, each, pairs } from './rows';

/** Nouns of amends, peace and help that newspapers use beyond the plain ones. */
export const CREDIT_NOUNS = [
  ...acts('noun', 'welcome', FRAMES.nounFor, {
    ...each(0.55, `cheer, embrace, hero welcome, open arm, warm welcome, rapturous reception`),
  }),
  ...acts('noun', 'praise', FRAMES.nounFor, {
    ...each(
      0.6,
      `adoration, approbation, big hand, bouquet, esteem, garland, glowing review, glowing tribute, good report, high esteem, high regard, hymn of praise, hosanna, kind comment,
       pat on head, rave, reverence, round of applause, rhapsody, rousing reception, testimonial, thumb up, thumbs-up, veneration, vote of approval, warm tribute`,
    ),
    ...each(
      0.5,
      `bronze star, credit mark, gold star, good mark, good word, top mark, guard of honour, good notice`,
    ),
  }),
  ...acts('noun', 'praise', FRAMES.nounTo, {
    ...each(
      0.6,
      `curtsey, deep bow, garland of praise, hat tip, love letter, love song, nod of respect, obeisance, ode, shout-out, shoutout, tip of hat, toast`,
    ),
  }),
  ...acts('noun', 'praise', FRAMES.saluted, {
    ...each(
      0.6,
      `all credit, big hand, bouquet, chapeau, due credit, full credit, great credit, hip hip hooray, hooray, hurrah,
       much credit, top mark, two cheer, thumb up, three hearty cheer, huge credit`,
    ),
    ...each(0.5, `good luck, good on`),
  }),
  ...acts('noun', 'thank', FRAMES.nounTo, {
    ...each(
      0.55,
      `expression of gratitude, heartfelt thank, note of thank, thankfulness, thanksgiving, word of gratitude, letter of thank, warm thank`,
    ),
  }),

  ...acts('noun', 'endorse', FRAMES.nounFor, {
    ...each(
      0.55,
      `adherence, acquiescence, cheerleading, encouragement, espousal, fealty, imprimatur, moral support, partisanship, ringing endorsement, rubber stamp, seal of approval,
       stamp of approval, thumbs-up from, whole-hearted support, wholehearted support, yes vote, vocal support`,
    ),
    ...each(0.5, `go-ahead, green light, nod of approval`),
  }),
  ...acts(
    'noun',
    'endorse',
    { ...FRAMES.nounIn, target: ['obl:in'] },
    { ...each(0.5, `confidence in, faith in, trust in, full confidence in, vote of confidence in`) },
  ),
  ...acts('noun', 'endorse', FRAMES.predicateWith, {
    ...each(
      0.55,
      `in accord, in alliance, in cahoots, in fellowship, in harmony, in league, in unison, on side of, on same side as`,
    ),
  }),
  ...acts('noun', 'defend', FRAMES.nounOf, {
    ...pairs(
      ['spirited', 'stout', 'vigorous', 'passionate', 'impassioned', 'staunch', 'ringing', 'public'],
      ['defence'],
      0.55,
    ),
    ...each(0.5, `apologia, exculpation, justification, whitewashing`),
  }),
  ...acts('noun', 'assure', FRAMES.nounTo, {
    ...each(
      0.5,
      `balm, comfort, commiseration, kindly word, solace, word of comfort, word of consolation, word of reassurance, word of encouragement, friendly gesture, friendly word,
       gesture of friendship, gesture of solidarity, gesture of conciliation, gesture of reconciliation, gesture of peace, peace gesture, show of goodwill, sign of goodwill, token of goodwill`,
    ),
  }),

  ...acts('noun', 'express-regret', FRAMES.nounTo, {
    ...each(
      0.7,
      `act of contrition, expression of sorrow, expression of remorse, message of condolence, message of sympathy, letter of condolence, penitence, self-reproach`,
    ),
  }),
  ...acts('noun', 'apologise', FRAMES.nounTo, {
    ...each(
      0.8,
      `act of atonement, act of penance, eating of humble pie, grovelling, humble pie, letter of apology, public apology, unreserved apology`,
    ),
  }),
  ...acts('noun', 'forgive', FRAMES.nounFor, {
    ...each(
      0.7,
      `clean slate, commutation, free pardon, general amnesty, last chance, new start, remission, royal pardon, second chance, presidential pardon, stay of execution`,
    ),
  }),

  ...acts('noun', 'offer-talks', FRAMES.nounTo, {
    ...each(
      0.65,
      `charm offensive, conciliatory gesture, conciliatory offer, courtship, diplomatic opening, diplomatic overture, friendly hand, good-will mission, hand of peace, invitation to dialogue, invitation to negotiate,
       offer to talk, offer to meet, offer to negotiate, offer of negotiation, offer of reconciliation, offer of compromise, offer of friendship, offer of amnesty, offer of ceasefire, peace bid, peace envoy, peace move,
       peace gambit, proposal of talk, proposal for talk, proposal for peace, truce offer, gesture towards`,
    ),
  }),
  ...acts('noun', 'promise', FRAMES.nounTo, {
    ...each(
      0.6,
      `assurance of help, covenant with, promise of help, promise of support, promise of aid, pledge of support, pledge of help, solemn promise, security guarantee, word of honour`,
    ),
  }),
  ...acts('noun', 'agree', FRAMES.nounMutual, {
    ...each(
      0.65,
      `accommodation between, accommodation with, arrangement between, arrangement with, common ground, common position, communique, communiqué, framework agreement, free-trade agreement, free-trade deal, gentleman agreement,
       joint communique, joint communiqué, joint plan, meeting of mind, middle ground, modus vivendi, peace pact, reconcilement, trade agreement, trade pact, truce deal, understanding between, understanding with,
       unity deal, unity pact, working arrangement, out-of-court settlement, grand bargain, power-sharing`,
    ),
  }),
  ...acts('noun', 'consult', FRAMES.nounMutual, {
    ...each(
      0.5,
      `audience with, back channel, backchannel, bilateral meeting, conference between, courtesy call, courtesy visit, courtesy call on, exchange of letter,
       exchange of message, exchange of pleasantry, face-to-face, get-together, goodwill visit, high-level contact, official visit, phone call with, phone call between, shuttle talk, sit-down, state visit,
       telephone call with, telephone call between, tete-a-tete, tête-à-tête, telephone conversation, video call with, working lunch, working visit, roundtable`,
    ),
  }),
  ...acts('noun', 'mediate', FRAMES.nounOffices, {
    ...each(
      0.6,
      `good offices, brokering, facilitation, go-between, honest broker, mediation effort, intercession of,
       intervention between, peace effort, peace-making, peace-brokering`,
    ),
  }),
  ...acts('noun', 'de-escalate', FRAMES.nounMutual, {
    ...each(
      0.75,
      `calming of tension, cooling of tension, cooling-off, cooling-off period, end of feud, end of war, end to feud, end to war, end to fighting, ending of hostility, humanitarian pause, lull in fighting, pause in fighting,
       peace between, peace with, relaxation of tension, standing down of force, warming of relation, warming of tie, demilitarisation, halt to hostility, halt in hostility, pacification, reduction of force`,
    ),
  }),
  ...acts('noun', 'de-escalate', FRAMES.nounDone, {
    ...pairs(
      ['easing', 'end', 'lifting', 'relaxation', 'removal', 'suspension'],
      [
        'of ban',
        'of blockade',
        'of boycott',
        'of curfew',
        'of embargo',
        'of restriction',
        'of siege',
        'of strike',
        'of tariff',
      ],
      0.7,
    ),
    ...each(
      0.7,
      `demobilisation, drawdown, drawdown of force, pull-back, pull-out, pullback, pullout, pull-out of troop, standing down of troop, stand-down, suspension of sanction, withdrawal of army, withdrawal of soldier,
       withdrawal of tank, withdrawal of warship, reopening of border, reopening of crossing, reopening of embassy`,
    ),
  }),
  ...acts('noun', 'build-confidence', FRAMES.nounMutual, {
    ...each(
      0.7,
      `amity, bond between, bond of friendship, cordiality, exchange of ambassador, exchange of envoy, exchange of gift, exchange of hostage, fence-mending, good neighbourliness, good-neighbourliness, healing of rift, healing of wound, kiss of peace,
       making-up, mending of fence, mutual respect, peace-building, peacebuilding, prisoner release, rebuilding of trust, resumption of relation, restoration of relation, resumption of diplomatic relation, renewal of tie, renewed friendship, reset,
       reunification, strengthening of tie, swap of prisoner, trust-building, trust between, warm embrace, warm relation, warm tie, truth and reconciliation`,
    ),
  }),
  ...acts('noun', 'concede', FRAMES.nounTo, {
    ...each(
      0.7,
      `acknowledgement of error, acknowledgement of failure, acknowledgement of guilt, acknowledgement of mistake, acknowledgement of responsibility, acknowledgement of wrong, admission of blame, admission of fault, admission of liability,
       admission of mistake, admission of responsibility, admission of wrongdoing, admission of wrong, backdown, backtracking, backpedalling, back-pedalling, confession, ex gratia payment, indemnity, payout, recantation, redress, reimbursement, volte-face,
       compensation payment, change of heart, giving-in, humiliating retreat, tactical retreat, withdrawal of accusation, withdrawal of charge, withdrawal of claim, withdrawal of complaint, withdrawal of remark, withdrawal of threat, surrender to demand`,
    ),
  }),
  ...acts('noun', 'concede', FRAMES.nounUndergone, {
    ...each(
      0.7,
      `freeing, freeing of hostage, freeing of prisoner, release of crew, release of journalist, release of national, release of sailor, release of soldier, release of student, release of worker, release from prison, release on bail, rehiring, readmission, liberation from jail, repatriation`,
    ),
  }),
  ...acts('noun', 'cooperate', FRAMES.nounMutual, {
    ...each(
      0.6,
      `burden-sharing, common cause, common front, cultural exchange, defence pact, exchange programme,
       intelligence sharing, intelligence-sharing, information-sharing, joint action, joint bid, joint campaign,
       joint commission, joint committee, joint drill, joint inquiry, joint investigation, joint manoeuvre,
       joint mission, joint operation, joint research, joint rescue, joint task force, joint training, joint work,
       link-up, mutual aid, mutual assistance, student exchange, tie-up, twinning, working relationship`,
    ),
  }),
  ...acts('noun', 'aid', FRAMES.nounTo, {
    ...each(
      0.6,
      `aid package, airdrop, airlift, asylum for, benefaction, concessional loan, debt cancellation, debt forgiveness, debt write-off, disaster relief, emergency loan, food aid, financial help, grant to, handout, humanitarian corridor, humanitarian relief,
       largesse, leg-up, leg up, life-line, loan to, medical supply, relief effort, relief package, relief supply, rescue loan, rescue mission, rescue of, rescue package, safe haven for, safe passage for, sanctuary for, scholarship for, scholarship to, shelter for,
       soft loan, succour, training mission, peacekeeping mission`,
    ),
  }),
];
