import { subjectRelation } from './bereft';
import { isOf, type Draft } from './draft';

/** Names of days and months, which need no determiner behind a preposition. */
const dateNames: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday
   january february march april may june july august september october november december
   spring summer autumn winter christmas easter ramadan`
    .trim()
    .split(/\s+/),
);

const nominal = /^(?:amod|compound|flat|nmod|nmod:poss|nmod:desc|obl|nsubj|nsubj:pass)$/;

/** The predicate above a token that is part of one of its noun phrases. */
function predicateOf(draft: Draft, token: number): number {
  let up = token;
  while (up >= 0 && nominal.test(draft.relation(up))) up = draft.head(up);
  return up;
}

/** Gives the words that were hung on the date as one name with it to the noun behind; false where nothing is left. */
function freeName(draft: Draft, date: number, noun: number): boolean {
  const first = draft.child(date, 'flat', date);
  const mark = draft.child(date, 'case', date);
  if (first < 0) return mark < 0;
  draft.attach(first, noun, mark >= 0 ? 'nmod:poss' : 'compound');
  for (let token = first + 1; token < noun; token++)
    if (draft.head(token) === date) draft.heads[token] = first;
  return true;
}

/**
 * "In Accra Mr Mensah rebuked the firm" with "Accra Mr Mensah" as one name: a form of address opens a name, and no
 * preposition stands before a subject.
 */
export function mendPlaces(draft: Draft): void {
  for (let place = 1; place < draft.size - 3; place++) {
    const name = draft.child(place, 'flat', place);
    const title = name < 0 ? -1 : draft.child(name, 'nmod:desc', place);
    if (title < 0 || !isOf(draft.relation(place), 'nsubj') || draft.child(place, 'case') < 0) continue;
    const verb = draft.head(place);
    draft.attach(name, verb, draft.relation(place));
    draft.attach(place, verb, 'obl');
    for (let token = name + 1; token < draft.size; token++)
      if (draft.head(token) === place) draft.heads[token] = name;
  }
}

/**
 * "In September Mr Okoro was praising it" with "September Mr Okoro" as one phrase: no preposition stands before a subject, so
 * it belongs to the month.
 */
export function mendDates(draft: Draft): void {
  for (let date = 1; date < draft.size - 2; date++) {
    if (!dateNames.has(draft.word(date)) || draft.isLower(date) || draft.tag(date - 1) !== 'IN') continue;
    // "September 24" is one date.
    if (draft.tag(date + 1) === 'CD') continue;
    const verb = predicateOf(draft, date);
    const preposition = date - 1;
    const head = draft.head(preposition);
    if (verb <= date || draft.relation(date) === 'obl') continue;
    let noun = date;
    while (draft.head(noun) !== verb) noun = draft.head(noun);
    if (head !== verb && head !== noun) continue;
    const asSubject = isOf(draft.relation(noun), 'nsubj');
    if (noun === date ? draft.child(verb, 'nsubj', date) < 0 : !asSubject && !draft.lacksSubject(verb))
      continue;
    if (noun !== date && !freeName(draft, date, noun)) continue;
    draft.attach(date, verb, 'obl');
    draft.attach(preposition, date, 'case');
    if (noun !== date) draft.attach(noun, verb, subjectRelation(draft, verb));
  }
}
