import { FRAMES } from './frames';
import { acts, each } from './rows';

/** More set phrases of backing, defending and comforting somebody. */
export const LOYALTY_IDIOMS = [
  ...acts(
    'verb',
    'endorse',
    FRAMES.object,
    each(
      0.5,
      `co-sponsor, promote cause of, stick by, put shoulder to wheel for, close rank around, support to
       hilt, give backing, give support, give blessing, give nod, give green light, give go-ahead, give
       imprimatur, give seal of approval, give stamp of approval, give vote of confidence, give thumbs-up,
       give full backing, give free hand, concur with, subscribe to, stump for, intercede for, put in word
       for, put word in for, go in to bat for, take up cudgel for, take up cudgels for, take up arm for,
       beat drum for, bang drum for, carry water for, wave flag for`,
    ),
  ),
  ...acts(
    'verb',
    'endorse',
    FRAMES.owner,
    each(
      0.5,
      `take up case, espouse cause, press case, fight battle, beat drum, bang drum, wave flag, wear colour,
       share view, share concern, share sentiment, share hope, share aim, share analysis, share conviction,
       share outrage, share feeling, take point of, come round to view, come around to view, come round to
       way of thinking, adopt view, adopt proposal, adopt plan, adopt idea, accept view, accept case,
       accept argument, accept logic, accept reasoning, back bid, back plan, back call, echo call, echo
       view, echo concern, echo sentiment, second call, support call, support bid, support claim, welcome
       into fold, lend name to cause of`,
    ),
  ),
  ...acts(
    'verb',
    'endorse',
    FRAMES.to,
    each(
      0.5,
      `give full backing to, give support to, give stamp of approval to, give vote to, lend backing to,
       lend voice to, put signature to, add name to, add signature to, say yes to, say amen to, say aye to,
       pledge support to, pledge backing to, rally to defence of, remain loyal to, stay loyal to, stay true
       to`,
    ),
  ),
  ...acts('verb', 'endorse', FRAMES.behind, each(0.55, `put name behind, march behind, form up behind`)),
  ...acts(
    'verb',
    'defend',
    FRAMES.object,
    each(
      0.55,
      `clear of blame, clear of wrongdoing, acquit of, absolve of blame, absolve from blame, give fair
       hearing, go bail for, stand bail for, stand surety for, answer for honesty of, bear witness for,
       give evidence for, testify for, testify on behalf of, spring to defence of, leap to defence of, rush
       to defence of, rise to defence of, come to defence of, spring to support of, take under wing`,
    ),
  ),
  ...acts(
    'verb',
    'defend',
    FRAMES.owner,
    each(
      0.55,
      `jump to defence, ride to defence, vouch for honesty, vouch for integrity, vouch for good faith,
       defend honour, defend record, defend right, defend good name, defend conduct, accept word, trust
       word`,
    ),
  ),
  ...acts(
    'verb',
    'assure',
    FRAMES.object,
    each(
      0.5,
      `set mind at ease, set at rest, cheer up, buoy, solace, give heart, give solace, give reassurance,
       give peace of mind, wish good luck, wish all best, bid welcome, bid godspeed, light candle for, weep
       for, spare thought for, keep in prayer, hold in prayer`,
    ),
  ),
  ...acts(
    'verb',
    'assure',
    FRAMES.owner,
    each(
      0.5,
      `put mind at ease, smooth feather, steady nerve, settle nerve, salve pride, soothe pride, spare
       feeling, lift spirit, raise spirit, raise morale, boost morale, quiet fear, share loss, lay wreath
       for dead, pay respect to dead, mourn dead, mourn loss, honour dead`,
    ),
  ),
  ...acts(
    'verb',
    'assure',
    FRAMES.to,
    each(
      0.5,
      `send love to, send sympathy to, send best to, offer comfort to, offer sympathy to, offer solace to,
       offer prayer for, bring comfort to, bring solace to, bring cheer to, extend sympathy to, extend
       condolence to, pay last respect to, lay wreath for, lay flower for, give assurance to, give
       guarantee to, give undertaking to, give reassurance to, give heart to`,
    ),
  ),
  ...acts(
    'adjective',
    'assure',
    FRAMES.adjectiveAbout,
    each(
      0.5,
      `sympathetic towards, protective of, concerned for, solicitous of, gentle with, patient with, tender
       towards, friendly towards, courteous to, civil to, gracious to, gracious towards, generous to,
       generous towards, kind about, nice about, polite about`,
    ),
  ),
];
