import { UNNAMED } from '../contract';
import type { Span } from '../contract';
import { SPEAKER } from '../actors';
import type { Cast } from '../actors';
import type { Tree } from '../syntax';
import type { TextDocument, TextSentence } from '../text';
import type { Attribution } from './attribution';
import { firstFrom, touching } from './ordered';
import type { Quotation } from './quotations';
import { REPORTING_NOUNS } from './cues';
import { lemmaOf, spanOf } from './report-clauses';
import { isOwnVoice, partiesAt } from './speakers';
import { speechBeside } from './speech-beside';
import type { Speech } from './speech-beside';

/**
 * A quotation of fewer words than this that no verb of saying governs is a scare quote: the writer's distance
 * from a word, not somebody's speech.
 */
const SPEECH_WORDS = 4;

/** A document with everything that quotations are read by. */
export interface Page {
  readonly document: TextDocument;
  readonly trees: readonly Tree[];
  readonly cast: Cast;
  /** Heads of verbal acts by sentence: quoted words under them are their source's. */
  readonly verbalActs: readonly ReadonlySet<number>[];
}

function wordsIn(document: TextDocument, quotation: Span): number {
  return document.text
    .slice(quotation.start, quotation.end)
    .split(/\s+/u)
    .filter((word) => /\p{L}/u.test(word)).length;
}

function sentencesOf(document: TextDocument, quotation: Span): readonly TextSentence[] {
  return touching(document.sentences, quotation);
}

/** The sentences that share text with the quotation, and the one before it when that ends in a colon. */
function sentencesAround(document: TextDocument, quotation: Span): readonly TextSentence[] {
  const around = sentencesOf(document, quotation);
  const before = document.sentences[(around[0]?.index ?? 0) - 1];
  return before?.text.endsWith(':') === true ? [...around, before] : around;
}

/** A whole sentence in quotation marks, as in a speech that goes on after its speaker was named. */
function isWholeSentence(document: TextDocument, { start, end, mark }: Quotation): boolean {
  const { sentences } = document;
  const first = sentences[firstFrom(sentences, (sentence) => sentence.start >= start - mark)];
  return first !== undefined && first.end <= end + mark;
}

function paragraphAt(document: TextDocument, { start }: Span): number {
  const { sentences } = document;
  return sentences[firstFrom(sentences, (sentence) => sentence.start > start) - 1]?.paragraph ?? -1;
}

/** `He was blunt. “…”`: the subject of the sentence before a speech in the same paragraph. */
function introduced({ document, trees, cast }: Page, quotation: Quotation): Speech | undefined {
  const [opening] = sentencesOf(document, quotation);
  const before = opening && document.sentences[opening.index - 1];
  const tree = before && trees[before.index];
  if (!tree || before.paragraph !== opening.paragraph) return undefined;
  const speakers = tree
    .subjects(tree.root)
    .flatMap((subject) => cast.at(before.index, subject)?.parties ?? [])
    .filter((party) => party !== SPEAKER);
  return speakers.length === 0
    ? undefined
    : { speakers: [...new Set(speakers)], cue: spanOf(tree, tree.root, tree.root) };
}

/** The noun of something said that a sentence opens with, before any verb, −1 where there is none. */
function openingNoun(tree: Tree, limit: number): number {
  for (let token = 0; token < limit; token += 1) {
    const { upos } = tree.tokens[token] ?? {};
    if (upos === 'VERB' || upos === 'AUX') return -1;
    if (upos === 'NOUN' && REPORTING_NOUNS.has(lemmaOf(tree, token))) return token;
  }
  return -1;
}

/** `Her answer was short: “…”`; `The verdict from Lima was brief. “…”`: whose answer it is. */
function speechOfNoun({ document, trees, cast }: Page, quotation: Quotation): Speech | undefined {
  const [opening] = sentencesOf(document, quotation);
  if (!opening) return undefined;
  for (const sentence of [opening, document.sentences[opening.index - 1]]) {
    const tree = sentence && trees[sentence.index];
    if (!tree || sentence.paragraph !== opening.paragraph) continue;
    // In the quotation's own sentence only what stands before its colon.
    const limit =
      sentence === opening
        ? tree.tokens.findIndex(({ text, end }) => text === ':' && end <= quotation.start)
        : tree.tokens.length;
    const subject = openingNoun(tree, limit);
    if (subject < 0) continue;
    const owners = [
      ...tree.possessors(subject),
      ...['of', 'from', 'by'].flatMap((preposition) => tree.obliques(subject, preposition)),
    ];
    const speakers = partiesAt(cast, sentence.index, owners).filter((party) => party !== UNNAMED);
    if (speakers.length > 0) return { speakers, cue: spanOf(tree, subject, subject) };
  }
  return undefined;
}

/** Whether the quoted words state something: they hold a verb with its subject. */
function states({ trees, document }: Page, quotation: Span): boolean {
  const isInside = (tree: Tree, token: number): boolean => {
    const start = tree.tokens[token]?.start ?? -1;
    return quotation.start <= start && start < quotation.end;
  };
  return sentencesOf(document, quotation).some(({ index }) => {
    const tree = trees[index];
    return tree?.tokens.some(
      (_, token) =>
        isInside(tree, token) &&
        tree.isPredicate(token) &&
        tree.dependents(token, 'nsubj').some((subject) => isInside(tree, subject)),
    );
  });
}

/** Long quoted words without any speaker are still not the editorial's. */
function anonymous(page: Page, quotation: Quotation): Speech | undefined {
  const { document } = page;
  const isSpeech =
    wordsIn(document, quotation) >= SPEECH_WORDS &&
    (isWholeSentence(document, quotation) || states(page, quotation));
  return isSpeech
    ? { speakers: [UNNAMED], cue: { start: quotation.start - quotation.mark, end: quotation.start } }
    : undefined;
}

/** The last speech before a quotation. */
interface Heard {
  readonly speech: Speech;
  readonly paragraph: number;
  readonly open: boolean;
}

/** Who speaks each quotation. Short ones that nothing attributes are scare quotes and get no speaker. */
export function quotedIn(page: Page, quotations: readonly Quotation[]): readonly Attribution[] {
  const { document, trees, cast, verbalActs } = page;
  const found: Attribution[] = [];
  let last: Heard | undefined;
  for (const quotation of quotations) {
    const paragraph = paragraphAt(document, quotation);
    const isShort = wordsIn(document, quotation) < SPEECH_WORDS;
    const named = sentencesAround(document, quotation)
      .map(({ index }) => {
        const tree = trees[index];
        const around = {
          sentence: index,
          cast,
          verbalActs: verbalActs[index] ?? new Set<number>(),
          quotations,
        };
        return tree && speechBeside({ ...around, tree }, quotation, isShort);
      })
      .find((speech) => speech !== undefined);
    const isWhole = isWholeSentence(document, quotation);
    // A speech goes on in its paragraph, and into the next one when no mark closed it.
    const goesOn =
      last !== undefined && (last.paragraph === paragraph || (last.open && last.paragraph === paragraph - 1));
    const carried = isWhole
      ? ((goesOn ? last?.speech : undefined) ?? introduced(page, quotation))
      : undefined;
    const speech = named ?? speechOfNoun(page, quotation) ?? carried ?? anonymous(page, quotation);
    if (!speech || isOwnVoice(speech.speakers)) continue;
    found.push({ ...speech, form: 'direct', content: [{ start: quotation.start, end: quotation.end }] });
    last = { speech, paragraph, open: !quotation.closed };
  }
  return found;
}
