import { analyze } from '../../src';
import type { Act } from '../../src';

/** Speakers by name, joined with `>`, outermost first; `author` for the editorial's own voice. */
function voiceOf(text: string, word: string): string {
  const summary = analyze(text);
  const at = text.indexOf(word);
  const act = summary.acts.find(({ cue }) => cue.start <= at && at < cue.end);
  if (!act) return 'no act';
  return nameOf(act, new Map(summary.actors.map(({ id, name }) => [id, name])));
}

function nameOf({ voice }: Act, names: ReadonlyMap<string, string>): string {
  if (voice.by === 'author') return 'author';
  if (!Array.isArray(voice.by)) throw new Error('a voice is the author or a list');
  return voice.by.map((party: string) => names.get(party) ?? party).join('>');
}

/** The text, a word of the act's cue, and whose voice the act is told in. */
type Row = readonly [text: string, word: string, voice: string];

const EDITORIAL: readonly Row[] = [
  ['France expelled two Libyan envoys.', 'expelled', 'author'],
  ['Kenya did not condemn the raid by Uganda.', 'condemn', 'author'],
  ['Japan should apologise to Korea.', 'apologise', 'author'],
  ['Norway may condemn Sweden for it.', 'condemn', 'author'],
  ['We condemn Brazil for the fires.', 'condemn', 'author'],
  ['This newspaper condemns Brazil for the fires.', 'condemns', 'author'],
  ['We believe that Chile condemned Peru too late.', 'condemned', 'Chile'],
];

const OWN_WORDS: readonly Row[] = [
  ['Chile condemned Peru for the raid.', 'condemned', 'Chile'],
  ['Peru was condemned by Chile for the raid.', 'condemned', 'Chile'],
  ['Ghana thanked Togo for its patience.', 'thanked', 'Ghana'],
  ['Ghana accused Togo of lying.', 'accused', 'Ghana'],
  ['Poland called Hungary “a vassal of Moscow”.', 'called', 'Poland'],
];

const REPORTED: readonly Row[] = [
  ['Chile said that Peru had condemned Bolivia.', 'condemned', 'Chile'],
  ['Chile said Peru had condemned Bolivia.', 'condemned', 'Chile'],
  ['Peru had condemned Bolivia, Chile said on Friday.', 'condemned', 'Chile'],
  ['Peru, Chile said, had condemned Bolivia.', 'condemned', 'Chile'],
  ['Peru had condemned Bolivia, said Chile.', 'condemned', 'Chile'],
  ['According to Chile, Peru condemned Bolivia.', 'condemned', 'Chile'],
  ['Peru condemned Bolivia, according to Chile.', 'condemned', 'Chile'],
  ['In Chile’s view, Peru condemned Bolivia without reason.', 'condemned', 'Chile'],
  ['Chile told Ecuador that Peru had condemned Bolivia.', 'condemned', 'Chile'],
  ['Chile’s claim that Peru had attacked Bolivia was false.', 'attacked', 'Chile'],
  ['As Chile put it, Peru condemned Bolivia too soon.', 'condemned', 'Chile'],
  ['Chile alleges that Peru bombed Bolivia.', 'bombed', 'Chile'],
  ['Chile complained that Peru had bombed Bolivia.', 'bombed', 'Chile'],
  ['Chile insisted that Peru had thanked Bolivia and that Bolivia had praised Peru.', 'praised', 'Chile'],
];

const THOUGHT: readonly Row[] = [
  ['Chile believes that Peru condemned Bolivia.', 'condemned', 'Chile'],
  ['Chile fears that Peru has betrayed Bolivia.', 'betrayed', 'Chile'],
  ['Chile suspects Peru of nothing, but knows that Peru has attacked Bolivia.', 'attacked', 'Chile'],
];

const NESTED: readonly Row[] = [
  ['Chile said that Peru had claimed that Bolivia bombed Ecuador.', 'bombed', 'Chile>Peru'],
  ['According to Chile, Peru said that Bolivia had bombed Ecuador.', 'bombed', 'Chile>Peru'],
];

const QUOTED: readonly Row[] = [
  ['“Peru has attacked Bolivia,” Chile said.', 'attacked', 'Chile'],
  ['“Peru has attacked Bolivia,” said Chile.', 'attacked', 'Chile'],
  ['Chile said: “Peru has attacked Bolivia.”', 'attacked', 'Chile'],
  ['Chile said: "Peru has attacked Bolivia."', 'attacked', 'Chile'],
  [
    'Chile was blunt. “Peru has attacked Bolivia,” it said. “Bolivia has thanked nobody. Peru praised the raid.”',
    'praised',
    'Chile',
  ],
  ['“Peru,” Chile said, “has attacked Bolivia.”', 'attacked', 'Chile'],
];

describe.each([
  ['the editorial speaks', EDITORIAL],
  ['the source speaks', OWN_WORDS],
  ['reported speech', REPORTED],
  ['reported thought', THOUGHT],
  ['nested speech', NESTED],
  ['quotation', QUOTED],
])('%s', (_, rows) => {
  test.each(rows.map((row) => [...row]))('%s', (text, word, voice) => {
    expect(voiceOf(text, word)).toBe(voice);
  });
});
