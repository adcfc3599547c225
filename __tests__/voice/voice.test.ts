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
  ['We believe that France condemned Russia too late.', 'condemned', 'France'],
  ['Kenya has promised a vote within a year; Uganda must hold it to that.', 'must', 'author'],
  ['The mayor’s boast that he saved the bridge is shameful.', 'shameful', 'author'],
  ['Our view on the strike: ministers must hold the company to its word', 'must', 'author'],
];

const OWN_WORDS: readonly Row[] = [
  ['France condemned Russia for the raid.', 'condemned', 'France'],
  ['Russia was condemned by France for the raid.', 'condemned', 'France'],
  ['Ghana thanked Togo for its patience.', 'thanked', 'Ghana'],
  ['Ghana accused Togo of lying.', 'accused', 'Ghana'],
  ['Poland called Hungary “a vassal of Moscow”.', 'called', 'Poland'],
];

const REPORTED: readonly Row[] = [
  ['France said that Russia had condemned China.', 'condemned', 'France'],
  ['France said Russia had condemned China.', 'condemned', 'France'],
  ['Russia had condemned China, France said on Friday.', 'condemned', 'France'],
  ['Russia, France said, had condemned China.', 'condemned', 'France'],
  ['Russia had condemned China, said France.', 'condemned', 'France'],
  ['According to France, Russia condemned China.', 'condemned', 'France'],
  ['Russia condemned China, according to France.', 'condemned', 'France'],
  ['In France’s view, Russia condemned China without reason.', 'condemned', 'France'],
  ['France told India that Russia had condemned China.', 'condemned', 'France'],
  ['France’s claim that Russia had attacked China was false.', 'attacked', 'France'],
  ['As France put it, Russia condemned China too soon.', 'condemned', 'France'],
  ['France claims that Russia bombed China.', 'bombed', 'France'],
  ['France complained that Russia had bombed China.', 'bombed', 'France'],
  ['France insisted that Russia had thanked China and that China had praised Russia.', 'praised', 'France'],
];

const THOUGHT: readonly Row[] = [
  ['France believes that Russia condemned China.', 'condemned', 'France'],
  ['France fears that Russia has betrayed China.', 'betrayed', 'France'],
  ['France suspects Russia of nothing, but knows that Russia has attacked China.', 'attacked', 'France'],
];

const NESTED: readonly Row[] = [
  ['France said that Russia had claimed that China bombed India.', 'bombed', 'France>Russia'],
  ['According to France, Russia said that China had bombed India.', 'bombed', 'France>Russia'],
];

const QUOTED: readonly Row[] = [
  ['“Russia has attacked China,” France said.', 'attacked', 'France'],
  ['“Russia has attacked China,” said France.', 'attacked', 'France'],
  ['France said: “Russia has attacked China.”', 'attacked', 'France'],
  ['France said: "Russia has attacked China."', 'attacked', 'France'],
  [
    'France was blunt. “Russia has attacked China,” it said. “China has thanked nobody. Russia praised the raid.”',
    'praised',
    'France',
  ],
  ['“Russia,” France said, “has attacked China.”', 'attacked', 'France'],
];

const ASIDES: readonly Row[] = [
  ['Chile, said Peru, had insulted Bolivia.', 'insulted', 'Peru'],
  ['The embargo was cruel and Chile had betrayed Bolivia, Peru argued.', 'betrayed', 'Peru'],
  ['Chile had betrayed Bolivia, Peru told reporters on Sunday.', 'betrayed', 'Peru'],
  ['If Chile has its way, Peru said, Bolivia betrayed Brazil.', 'betrayed', 'Peru'],
];

