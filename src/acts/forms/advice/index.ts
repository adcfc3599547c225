import type { ActDefinition } from '../../../contract';
import { SPEAKER } from '../../../actors';
import { conditionOf, isQuestion } from '../../reality/condition';
import type { FoundCue } from '../../cues/cue';
import { ASKING_VERBS } from '../../data/reality-words';
import type { Draft } from '../../draft';
import { draftOf } from '../../draft';
import type { Memory } from '../../targets/memory';
import { membersOnly, partiesOf } from '../../roles/parties';
import type { Site } from '../../site';
import { lemmaAt } from '../../site';
import { lastAdvised } from './addressees';
import { alsoAdvisedAt } from './also';
import { appealAt } from './appeals';
import type { Found } from './found';
import { modalAdviceAt } from './modals';
import { questionAt } from './questions';
import { wisdomAt } from './wisdom';

/** Advice has no entry of its own in the lexicon: its cue is grammar. */
const ADVICE: ActDefinition = {
  lemma: 'should',
  pos: 'verb',
  kind: 'urge-settlement',
  strength: 0.5,
  frame: { target: ['subject'] },
};

/** `should have apologised` */
const BLAME: ActDefinition = { ...ADVICE, kind: 'criticise', strength: 0.4 };

/**
 * Advice by whoever says the words: `both sides should`, `would do well to`, `it is time for Iran to`, `let Benin`.
 * It is the adviser's conciliation whatever is advised; those advised gain nothing by it.
 */
export function adviceIn(site: Site, memory: Memory): readonly Draft[] {
  const drafts: Draft[] = [];
  const heads = new Set<number>();
  for (const token of site.tree.tokens.keys()) {
    const found = adviceAt(site, token, drafts.length > 0);
    if (!found || heads.has(found.head)) continue;
    const targets = advisedBy(site, found, memory);
    if (targets.length === 0) continue;
    heads.add(found.head);
    drafts.push(adviceDraft(site, found, targets));
  }
  return drafts;
}

function adviceAt(site: Site, token: number, hasAdvice: boolean): Found | undefined {
  const asked = questionAt(site, token) ?? (hasAdvice ? alsoAdvisedAt(site, token) : undefined);
  if (asked) return asked;
  const found = modalAdviceAt(site, token) ?? wisdomAt(site, token) ?? appealAt(site, token);
  return found && !isTold(site, found.head) ? found : undefined;
}

/** Whether the clause is what somebody asks, or a condition or question: no advice of the speaker's. */
function isTold(site: Site, head: number): boolean {
  const governor = site.tree.head(head);
  const asked =
    governor >= 0 &&
    site.tree.relation(head) === 'ccomp' &&
    ASKING_VERBS.has(lemmaAt(site, governor)) &&
    lemmaAt(site, governor) !== 'insist';
  return asked || conditionOf(site, head) || isQuestion(site, head);
}

function advisedBy(site: Site, found: Found, memory: Memory): readonly string[] {
  const parties = found.advised.flatMap((token) => partiesOf(site, token)?.parties ?? []);
  const members = [...new Set(membersOnly(parties))];
  if (members.length > 0 || found.advised.length > 0) return members;
  return site.sentence.kind === 'list-item' ? lastAdvised(memory) : [];
}

function adviceDraft(site: Site, found: Found, targets: readonly string[]): Draft {
  const cue: FoundCue = { head: found.head, tokens: found.tokens };
  const entry = found.blames === true ? BLAME : ADVICE;
  const draft = draftOf(site, {
    entry,
    kind: entry.kind,
    cue,
    roles: {
      sources: [SPEAKER],
      targets,
      about: [],
      held: found.advised,
      reciprocal: false,
      why: ['source:speaker', 'target:subject'],
    },
    why: ['cue:advice'],
  });
  // `should not wait` is advice as much as `should hurry`.
  const modifiers = draft.act.modifiers.filter(({ effect }) => effect !== 'negate');
  return { ...draft, act: { ...draft.act, reality: realityFor(draft, found), modifiers } };
}

function realityFor({ reality }: Draft, found: Found): Draft['act']['reality'] {
  if (found.blames === true) return 'actual';
  return reality.rules.includes('condition') ? 'possible' : 'advised';
}
