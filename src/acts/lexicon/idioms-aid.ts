import { FRAMES } from './frames';
import { acts, each } from './rows';

/** More set phrases of promising and helping. */
export const AID_IDIOMS = [
  ...acts(
    'verb',
    'promise',
    FRAMES.gift,
    each(
      0.6,
      `promise faithfully, promise solemnly, promise in writing, commit to pay, commit to help, offer to
       pay, offer to help, offer to fund, offer to build, offer to lend, offer to buy, offer to repair,
       offer to rebuild, offer to replace, offer to train, offer to share, offer to host, offer to take,
       offer to house, offer to foot bill, volunteer to pay, volunteer to help, have pleasure in offering`,
    ),
  ),
  ...acts(
    'verb',
    'aid',
    FRAMES.object,
    each(
      0.55,
      `give home, give bed, give roof, give lift, give leg-up, give helping hand, give lifeline, throw
       lifeline, pull out of fire, save from ruin, save from bankruptcy, put back on foot, set back on
       foot, help to foot, bury dead of, rebuild home of, repair home of, pay way of, pay debt of, pass hat
       round for, pass round hat for, chip in to`,
    ),
  ),
  ...acts(
    'verb',
    'aid',
    FRAMES.owner,
    each(
      0.55,
      `bury dead, tend wounded, treat wounded, nurse sick, feed hungry, house refugee, house family,
       shelter refugee, take in refugee, take in orphan, pay debt, rebuild home, rebuild house, rebuild
       school, repair home, repair school, rescue fisherman, rescue sailor, rescue crew, foot bill, pick up
       bill, pick up tab, pay wage, rush to assistance, fly to aid`,
    ),
  ),
];
