import type { ActDefinition } from '../../contract';
import { SPEAKER } from '../../actors';
import { hailed, reproachOf } from './address';
import { objectBeside } from '../roles/adjacency';
import type { Draft } from '../draft';
import { asActual, draftOf } from '../draft';
import { membersOnly, partiesOf } from '../roles/parties';
import { saidWithBe } from './copular';
import type { Ruling } from './rulings';
import { notWithoutFault, ownedBy, qualityOf, sidedWith } from './rulings';
import type { Site } from '../site';
import { isNominal, lemmaAt, overTokens, wordAt } from '../site';

/** Verbs of what is seemly: `it ill becomes Peru to complain`. */
const BECOMING: ReadonlySet<string> = new Set(['become', 'befit', 'behove', 'behoove', 'beseem']);
const HARDLY: ReadonlySet<string> = new Set(['ill', 'hardly', 'scarcely', 'little', 'barely']);

const HARM: ReadonlySet<string> = new Set(['harm', 'damage', 'mischief', 'hurt', 'injury']);
const DOING: ReadonlySet<string> = new Set(['do', 'cause', 'work', 'wreak']);

/** The author's verdicts that whole clauses pronounce: `it ill becomes Peru`, `the ban did more harm than good`. */
export function verdictsIn(site: Site): readonly Draft[] {
  return overTokens(site, (token) => {
    const verdict =
      unseemly(site, token) ??
      weighed(site, token) ??
      fellShort(site, token) ??
      reproachOf(site, token) ??
      hailed(site, token) ??
      qualityOf(site, token) ??
      ownedBy(site, token) ??
      notWithoutFault(site, token) ??
      sidedWith(site, token) ??
      saidWithBe(site, token);
    const parties = verdict?.judged.flatMap((each) => partiesOf(site, each)?.parties ?? []) ?? [];
    const targets = [...new Set(membersOnly(parties))];
    return verdict && targets.length > 0 ? [pronounced(site, token, verdict, targets)] : [];
  });
}

function unseemly(site: Site, verb: number): Ruling | undefined {
  if (!BECOMING.has(lemmaAt(site, verb)) || !HARDLY.has(wordAt(site, verb - 1))) return undefined;
  if (!['it', 'that', 'this'].includes(wordAt(site, verb - 2))) return undefined;
  const beside = objectBeside(site, { head: verb, tokens: [verb] });
  return beside < 0 ? undefined : { tokens: [verb - 2, verb - 1, verb], judged: [beside], valence: 'blame' };
}

/** `did more harm than …`: what is weighed against something else is what its doer answers for. */
function weighed(site: Site, verb: number): Ruling | undefined {
  const weight = verb + 2;
  if (!DOING.has(lemmaAt(site, verb)) || wordAt(site, verb + 1) !== 'more') return undefined;
  const isGood = wordAt(site, weight) === 'good';
  if (!isGood && !HARM.has(lemmaAt(site, weight))) return undefined;
  if (!site.words.slice(weight, weight + 8).includes('than')) return undefined;
  return {
    tokens: [verb, verb + 1, weight],
    judged: doersOf(site, verb),
    valence: isGood ? 'praise' : 'blame',
  };
}

/** `did less than it could have`, `did better than most`: what is done is held against what could be. */
function fellShort(site: Site, verb: number): Ruling | undefined {
  if (lemmaAt(site, verb) !== 'do' || wordAt(site, verb + 2) !== 'than') return undefined;
  const measure = wordAt(site, verb + 1);
  const rest = site.words.slice(verb + 3, verb + 6);
  const short = ['less', 'worse'].includes(measure) && rest.some((word) => OUGHT.has(word));
  const ahead = ['more', 'better'].includes(measure) && rest.some((word) => OTHERS.has(word));
  if (!short && !ahead) return undefined;
  return {
    tokens: [verb, verb + 1, verb + 2],
    judged: doersOf(site, verb),
    valence: short ? 'blame' : 'praise',
  };
}

const OUGHT: ReadonlySet<string> = new Set(
  'could can should might ought promised owed must nothing duty share'.split(' '),
);
const OTHERS: ReadonlySet<string> = new Set('most any anybody anyone all others share duty'.split(' '));

/** The subject, or the nominal before the verb that the tree hung the clause on. */
function doersOf(site: Site, verb: number): readonly number[] {
  const subjects = site.tree.logicalSubjects(verb);
  if (subjects.length > 0) return subjects;
  const above = site.tree.head(verb);
  return above >= 0 && above < verb && isNominal(site, above) && site.tree.relation(verb) === 'parataxis'
    ? [above]
    : [];
}

function pronounced(
  site: Site,
  head: number,
  { tokens, judged, valence }: Ruling,
  targets: readonly string[],
): Draft {
  const entry: ActDefinition = {
    lemma: lemmaAt(site, head),
    pos: 'verb',
    kind: 'evaluate',
    valence,
    strength: 0.5,
    frame: { target: ['subject'] },
  };
  const draft = draftOf(site, {
    entry,
    kind: 'evaluate',
    cue: { head, tokens },
    roles: {
      sources: [SPEAKER],
      targets,
      about: [],
      held: judged,
      reciprocal: false,
      why: ['source:speaker', 'target:subject'],
    },
    why: ['cue:valence'],
  });
  // `ought to be ashamed`, `is not without fault`: the modal and the denial are part of the verdict.
  const denied = wordAt(site, tokens[0] ?? head) === 'without';
  return asActual(denied ? asActual(draft, 'negated') : draft, 'advised');
}
