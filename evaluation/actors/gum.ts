import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MissingData } from '../table';
import type { Found } from './pipeline';
import { newTally } from './scores';
import type { Tally } from './scores';

const SOURCE = 'https://github.com/UniversalDependencies/UD_English-GUM';

interface Word {
  readonly form: string;
  readonly upos: string;
  readonly head: number;
  readonly misc: string;
  readonly start: number;
  readonly end: number;
}

/** A mention of a chain: its span, the span of its head word, whether it is a pronoun. */
export interface ChainMention {
  readonly chain: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly head: { readonly start: number; readonly end: number };
  readonly pronoun: string | undefined;
}

/** A document with its coreference chains; offsets are into its text. */
export interface GumDocument {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly ChainMention[];
}

const THIRD_PERSON =
  /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves)$/i;

/** Words with offsets into the text of their sentence; the words of a contraction share its span. */
function readWords(lines: readonly string[], text: string, offset: number): Word[] {
  const words: Word[] = [];
  let at = 0;
  let until = -1;
  let shared = { start: 0, end: 0 };
  const locate = (form: string): { start: number; end: number } => {
    const start = Math.max(text.indexOf(form, at), at);
    at = start + form.length;
    return { start: start + offset, end: at + offset };
  };
  for (const line of lines) {
    const [id = '', form = '', , upos = '', , , head = '0', , , misc = ''] = line.split('\t');
    if (id.includes('.')) continue;
    if (id.includes('-')) {
      shared = locate(form);
      until = Number(id.split('-')[1]);
      continue;
    }
    const span = Number(id) <= until ? shared : locate(form);
    words.push({ form, upos, head: Number(head) - 1, misc, ...span });
  }
  return words;
}

function headOf(words: readonly Word[], first: number, last: number): Word | undefined {
  for (let position = first; position <= last; position++) {
    const head = words[position]?.head ?? -1;
    if ((head < first || head > last) && words[position]?.upos !== 'PUNCT') return words[position];
  }
  return words[last];
}

/** Reads `Entity=(3-person-…(4-place-…)3)`: brackets open and close over the words. */
function readEntities(words: readonly Word[], mentions: ChainMention[]): void {
  const open: { chain: string; type: string; first: number }[] = [];
  const close = (chain: string, type: string, first: number, last: number): void => {
    const head = headOf(words, first, last);
    const start = words[first]?.start ?? 0;
    const only = first === last ? words[first] : undefined;
    const pronoun = only?.upos === 'PRON' ? only.form.toLowerCase() : undefined;
    if (head !== undefined)
      mentions.push({ chain, type, start, end: words[last]?.end ?? start, head, pronoun });
  };
  words.forEach(({ misc }, position) => {
    const entity = /(?:^|\|)Entity=([^|]+)/.exec(misc)?.[1];
    if (entity === undefined) return;
    for (const [, opened, type = '', closedAtOnce, closed] of entity.matchAll(
      /\((\d+)(?:\[[^\]]*\])?-([a-z]+)-[^()]*?(?:(\))|(?=\(|$|\d+\)))|(\d+)(?:\[[^\]]*\])?\)/g,
    )) {
      if (opened !== undefined && closedAtOnce !== undefined) close(opened, type, position, position);
      else if (opened !== undefined) open.push({ chain: opened, type, first: position });
      else if (closed !== undefined) {
        const index = open.findLastIndex(({ chain }) => chain === closed);
        const [entry] = index < 0 ? [] : open.splice(index, 1);
        if (entry !== undefined) close(entry.chain, entry.type, entry.first, position);
      }
    }
  });
}

/** Reads the documents of a GUM file. */
export function readGum(content: string): readonly GumDocument[] {
  return content
    .split(/^# newdoc id = /m)
    .slice(1)
    .map((block) => {
      const id = block.slice(0, block.indexOf('\n')).trim();
      let text = '';
      const mentions: ChainMention[] = [];
      for (const sentence of block.split('\n\n')) {
        const lines = sentence.split('\n');
        const own = lines.find((line) => line.startsWith('# text = '))?.slice(9);
        if (own === undefined) continue;
        if (text !== '') text += lines.some((line) => line.startsWith('# newpar')) ? '\n\n' : ' ';
        readEntities(
          readWords(
            lines.filter((line) => /^\d/.test(line)),
            own,
            text.length,
          ),
          mentions,
        );
        text += own;
      }
      return { id, text, mentions };
    });
}

export function loadGum(data: string): readonly GumDocument[] {
  const path = join(data, 'ud', 'en_gum-dev.conllu');
  if (!existsSync(path)) throw new MissingData(path, SOURCE);
  return readGum(readFileSync(path, 'utf8'));
}

const overlap = (one: { start: number; end: number }, other: { start: number; end: number }): boolean =>
  one.start < other.end && other.start < one.end;

/**
 * Of third-person pronouns in a chain that is named or described somewhere: how many are mentions of an actor whose
 * nearest other mention (before, or else after) has its head in the same chain.
 */
export function scorePronouns(
  { cast, document: read }: Found,
  document: GumDocument,
  types: readonly string[],
  report: (fault: string) => void,
): Tally {
  const tally = newTally();
  const described = new Map<string, ChainMention[]>();
  for (const mention of document.mentions) {
    if (mention.pronoun === undefined)
      described.set(mention.chain, [...(described.get(mention.chain) ?? []), mention]);
  }
  for (const gold of document.mentions) {
    const chain = described.get(gold.chain);
    if (
      gold.pronoun === undefined ||
      !THIRD_PERSON.test(gold.pronoun) ||
      chain === undefined ||
      !types.includes(gold.type)
    )
      continue;
    tally.gold += 1;
    const pronoun = cast.mentions.find(
      ({ start, end, how }) => start === gold.start && end === gold.end && how === 'pronoun',
    );
    if (pronoun === undefined) {
      report(
        `${document.id} ${gold.start} "${gold.pronoun}" unresolved: ${chain[0] === undefined ? '' : document.text.slice(chain[0].start, chain[0].end)}`,
      );
      continue;
    }
    tally.found += 1;
    const named = cast.mentions.filter(
      ({ how, parties }) => how !== 'pronoun' && parties.some((party) => pronoun.parties.includes(party)),
    );
    const nearest = named.findLast(({ start }) => start < gold.start) ?? named[0];
    const token = nearest === undefined ? undefined : headSpan(nearest);
    if (token !== undefined && chain.some((mention) => overlap(mention.head, token))) tally.right += 1;
    else
      report(
        `${document.id} ${gold.start} "${gold.pronoun}" is ${nearest?.text ?? '?'}, not ${chain[0] === undefined ? '' : document.text.slice(chain[0].start, chain[0].end)}: ${pronoun.resolvedBy?.join(' ') ?? ''}`,
      );
  }
  return tally;

  function headSpan(mention: {
    readonly sentence: number;
    readonly head: number;
  }): { start: number; end: number } | undefined {
    return read.sentences[mention.sentence]?.tokens[mention.head];
  }
}
