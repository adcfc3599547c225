import type { ActDefinition, Place } from '../../src/contract';

/** A sentence that shows an entry in its own frame, with France as its source and Spain as its target. */
const SOURCE = 'France';
const TARGET = 'Spain';

const PARTICLES: ReadonlySet<string> = new Set(
  'out off up down back away over on in at to for with against from of by behind into about around upon towards between through along apart aside together under round forward'.split(
    ' ',
  ),
);

function isParticle(word: string | undefined): boolean {
  return word !== undefined && PARTICLES.has(word);
}

/** The verb's words with an article before a noun that ends them, or without. */
function phrase(words: readonly string[], article: string): string {
  const last = words.length - 1;
  return words
    .map((word, position) => {
      const isNoun =
        position > 0 && !isParticle(word) && (position === last || isParticle(words[position + 1]));
      const opens = isNoun && (isParticle(words[position - 1]) || position === 1);
      return opens && article !== '' ? `${article} ${word}` : word;
    })
    .join(' ');
}

/** `will bow to Spain’s demand`, `will lay it at Spain’s door`: the owner stands before the last noun. */
function possessed([verb = '', ...rest]: readonly string[]): string {
  const noun = rest.findLastIndex((word) => isParticle(word)) + 1;
  const before = [verb, ...rest.slice(0, noun)];
  return `${SOURCE} will ${before.join(' ')} ${TARGET}’s ${rest.slice(noun).join(' ')}.`;
}

function verbSentence(words: readonly string[], place: Place, article: string): string {
  const [verb = '', ...rest] = words;
  const last = words.at(-1);
  const whole = phrase(words, article);
  switch (place) {
    case 'object':
      if (rest.length === 0 || isParticle(last)) return `${SOURCE} will ${whole} ${TARGET}.`;
      if (isParticle(rest[0])) return `${SOURCE} will ${verb} ${TARGET} ${phrase(rest, '')}.`;
      return `${SOURCE} will ${verb} ${TARGET}’s ${rest.join(' ')}.`;
    case 'indirect-object':
      return `${SOURCE} will ${verb} ${TARGET} ${rest.length > 0 ? rest.join(' ') : 'the boat'}.`;
    case 'clause':
      return `${SOURCE} will ${whole} that ${TARGET} lied.`;
    case 'subject':
      if (verb === 'be') return `${TARGET} is ${rest.join(' ')}.`;
      return rest.length > 0 && !isParticle(last)
        ? `${TARGET} will ${whole}.`
        : `${TARGET} will ${whole} the offer.`;
    case 'possessor':
      return possessed(words);
    case 'compound':
    case 'head':
      return `${SOURCE} will ${whole} ${TARGET}.`;
    default: {
      const preposition = place.slice('obl:'.length);
      return last === preposition
        ? `${SOURCE} will ${whole} ${TARGET}.`
        : `${SOURCE} will ${whole} ${preposition} ${TARGET}.`;
    }
  }
}

/** A preposition unless the words end in it already. */
function joined(words: string, preposition: string): string {
  return words.endsWith(` ${preposition}`) ? words : `${words} ${preposition}`;
}

/** `at fault`, `in solidarity with`: a noun with its preposition is predicated. */
function predicateSentence(words: string, place: Place): string {
  switch (place) {
    case 'possessor':
      return `To ${TARGET}’s ${words.split(' ').slice(1).join(' ')}, the boat was returned.`;
    case 'subject':
      return `${TARGET} is ${words}.`;
    default:
      return `${SOURCE} is ${joined(words, place.slice('obl:'.length))} ${TARGET}.`;
  }
}

function nounSentence(words: string, place: Place): string {
  if (isParticle(words.split(' ')[0]) || /^(?:without|beneath|beyond|below|above)\b/.test(words))
    return predicateSentence(words, place);
  switch (place) {
    case 'possessor':
    case 'compound':
      return `${TARGET}’s ${words} was noted in the report.`;
    case 'clause':
      return `${SOURCE}’s ${words} that ${TARGET} should leave was noted.`;
    case 'subject':
    case 'head':
      return `${TARGET} is a ${words}.`;
    case 'object':
    case 'indirect-object':
      return `${SOURCE}’s ${words} of ${TARGET} was noted.`;
    default:
      return `${SOURCE}’s ${joined(words, place.slice('obl:'.length))} ${TARGET} was noted in the report.`;
  }
}

function adjectiveSentence(words: string, place: Place): string {
  if (place === 'head') return `The ${words} decision by ${TARGET} was noted in the report.`;
  if (place === 'subject') return `${TARGET} is ${words}.`;
  return place.startsWith('obl:')
    ? `${SOURCE} is ${joined(words, place.slice('obl:'.length))} ${TARGET}.`
    : `${SOURCE} is ${words}.`;
}

/** Sentences to try; an entry is found when one of them shows its parties. */
export function sentencesFor({ lemma, pos, frame }: ActDefinition): readonly string[] {
  const first = typeof lemma === 'string' ? lemma : (lemma[0] ?? '');
  const words = first.split(' ');
  if (frame.reciprocal && !frame.target)
    return reciprocalSentences(first, pos, frame.reciprocal[0] ?? 'subject');
  const place = frame.target?.[0] ?? 'object';
  switch (pos) {
    case 'verb':
      return [
        ...['the', ''].map((article) => verbSentence(words, place, article)),
        // `will hold Spain responsible`, `will give Spain an earful`
        ...(place === 'object' && words.length > 1
          ? [`${SOURCE} will ${words[0] ?? ''} ${TARGET} ${words.slice(1).join(' ')}.`]
          : []),
        ...(place === 'subject' ? receivedSentences(words, frame.source?.[0]) : []),
      ];
    case 'noun':
      return [nounSentence(first, place)];
    case 'adjective':
      return [adjectiveSentence(first, place), `${TARGET}’s decision was ${first}.`];
    case 'adverb':
      return [`${TARGET} ${first} refused the offer.`, `${TARGET} has ${first} refused the offer.`];
  }
}

/** `will enjoy France’s trust`, `will come under fire from France`: the subject is at the receiving end. */
function receivedSentences(
  [verb = '', ...rest]: readonly string[],
  source: Place | undefined,
): readonly string[] {
  if (source === 'possessor') return [`${TARGET} will ${verb} ${SOURCE}’s ${rest.join(' ')}.`];
  return source?.startsWith('obl:') === true
    ? [`${TARGET} will ${phrase([verb, ...rest], '')} ${source.slice('obl:'.length)} ${SOURCE}.`]
    : [];
}

function reciprocalSentences(words: string, pos: ActDefinition['pos'], place: Place): readonly string[] {
  const preposition = place.startsWith('obl:') ? place.slice('obl:'.length) : '';
  if (pos === 'noun' && isParticle(words.split(' ')[0])) return [`${SOURCE} is ${words} with ${TARGET}.`];
  if (pos === 'noun')
    return ['between', 'with'].map((link) =>
      words.endsWith(' with') || link === 'with'
        ? `${SOURCE}’s ${joined(words, 'with')} ${TARGET} was noted in the report.`
        : `The ${joined(words, 'between')} ${SOURCE} and ${TARGET} was noted in the report.`,
    );
  const verb = phrase(words.split(' '), 'the');
  const ends = words.endsWith(` ${preposition}`);
  return [
    preposition === ''
      ? `${SOURCE} will ${verb} ${TARGET}.`
      : `${SOURCE} will ${verb} ${ends ? '' : `${preposition} `}${TARGET}.`,
    `${SOURCE} and ${TARGET} will ${verb}.`,
  ];
}
