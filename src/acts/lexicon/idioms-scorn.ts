import { FRAMES } from './frames';
import { acts, each } from './rows';

/** More set phrases of scolding, scorn and slander. */
export const SCORN_IDIOMS = [
  ...acts(
    'verb',
    'denounce',
    FRAMES.object,
    each(
      0.8,
      `libel, blacken name of, tar and feather, put beyond pale, brand traitor, call down curse on, cover
       with opprobrium, hold up to execration`,
    ),
  ),
  ...acts('verb', 'denounce', FRAMES.on, each(0.8, `spit venom on, call anathema on`)),
  ...acts(
    'verb',
    'denounce',
    FRAMES.owner,
    each(
      0.8,
      `burn flag, tear up flag, trample on flag, desecrate flag, burn portrait, tear down portrait, deface
       portrait, burn effigy, hang effigy, drag name through mud, blacken name, blacken reputation`,
    ),
  ),
  ...acts(
    'verb',
    'criticise',
    FRAMES.object,
    each(
      0.55,
      `patronise, preach at, bollock, keelhaul, caricature, burlesque, tear limb from limb, show in bad
       light, paint black, paint in dark colour, take to woodshed, send to naughty step, rap on knuckle,
       smack on wrist, slap on wrist, slap in face, give rocket, give flea in ear, give mouthful, give
       talking to, give caning, give pasting, give slating, give drubbing, give raspberry, give serve, give
       rough edge of tongue, give rough side of tongue, give low mark, give poor mark, give bad mark, give
       failing grade, give fail mark, give yellow card, give black mark, give wigging, give carpeting, give
       bad write-up, make laughing stock of, make laughing-stock of, make butt of, make sport of, make game
       of, hold to ridicule, hold up to obloquy, hold in derision, have for breakfast, spare nothing, not
       spare, come down heavily on, put firmly in place, put to rout, cut to quick, cut to ribbon, wipe
       floor with`,
    ),
  ),
  ...acts(
    'verb',
    'criticise',
    FRAMES.owner,
    each(
      0.55,
      `snap head off, put boot into, box ear, smack wrist, prick vanity, puncture pretension, expose
       hypocrisy, expose double standard, punch hole in, impugn motive, impugn integrity, impugn honour,
       question motive, question integrity, question sincerity, question good faith, question honesty,
       question competence, question fitness, question credential, question judgement, doubt sincerity,
       doubt good faith, doubt word, cast doubt on motive, cast doubt on integrity, mock pretension, lay
       bare hypocrisy, call bluff`,
    ),
  ),
  ...acts(
    'verb',
    'criticise',
    FRAMES.into,
    each(
      0.6,
      `stick boot into, put knife into, stick knife into, plunge knife into, get stuck into, plough into,
       pile into`,
    ),
  ),
  ...acts(
    'verb',
    'criticise',
    FRAMES.at,
    each(
      0.5,
      `gibe at, poke mullock at, nibble at, needle at, waggle finger at, wag tongue at, point finger of
       scorn at, pull face at, make face at, cock a snook at, take pot-shot at, take sideswipe at, have
       crack at, have shot at, have swing at, have tilt at, have snipe at, sling insult at, throw insult
       at, throw jab at, throw shade at, spit blood at, spit feather at, tilt at, rave at, fly off handle
       at, fly into rage at, blow top at, blow up at`,
    ),
  ),
  ...acts(
    'verb',
    'criticise',
    FRAMES.against,
    each(
      0.55,
      `rave against, blast away against, level broadside against, turn face against, kick out against, come
       out strongly against, speak up against, take strong exception against`,
    ),
  ),
  ...acts(
    'verb',
    'criticise',
    FRAMES.on,
    each(
      0.55,
      `beat up on, rag on, rain blow on, rain down abuse on, heap reproach on, heap calumny on, pour wrath
       on, vent rage on, vent frustration on, vent ire on, look down upon, cast slur upon, cast aspersion
       upon, tell tale on, come hard on, go hard on`,
    ),
  ),
  ...acts(
    'verb',
    'criticise',
    FRAMES.about,
    each(
      0.5,
      `not mince word about, mince no word about, pull no punch about, not mince word, have hard thing to
       say about, have harsh thing to say about, have plenty to say about, have sharp word about, say
       unkind thing about, say hard thing about`,
    ),
  ),
  ...acts(
    'verb',
    'criticise',
    FRAMES.of,
    each(
      0.5,
      `make mock of, think poorly of, take jaundiced view of, have bad opinion of, speak slightingly of,
       speak disparagingly of, fall foul of`,
    ),
  ),
  ...acts(
    'verb',
    'criticise',
    FRAMES.for,
    each(
      0.5,
      `have hard word for, have sharp word for, have strong word for, have stern word for, have cutting
       word for, have choice word for, have bitter word for, have tart word for, have few kind word for,
       have nothing but contempt for, have nothing but scorn for, have nothing but disdain for, have no
       kind word for, have no good word for, reserve harsh word for, reserve scorn for, reserve contempt
       for, save scorn for, reserve sharp barb for, show contempt for, show scorn for, show disdain for`,
    ),
  ),
  ...acts(
    'verb',
    'criticise',
    FRAMES.with,
    each(
      0.5,
      `bandy word with, exchange word with, lock horn with, pick bone with, have score to settle with,
       quarrel with, trade barb with, trade insult with, trade blow with, have falling-out with, have row
       with, have spat with`,
    ),
  ),
  ...acts(
    'verb',
    'criticise',
    FRAMES.of,
    each(0.5, `have enough of, have bellyful of, tire of, sicken of, grow tired of, grow weary of`),
  ),
  ...acts(
    'noun',
    'criticise',
    FRAMES.received,
    each(
      0.5,
      `under fire, in firing line, in dog house, in doghouse, in hot water, in bad odour, out of favour, in
       line of fire`,
    ),
  ),
  ...acts(
    'adjective',
    'criticise',
    FRAMES.adjectiveOf,
    each(
      0.5,
      `dismissive of, contemptuous of, scornful of, disdainful of, disparaging of, disrespectful of,
       disapproving of, resentful of, mistrustful of, distrustful of, suspicious of, cynical about,
       scathing of, scathing about, withering about, snide about, sniffy about, snooty about, sarcastic
       about, vitriolic about, abusive about, abusive of, abusive towards, harsh about, rude to, nasty to,
       beastly to, discourteous to, ungracious to, insolent to, uncivil to`,
    ),
  ),
];