const CLAUSES: readonly Row[] = [
  ['Peru said on Monday in a statement that Chile had betrayed Bolivia.', 'betrayed', 'Peru'],
  [
    'Chile, tired of a quarrel that has lasted for years, said that Peru had betrayed it.',
    'betrayed',
    'Chile',
  ],
  ['Chile found that Peru had lied, rebuked Brazil and thanked Bolivia.', 'thanked', 'Chile'],
  ['Peru said that Chile had insulted Bolivia and that Brazil had betrayed Chile.', 'betrayed', 'Peru'],
  ['Peru says Chile will sign and betray Bolivia.', 'betray', 'Peru'],
  ['Peru asked whether Chile had betrayed Bolivia.', 'betrayed', 'Peru'],
  ['Peru wondered why Chile had betrayed Bolivia.', 'betrayed', 'Peru'],
  ['The survey shows that Chile has betrayed Bolivia.', 'betrayed', 'unnamed'],
  ['Chile is said to have betrayed Bolivia.', 'betrayed', 'unnamed'],
  ['The poll found that voters condemn Chile.', 'condemn', 'unnamed'],
  ['Peru said in March that Brazil had claimed that Chile attacked Bolivia.', 'attacked', 'Peru>Brazil'],
];

const MADE_KNOWN: readonly Row[] = [
  ['Peru let it be known that Chile had betrayed Bolivia.', 'let it be known', 'Peru'],
  ['Peru let reporters know that Chile had betrayed Bolivia.', 'let reporters know', 'Peru'],
  ['Peru had it announced that Chile had betrayed Bolivia.', 'betrayed', 'Peru'],
  ['It was put about by Peru that Chile had betrayed Bolivia.', 'put about', 'Peru'],
  ['By its own account, Peru condemned Chile.', 'condemned', 'Peru'],
  ['Peru’s answer was short: “Chile has betrayed Bolivia.”', 'betrayed', 'Peru'],
  ['The verdict from Peru was brief. “Chile has betrayed Bolivia.”', 'betrayed', 'Peru'],
];

const OPENINGS: readonly Row[] = [
  ['Fearing that the harvest would fail, Chile condemned Bolivia.', 'condemned', 'Chile'],
  ['Convinced that Peru had lied about the quota, Chile expelled two envoys.', 'expelled', 'author'],
  [
    'But sensing that high-level talks won’t be able to calm the border, Chile attacked Bolivia.',
    'attacked',
    'author',
  ],
  ['While Peru claims that Chile betrayed Bolivia, Brazil attacked Chile.', 'attacked', 'author'],
  ['While Peru claims that Chile betrayed Bolivia, Brazil attacked Chile.', 'betrayed', 'Peru'],
  ['Arguing that Chile, the host, had betrayed Bolivia, Peru walked out.', 'betrayed', 'Peru'],
  ['Peru said that if Brazil left, Chile would attack Bolivia.', 'attack', 'Peru'],
];

const PHRASES: readonly Row[] = [
  ['Peru complained of threats by Chile against Bolivia.', 'threats', 'Peru'],
  ['Peru warned of an attack by Chile on Bolivia.', 'attack', 'Peru'],
  ['Peru is convinced that Chile betrayed Bolivia.', 'betrayed', 'Peru'],
  ['Peru’s argument is that Chile betrayed Bolivia.', 'betrayed', 'Peru'],
  ['Peru’s fear that Chile will attack Bolivia is real.', 'attack', 'Peru'],
  ['Peru dismissed the claim that Chile had betrayed Bolivia.', 'betrayed', 'Peru'],
  ['There are fears that Chile will attack Bolivia.', 'attack', 'unnamed'],
  ['Rumours spread that Chile had attacked Bolivia.', 'attacked', 'unnamed'],
  ['In the view of Peru, Chile has betrayed Bolivia.', 'betrayed', 'Peru'],
  ['By Peru’s account, Chile betrayed Bolivia.', 'betrayed', 'Peru'],
  ['Chile betrayed Bolivia in May and attacked Brazil in June, according to Peru.', 'betrayed', 'Peru'],
];

