import { membersOnly, partiesOf } from '../roles/parties';
import type { FoundCue } from '../cues/cue';
import type { Site } from '../site';
import { isPassive, isVerb, lemmaAt, tokenAt, wordAt } from '../site';

/** What one does who is wronged. */
const SUFFERING: ReadonlySet<string> = new Set([
  ...'bear endure suffer undergo'.split(' '),
  ...['go through', 'live through', 'put up'],
]);
/** What a wrong does to him. */
const BEFALLING: ReadonlySet<string> = new Set(['befall', 'do', 'happen', 'occur', 'say']);
const OPENING: ReadonlySet<string> = new Set(['what', 'how', 'that']);
/** How many words after a cue such a clause may open. */
const NEAR = 3;

/** `remorse for what Ms Lind had gone through`, `what was done to her`, `how she was treated`: whoever was wronged. */
export function sufferersIn(site: Site, cue: FoundCue, sources: readonly string[]): readonly string[] {
  const last = cue.tokens[cue.tokens.length - 1] ?? cue.head;
  const start = [...Array(NEAR).keys()]
    .map((step) => last + 1 + step)
    .find((at) => OPENING.has(wordAt(site, at)));
  if (start === undefined) return [];
  for (let verb = start + 1; verb < site.words.length; verb += 1) {
    if ([',', ';', ':'].includes(wordAt(site, verb))) return [];
    if (!isVerb(site, verb) || tokenAt(site, verb).upos === 'AUX') continue;
    const others = membersOnly(
      wronged(site, start, verb).flatMap((token) => partiesOf(site, token)?.parties ?? []),
    ).filter((party) => !sources.includes(party));
    if (others.length > 0) return [...new Set(others)];
  }
  return [];
}

function wronged(site: Site, start: number, verb: number): readonly number[] {
  const { tree } = site;
  const lemma = lemmaAt(site, verb);
  const suffers = SUFFERING.has(lemma) || SUFFERING.has(`${lemma} ${wordAt(site, verb + 1)}`);
  const subjects = (): readonly number[] => tree.subjects(verb).filter((subject) => subject > start);
  if (suffers && !isPassive(site, verb)) return subjects();
  if (lemma === 'befall') return tree.objects(verb);
  if (BEFALLING.has(lemma)) return tree.obliques(verb, 'to');
  return isPassive(site, verb) && wordAt(site, start) !== 'what' ? subjects() : [];
}
