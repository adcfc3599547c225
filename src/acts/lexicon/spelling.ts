import type { ActDefinition } from '../../contract';

// prettier-ignore
/** Words in -ise that have no form in -ize: the ending is part of the stem. */
const ALWAYS_ISE: ReadonlySet<string> = new Set([
  'advertise', 'advise', 'appraise', 'arise', 'chastise', 'comprise', 'compromise', 'demise', 'despise', 'devise',
  'disguise', 'enterprise', 'exercise', 'expertise', 'franchise', 'disenfranchise', 'improvise', 'praise', 'premise',
  'promise', 'raise', 'revise', 'rise', 'supervise', 'surprise', 'televise', 'wise', 'unwise', 'precise', 'concise',
]);

/** British spellings and their American counterparts, where no rule covers them. */
const AMERICAN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    armour: 'armor',
    behaviour: 'behavior',
    clamour: 'clamor',
    defence: 'defense',
    demeanour: 'demeanor',
    dishonour: 'dishonor',
    dishonourable: 'dishonorable',
    endeavour: 'endeavor',
    favour: 'favor',
    favourable: 'favorable',
    favourably: 'favorably',
    fulfil: 'fulfill',
    honour: 'honor',
    honourable: 'honorable',
    honourably: 'honorably',
    judgement: 'judgment',
    labour: 'labor',
    manoeuvre: 'maneuver',
    marvellous: 'marvelous',
    misbehaviour: 'misbehavior',
    misdemeanour: 'misdemeanor',
    neighbourliness: 'neighborliness',
    neighbourly: 'neighborly',
    offence: 'offense',
    paralyse: 'paralyze',
    plough: 'plow',
    pretence: 'pretense',
    rancour: 'rancor',
    rumour: 'rumor',
    sceptical: 'skeptical',
    scepticism: 'skepticism',
    skilful: 'skillful',
    skilfully: 'skillfully',
    splendour: 'splendor',
    unfavourable: 'unfavorable',
    unneighbourly: 'unneighborly',
    valour: 'valor',
    wilful: 'willful',
  }),
);

/** The other spelling of one word, or the word itself. */
function american(word: string): string {
  const known = AMERICAN.get(word);
  if (known !== undefined) return known;
  if (!word.includes('is')) return word;
  if (ALWAYS_ISE.has(word) || /(?:^|[aeou])ise$/.test(word)) return word;
  return word.replace(/is(e|ed|ing|er|ation|able)$/, 'iz$1');
}

/** Nouns that are said in the plural, which is their lemma to some. */
const PLURALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amend: 'amends',
    condolence: 'condolences',
    congratulation: 'congratulations',
    felicitation: 'felicitations',
    hostility: 'hostilities',
    plaudit: 'plaudits',
    talk: 'talks',
    thank: 'thanks',
  }),
);

/** The other number of the nouns of a cue. */
function plural(words: readonly string[], pos: ActDefinition['pos']): readonly string[] {
  return words.map((word, position) =>
    position === 0 && pos !== 'noun' ? word : (PLURALS.get(word) ?? word),
  );
}

/** A cue in British spelling, then as it is spelt in America, and with its nouns in the plural where they are so said. */
export function spellings(lemma: string, pos: ActDefinition['pos']): readonly string[] {
  const words = lemma.split(' ');
  if (words.every((word) => american(word) === word && !PLURALS.has(word))) return [lemma];
  const other = words.map(american);
  const all = [words, other, plural(words, pos), plural(other, pos)];
  return [...new Set(all.map((each) => each.join(' ')))];
}