const SPEECHES: readonly Row[] = [
  ['Peru: Chile has betrayed Bolivia', 'betrayed', 'Peru'],
  ['Peru spoke first. “Chile has betrayed Bolivia. It attacked Brazil.”', 'attacked', 'Peru'],
  ['“Chile has betrayed Bolivia,” the statement read.', 'betrayed', 'unnamed'],
  ['“Chile has betrayed Bolivia,” Peru tweeted on Friday. “It has attacked Brazil.”', 'attacked', 'Peru'],
  ["''Chile has betrayed Bolivia,'' Peru said. ''It has attacked Brazil.''", 'attacked', 'Peru'],
  ['Peru said:“Chile has betrayed Bolivia.”', 'betrayed', 'Peru'],
  ['“Chile has betrayed Bolivia,” wrote Peru, a neighbour of both.', 'betrayed', 'Peru'],
];

const UNREPORTED: readonly Row[] = [
  // What a fronted phrase reports is over at its comma.
  ['Despite her pledge to leave Bolivia in peace, Chile attacked Peru.', 'attacked', 'author'],
  ['In their promise to spare China, Russia betrayed France.', 'betrayed', 'author'],
  ['The vote is dead, said Ana Ruiz, a clerk who praised Chile.', 'praised', 'Ana Ruiz'],
  ['When the talks failed, Peru condemned Chile.', 'condemned', 'Peru'],
  ['Peru said Chile had lied, and Brazil condemned Bolivia.', 'condemned', 'Brazil'],
  ['We wrote that Chile had betrayed Bolivia.', 'betrayed', 'author'],
  ['Moves by Chile to attack Bolivia went according to plan.', 'attack', 'author'],
  ['Peru continues to attack Bolivia.', 'attack', 'author'],
  ['Peru hopes to attack Bolivia.', 'attack', 'author'],
  ['The news that Chile attacked Bolivia reached Peru on Monday.', 'attacked', 'author'],
  ['Chile attacked Bolivia, and Peru said nothing.', 'attacked', 'author'],
  ['Chile attacked Bolivia while Peru said its prayers.', 'attacked', 'author'],
  ['After Chile attacked Bolivia, Peru protested.', 'attacked', 'author'],
  // Nobody says the rest in a phrase, in a clause without a subject of its own, or behind a verb that takes no clause.
  ['Peru should reopen the mine, with a gate and a bell somebody answers.', 'reopen', 'author'],
  ['What Peru must do is pay, then knock on doors and say the word.', 'must do', 'author'],
  ['Sailors are seldom thanked, so we salute Norway for its patience.', 'salute', 'author'],
];

/** Giving way and coming between others is now said and now done. */
const SAID_OR_DONE: readonly Row[] = [
  ['Peru has withdrawn its remark about Chile.', 'withdrawn', 'Peru'],
  ['Peru dropped its complaint against Chile.', 'dropped', 'Peru'],
  ['Peru has retracted its charge against Chile.', 'retracted', 'Peru'],
  ['Peru withdrew its troops from Chile.', 'withdrew', 'author'],
  ['Peru lifted its ban on Chile.', 'lifted', 'author'],
  ['Norway has been shuttling between Peru and Chile.', 'shuttling', 'author'],
  ['Norway has offered to host talks between Peru and Chile.', 'offered', 'Norway'],
];

/** What the parser still gets wrong; a row that comes right must leave this list. */
const KNOWN_FAILURES: ReadonlySet<string> = new Set(['“Russia,” France said, “has attacked China.”']);

describe.each([
  ['the editorial speaks', EDITORIAL],
  ['the source speaks', OWN_WORDS],
  ['reported speech', REPORTED],
  ['reported thought', THOUGHT],
  ['nested speech', NESTED],
  ['quotation', QUOTED],
  ['a speaker in an aside', ASIDES],
  ['reported clauses and how far they reach', CLAUSES],
  ['what somebody makes known', MADE_KNOWN],
  ['reports in a clause that opens the sentence', OPENINGS],
  ['nouns, adjectives and phrases of saying', PHRASES],
  ['speeches and their speakers', SPEECHES],
  ['told by the editorial', UNREPORTED],
  ['said or done', SAID_OR_DONE],
])('%s', (_, rows) => {
  test.each(rows.map((row) => [...row]))('%s', (text, word, voice) => {
    if (KNOWN_FAILURES.has(text)) expect(voiceOf(text, word)).not.toBe(voice);
    else expect(voiceOf(text, word)).toBe(voice);
  });
});
