import { UNNAMED } from '../contract';
import type { Party, Span } from '../contract';
import type { Cast } from '../actors';
import type { Tree } from '../syntax';
import type { TextDocument, TextSentence } from '../text';
import type { Attribution } from './attribution';
import { REPORTING_VERBS } from './cues';
import type { Quotation } from './quotations';
import { isOwnVoice, partiesAt } from './speakers';

/**
 * A quotation of fewer words than this that no verb of saying governs is a scare quote: the writer's distance
 * from a word, not somebody's speech.
 */
const SPEECH_WORDS = 4;

interface Page {
  readonly document: TextDocument;
  readonly trees: readonly Tree[];
  readonly cast: Cast;
  /** Heads of verbal acts by sentence: quoted words under them are their source's. */
  readonly verbalActs: readonly ReadonlySet<number>[];
}

interface Speech {
  readonly speakers: readonly Party[];
  readonly cue: Span;
}

function isInside({ start }: Span, quotation: Span): boolean {
  return quotation.start <= start && start < quotation.end;
}

/** Distance in tokens that stand between a verb and the quotation; −1 when the verb is in the quotation. */
function distance(tree: Tree, verb: number, quotation: Span): number {
  const own = tree.tokens[verb];
  if (!own || isInside(own, quotation)) return -1;
  return tree.tokens.filter(
    ({ start }) =>
      (start > own.end && start < quotation.start) || (start >= quotation.end && start < own.start),
  ).length;
}

/** The nearest verb of saying, naming or judging outside the quotation whose subject is outside it too. */
function speechAround(
  { trees, cast, verbalActs }: Page,
  sentence: TextSentence,
  quotation: Quotation,
): Speech | undefined {
  const tree = trees[sentence.index];
  if (!tree) return undefined;
  const acts = verbalActs[sentence.index];
  let best: { readonly speech: Speech; readonly distance: number } | undefined;
  tree.tokens.forEach((token, verb) => {
    if (token.upos !== 'VERB') return;
    if (!REPORTING_VERBS.has(token.lemma.toLowerCase()) && acts?.has(verb) !== true) return;
    const away = distance(tree, verb, quotation);
    if (away < 0 || (best && best.distance <= away)) return;
    const subjects = tree.logicalSubjects(verb).filter((subject) => {
      const at = tree.tokens[subject];
      return at !== undefined && !isInside(at, quotation);
    });
    if (subjects.length === 0) return;
    best = {
      speech: {
        speakers: partiesAt(cast, sentence.index, subjects),
        cue: { start: token.start, end: token.end },
      },
      distance: away,
    };
  });
  return best?.speech;
}

function wordsIn(document: TextDocument, quotation: Span): number {
  return document.text
    .slice(quotation.start, quotation.end)
    .split(/\s+/u)
    .filter((word) => /\p{L}/u.test(word)).length;
}

/** The sentences that share text with the quotation, and the one before it when that ends in a colon. */
function sentencesAround(document: TextDocument, quotation: Quotation): readonly TextSentence[] {
  const touching = document.sentences.filter(
    ({ start, end }) => start < quotation.end && end > quotation.start,
  );
  const before = document.sentences[(touching[0]?.index ?? 0) - 1];
  return before?.text.endsWith(':') === true ? [...touching, before] : touching;
}

/** A whole sentence in quotation marks, as in a speech that goes on after its speaker was named. */
function isWholeSentence(document: TextDocument, quotation: Quotation): boolean {
  return document.sentences.some(
    ({ start, end }) => start >= quotation.start - 1 && end <= quotation.end + 1,
  );
}

function paragraphAt(document: TextDocument, { start }: Span): number {
  return document.sentences.findLast((sentence) => sentence.start <= start)?.paragraph ?? -1;
}

/** Who speaks each quotation. Short ones that nothing attributes are scare quotes and get no speaker. */
export function quotedIn(page: Page, quotations: readonly Quotation[]): readonly Attribution[] {
  const { document } = page;
  const found: Attribution[] = [];
  let last:
    { readonly attribution: Attribution; readonly paragraph: number; readonly open: boolean } | undefined;
  for (const quotation of quotations) {
    const paragraph = paragraphAt(document, quotation);
    const named = sentencesAround(document, quotation)
      .map((sentence) => speechAround(page, sentence, quotation))
      .find((speech) => speech !== undefined);
    // A speech goes on in its paragraph, and into the next one when no mark closed it.
    const goesOn =
      last !== undefined && (last.paragraph === paragraph || (last.open && last.paragraph === paragraph - 1));
    const continued = goesOn && isWholeSentence(document, quotation) ? last?.attribution : undefined;
    const speech = named ?? continued ?? anonymous(document, quotation);
    if (!speech || isOwnVoice(speech.speakers)) continue;
    const attribution: Attribution = {
      speakers: speech.speakers,
      cue: speech.cue,
      form: 'direct',
      content: [{ start: quotation.start, end: quotation.end }],
    };
    found.push(attribution);
    last = { attribution, paragraph, open: !quotation.closed };
  }
  return found;
}

/** Long quoted words without any speaker are still not the editorial's. */
function anonymous(document: TextDocument, quotation: Quotation): Speech | undefined {
  const isSpeech = wordsIn(document, quotation) >= SPEECH_WORDS && isWholeSentence(document, quotation);
  return isSpeech
    ? { speakers: [UNNAMED], cue: { start: quotation.start - 1, end: quotation.start } }
    : undefined;
}
