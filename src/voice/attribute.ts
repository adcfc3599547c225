import { AUTHOR, UNNAMED } from '../contract';
import type { Party, Voice, Warning } from '../contract';
import type { FoundAct } from '../acts';
import { SPEAKER } from '../actors';
import type { Cast } from '../actors';
import type { Tree } from '../syntax';
import type { TextDocument } from '../text';
import { attributes, extent } from './attribution';
import type { Attribution } from './attribution';
import { isDoneWithWords } from './done-with-words';
import { touching } from './ordered';
import { findQuotations, unclosedQuotes } from './quotations';
import { quotedIn } from './quoted';
import { reportedIn } from './reported';
import type { VoicedAct } from './types';

/** What the voice room hands on. */
export interface VoicedDocument {
  readonly acts: readonly VoicedAct[];
  readonly attributions: readonly Attribution[];
  readonly warnings: readonly Warning[];
}

function verbalHeads(
  document: TextDocument,
  trees: readonly Tree[],
  acts: readonly FoundAct[],
): readonly ReadonlySet<number>[] {
  const heads = document.sentences.map(() => new Set<number>());
  for (const act of acts) if (isDoneWithWords(act, trees)) heads[act.sentence]?.add(act.head);
  return heads;
}

/** The attributions of each sentence: those whose words share text with it, in their order. */
function bySentence(
  document: TextDocument,
  attributions: readonly Attribution[],
): readonly (readonly Attribution[])[] {
  const found = document.sentences.map((): Attribution[] => []);
  for (const attribution of attributions) {
    const indices = attribution.content.flatMap((span) => touching(document.sentences, span));
    for (const { index } of new Set(indices)) found[index]?.push(attribution);
  }
  return found;
}

/** The attributions around an act, outermost first. */
function chainAt(attributions: readonly Attribution[], offset: number): readonly Attribution[] {
  return attributions
    .filter((attribution) => attributes(attribution, offset))
    .sort((one, other) => extent(other) - extent(one));
}

/** Puts the speaker in the place of the stand-in: the innermost one who is named, or the editorial. */
function sourcesOf(act: FoundAct, chain: readonly Attribution[]): readonly Party[] {
  const named = chain.findLast(({ speakers }) => !speakers.includes(UNNAMED));
  const speakers = (named ?? chain.at(-1))?.speakers ?? [AUTHOR];
  return [...new Set(act.sources.flatMap((source) => (source === SPEAKER ? speakers : [source])))];
}

/** Words of the source's own: a verbal act that the editorial tells as a fact. */
function isOwnWord(act: FoundAct, sources: readonly Party[], isVerbal: boolean): boolean {
  const told = act.reality === 'actual' || act.reality === 'historical';
  return told && isVerbal && sources.length > 0 && !sources.includes(AUTHOR) && !sources.includes(UNNAMED);
}

/** The speakers outermost first; the source speaks last and is named only when nobody else reports it. */
function voiceOf(
  act: FoundAct,
  sources: readonly Party[],
  chain: readonly Attribution[],
  own: Attribution | undefined,
  isVerbal: boolean,
): Voice {
  const innermost = chain.at(-1);
  const all = [...new Set(chain.flatMap((attribution) => attribution.speakers))];
  const known = all.filter((speaker) => speaker !== UNNAMED);
  const speakers = known.length > 0 ? known : all;
  // Where the words show nobody who reports it, whoever is named speaks for himself.
  const isAnonymous = chain.every(({ nobody }) => nobody === true) && isOwnWord(act, sources, isVerbal);
  if (innermost && !isAnonymous) {
    const others = speakers.filter((speaker) => !sources.includes(speaker));
    return { by: others.length > 0 ? others : speakers, form: innermost.form, cue: innermost.cue };
  }
  if (!isOwnWord(act, sources, isVerbal)) return { by: 'author' };
  return { by: sources, form: own?.form ?? 'indirect', cue: { start: act.cue.start, end: act.cue.end } };
}

/** Finds out in whose voice each act is told. */
export function attribute(
  document: TextDocument,
  trees: readonly Tree[],
  cast: Cast,
  acts: readonly FoundAct[],
): VoicedDocument {
  const verbalActs = verbalHeads(document, trees, acts);
  const quotations = findQuotations(document);
  const attributions = [
    ...trees.flatMap((tree, sentence) =>
      reportedIn({
        sentence,
        kind: document.sentences[sentence]?.kind ?? 'prose',
        tree,
        cast,
        verbalActs: verbalActs[sentence] ?? new Set(),
        quotations,
      }),
    ),
    ...quotedIn({ document, trees, cast, verbalActs }, quotations),
  ];
  const near = bySentence(document, attributions);
  const byCue = new Map(attributions.map((attribution) => [attribution.cue.start, attribution]));
  return {
    acts: acts.map((act) => {
      const head = trees[act.sentence]?.tokens[act.head];
      const at = head?.start ?? act.cue.start;
      const chain = chainAt(near[act.sentence] ?? [], at);
      const own = byCue.get(at);
      const sources = sourcesOf(act, chain);
      return { ...act, sources, voice: voiceOf(act, sources, chain, own, isDoneWithWords(act, trees)) };
    }),
    attributions,
    warnings: unclosedQuotes(document, quotations),
  };
}
