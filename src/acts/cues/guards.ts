import type { Guard } from '../../contract';
import type { Site } from '../site';
import { lemmaAt, tokenAt, wordAt } from '../site';

/** How many tokens before or after a cue a guard looks at, articles included. */
const WINDOW = 3;

function isOneOf(site: Site, token: number, words: readonly string[]): boolean {
  return words.includes(lemmaAt(site, token)) || words.includes(wordAt(site, token));
}

/** Whether the cue's tokens stand inside a fixed phrase, such as `critical mass` or `Peace Prize`. */
function isInPhrase(site: Site, cue: readonly number[], phrase: string): boolean {
  const words = phrase.split(/[\s-]+/);
  const tokens = site.lemmas.length;
  return cue.some((token) => {
    for (let first = Math.max(0, token - words.length); first <= token; first += 1) {
      let at = first;
      let matched = 0;
      while (matched < words.length && at < tokens) {
        if (wordAt(site, at) === '-') at += 1;
        else if (lemmaAt(site, at) === words[matched] || wordAt(site, at) === words[matched]) {
          at += 1;
          matched += 1;
        } else break;
      }
      if (matched === words.length && token < at) return true;
    }
    return false;
  });
}

function holds(site: Site, guard: Guard, head: number, cue: readonly number[]): boolean {
  const first = cue[0] ?? head;
  const last = cue[cue.length - 1] ?? head;
  const { tree } = site;
  switch (guard.at) {
    case 'phrase':
      return guard.words.some((phrase) => isInPhrase(site, cue, phrase));
    case 'before':
      return isNear(site, first - WINDOW, first - 1, guard.words);
    case 'after':
      return isNear(site, last + 1, last + WINDOW, guard.words);
    case 'object':
      return [...tree.logicalObjects(head), ...governed(site, head, cue)].some((token) =>
        isOneOf(site, token, guard.words),
      );
    case 'subject':
      return tree.logicalSubjects(head).some((token) => isOneOf(site, token, guard.words));
    case 'modifier':
      return [
        ...tree.premodifiers(head),
        ...tree.adverbs(head),
        ...tree.dependents(head, 'amod', 'compound'),
      ].some((token) => isOneOf(site, token, guard.words));
  }
}

/** What stands behind the last preposition of a cue: `waded into the river`. */
function governed(site: Site, head: number, cue: readonly number[]): readonly number[] {
  const last = cue[cue.length - 1] ?? head;
  return last === head || tokenAt(site, last).upos !== 'ADP' ? [] : [site.tree.head(last)];
}

function isNear(site: Site, from: number, to: number, words: readonly string[]): boolean {
  for (let token = from; token <= to; token += 1) if (isOneOf(site, token, words)) return true;
  return false;
}

/** Whether one of an entry's guards shows another sense of the word here. */
export function isGuarded(
  site: Site,
  guards: readonly Guard[] | undefined,
  head: number,
  cue: readonly number[],
): boolean {
  return guards?.some((guard) => holds(site, guard, head, cue)) === true;
}
