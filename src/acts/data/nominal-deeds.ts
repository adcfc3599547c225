import type { ActKind } from '../../contract';

type Kind = Exclude<ActKind, 'evaluate'>;

const rows: readonly (readonly [Kind, string])[] = [
  [
    'sanction',
    `closure shutting sealing blocking suspension dismissal sacking firing blacklisting cancellation revocation freezing
     confiscation expropriation nationalisation sequestration demotion disqualification`,
  ],
  ['expel', 'expulsion eviction deportation ejection banishment removal ousting'],
  [
    'detain',
    'seizure impounding boarding arrest detention capture abduction jailing imprisonment interception kidnapping internment',
  ],
  [
    'attack',
    `bombing shelling burning torching sinking ramming killing shooting beating bombardment destruction demolition razing
     assassination murder stabbing looting ransacking strafing storming`,
  ],
  ['aid', 'rescue evacuation resettlement'],
  ['concede', 'release freeing reinstatement return repatriation'],
];

/** What a noun tells that is made of a verb of dealing: `Kenya's seizure of two Ugandan boats`. */
export const NOMINAL_DEEDS: ReadonlyMap<string, Kind> = new Map(
  rows.flatMap(([kind, nouns]) => nouns.split(/\s+/).map((noun) => [noun, kind] as const)),
);

/** Barriers by whose noun somebody is known who is kept out: `China's duty on barley from Australia`. */
export const NOMINAL_BARRIERS: ReadonlySet<string> = new Set(
  'ban boycott curb duty embargo levy moratorium prohibition quota restriction surcharge tariff tax veto'.split(
    ' ',
  ),
);
