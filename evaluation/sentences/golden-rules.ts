import { existsSync, readFileSync } from 'node:fs';

/** A text and the sentences it must be split into; marks of list items stay with their item. */
export interface GoldenRule {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

/** Where the published rules come from; MIT licence, copyright Kevin S. Dias. */
export const goldenRulesSource =
  'diasks2/pragmatic_segmenter, spec/pragmatic_segmenter/languages/english_spec.rb';

/** The published rules from their specification file, or none when it is not there. */
export function readPublishedRules(path: string): GoldenRule[] {
  if (!existsSync(path)) return [];
  const rule =
    /it "(?<name>[^"]+#\d+)" do\s+(?:skip.*\s+)?ps = \S+\.new\(text: (?<text>"(?:[^"\\]|\\.)*").*\s+expect\(ps\.segment\)\.to eq\((?<sentences>\[.*\])\)/g;
  const [golden = ''] = readFileSync(path, 'utf8').split("describe '#segment'");
  return Array.from(golden.matchAll(rule), ({ groups }) => ({
    name: groups?.['name'] ?? '',
    text: String(JSON.parse(groups?.['text'] ?? '""')),
    sentences: strings(JSON.parse(groups?.['sentences'] ?? '[]')),
  }));
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** The sentences are joined by ` | `. */
function rule(name: string, sentences: string, joint = ' '): GoldenRule {
  const parts = sentences.split(' | ');
  return { name, text: parts.join(joint), sentences: parts };
}

/**
 * One text of our own for each of the 52 phenomena that the published English rules number, in their order. A text
 * holds other words than the published one, so that it shows the rule and not the example.
 */
export const goldenRules: readonly GoldenRule[] = [
  rule('full stop', 'The talks failed. | Nobody was surprised.'),
  rule('question mark', 'Who fired first? | The inquiry will say.'),
  rule('exclamation mark', 'What a week! | The bridge is open.'),
  rule('capital initial', 'The chair is Martin B. Okello.'),
  rule('small initial', 'The figures stand on p. 12 of the report.'),
  rule('small abbreviation inside', 'Did Banda and co. sign the letter?'),
  rule('capital abbreviation inside', 'The yard belongs to Hart, Lowe & Co. in Bristol.'),
  rule('small abbreviation at the end', 'Leave that to Banda and co. | He will not mind.'),
  rule('capital abbreviation at the end', 'The yard belongs to Hart, Lowe & Co. | It was sold in May.'),
  rule('abbreviation before a name', 'The village lies below Mt. Kenya in the rain.'),
  rule('abbreviation before and after', 'St. Anne’s school is on Mill st. behind the bank.'),
  rule('abbreviation with a possessive', 'This was Martin Okello Jr.’s first speech.'),
  rule('initialism inside', 'He left the U.S.A. in a hurry.'),
  rule('initialism at the end', 'They mean to leave the E.U. | What will they do then?'),
  rule('U.S. at the end', 'The ship sailed for the U.S. | Why did it turn back?'),
  rule('U.S. before a capital', 'She spoke for the U.S. Treasury on Monday.'),
  rule('U.S. inside', 'The two have lived in the U.S. since the war.'),
  rule(
    'a.m. and p.m.',
    'At 7 a.m. Ms. Avelar rang the monitors. | They answered at 9 p.m. | Ms. Avelar had gone.',
  ),
  rule('decimal inside', 'The toll is $4.50 on a Sunday.'),
  rule('decimal at the end', 'The toll is $4.50. | Few have paid it.'),
  rule('bracket inside', 'The judge (She had been a minister once.) would not hear of it.'),
  rule('mail address', 'Write to letters.page@messenger.org. | We print the best.'),
  rule('web address', 'The report is at https://www.messenger.org/2019/run-off_final.html. | Read it.'),
  rule('single quotation inside', "He shook his head, 'That is enough.' he said."),
  rule('double quotation inside', 'He shook his head, "That is enough." he said.'),
  rule('double quotation at the end', 'He shook his head, "That is enough." | She took her hat.'),
  rule('two exclamation marks', 'Shame!! | They knew it all along.'),
  rule('two question marks', 'Really?? | Who told you?'),
  rule('exclamation and question mark', 'A pardon!? | For whom?'),
  rule('question and exclamation mark', 'A pardon?! | For whom?'),
  rule('list 1.) without stops', '1.) Pay the arrears | 2.) Lift the threat'),
  rule('list 1.) with stops', '1.) Pay the arrears. | 2.) Lift the threat.'),
  rule('list 1) without stops', '1) Pay the arrears | 2) Lift the threat'),
  rule('list 1) with stops', '1) Pay the arrears. | 2) Lift the threat.'),
  rule('list 1. without stops', '1. Pay the arrears | 2. Lift the threat'),
  rule('list 1. with stops', '1. Pay the arrears. | 2. Lift the threat.'),
  rule('bullets', '• 4. Pay the arrears | • 5. Lift the threat'),
  rule('hyphen bullets', '⁃4. Pay the arrears | ⁃5. Lift the threat'),
  rule('letters', 'a. Pay the arrears | b. Lift the threat | c. Ask what went wrong'),
  rule('line break in a sentence', 'The gate was shut\nat noon because nobody came.'),
  rule('line break behind a space', 'The gate was \nshut at noon.'),
  rule('lines in small letters', 'nurses | porters | doctors, cleaners', '\n'),
  rule('number sign', 'The berth is N°. 2044.118.20. | The boat is not there.'),
  rule('name with an exclamation mark', 'He worked for Yahoo! in Nairobi before.'),
  rule('I at the end and as an initial', 'It was settled by you and I. | Has Martin I. Okello signed?'),
  rule('ellipsis before a quotation mark', 'The letter ends, “we shall be less forgiving. . . .”'),
  rule('ellipsis in square brackets', '"The panel [...] cleared the laboratory [...]" (Brenk 12).'),
  rule('spaced ellipsis and full stop', 'Then the witness fell silent . . . . | The clerk coughed.'),
  rule('four full stops', 'He never said that.... | The clerk coughed.'),
  rule('ellipses inside', 'We were not ... well, not quite ... it is . . . I cannot say.'),
  rule(
    'sentence, ellipsis, sentence',
    'The first draft was withdrawn. | . . . The second was not signed. . . .',
  ),
  rule(
    'no space between',
    'The vote is over. | Results are due. | Mr. Knoll has counted 1,200. | That is enough.',
    '',
  ),
];
