/**
 * Nouns that take up what any verb of a class told, though no ending makes them from it: `strafed a convoy … the raid`,
 * `docked their pay … the levy`.
 */
const ROWS: readonly (readonly [nouns: string, verbs: string])[] = [
  [
    'raid attack assault strike operation incursion bombardment bombing violence',
    'attack bomb break burst invade raid search shell shoot storm strafe strike torpedo',
  ],
  [
    'seizure capture theft robbery piracy confiscation grab',
    'annex arrest board capture commandeer confiscate grab hijack impound pocket seize steal take',
  ],
  [
    'killing murder massacre shooting execution',
    'behead execute gun kill massacre murder shoot slaughter stab',
  ],
  ['arrest detention imprisonment abduction kidnapping', 'abduct arrest capture detain jail kidnap seize'],
  [
    'levy charge tax fee tariff duty toll surcharge fine penalty',
    'charge deduct demand dock fine impose introduce levy penalise put slap tax withhold',
  ],
  [
    'ban embargo boycott exclusion prohibition blockade restriction sanction measure',
    'ban bar blacklist block exclude forbid freeze halt prohibit restrict stop suspend',
  ],
  [
    'change switch alteration reform move reorganisation',
    'alter amend change move postpone redraw replace rewrite shift shorten switch',
  ],
  ['increase rise jump', 'double increase lift raise treble triple'],
  ['cut reduction saving economy', 'axe cut halve reduce shorten slash trim'],
  ['closure shutdown', 'board close shut shutter'],
  ['dismissal sacking firing removal ousting', 'dismiss fire oust remove sack'],
  ['refusal rebuff snub rejection veto', 'block decline deny rebuff refuse reject snub spurn veto'],
  ['secrecy silence concealment cover-up', 'conceal hide hush suppress withhold'],
  ['delay postponement dithering', 'adjourn defer delay postpone stall'],
  [
    'review article column essay editorial book letter note memo message report post poem pamphlet leaflet email circular',
    'announce inform issue notify pen post print publish send tell write',
  ],
  ['picture painting mural portrait poster cartoon sketch statue film', 'carve draw film paint sculpt'],
  [
    'idea suggestion plan proposal scheme offer',
    'float moot offer outline propose suggest table unveil volunteer',
  ],
  ['gift donation present', 'donate give hand lend send'],
  ['transfer handover return restitution', 'cede give hand return send surrender transfer yield'],
  ['visit trip journey', 'call come drive fly go travel walk'],
  ['purchase takeover deal', 'acquire buy purchase'],
  [
    'adjudication arbitration award decision decree finding judgment judgement order ruling sentence verdict',
    `acquit adjudicate annul award clear condemn convict decide declare decree dismiss exonerate find fine hold judge order
     overturn quash reinstate rule sentence strike suspend uphold`,
  ],
];

const VERBS_BY_NOUN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ROWS.flatMap(([nouns, verbs]) => {
    const told = new Set(verbs.split(/\s+/));
    return nouns.split(' ').map((noun) => [noun, told] as const);
  }),
);

/** Whether a noun is a word for such deeds as a verb tells: `raid` for `strafe`, `levy` for `deduct`. */
export function isWordFor(noun: string, verb: string): boolean {
  return VERBS_BY_NOUN.get(noun)?.has(verb) === true;
}
