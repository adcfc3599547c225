import { FRAMES } from './frames';
import { acts, each, pairs } from './rows';

/** Idioms and phrasal verbs of praise, thanks, endorsement, defence and comfort. */
export const CREDIT_VERBS = [
  ...acts('verb', 'welcome', FRAMES.objectOrClause, {
    ...each(0.6, `throw open arm to, open arm to, greet with open arm, hail arrival of`),
    ...each(0.5, `greet with cheer, greet with applause, greet with relief, take comfort from`),
    ...each(0.45, `give nod of approval to, give welcome to, look with favour on`),
  }),

  ...acts('verb', 'praise', FRAMES.object, {
    ...each(
      0.65,
      `shower with praise, heap with praise, load with honour, praise to heaven, bathe in praise`,
    ),
    ...each(
      0.6,
      `hold up as exemplar, hold up as beacon, hold up as hero, put forward as model, speak glowingly of,
       speak in glowing term of, write glowingly of, award medal to`,
    ),
    ...each(
      0.55,
      `big up, speak admiringly of, speak approvingly of, speak fondly of, think well of, have high opinion of,
       have highest regard for, have utmost respect for`,
    ),
    ...each(
      0.5,
      `have to hand it to, esteem, commemorate, give thumb up, stand in awe of, hold up as lesson,
       hold up as example to, hold in respect, drink to, drink health of, bow head to, throw bouquet to`,
    ),
    ...each(0.45, `talk up, have soft spot for, wish godspeed`),
  }),
  ...acts('verb', 'praise', FRAMES.to, {
    ...each(
      0.6,
      `give top mark to, award full mark to, take off cap to, lift hat to, raise cap to, raise toast to, bow down to`,
    ),
    ...each(0.55, `touch forelock to, raise cheer to, give hand to, lift glass to, sing hymn to`),
  }),
  ...acts('verb', 'praise', FRAMES.for, {
    ...each(0.6, `have praise for, lead cheer for, lead applause for`),
    ...each(0.5, `have admiration for, have respect for, put hand together for`),
  }),
  ...acts('verb', 'praise', FRAMES.about, {
    ...each(
      0.6,
      `rhapsodise about, rhapsodise over, wax lyrical over, wax eloquent about, rave over, enthuse`,
    ),
  }),
  ...acts('verb', 'praise', FRAMES.owner, {
    ...each(0.5, `take leaf out of book, take leaf from book, drink health, praise name, sing song of`),
  }),
  ...acts('verb', 'thank', FRAMES.object, {
    ...each(0.55, `owe debt of gratitude to, owe debt to, owe gratitude to, owe vote of thank to`),
    ...each(0.5, `give thank for, bow in gratitude to`),
  }),

  ...acts('verb', 'endorse', FRAMES.object, {
    ...each(
      0.65,
      `stand foursquare behind, stand four-square behind, stand squarely behind, put weight behind, throw backing behind,
       put full weight behind, throw lot in with, nail colour to mast of, stand solidly behind, go out on limb for`,
    ),
    ...each(
      0.6,
      `come out in favour of, come out in support of, come down on side of, declare for, line up with, rally to side of,
       rally to cause of, put faith in, place faith in, put trust in, place trust in, lend name to, give imprimatur to,
       set seal on, give seal of approval to, stand in solidarity with, weigh in behind, pledge loyalty to,
       swear loyalty to`,
    ),
    ...each(
      0.5,
      `give go-ahead to, give ok to, give approval to, sign off on, go along with, fall in with, put name to,
       wave through, nod through, smile upon, ratify, rubberstamp, affirm, take up cause of, lobby for, canvass for,
       bat for, add voice to, add weight to, have faith in, have confidence in, have trust in,
       give vote of confidence to`,
    ),
  }),
  ...acts('verb', 'endorse', FRAMES.owner, {
    ...each(0.55, `take up cudgel on behalf, back cause, champion cause, support cause, fly flag for`),
  }),
  ...acts('verb', 'endorse', FRAMES.with, {
    ...each(0.55, `throw lot in with, make common cause with, side openly with`),
    ...each(0.5, `go along with`),
  }),

  ...acts('verb', 'defend', FRAMES.object, {
    ...each(
      0.6,
      `go into bat for, spring to side of, leap to side of, come to side of, absolve from, clear from,
       find not guilty, find innocent, pronounce innocent, declare innocent, exonerate from, absolve of, give clean bill of health`,
    ),
    ...each(
      0.5,
      `take bullet for, back to hilt, give cover to, give benefit of doubt to, go easy on, spare blush of, cut slack, cut some slack, see point of, see side of, let off hook for`,
    ),
  }),
  ...acts('verb', 'defend', FRAMES.owner, {
    ...each(0.6, `go to defence, spring to aid, restore good name, restore reputation, uphold appeal`),
    ...each(0.5, `fight corner for, take word for, plead case, argue case, uphold honour, uphold right`),
  }),
  ...acts('verb', 'defend', FRAMES.for, {
    ...each(
      0.55,
      `find for, rule for, decide for, make allowance for, put up defence for, put up spirited defence for`,
    ),
  }),

  ...acts('verb', 'assure', FRAMES.objectClause, {
    ...each(0.5, `put at ease, set at ease, put at rest, lend comfort to, give comfort to`),
    ...each(0.5, `pour balm on`),
  }),
  ...acts('verb', 'assure', FRAMES.owner, {
    ...pairs(
      [
        'address',
        'allay',
        'assuage',
        'calm',
        'dispel',
        'ease',
        'lay to rest',
        'quell',
        'quieten',
        'relieve',
        'soothe',
        'still',
      ],
      ['anger', 'anxiety', 'concern', 'doubt', 'fear', 'grievance', 'misgiving', 'suspicion', 'worry'],
      0.5,
    ),
    ...each(
      0.5,
      `share pain, feel pain, share grief, share sorrow, dry tear, soothe nerve, soothe feeling, salve wound`,
    ),
  }),
  ...acts('verb', 'assure', FRAMES.with, {
    ...each(0.5, `condole with, grieve with, weep with, share grief with, express solidarity with`),
  }),
  ...acts('verb', 'assure', FRAMES.gift, {
    ...each(
      0.5,
      `offer comfort, offer solace, give comfort, extend sympathy, wish speedy recovery, send good wish, send best wish`,
    ),
  }),
];
