import type { Act, StanceSummary, Voice } from '../../src';
import { relationsOf } from '../../src/stance';
import type { GoldEditorial } from '../loaders';

/** How far the ends of two mentions may lie apart: a possessive or a mark more or less, never another word. */
const END_TOLERANCE = 2;
/** What a shared mention counts: a wrong pronoun must not decide who somebody is. */
const NAMING = 2;
const REFERRING = 1;

/** Start of each gold sentence in the text. */
export function sentenceStarts(editorial: GoldEditorial): readonly number[] {
  let from = 0;
  return editorial.sentences.map(({ text }) => {
    const at = editorial.text.indexOf(text, from);
    const start = at < 0 ? from : at;
    from = start + text.length;
    return start;
  });
}

/**
 * The gold actor that each of the library's actors is: the one with which it shares the most mentions. Several may be
 * the same one: where the gold takes a minister's words for the state's, the minister is the state here too.
 */
export function alignActors(editorial: GoldEditorial, summary: StanceSummary): ReadonlyMap<string, string> {
  const starts = sentenceStarts(editorial);
  const aligned = new Map([
    ['author', 'AUTHOR'],
    ['unnamed', 'UNNAMED'],
  ]);
  for (const actor of summary.actors) {
    const votes = new Map<string, number>();
    for (const mention of editorial.mentions) {
      const start = (starts[mention.sentence] ?? 0) + mention.at;
      const end = start + mention.text.length;
      const meets = actor.mentions.some(
        (own) => own.start < end && own.end > start && Math.abs(own.end - end) <= END_TOLERANCE,
      );
      if (!meets) continue;
      const weight = mention.how === 'pronoun' || mention.how === 'group' ? REFERRING : NAMING;
      for (const gold of mention.actor)
        votes.set(gold, (votes.get(gold) ?? 0) + weight / mention.actor.length);
    }
    const [best] = [...votes].sort(([, one], [, other]) => other - one);
    if (best !== undefined) aligned.set(actor.id, best[0]);
  }
  return aligned;
}

/** The summary with the gold's actors as parties; whom the gold does not know keeps a name that nothing matches. */
export function inGoldTerms(editorial: GoldEditorial, summary: StanceSummary): StanceSummary {
  const aligned = alignActors(editorial, summary);
  const translated = (parties: readonly string[]): readonly string[] => [
    ...new Set(parties.map((party) => aligned.get(party) ?? `found:${party}`)),
  ];
  const voiceOf = (voice: Voice): Voice =>
    voice.by === 'author' ? voice : { ...voice, by: translated(voice.by) };
  const acts = summary.acts.map((act): Act => ({
    ...act,
    sources: translated(act.sources),
    targets: translated(act.targets),
    voice: voiceOf(act.voice),
  }));
  return { ...summary, acts, relations: relationsOf(acts) };
}
