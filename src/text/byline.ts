/** Lines that say who wrote or what page this is. */
const BY = /^(?:By|BY|by)\s+(?!\d)[\p{L}]/u;
const FROM =
  /^(?:From|FROM)\s+(?:the|our|THE|OUR)\s+(?:\p{L}+\s+)?(?:[Ee]ditor|EDITOR|[Dd]esk|DESK|[Cc]orrespondent|CORRESPONDENT|[Nn]ewsroom)/u;
const SECTION =
  /^(?:the\s+)?(?:(?:lead(?:ing)?|today['’]s|daily|guest|staff)\s+)?(?:editorials?|leading articles?|leaders?|comment|commentary|opinions?|op-?ed|analysis|viewpoint|editorial board|editorial comment|our view|the \p{L}+ view|letters?|perspective|(?:\p{L}+\s?[:|/]\s?)(?:comment|editorial|opinion|leader|analysis))(?:\s?[:|/].*)?$/iu;
const AGENCY =
  /^\(?(?:Reuters|AP|AFP|UPI|PTI|ANI|IANS|APP|Xinhua|TASS|Bloomberg|dpa|Associated Press|The Associated Press|Agence France-Presse|Press Association|Agencies|News Agencies|Our (?:Staff )?(?:Reporter|Correspondent)|Staff (?:Writer|Reporter|Correspondent)|Special (?:to|Correspondent).*|Monitoring Desk|News Desk|Web Desk)\)?$/iu;
const MASTHEAD =
  /^(?:THE|The)\s+(?:\p{Lu}[\p{L}’'-]*\s+){0,3}\p{Lu}[\p{L}’'-]*(?:\s+(?:Editorial Board|EDITORIAL BOARD))?$/u;
/** "The Leith Herald says": the paper announces its own voice. */
const VOICE =
  /^(?:THE|The)\s+(?:\p{Lu}[\p{L}’'-]*\s+){1,4}(?:says|SAYS|writes|WRITES|thinks|THINKS|comments|COMMENTS|view|VIEW)\s?:?$/u;
const PERSON =
  /^\p{Lu}[\p{L}.’'-]*(?:\s+(?:\p{Lu}[\p{L}.’'-]*|de|da|van|von|bin|al|el|and|&)){1,3}(?:,.{0,60})?$/u;

const LONGEST = 100;

/** Whether the line can only be a byline or the name of a page. */
export function isByline(line: string): boolean {
  if (line.length > LONGEST || /[.?!]["”’']?$/.test(line)) return false;
  return (
    (BY.test(line) && line.split(/\s+/).length <= 12) ||
    FROM.test(line) ||
    SECTION.test(line) ||
    VOICE.test(line) ||
    AGENCY.test(line)
  );
}

/** Whether a line below the headline reads as the paper's or a writer's name. */
export function isNameLine(line: string): boolean {
  return line.length <= LONGEST && (MASTHEAD.test(line) || PERSON.test(line));
}
