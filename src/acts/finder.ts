import type { ActDefinition, ActKind } from '../contract';
import { UNNAMED } from '../contract';
import type { TextDocument } from '../text';
import type { Tree } from '../syntax';
import type { Cast } from '../actors';
import { SPEAKER } from '../actors';
import { admissionsIn } from './forms/admissions';
import { adviceIn } from './forms/advice';
import type { Catalogue } from './cues/catalogue';
import { catalogueOf } from './cues/catalogue';
import type { Candidate } from './cues/candidates';
import { candidatesIn } from './cues/candidates';
import { contentOf, isWithSource, kindFor } from './content';
import { checkDefinitions } from './cues/definitions';
import type { Draft, DraftParts } from './draft';
import { draftOf } from './draft';
import { bygonesIn } from './forms/bygones';
import { echoesIn } from './forms/echoes';
import { endorsementsOf } from './forms/endorsement';
import { evaluationsIn } from './forms/evaluate';
import { ASKING_VERBS, LEXICON, NEEDS_PARTY } from './lexicon';
import { plainly } from './forms/litotes';
import type { Memory } from './targets/memory';
import { completed } from './targets/completion';
import { confessed } from './forms/confessions';
import { dealingsIn, isOutdone } from './forms/dealings';
import { blowsIn } from './forms/force';
import { giftsIn } from './forms/gifts';
import { goingBetween } from './forms/going-between';
import { jointWorksIn } from './forms/joint-works';
import { isAimless, isDenial, isGeneric, isOverdone, isUnrelated } from './generic';
import { settled } from './merging';
import { namingsIn } from './forms/naming';
import type { Roles } from './roles/fillings';
import { nominalDeedsIn } from './forms/nominal-deeds';
import { passiveRoles } from './roles/passive-nouns';
import { pronounVerdictsIn } from './forms/pronoun-verdicts';
import { quotedChargesIn } from './forms/quoted-charges';
import { retortsIn } from './forms/retorts';
import { rolesOf } from './roles/roles';
import type { RuleId } from './rules';
import type { Site } from './site';
import { siteOf } from './site';
import { carrierOf } from './cues/support';
import type { FoundAct } from './types';
import { wordsAboutIn } from './forms/words-about';
import { wordsTakenBack } from './forms/taken-back';
import { verdictsIn } from './forms/verdicts';
import { doneFor, kindnessBefore } from './targets/thanked';
import { aimedWithin } from './targets/wronged';

/** Verbs whose content decides whether they are an act at all. */
const ASKING: readonly ActDefinition[] = ASKING_VERBS.map(({ lemma, frame }) => ({
  lemma,
  pos: 'verb',
  kind: 'urge-settlement',
  frame,
}));
const IS_ASKING: ReadonlySet<ActDefinition> = new Set(ASKING);

/** Finds the acts of a document. */
export interface ActFinder {
  find(document: TextDocument, trees: readonly Tree[], cast: Cast): readonly FoundAct[];
}

/**
 * Makes a finder with the built-in lexicon and the caller's own entries, which win over built-in ones of the same lemma and
 * part of speech.
 *
 * @throws {StanceError} `invalid-act` when an entry means nothing, naming the entry and its field.
 */
export function createActFinder(definitions: readonly ActDefinition[] = []): ActFinder {
  checkDefinitions(definitions);
  const catalogue = catalogueOf([...LEXICON, ...ASKING], definitions);
  const own = new Set(definitions);
  const isCueVerb = (lemma: string): boolean =>
    catalogue.byHead.get(lemma)?.patterns.some(({ entry }) => entry.pos === 'verb') === true;
  return {
    find(document, trees, cast) {
      const acts: FoundAct[] = [];
      const sites: Site[] = [];
      const past = { acts, sites, cast };
      for (const sentence of document.sentences) {
        const tree = trees[sentence.index];
        if (!tree || sentence.kind === 'byline' || tree.tokens.length === 0) continue;
        const site = siteOf(document, sentence, tree, cast, isCueVerb);
        sites.push(site);
        const drafts = draftsIn(site, catalogue, own, { ...past, ahead: [] });
        const memory: Memory = { ...past, ahead: drafts.map(({ act }) => act) };
        for (const draft of drafts) {
          const whole = plainly(site, completed(site, memory, draft));
          if (!isTold(whole.act) || isNoAct(site, whole)) continue;
          const kindness = kindnessBefore(acts, whole.act);
          acts.push(whole.act);
          const before = acts[kindness];
          if (before) acts[kindness] = doneFor(before, whole.act);
        }
        acts.push(...echoesIn(site, memory));
      }
      return acts;
    },
  };
}

