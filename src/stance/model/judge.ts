import type { Axis } from '../../contract';
import { UNNAMED } from '../../contract';
import type { TextDocument } from '../../text';
import type { Tree } from '../../syntax';
import { SPEAKER } from '../../actors';
import type { Cast, CastMention } from '../../actors';
import type { FoundAct } from '../../acts';
import { RULES_ALONE, TARGET_GUESSED, certaintyOf, hasGuessedTarget, isJudged } from './certainty';
import type { Judged } from './certainty';
import { evaluationOf } from './evaluation';
import { pairEvidence, receivedEvidence } from './evidence';
import type { Party } from './evidence';
import { createLeanings } from './leanings';
import { LEANINGS } from './leanings.model';
import { STANCE_MODEL } from './stance.model';
import { THRESHOLDS } from './thresholds';
import { verdictOn } from './verdict';
import type { Verdict } from './verdict';
import { viewOf, withLeanings } from './view';
import type { View } from './view';
import { decodeWeights } from './weights';

/** A document as the layer sees it. */
export interface Judgement {
  /** Acts of kind `evaluate` towards parties of the caller's that no rule found, with the words that carry them as cue. */
  readonly additions: readonly FoundAct[];
  /** Certainty of an act, before or after its voice is known. */
  certaintyOf(act: FoundAct): Judged;
}

/** The trained layer. */
export interface StanceModel {
  /**
   * Weighs the words around every mention of a document. Call it between the acts and their voice; `additions` go
   * through the voice room like all acts, and `certaintyOf` is asked when acts are summed up.
   */
  judge(document: TextDocument, trees: readonly Tree[], cast: Cast, acts: readonly FoundAct[]): Judgement;
}

/** Rules of the acts that the layer adds. */
const RECEIVED_RULE = 'model:received';
const PAIR_RULE = 'model:pair';

/** More parties than this in one sentence are a list: only the first are compared in pairs. */
const MOST_PARTIES = 6;

interface Present extends Party {
  readonly given: boolean;
}

interface Scene {
  /** Made when it is first asked for: most sentences are never judged. */
  readonly view: () => View;
  /** The view with the leanings of its words. */
  readonly leaning: () => View;
  readonly acts: readonly FoundAct[];
  readonly parties: readonly Present[];
}

/** Who is named in a sentence: one mention each, the caller's own before others. */
function partiesIn(mentions: readonly CastMention[]): readonly Present[] {
  const byMember = new Map<string, Present>();
  for (const { parties, first, last, head, how } of mentions) {
    const [member] = parties;
    if (member === undefined || parties.length > 1 || member === UNNAMED || member === SPEAKER) continue;
    const given = how === 'given';
    const known = byMember.get(member);
    if (known === undefined || (given && !known.given))
      byMember.set(member, { member, first, last, head, given });
  }
  return [...byMember.values()].sort((one, other) => one.first - other.first);
}

const axisOf = ({ blame, praise }: Verdict): Axis => (blame > praise ? 'condemnation' : 'conciliation');

