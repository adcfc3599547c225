import { words } from './words';

/** Common nouns for bodies of the gazetteer that their names do not hold: our own list. */
export const KNOWN_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['EU', ['bloc', 'union', 'club', 'commission']],
  ['NATO', ['alliance', 'pact', 'bloc']],
  ['UN', ['organisation', 'organization', 'body', 'council', 'assembly']],
  ['ASEAN', ['bloc', 'association', 'grouping']],
  ['SAARC', ['bloc', 'association', 'grouping']],
  ['ECOWAS', ['bloc', 'community', 'grouping']],
  ['MERCOSUR', ['bloc', 'grouping']],
  ['OPEC', ['cartel', 'bloc']],
  ['OPEC+', ['cartel', 'bloc']],
  ['IMF', ['fund', 'lender', 'institution']],
  ['WORLD-BANK', ['bank', 'lender', 'institution']],
  ['UNHCR', ['agency']],
  ['UNICEF', ['agency']],
  ['UNESCO', ['agency']],
  ['UNRWA', ['agency']],
  ['IAEA', ['agency', 'watchdog']],
  ['OPCW', ['watchdog']],
  ['WADA', ['agency', 'watchdog']],
  ['CAS', ['court', 'panel', 'tribunal']],
  ['ICC', ['court', 'tribunal']],
  ['ICJ', ['court', 'tribunal', 'bench']],
  ['FIFA', ['federation', 'body']],
  ['UEFA', ['federation', 'body']],
  ['IOC', ['committee', 'body']],
  ['AMNESTY', ['charity', 'group', 'organisation', 'organization', 'ngo']],
  ['HRW', ['group', 'organisation', 'organization', 'ngo']],
  ['OXFAM', ['charity', 'ngo']],
  ['MSF', ['charity', 'ngo']],
  ['SAVE-THE-CHILDREN', ['charity', 'ngo']],
  ['GREENPEACE', ['group', 'ngo']],
  ['HAMAS', ['group', 'movement', 'militia']],
  ['HEZBOLLAH', ['group', 'movement', 'militia', 'party']],
  ['TALIBAN', ['group', 'movement', 'regime', 'militia', 'insurgent', 'government']],
  ['HOUTHIS', ['group', 'movement', 'militia', 'rebel']],
  ['AL-QAEDA', ['group', 'network']],
  ['ISIS', ['group', 'jihadist', 'extremist']],
  ['BOKO-HARAM', ['group', 'insurgent', 'jihadist']],
  ['AL-SHABAAB', ['group', 'insurgent', 'jihadist']],
  ['JAISH-AL-ADL', ['group', 'militant']],
  ['TTP', ['group', 'militant']],
  ['LET', ['group', 'militant']],
  ['PKK', ['party', 'group', 'movement']],
  ['FARC', ['rebel', 'group', 'guerrilla']],
]);

/** Countries by the form of state that they can be called by: "the emirate", "the kingdom". Our own list. */
export const STATE_FORMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['emirate', words('KWT QAT')],
  ['sultanate', words('OMN BRN')],
  ['kingdom', words('SAU GBR MAR JOR BHR THA ESP NLD BEL DNK NOR SWE KHM BTN LSO SWZ TON MYS')],
]);

/** Rulers by the form of their state: "the emir" is the emirate's. */
export const RULERS: ReadonlyMap<string, string> = new Map([
  ['emir', 'emirate'],
  ['sultan', 'sultanate'],
  ['king', 'kingdom'],
  ['queen', 'kingdom'],
  ['monarch', 'kingdom'],
]);

/** Bodies that speak of themselves as many: "the Taliban say they …". */
export const MANY_IN_ONE: ReadonlySet<string> = new Set([
  'TALIBAN',
  'HOUTHIS',
  'BRICS',
  'G7',
  'G8',
  'G20',
  'G77',
]);
