import { UNNAMED } from '../../contract';
import { SPEAKER } from '../../actors';
import type { Draft } from '../draft';
import { strengthOf } from '../lexicon';
import type { Site } from '../site';
import { lemmaAt, wordAt } from '../site';
import type { FoundAct } from '../types';

/** Words that leave hardly any of the quality they measure. */
const LITTLE: ReadonlySet<string> = new Set([
  'little',
  'less',
  'scant',
  'scarce',
  'no',
  'few',
  'fewer',
  'least',
]);

/** What a fault that is only hinted at loses of its strength. */
const HINTED = 0.8;

/**
 * Praise that is denied is blame, if a milder one (`has hardly covered itself in glory`, `has shown little grace`); blame
 * that is denied is nothing yet. Only where the words deny it themselves, not where somebody refuses or doubts it.
 */
export function plainly(site: Site, draft: Draft): Draft {
  const { act, reality } = draft;
  if (isDeniedGrudge(site, draft)) return reassuring(draft);
  const denied = act.reality === 'negated' && reality.rules.some((rule) => DENYING.has(rule));
  if (denied && isDeniedDefence(site, draft)) return blaming(draft);
  if (act.kind !== 'evaluate' || act.axis !== 'conciliation') return draft;
  if (!denied && !isLittle(site, draft)) return draft;
  const { entry } = act;
  return turned(draft, {
    entry: { ...entry, valence: 'blame' },
    axis: 'condemnation',
    strength: Math.round(act.strength * HINTED * 100) / 100,
  });
}

/** `is not blameless`, `cannot be excused`, `we cannot forgive them`: what is denied is that there is no fault. */
function isDeniedDefence(site: Site, { act }: Draft): boolean {
  if (act.targets.length === 0 || !['defend', 'forgive'].includes(act.kind)) return false;
  if (act.entry.pos !== 'verb') return act.sources.every((source) => source === SPEAKER);
  return site.tree
    .auxiliaries(act.head)
    .some((each) => ['can', 'could', 'ca', 'cannot'].includes(wordAt(site, each)));
}

function blaming(draft: Draft): Draft {
  const sources = draft.act.sources.map((source) => (source === UNNAMED ? SPEAKER : source));
  return turned(draft, {
    kind: 'criticise',
    sources,
    axis: 'condemnation',
    strength: strengthOf({ kind: 'criticise' }),
  });
}

/** A draft whose negation is used up: what it tells instead is told plainly. */
function turned(draft: Draft, change: Partial<FoundAct>): Draft {
  const { act } = draft;
  return {
    ...draft,
    act: {
      ...act,
      reality: 'actual',
      modifiers: act.modifiers.filter(({ effect }) => effect !== 'negate'),
      why: [...act.why.filter((rule) => !rule.startsWith('reality:')), 'litotes', 'reality:plain'],
      ...change,
    },
  };
}

const DENYING: ReadonlySet<string> = new Set(['negator', 'negating-object', 'without']);

function isLittle(site: Site, { act, cue }: Draft): boolean {
  if (act.reality !== 'actual') return false;
  return cue.tokens.some((token) =>
    site.tree.dependents(token, 'amod', 'det', 'advmod').some(
      (each) =>
        LITTLE.has(wordAt(site, each)) &&
        wordAt(site, each - 1) !== 'a' &&
        // `no small thing` has its `no` in the phrase.
        !cue.tokens.includes(each),
    ),
  );
}

/** Feelings against somebody: who denies to have them reassures. */
const GRUDGES: ReadonlySet<string> = new Set(
  'hate dislike detest loathe despise resent begrudge blame fear distrust mistrust'.split(' '),
);

/** `I do not hate him`: said by whoever would have the feeling. */
function isDeniedGrudge(site: Site, { act, reality }: Draft): boolean {
  return (
    act.axis === 'condemnation' &&
    act.reality === 'negated' &&
    reality.rules.includes('negator') &&
    GRUDGES.has(lemmaAt(site, act.head)) &&
    site.tree.subjects(act.head).some((subject) => ['i', 'we'].includes(wordAt(site, subject)))
  );
}

function reassuring(draft: Draft): Draft {
  return turned(draft, {
    kind: 'assure',
    axis: 'conciliation',
    strength: strengthOf({ kind: 'assure' }),
  });
}
