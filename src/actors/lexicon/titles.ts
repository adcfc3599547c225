import { words } from './words';

/** Titles that show a man. */
const MALE = words(`
  mr sir lord king prince father brother don herr monsieur señor sheikh sultan emir pope imam rabbi baron duke
  earl count ayatollah emperor tsar fr congressman councilman chairman spokesman signor dom friar monsignor
  msgr deacon archdeacon abbot hajj sheik shaikh raja maharaja nawab pandit swami mullah maulana mufti
  hojatoleslam alhaji haji shri viscount marquess policeman
`);

/** Titles that show a woman. */
const FEMALE = words(`
  mrs ms miss madam madame lady dame queen princess sister mother frau señora baroness duchess empress
  congresswoman councilwoman chairwoman spokeswoman señorita doña dona donna signora signorina mademoiselle
  abbess prioress deaconess sheikha begum rani maharani smt alhaja hajia viscountess countess marchioness
  policewoman
`);

/** Titles of both, and the words that qualify them. */
const EITHER = words(`
  dr doctor prof professor president vice-president premier minister secretary chancellor governor mayor
  senator sen representative rep mp judge justice attorney general gen colonel col major captain capt
  lieutenant lt sergeant sgt admiral marshal brigadier commander commissioner councillor cllr ambassador envoy
  treasurer speaker leader chief chair chairperson director superintendent inspector constable sheriff
  reverend rev bishop archbishop cardinal rt hon honourable honorable prime deputy vice foreign defence
  defense finance interior home health education first acting former then spokesperson candidate coach manager
  comrade undersecretary executive secretary-general director-general vice-chancellor governor-general
  managing officer detective corporal private trooper agent provost principal rector canon pastor counsellor
  lawmaker delegate taoiseach alderman dean crown field air rear attorney-general chancellor-designate
  president-elect leader-elect cabinet state opposition of mx magistrate registrar comptroller ombudsman
  auditor-general solicitor solicitor-general prosecutor vicar curate chaplain prelate patriarch metropolitan
  nuncio nana oba commodore midshipman consul attaché intendant prefect nurse engineer surgeon-general
`);

/** Titles before a name, of office, church, court, army and courtesy, and the gender they show. Our own list. */
export const TITLES: ReadonlyMap<string, 'female' | 'male' | 'unknown'> = new Map([
  ...[...EITHER].map((title): [string, 'unknown'] => [title, 'unknown']),
  ...[...MALE].map((title): [string, 'male'] => [title, 'male']),
  ...[...FEMALE].map((title): [string, 'female'] => [title, 'female']),
]);

/** Styles of address: a gender or a degree, and no office. */
export const STYLES: ReadonlySet<string> = words(`
  mr mrs ms miss mx dr sir lord lady dame prof professor doctor rt hon rev madam madame mademoiselle monsieur herr frau
  don dom doña dona donna señor señora señorita signor signora signorina shri smt msgr alhaji alhaja haji hajj hajia
  begum comrade
`);

/** Words that qualify a title and are none alone: "Prime Minister", "Foreign Secretary", "Deputy Chief". */
export const TITLE_QUALIFIERS: ReadonlySet<string> = words(`
  prime deputy vice foreign defence defense finance interior home transport health justice education first acting former then
  crown field air rear cabinet state opposition of rt hon trade energy labour labor housing transport culture
  environment agriculture fisheries information supreme security national
`);
