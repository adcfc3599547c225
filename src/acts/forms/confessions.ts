import type { ActDefinition } from '../../contract';
import { ADMITTING_VERBS } from '../data/admission-words';
import { SPEAKER } from '../../actors';
import type { Draft } from '../draft';
import { addressedBy, isOfAddressee } from './addressee';
import { withRoles } from '../draft';
import { strengthOf } from '../lexicon';
import { membersOnly, partiesOf } from '../roles/parties';
import type { Site } from '../site';
import { ancestry, isPassive, isVerb, lemmaAt, wordAt } from '../site';

/** Verbs that report what their own subject says or grants. */
const SAYING: ReadonlySet<string> = new Set([
  ...ADMITTING_VERBS,
  ...`add announce answer assure confirm declare explain inform know note realise realize reply say see state tell
   understand volunteer write`.split(/\s+/),
]);

const FIRST_PERSON: ReadonlySet<string> = new Set(['we', 'i']);

/** How far above a word of blame the verb may stand that reports it. */
const REACH = 4;

/** Who blames himself, before whom, and the admission that tells it already. */
interface Confession {
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly admission?: Draft | undefined;
}

/**
 * Blame that somebody lays on himself is no blame but an admission: `We got it wrong`, `wrote to her that he had gone too
 * far`. Where the verb that reports it is an admission already (`admitted that it had been unfair`), that is the act.
 */
export function confessed(site: Site, drafts: readonly Draft[]): readonly Draft[] {
  const wronged = new Map<Draft, readonly string[]>();
  const told = drafts.flatMap((draft) => {
    const reproached = reproachedBy(site, draft);
    if (reproached) return [withRoles(draft, { targets: reproached }, 'target:addressee')];
    const confession = confessionIn(site, draft, drafts);
    if (!confession) return [draft];
    if (!confession.admission) return [conceding(draft, confession)];
    wronged.set(confession.admission, confession.targets);
    return [];
  });
  const apology = told.find(
    ({ act }) => act.kind === 'apologise' && isSpeakers(act) && act.targets.length > 0,
  );
  return told.map((draft) => {
    if (draft.act.targets.length > 0) return draft;
    // `We were wrong, and we apologise to her`
    const shared = draft.act.kind === 'concede' && isSpeakers(draft.act) ? apology?.act.targets : undefined;
    const targets = wronged.get(draft) ?? shared ?? [];
    return targets.length > 0 ? withRoles(draft, { targets }, 'target:clause-party') : draft;
  });
}

const isSpeakers = ({ sources }: Draft['act']): boolean => sources.every((source) => source === SPEAKER);

function confessionIn(site: Site, draft: Draft, drafts: readonly Draft[]): Confession | undefined {
  const { act } = draft;
  // `we were at fault`: blame by a noun, whoever says it.
  const blames =
    act.kind === 'evaluate' ||
    (act.kind === 'accuse' && act.entry.pos === 'noun' && isOfSpeaker(site, draft));
  if (!blames || act.axis !== 'condemnation') return undefined;
  if (act.reality !== 'actual' && act.reality !== 'historical') return undefined;
  const { tree } = site;
  const wronged = partiesAt(site, [
    ...tree.logicalObjects(act.head),
    ...tree.obliques(act.head, 'to'),
    ...tree.obliques(act.head, 'about'),
  ]);
  if (act.targets.length === 0 && isOfSpeaker(site, draft)) {
    return { sources: [SPEAKER], targets: wronged };
  }
  const verb = reportingVerb(site, act.head);
  if (verb < 0 || act.targets.length === 0) return undefined;
  const speakers = partiesAt(site, tree.subjects(verb));
  const targets = [...addressedBy(site, verb), ...wronged].filter((party) => !speakers.includes(party));
  const own = act.targets.every((target) => speakers.includes(target));
  // `the dean told her that the college had failed her`: who speaks to the wronged for his own house.
  const ofHouse = targets.length > 0 && isHouseOf(site, speakers, act.targets);
  if (!own && !ofHouse) return undefined;
  const admission = drafts.find((other) => other.act.head === verb && other.act.axis === 'conciliation');
  return {
    sources: own ? act.targets : speakers,
    targets: [...new Set(targets)].filter((party) => own || !act.targets.includes(party)),
    admission,
  };
}

function isHouseOf(site: Site, speakers: readonly string[], blamed: readonly string[]): boolean {
  return speakers.some((speaker) => {
    const house = site.cast.members.get(speaker)?.memberOf;
    return house !== undefined && blamed.every((party) => party === house);
  });
}

/** `told Spain that it had broken its word`: whoever is told a bad deed is reproached with it. */
function reproachedBy(site: Site, { act }: Draft): readonly string[] | undefined {
  if (act.kind !== 'evaluate' || act.axis !== 'condemnation' || act.targets.length === 0) return undefined;
  const [subject] = site.tree.subjects(act.head);
  const verb = reportingVerb(site, act.head);
  if (subject === undefined || verb < 0 || ADMITTING_VERBS.has(lemmaAt(site, verb))) return undefined;
  const speakers = partiesAt(site, site.tree.subjects(verb));
  const addressed = addressedBy(site, verb).filter((party) => !speakers.includes(party));
  return addressed.length > 0 && isOfAddressee(site, verb, subject, act.targets, speakers)
    ? addressed
    : undefined;
}

function partiesAt(site: Site, tokens: readonly number[]): readonly string[] {
  return membersOnly(tokens.flatMap((token) => partiesOf(site, token)?.parties ?? []));
}

/** Whether `we` or `I` is what the blame is said of. */
function isOfSpeaker(site: Site, { act, held }: Draft): boolean {
  const subjects = site.tree.subjects(act.head);
  return [...held, ...subjects].some(
    (token) => subjects.includes(token) && FIRST_PERSON.has(wordAt(site, token)),
  );
}

/** The verb of saying whose content the blame is, −1 when there is none. */
function reportingVerb(site: Site, token: number): number {
  let clause = token;
  for (let step = 0; step < REACH; step += 1) {
    const above = site.tree.head(clause);
    if (above < 0) return -1;
    if (isReported(site, clause)) {
      const verb = [...ancestry(site, above)].find((token) => isVerb(site, token)) ?? -1;
      return verb >= 0 && !isPassive(site, verb) && SAYING.has(lemmaAt(site, verb)) ? verb : -1;
    }
    clause = above;
  }
  return -1;
}

/** Parsers hang many a that-clause elsewhere than on its verb. */
function isReported(site: Site, clause: number): boolean {
  if (site.tree.relation(clause) === 'ccomp') return true;
  return site.tree.dependents(clause, 'mark').some((mark) => wordAt(site, mark) === 'that');
}

function conceding(draft: Draft, { sources, targets }: Confession): Draft {
  const { act } = draft;
  const entry: ActDefinition = { ...act.entry, kind: 'concede', frame: { source: ['subject'] } };
  const why = act.why.filter((rule) => !rule.startsWith('source') && !rule.startsWith('target'));
  return {
    ...draft,
    act: {
      ...act,
      entry,
      kind: 'concede',
      axis: 'conciliation',
      sources,
      targets,
      strength: strengthOf({ kind: 'concede' }),
      why: [...why, 'confession', ...(targets.length > 0 ? ['target:addressee'] : ['target:none'])],
    },
  };
}