/** Makes the layer; its weights are unpacked at the first document. */
export function createStanceModel(): StanceModel {
  let weights: ReturnType<typeof decodeWeights> | undefined;
  const leanings = createLeanings(LEANINGS);

  return {
    judge(document, trees, cast, acts) {
      const known = (weights ??= decodeWeights(STANCE_MODEL.weights));
      const actsIn = trees.map((): FoundAct[] => []);
      for (const act of acts) actsIn[act.sentence]?.push(act);
      const scenes = trees.map((tree, sentence): (() => Scene) => {
        let scene: Scene | undefined;
        let view: View | undefined;
        let leaning: View | undefined;
        const plain = (): View => (view ??= viewOf(tree));
        return () =>
          (scene ??= {
            view: plain,
            leaning: () => (leaning ??= withLeanings(plain(), leanings)),
            acts: actsIn[sentence] ?? [],
            parties: partiesIn(cast.inSentence(sentence)),
          });
      });
      const receivedOf = remembered((sentence, target: Present) => {
        const scene = scenes[sentence]?.();
        if (scene === undefined) return undefined;
        const evidence = receivedEvidence(scene.leaning(), scene.acts, target, known.holds);
        return verdictOn(evidence, known, STANCE_MODEL.received);
      });
      const pairOf = remembered((sentence, target: Present, source: Present | undefined) => {
        const scene = scenes[sentence]?.();
        if (scene === undefined || source === undefined) return undefined;
        const evidence = pairEvidence(scene.view(), scene.acts, source, target, known.holds);
        return verdictOn(evidence, known, STANCE_MODEL.pair);
      });

      function additionsIn(sentence: number): readonly FoundAct[] {
        const scene = scenes[sentence]?.();
        const text = document.sentences[sentence];
        if (scene === undefined || text === undefined || text.kind === 'byline') return [];
        // Tried on all parties of whole editorials, what the layer added was wrong more often than right.
        const parties = scene.parties.filter(({ given }) => given);
        const found: FoundAct[] = [];
        const add = (verdict: Verdict, source: string, target: Present, rule: string): void => {
          found.push(
            evaluationOf(
              scene.view(),
              sentence,
              document.text,
              verdict,
              axisOf(verdict),
              source,
              target,
              rule,
            ),
          );
        };
        for (const source of parties.slice(0, MOST_PARTIES)) {
          for (const target of parties.slice(0, MOST_PARTIES)) {
            if (source === target || isBetween(scene.acts, source, target)) continue;
            const verdict = pairOf(sentence, target, source);
            if (verdict === undefined || !isPairAct(verdict, source, target)) continue;
            // A deed is no word of blame; but `attacked` may be the one or the other.
            const isDeed = between(scene.acts, source, target).length > 0;
            if (!isDeed || Math.max(verdict.blame, verdict.praise) >= THRESHOLDS.besideDeed)
              add(verdict, source.member, target, PAIR_RULE);
          }
        }
        for (const target of parties) {
          const rules = [...scene.acts, ...found];
          const verdict = receivedOf(sentence, target, undefined);
          if (verdict === undefined || !isReceivedAct(verdict)) continue;
          if (!hasAct(rules, target.member, axisOf(verdict))) add(verdict, SPEAKER, target, RECEIVED_RULE);
        }
        return found;
      }

      return {
        additions: trees.flatMap((_, sentence) => additionsIn(sentence)),
        certaintyOf(act) {
          const { sentence, sources, targets } = act;
          const parties = act.axis === null ? [] : (scenes[sentence]?.().parties ?? []);
          const target = parties.find(({ member }) => targets.includes(member));
          if (target?.given !== true && hasGuessedTarget(act)) return { certainty: TARGET_GUESSED, why: [] };
          if (target === undefined || !(target.given || isJudged(act)))
            return { certainty: RULES_ALONE, why: [] };
          const source = parties.find(({ member }) => sources.includes(member) && member !== target.member);
          // Between two parties of the caller's the pair is asked, and for acts that the pair gave; elsewhere a rule
          // has found the source, and what is open is whether the words speak for or against the target.
          const asked = (source?.given === true && target.given) || act.why.includes(PAIR_RULE);
          const verdict = asked ? pairOf(sentence, target, source) : receivedOf(sentence, target, undefined);
          return verdict === undefined
            ? { certainty: RULES_ALONE, why: [] }
            : certaintyOf(act, verdict, target.given);
        },
      };
    },
  };
}

/** Whether the target is already praised, or already blamed. */
function hasAct(acts: readonly FoundAct[], target: string, axis: Axis): boolean {
  return acts.some((act) => act.axis === axis && act.targets.includes(target));
}

/** Whether the rules have read the pair. */
function isBetween(acts: readonly FoundAct[], source: Present, target: Present): boolean {
  return between(acts, source, target).some((act) => act.axis !== null);
}

function between(acts: readonly FoundAct[], source: Present, target: Present): readonly FoundAct[] {
  return acts.filter((act) => act.sources.includes(source.member) && act.targets.includes(target.member));
}

function isReceivedAct(verdict: Verdict): boolean {
  const best = Math.max(verdict.blame, verdict.praise);
  return best > verdict.neutral * THRESHOLDS.givenAgainstNeutral;
}

function isPairAct(verdict: Verdict, source: Present, target: Present): boolean {
  const best = Math.max(verdict.blame, verdict.praise);
  const against = source.first < target.first ? THRESHOLDS.givenForward : THRESHOLDS.givenBackward;
  return best > verdict.neutral * against;
}

/** Remembers verdicts, as additions and certainties ask for the same ones. */
function remembered(
  find: (sentence: number, target: Present, source: Present | undefined) => Verdict | undefined,
): typeof find {
  const known = new Map<Present, Map<Present | undefined, Verdict | undefined>>();
  return (sentence, target, source) => {
    const bySource = known.get(target) ?? new Map<Present | undefined, Verdict | undefined>();
    known.set(target, bySource);
    if (!bySource.has(source)) bySource.set(source, find(sentence, target, source));
    return bySource.get(source);
  };
}
