import type { ActKind } from '../../contract';

/**
 * Nouns for what somebody does, says, makes or is responsible for: an act aimed at one is aimed at its author
 * (`Iran's decision was condemned`, `the policies of Paris`, `an offer by the union`).
 * Nouns in -tion, -sion, -ment, -ance, -ence, -ness, -ship, -ity, -ism and -ing need not be here.
 */
export const DEED_NOUNS: ReadonlySet<string> = new Set(
  `abuse account act action activity advance advice aggression agenda aim ambition anger answer apology appeal approach
  arrest article assault attack attempt attitude ban behaviour behavior bid bill blockade blunder boast boycott breach
  broadcast budget call campaign candour case cause caution censorship ceremony charge choice claim climb coercion
  comment complaint conduct conquest contempt control courage coup cover crackdown credit crime cruelty culture cut
  deal decency deceit decision decree deed defeat defence defense deference defiance delay delight demand denial design
  desire diplomacy dishonesty dismissal display doctrine doubt drift drive effort embargo enterprise error escalation
  excuse expense failure faith fault fear feat figure fine firmness folly force foresight form generosity gesture gift
  goal greed grip guess guile guilt habit handling hate haste help hint honesty hypocrisy idea impatience improvement
  impudence incursion influence injustice insult intent interest intrigue invasion job joke judgment judgement killing
  lack law lead leniency letter lie line list logic loss malice mandate manner march mark measure meddling media memo
  merger message method militancy mission mistake mockery mood motion motive move murder neglect note number nerve
  nomination nonsense obstruction offensive offer oath olive omission onslaught opinion order outburst outlook
  overture patience patronage penalty performance persistence pickets plan plea pledge ploy point poise policy politics
  posture practice praise pressure pretence pretext price pride probe procedure programme program progress project
  promise propaganda proposal prosecution protest provocation prudence publication punishment purchase purge push raid
  rationale readiness reasoning rebuke reckoning record reform refusal regime rejection release reluctance remark
  reply report reproach request rescue resolve resort response restraint result retreat reversal rhetoric ritual role
  row rule ruling rush sale sanction scandal scheme secrecy seizure selfishness sentence service shambles shame show
  shelling silence siege skill slander slip sloth slowness slur smear speech spending spin stance stand start stunt
  statement step story strategy strike strictness struggle stupidity subterfuge success summons support surge surrender
  surveillance suspicion system tactic talk tale tardiness tax test text theft thinking threat tone trade transfer
  travesty treachery treason trial trick trip truth tweet use usurpation verdict version veto view violence visit voice
  vote walkout war warning waste way willingness wisdom withdrawal word work worry writing wrong zeal strategy
  misconduct wrongdoing misdeed atrocity outrage excess shortcoming weakness strength leadership stewardship
  custody patrol test-firing missile airstrike bombing bombardment strike offensive programme launch
  takeover bail-out bailout dividend bonus fee tariff levy subsidy quota licence licensing clause contract lawsuit suit`
    .split(/\s+/)
    .filter(Boolean),
);

/** Endings of nouns made from verbs and adjectives. */
export const DEED_ENDING = /(?:tion|sion|ment|ance|ence|ancy|ency|ness|ship|ity|ism|ing|age|ery|dom)s?$/;

/** People who belong to somebody and may well not be meant with him: an act aimed at them is not aimed at the possessor. */
export const OTHER_PEOPLE: ReadonlySet<string> = new Set(
  `dissident critic opponent opposition rival enemy foe victim prisoner captive hostage detainee citizen people public
  population child woman man girl boy family refugee migrant resident voter reader customer client patient pupil student
  worker employee saver shareholder investor neighbour neighbor ally friend partner creditor supplier passenger fan
  journalist press minority community protester tormentor accuser successor predecessor predecessor's wife husband son
  daughter father mother brother sister widow parent counterpart adversary competitor debtor donor`
    .split(/\s+/)
    .filter(Boolean),
);

/** Acts that a definite noun can point back to: `the charge`, `that request`, `the apology`. */
export const POINTS_BACK: ReadonlyMap<string, readonly ActKind[]> = new Map<string, readonly ActKind[]>([
  ['apology', ['apologise', 'express-regret']],
  ['regret', ['express-regret', 'apologise']],
  ['charge', ['accuse', 'denounce', 'criticise']],
  ['accusation', ['accuse', 'denounce', 'criticise']],
  ['allegation', ['accuse', 'denounce', 'criticise']],
  ['claim', ['accuse', 'complain', 'demand']],
  ['complaint', ['complain', 'accuse', 'protest']],
  ['protest', ['protest', 'complain']],
  ['criticism', ['criticise', 'denounce', 'deplore', 'accuse']],
  ['rebuke', ['criticise', 'denounce', 'deplore']],
  ['attack', ['attack', 'criticise', 'denounce']],
  ['insult', ['criticise', 'denounce', 'accuse']],
  ['offer', ['offer-talks', 'mediate', 'promise', 'aid', 'concede']],
  ['overture', ['offer-talks', 'mediate']],
  ['invitation', ['offer-talks', 'consult']],
  ['proposal', ['offer-talks', 'mediate', 'urge-settlement', 'demand']],
  ['promise', ['promise', 'agree', 'assure']],
  ['pledge', ['promise', 'agree', 'assure']],
  ['assurance', ['assure', 'promise']],
  ['demand', ['demand', 'urge-settlement']],
  ['request', ['demand', 'urge-settlement', 'offer-talks']],
  ['call', ['demand', 'urge-settlement']],
  ['appeal', ['urge-settlement', 'demand']],
  ['plea', ['urge-settlement', 'demand']],
  ['ultimatum', ['demand', 'threaten']],
  ['threat', ['threaten', 'warn']],
  ['warning', ['warn', 'threaten', 'express-concern']],
  ['ban', ['sanction', 'expel']],
  ['fine', ['sanction']],
  ['sanction', ['sanction']],
  ['expulsion', ['expel']],
  ['arrest', ['detain']],
  ['raid', ['attack', 'detain']],
  ['strike', ['attack', 'protest']],
  ['concession', ['concede']],
  ['praise', ['praise', 'welcome', 'endorse']],
  ['remark', ['criticise', 'denounce', 'accuse', 'praise', 'warn', 'threaten', 'complain', 'reject']],
  ['comment', ['criticise', 'denounce', 'accuse', 'praise', 'warn', 'threaten', 'complain', 'reject']],
  ['outburst', ['criticise', 'denounce', 'accuse']],
]);
