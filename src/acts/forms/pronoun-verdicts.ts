import type { ActDefinition } from '../../contract';
import { SPEAKER } from '../../actors';
import { groupedBy } from '../cues/grouping';
import { BLAMED_DEED, BLAMING_VERDICTS, PRAISED_DEED, PRAISING_VERDICTS } from '../data/verdict-words';
import type { Draft } from '../draft';
import { asActual, draftOf } from '../draft';
import { strengthOf } from '../lexicon';
import type { Site } from '../site';
import { lemmaAt, tokenAt, wordAt } from '../site';
import type { Memory } from '../targets/memory';
import type { Doer } from '../targets/deed-before';
import { deedBefore } from '../targets/deed-before';

type Valence = 'praise' | 'blame';

interface Phrase {
  readonly words: readonly string[];
  readonly valence: Valence;
}

const PHRASES = groupedBy<Phrase>(
  [
    ...BLAMING_VERDICTS.map((words) => ({ words, valence: 'blame' as const })),
    ...PRAISING_VERDICTS.map((words) => ({ words, valence: 'praise' as const })),
  ],
  ({ words }) => words[0] ?? '',
);

const POINTING: ReadonlySet<string> = new Set(['that', 'this', 'it', 'which', 'all']);
/** What may stand before a pronoun that opens a clause. */
const OPENING: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '-',
  '–',
  '—',
  'and',
  'but',
  'yet',
  'for',
  'or',
  '(',
]);
/** Words that turn a verdict round. */
const DENYING: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'hardly',
  'scarcely',
  'never',
  'neither',
  'nor',
  'no',
  'barely',
]);
/** How far behind the copula the word may stand that judges. */
const REACH = 5;

/** `That was shabby.`, `…, which was foolish`, `It was no way to treat a guest.`: whoever did what was told before is judged. */
export function pronounVerdictsIn(site: Site, memory: Memory): readonly Draft[] {
  const found: Draft[] = [];
  for (const [token, word] of site.words.entries()) {
    if (!POINTING.has(word) || !opensClause(site, token)) continue;
    const be = copulaBehind(site, token);
    const verdict = be < 0 ? undefined : verdictBehind(site, be);
    if (!verdict || (word === 'it' && !takesUp(site, be, verdict))) continue;
    const doer = deedBefore(site, memory, token, verdict.valence);
    if (doer) found.push(pronounced(site, verdict, [token, be], doer));
  }
  return found;
}

function opensClause(site: Site, token: number): boolean {
  if (wordAt(site, token) === 'which') return wordAt(site, token - 1) === ',';
  return token === 0 || OPENING.has(wordAt(site, token - 1));
}

/** The copula right behind a pronoun, adverbs between; none of what is only imagined. */
function copulaBehind(site: Site, pronoun: number): number {
  let token = pronoun + 1;
  while (site.tokens[token]?.upos === 'ADV') token += 1;
  if (["'s", 'is', 'was', 'were', 'are'].includes(wordAt(site, token))) return token;
  return ['has', 'had'].includes(wordAt(site, token)) && wordAt(site, token + 1) === 'been' ? token + 1 : -1;
}

/** `It was foolish`, but not `it is true`, `it was foolish to wait`, where `it` takes up nothing. */
function takesUp(site: Site, be: number, { tokens }: Verdict): boolean {
  const last = tokens[tokens.length - 1] ?? be;
  const follows = wordAt(site, last + 1);
  return (
    !["'s", 'is', 'are'].includes(wordAt(site, be)) &&
    !['to', 'that', 'of', 'for', 'when', 'how'].includes(follows)
  );
}

/** What a judging adjective has to stand before, so that the deed is judged: `a generous gesture`, no `fair question`. */
const DEEDS: ReadonlySet<string> = new Set(
  `act action behaviour behavior business conduct decision deed gesture manoeuvre move performance practice reply response
   revenge reward stroke thing treatment trick way word`.split(/\s+/),
);

interface Verdict {
  readonly tokens: readonly number[];
  readonly head: number;
  readonly valence: Valence;
}

function verdictBehind(site: Site, be: number): Verdict | undefined {
  let turned = false;
  for (let token = be + 1; token <= be + REACH && token < site.words.length; token += 1) {
    const word = wordAt(site, token);
    const phrase = PHRASES.get(word)?.find(({ words }) =>
      words.every((each, on) => wordAt(site, token + on) === each),
    );
    if (phrase) {
      const tokens = phrase.words.map((_, on) => token + on);
      const head =
        tokens.find((each) => site.tree.subjects(each).length > 0) ?? tokens[tokens.length - 1] ?? token;
      return { tokens, head, valence: phrase.valence };
    }
    const valence = BLAMED_DEED.has(word) ? 'blame' : PRAISED_DEED.has(word) ? 'praise' : undefined;
    const described = site.tokens[token + 1]?.upos === 'NOUN' && tokenAt(site, token).upos === 'ADJ';
    if (valence && described && !DEEDS.has(lemmaAt(site, token + 1))) return undefined;
    if (valence) return { tokens: [token], head: token, valence: valenceAt(site, token, valence, turned) };
    if (DENYING.has(word)) turned = true;
    else if (!['DET', 'ADV', 'ADJ', 'PART', 'CCONJ'].includes(tokenAt(site, token).upos)) return undefined;
  }
  return undefined;
}

/** `was neither kind nor wise`, `was too generous` */
function valenceAt(site: Site, token: number, valence: Valence, turned: boolean): Valence {
  if (valence === 'praise' && wordAt(site, token - 1) === 'too') return 'blame';
  if (!turned) return valence;
  return valence === 'praise' ? 'blame' : 'praise';
}

function pronounced(site: Site, verdict: Verdict, before: readonly number[], doer: Doer): Draft {
  const { head, valence } = verdict;
  const own = doer.parties.includes(SPEAKER);
  const targets = own ? doer.towards : doer.parties;
  const kind = own ? 'concede' : 'evaluate';
  const entry: ActDefinition = own
    ? { lemma: lemmaAt(site, head), pos: 'verb', kind: 'concede', frame: { source: ['subject'] } }
    : {
        lemma: lemmaAt(site, head),
        pos: 'verb',
        kind: 'evaluate',
        valence,
        strength: 0.5,
        frame: { target: ['subject'] },
      };
  const draft = draftOf(site, {
    entry,
    kind,
    cue: { head, tokens: [...before, ...verdict.tokens] },
    roles: {
      sources: [SPEAKER],
      targets,
      about: [],
      held: before,
      reciprocal: false,
      why: ['source:speaker', targets.length > 0 ? 'target:back-reference' : 'target:none'],
    },
    why: own ? ['cue:valence', 'confession'] : ['cue:valence'],
    strength: own ? strengthOf({ kind: 'concede' }) : 0.5,
  });
  return asActual(draft, 'negated');
}
