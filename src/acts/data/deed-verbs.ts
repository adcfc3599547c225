/**
 * Verbs whose noun no ending makes from them (`decide`, `decision`), and nouns by which writers take up what a verb told
 * (`wrote … the letter`). Nouns that a verb makes by an ending, or without one, need not be here.
 */
const ROWS: readonly (readonly [verb: string, nouns: string])[] = [
  ['abolish', 'abolition'],
  ['acquire', 'acquisition takeover purchase'],
  ['admit', 'admission'],
  ['apologise', 'apology'],
  ['apologize', 'apology'],
  ['arrest', 'detention'],
  ['bar', 'ban exclusion'],
  ['behave', 'behaviour behavior conduct'],
  ['believe', 'belief'],
  ['betray', 'betrayal treachery'],
  ['block', 'blockade'],
  ['bomb', 'bombing bombardment raid'],
  ['buy', 'purchase'],
  ['choose', 'choice'],
  ['close', 'closure shutdown'],
  ['collude', 'collusion'],
  ['concede', 'concession'],
  ['conquer', 'conquest'],
  ['cut', 'reduction'],
  ['decide', 'decision'],
  ['deceive', 'deception deceit'],
  ['defend', 'defence defense'],
  ['defy', 'defiance'],
  ['deny', 'denial'],
  ['destroy', 'destruction'],
  ['detain', 'detention arrest'],
  ['dismiss', 'sacking'],
  ['evict', 'clearance'],
  ['expel', 'expulsion'],
  ['expose', 'exposure'],
  ['fail', 'failure'],
  ['fire', 'sacking dismissal'],
  ['fly', 'flight'],
  ['give', 'gift'],
  ['impose', 'imposition'],
  ['intervene', 'intervention'],
  ['intrude', 'intrusion'],
  ['invade', 'invasion'],
  ['jail', 'imprisonment'],
  ['know', 'knowledge'],
  ['lie', 'lie'],
  ['lose', 'loss'],
  ['occupy', 'occupation'],
  ['offend', 'offence offense'],
  ['offer', 'overture'],
  ['oppose', 'opposition'],
  ['order', 'instruction'],
  ['permit', 'permission'],
  ['persuade', 'persuasion'],
  ['plead', 'plea'],
  ['proceed', 'procedure'],
  ['promise', 'pledge'],
  ['pledge', 'promise'],
  ['propose', 'proposal'],
  ['provoke', 'provocation'],
  ['reduce', 'reduction cut'],
  ['remember', 'remembrance'],
  ['reply', 'answer response'],
  ['answer', 'reply response'],
  ['respond', 'response reply answer'],
  ['rescue', 'rescue'],
  ['resolve', 'resolution'],
  ['sack', 'dismissal sacking'],
  ['seize', 'seizure'],
  ['sell', 'sale'],
  ['shut', 'closure shutdown'],
  ['speak', 'speech words'],
  ['steal', 'theft'],
  ['submit', 'submission'],
  ['succeed', 'success'],
  ['suspend', 'suspension'],
  ['think', 'thought'],
  ['threaten', 'threat'],
  ['treat', 'treatment'],
  ['walk', 'walkout'],
  ['warn', 'warning'],
  ['withdraw', 'withdrawal retreat'],
  ['write', 'letter note'],
];

const NOUNS_BY_VERB: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ROWS.map(([verb, nouns]) => [verb, new Set(nouns.split(' '))]),
);

/** Endings that make the noun of a deed out of its verb. */
const ENDINGS: readonly string[] = [
  'ing', 'ion', 'ation', 'ition', 'ment', 'al', 'ance', 'ence', 'ure', 'age', 'ery', 'y',
]; // prettier-ignore

/** The shortest verb that an ending is looked for behind: `be` and `do` begin too many words. */
const SHORTEST = 3;

/** Whether a noun names the deed that a verb tells: `seized` and `seizure`, `invited` and `invitation`, `raid` and `raid`. */
export function isDeedOf(noun: string, verb: string): boolean {
  if (verb.length < SHORTEST) return false;
  if (noun === verb || NOUNS_BY_VERB.get(verb)?.has(noun) === true) return true;
  return stemsOf(verb).some((stem) => noun.startsWith(stem) && ENDINGS.includes(noun.slice(stem.length)));
}

/** Forms of a verb that an ending is put to: `decor(ate)`, `refus(e)`, `occup(y)`, `commit(t)`. */
function stemsOf(verb: string): readonly string[] {
  const last = verb.slice(-1);
  const stems = [verb];
  if (last === 'e') stems.push(verb.slice(0, -1));
  else if (last === 'y') stems.push(verb.slice(0, -1), `${verb.slice(0, -1)}i`, `${verb.slice(0, -1)}ic`);
  else stems.push(`${verb}${last}`);
  return stems;
}