function draftsIn(
  site: Site,
  catalogue: Catalogue,
  own: ReadonlySet<ActDefinition>,
  memory: Memory,
): readonly Draft[] {
  const dealt = [...dealingsIn(site), ...admissionsIn(site)];
  const nominal = nominalDeedsIn(site);
  const retorts = retortsIn(site);
  const worded = candidatesIn(site, catalogue)
    .flatMap((group) => bestOf(site, group, own))
    .map((draft) => aimedWithin(site, draft))
    .filter((draft) => !dealt.some((dealing) => isOutdone(draft, dealing)))
    .filter((draft) => !nominal.some(({ act }) => act.head === draft.act.head));
  // `lifted its ban on tin`: the noun is what the other act is done to.
  const isPart = ({ act }: Draft): boolean =>
    [...dealt, ...worded].some(({ cue }) => cue.head !== act.head && cue.tokens.includes(act.head));
  const gifts = giftsIn(site).filter((gift) => !dealt.some((dealing) => dealing.act.head === gift.act.head));
  const named = [
    ...namingsIn(site),
    ...dealt,
    ...nominal.filter((draft) => !isPart(draft)),
    ...gifts,
    ...blowsIn(site),
    ...retorts,
    ...quotedChargesIn(site).filter((draft) => !retorts.some(({ act }) => act.head === draft.act.head)),
    ...bygonesIn(site),
    ...wordsAboutIn(site),
    ...goingBetween(site),
    ...wordsTakenBack(site),
    ...jointWorksIn(site),
  ];
  const verdicts = verdictsIn(site);
  const advice = adviceIn(site, memory).filter(({ cue }) => !isReproach(cue.tokens, verdicts));
  const taken = pronounVerdictsIn(site, memory);
  const isTaken = ({ act }: Draft): boolean => taken.some(({ cue }) => cue.tokens.includes(act.head));
  const evaluated = [...taken, ...[...evaluationsIn(site), ...verdicts].filter((draft) => !isTaken(draft))];
  const kept = confessed(
    site,
    settled(
      site,
      worded.filter((draft) => draft.act.kind !== 'evaluate' || !isTaken(draft)),
      named,
      advice,
      evaluated,
    ),
  );
  return [...kept, ...endorsementsOf(site, kept)].sort(
    (one, other) => one.act.cue.start - other.act.cue.start,
  );
}

/** `should be ashamed of itself`: advice whose own words are a verdict is that verdict. */
function isReproach(tokens: readonly number[], verdicts: readonly Draft[]): boolean {
  return verdicts.some(({ cue }) => tokens.every((token) => cue.tokens.includes(token)));
}

/** Of several entries for the same words, the one whose frame fits best; only it is looked at further. */
function bestOf(site: Site, group: readonly Candidate[], own: ReadonlySet<ActDefinition>): readonly Draft[] {
  let best: DraftParts | undefined;
  let fit = -1;
  for (const candidate of group) {
    const parts = partsFor(site, candidate, own);
    if (!parts) continue;
    const score = fitOf(parts.roles);
    if (score > fit) {
      best = parts;
      fit = score;
    }
  }
  return best ? [draftOf(site, best)] : [];
}

function fitOf({ sources, targets, about }: Roles): number {
  const named = sources.some((source) => source !== UNNAMED && source !== SPEAKER);
  return (targets.length > 0 ? 4 : 0) + (named ? 2 : 0) + (about.length > 0 ? 1 : 0);
}

function partsFor(
  site: Site,
  { entry, cue }: Candidate,
  own: ReadonlySet<ActDefinition>,
): DraftParts | undefined {
  const carrier = entry.pos === 'noun' ? carrierOf(site, cue) : undefined;
  const filled = rolesOf(site, cue, entry, carrier);
  if (!filled) return undefined;
  const roles = passiveRoles(site, cue.head, entry, filled);
  const why: RuleId[] = [`cue:${entry.pos}`];
  if (own.has(entry)) why.push('own');
  const worded = WITH_CONTENT.has(entry.kind) ? contentOf(site, cue) : undefined;
  if (IS_ASKING.has(entry) && worded === undefined) return undefined;
  const ownConflict =
    roles.why.includes('target:group-minus-source') || isWithSource(site, cue.head, roles.sources);
  const { kind, rules } = kindFor(entry.kind, worded, ownConflict);
  return { entry, kind, cue: carrier?.cue ?? cue, roles, why: [...why, ...rules] };
}

const WITH_CONTENT: ReadonlySet<ActKind> = new Set<ActKind>(['demand', 'urge-settlement', 'promise']);

function isNoAct(site: Site, draft: Draft): boolean {
  return (
    isDenial(site, draft) ||
    isGeneric(site, draft) ||
    isOverdone(site, draft) ||
    isUnrelated(site, draft) ||
    isAimless(draft)
  );
}

/** An act needs somebody to do it and somebody or something to do it to. */
function isTold({ kind, axis, entry, sources, targets, about, reality, why }: FoundAct): boolean {
  if (kind === 'evaluate') return targets.length > 0 && reality !== 'negated';
  const named = sources.some((source) => source !== UNNAMED);
  if (targets.length > 0) return true;
  if (typeof entry.lemma === 'string' && NEEDS_PARTY.has(entry.lemma)) return false;
  // `quarrelled with nobody`
  if (why.includes('reality:negating-object') && about === undefined) return false;
  // `a weak attack` is no deed until somebody suffers it.
  if (!named || (axis === null && entry.pos === 'noun' && about === undefined)) return false;
  return about !== undefined || reality === 'negated' || why.includes('target:none');
}
