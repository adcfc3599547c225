import { UNNAMED } from '../../contract';
import type { ActDefinition, ActKind } from '../../contract';
import { SPEAKER } from '../../actors';
import type { FoundCue } from '../cues/cue';
import type { Carrier, Filling } from './fillings';
import type { RuleId } from '../rules';
import type { Site } from '../site';
import { isPassive, tokenAt, wordAt } from '../site';

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

function isFinite(site: Site, verb: number): boolean {
  return [verb, ...site.tree.auxiliaries(verb)].some((each) => FINITE.has(tokenAt(site, each).xpos));
}

/** Who does it when the frame's places show nobody: the speaker, somebody unnamed, or undefined when nothing can be said. */
export function missingSource(
  site: Site,
  cue: FoundCue,
  entry: ActDefinition,
  filling: Filling | undefined,
  carrier: Carrier | undefined,
): readonly [string, RuleId] | undefined {
  // `deserves thanks`: whoever says so gives them.
  if (carrier?.role === 'due' && filling === undefined) return [SPEAKER, 'source:speaker'];
  if (entry.frame.source === undefined && filling === undefined) return [SPEAKER, 'source:speaker'];
  const spoken = entry.pos === 'verb' && SPOKEN.has(entry.kind) && isFinite(site, cue.head);
  if (filling !== undefined)
    return spoken || isSomebody(site, filling) ? [UNNAMED, 'source:unnamed-subject'] : undefined;
  if (entry.pos === 'verb')
    return isPassive(site, cue.head)
      ? [UNNAMED, 'source:unnamed-passive']
      : spoken
        ? [UNNAMED, 'source:unnamed-subject']
        : undefined;
  return entry.pos === 'noun' ? [UNNAMED, 'source:unnamed-noun'] : undefined;
}

/** What only people and their bodies do, and what they write: whoever it is, it is somebody. */
const SPOKEN: ReadonlySet<ActKind> = new Set<ActKind>([
  'accuse',
  'criticise',
  'denounce',
  'deplore',
  'protest',
  'complain',
  'thank',
  'praise',
  'apologise',
  'forgive',
  'defend',
  'endorse',
  'welcome',
]);

/** Pronouns for people, who are somebody even where nobody can say who. */
const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'they', 'who', 'one']);

const INDEFINITE: ReadonlySet<string> = new Set(
  'somebody someone many some others critics few several everybody everyone people nobody none all those who'.split(
    ' ',
  ),
);
/** Endings of nouns for people; a thing does not condemn. */
const PERSON_ENDING = /(?:er|or|ist|ian|ant|ent|man|woman|men|women|people|body|crat|ee)s?$/;
const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `critic group party union state country nation government court judge police official paper newspaper charity media
   press community family ally church staff crowd public league club board body agency panel committee council
   watchdog army militia gunman militant rebel force mob coalition opposition cleric expert academic firm company bank
   team fan parent youth student doctor nurse activist politician diplomat`.split(/\s+/),
);

function isSomebody(site: Site, filling: Filling): boolean {
  return filling.tokens.some((token) => {
    const { upos, lemma } = tokenAt(site, token);
    if (upos === 'PRON') return INDEFINITE.has(wordAt(site, token)) || PERSONAL.has(wordAt(site, token));
    return (
      upos === 'PROPN' ||
      PERSON_NOUNS.has(lemma.toLowerCase()) ||
      PERSON_ENDING.test(lemma.toLowerCase()) ||
      INDEFINITE.has(wordAt(site, token))
    );
  });
}
