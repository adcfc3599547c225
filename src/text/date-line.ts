/** Dates as newspapers write them, read into ISO form. */

const MONTHS: ReadonlyMap<string, number> = new Map(
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((name, index) => [name, index + 1]),
);

/** Alternatives in small letters, with a first capital, and in capitals; longest first, as they are given. */
function inAnyCase(words: string): string {
  const forms = words.split('|').flatMap((word) => {
    const capitalised = word.charAt(0).toUpperCase() + word.slice(1);
    return [word, capitalised, word.toUpperCase()];
  });
  return `(?:${forms.join('|')})`;
}

const MONTH = String.raw`(?:${inAnyCase('january|february|march|april|may|june|july|august|september|october|november|december|sept|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec')}\b\.?)`;
const WEEKDAY = String.raw`(?:${inAnyCase('monday|tuesday|wednesday|thursday|friday|saturday|sunday|tues|thurs|thur|mon|tue|wed|thu|fri|sat|sun')}\b\.?)`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:1[89]|20)\d\d`;
const TIME = String.raw`\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: ?(?:GMT|UTC|BST|EST|EDT|PST|PDT|CET|IST|PKT|ET))?`;

/** A date in one of the usual orders. Groups: the parts. */
const DATE = [
  String.raw`(?<isoYear>${YEAR})[-/.](?<isoMonth>\d{1,2})[-/.](?<isoDay>\d{1,2})(?!\d)(?:T[\d:.]+Z?)?`,
  String.raw`(?<leadDay>${DAY})(?: of)?[ -](?<leadMonth>${MONTH})(?:,? ?[ -]?(?<leadYear>${YEAR})\b)?`,
  String.raw`(?<midMonth>${MONTH}) (?<midDay>${DAY})\b(?:,? (?<midYear>${YEAR})\b)?`,
  String.raw`(?<first>\d{1,2})(?<separator>[/.-])(?<second>\d{1,2})\k<separator>(?<lastYear>${YEAR})\b`,
  String.raw`(?<onlyMonth>${MONTH}),? (?<onlyYear>${YEAR})\b`,
].join('|');

const DATE_WITH_DAY = String.raw`(?:${WEEKDAY},? (?:the )?)?(?:${DATE})(?:,? \(?${WEEKDAY}\)?)?`;
const LABEL = String.raw`(?:${inAnyCase('first published|last updated|last modified|published|updated|posted|printed|issued|dated|date')}(?: (?:on|at|in [\p{L} ]{2,30}?,?))?:? )`;
const PLACE = String.raw`\p{Lu}[\p{L}.'’-]*(?:[ /](?:de |of |la )?\p{Lu}[\p{L}.'’-]*){0,3}(?:, \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?)?`;

/** A line that holds nothing but a date, with a place, label or time at most. */
const DATE_LINE = new RegExp(
  String.raw`^${LABEL}?(?:${PLACE}[,:.]? ?(?:[—–|-] ?)?)??(?:${DATE_WITH_DAY})(?:[,;|]? ?(?:at )?${TIME})?[.,]?$`,
  'u',
);

/** The bare weekday of a paper without a date. */
const WEEKDAY_LINE = new RegExp(`^${WEEKDAY}$`, 'u');

/** `date 2024-01-21 Now that …`: a labelled date before running text. */
const LABELLED_PREFIX = new RegExp(String.raw`^${LABEL}${DATE_WITH_DAY}[.,:;]?(?= )`, 'u');

const AGENCY = String.raw`\((?:AP|AFP|Reuters|REUTERS|UPI|PTI|ANI|IANS|APP|Xinhua|TASS|Bloomberg|dpa|DPA|EFE|ANSA|Kyodo|Yonhap|CP|PA|AAP|IPS)\)`;

/** `Islamabad, Jan 21 —`, `KABUL (AP) —`, `LONDON, March 3, 2021 (Reuters) -`. */
const DATED_PREFIX = new RegExp(
  String.raw`^${PLACE}[,:]? (?:${DATE_WITH_DAY})(?: ?${AGENCY})? ?(?:[—–:]|--?)(?= )`,
  'u',
);
const AGENCY_PREFIX = new RegExp(
  String.raw`^(?:${PLACE},? ${AGENCY}|\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?:, \p{Lu}[\p{L}.]+)?) ?(?:[—–]|--?)(?= )`,
  'u',
);

/** What was read: how much of the line it takes, and the date when it is complete. */
export interface DateLine {
  readonly length: number;
  readonly date?: string;
}

const LONGEST_WEEKDAY = 10;

/** Longest line that is looked at. */
const REACH = 120;

/** Reads a line that is only a date. */
export function readDateLine(line: string): DateLine | undefined {
  if (line.length > REACH || !(/\d/.test(line) || line.length <= LONGEST_WEEKDAY)) return undefined;
  const match = DATE_LINE.exec(line) ?? WEEKDAY_LINE.exec(line);
  return match === null ? undefined : dateLine(match);
}

/** Reads a date before the first sentence on the same line. */
export function readDatePrefix(line: string): DateLine | undefined {
  const head = line.slice(0, REACH);
  const dated = /\d/.test(head) ? (LABELLED_PREFIX.exec(head) ?? DATED_PREFIX.exec(head)) : null;
  const match = dated ?? (/[—–-]/.test(head) ? AGENCY_PREFIX.exec(head) : null);
  return match === null ? undefined : dateLine(match);
}

function dateLine(match: RegExpExecArray): DateLine {
  const date = isoDate(new Map(Object.entries(match.groups ?? {})));
  const { length } = match[0];
  return date === undefined ? { length } : { length, date };
}

function isoDate(parts: ReadonlyMap<string, string | undefined>): string | undefined {
  const part = (...names: string[]): string | undefined =>
    names.map((name) => parts.get(name)).find((value) => value !== undefined);
  const year = Number(part('isoYear', 'leadYear', 'midYear', 'lastYear'));
  const named = MONTHS.get((part('leadMonth', 'midMonth') ?? '').slice(0, 3).toLowerCase());
  let month = named ?? Number(part('isoMonth'));
  let day = Number.parseInt(part('isoDay', 'leadDay', 'midDay') ?? '', 10);
  const first = Number(part('first'));
  const second = Number(part('second'));
  if (first > 0 && second > 0) {
    const dayFirst = first > 12 || parts.get('separator') === '.';
    // 03/04/2021 is April in London and March in New York.
    if (!dayFirst && second <= 12 && first !== second) return undefined;
    [day, month] = dayFirst ? [first, second] : [second, first];
  }
  return validDate(year, month, day);
}

function validDate(year: number, month: number, day: number): string | undefined {
  if (!(year > 0 && month >= 1 && month <= 12 && day >= 1)) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
