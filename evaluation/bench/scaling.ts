/**
 * How time grows with the length of a text: processor time for a character at one, four and sixteen times a length, for
 * kinds of text that can be strung on without an end. Where the work grows with the length, the ratios stay near 1 or
 * fall; where it grows with its square, the last is near 16.
 */
import { createAnalyzer } from '../../src/analyzer';

/** Characters of the shortest text. */
const LENGTH = 16_000;
const TIMES = [1, 4, 16] as const;
/** Texts that are read before the measuring begins, since a cold process is slow. */
const WARM_UP = 3;

const KINDS: ReadonlyMap<string, string> = new Map([
  [
    'paragraphs with a quotation each',
    'Iran condemned Pakistan on Monday. The union thanked its members, who had waited for a week. “We regret it,” said the minister.\n\n',
  ],
  ['one sentence of names', 'Iran, '],
  ['one sentence of quotations', '“we regret it” said Iran, '],
  ['one sentence of pronouns', 'he told them that it '],
  ['capitals', 'Aa '],
  ['hyphens', 'a-'],
]);

const analyzer = createAnalyzer();

/** Microseconds of processor time for a character. */
function measure(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length));
  const begun = process.cpuUsage();
  analyzer.analyze(text);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / text.length;
}

for (const unit of KINDS.values()) for (let round = 0; round < WARM_UP; round++) measure(unit, LENGTH);
console.log(`microseconds a character at ${TIMES.map((times) => times * LENGTH).join(', ')} characters`);
for (const [kind, unit] of KINDS) {
  const spent = TIMES.map((times) => measure(unit, times * LENGTH));
  const ratio = (spent.at(-1) ?? 0) / (spent[0] ?? 1);
  console.log(
    `${kind}: ${spent.map((each) => each.toFixed(1)).join(', ')}; last to first ${ratio.toFixed(2)}`,
  );
}
