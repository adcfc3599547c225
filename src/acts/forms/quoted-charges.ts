import type { ActDefinition } from '../../contract';
import { ADMITTING_VERBS, IN_THE_WRONG } from '../data/admission-words';
import { BLAMED_CONDUCT } from '../data/conduct-words';
import { MANNER_OF } from '../data/retort-verbs';
import { SAYING_ABOUT } from '../data/saying-verbs';
import type { FoundCue } from '../cues/cue';
import type { Draft } from '../draft';
import { draftOf } from '../draft';
import { membersOnly, partiesOf } from '../roles/parties';
import { rolesOf } from '../roles/roles';
import type { Site } from '../site';
import { QUOTATION_MARKS, isNominal, isPassive, isVerb, lemmaAt, overTokens, tokenAt, wordAt } from '../site';
import { isPraiseWord, valenceOf } from '../valence';
import type { Roles } from '../roles/fillings';
import { strengthOf } from '../lexicon';
import { addressedBy, isOfAddressee } from './addressee';

export const QUOTED_CHARGE: ActDefinition = {
  lemma: 'say',
  pos: 'verb',
  kind: 'criticise',
  strength: 0.5,
  frame: { source: ['subject'] },
};

/**
 * What somebody says of another party in words that the writer will not make his own: `told Peru that its map was “an
 * insult in two colours”`, `said the firm had ‘sold the river’`. Who quotes a predicate quotes it for its edge: it praises
 * where its words do, else it blames. Read from the order of words, since quotation marks throw parsers off.
 */
export function quotedChargesIn(site: Site): readonly Draft[] {
  return overTokens(site, (token) => {
    if (!QUOTATION_MARKS.has(wordAt(site, token))) return [];
    const charge = chargeOpenedBy(site, token);
    const draft = charge && told(site, charge);
    return draft ? [draft] : [];
  });
}

/** A quoted predicate, whose it is, and the verb that reports it. */
interface QuotedCharge {
  readonly verb: number;
  readonly subject: number;
  /** Whether the clause tells a finished deed. */
  readonly finished: boolean;
  readonly first: number;
  readonly last: number;
}

function chargeOpenedBy(site: Site, open: number): QuotedCharge | undefined {
  const first = open + 1;
  if (open < 2 || first >= site.words.length) return undefined;
  let last = first;
  while (last < site.words.length && !QUOTATION_MARKS.has(wordAt(site, last))) last += 1;
  last -= 1;
  // `said that its ferry was “Marigold”`: a name says nothing of whoever has it.
  if (last < first || ['PROPN', 'PUNCT'].includes(tokenAt(site, first).upos)) return undefined;
  // `said that she ran the school ‘like a barracks’`: the comparison is quoted, not the verb.
  const compares = ['like', 'as'].includes(wordAt(site, first)) && tokenAt(site, open - 1).upos === 'VERB';
  let subject = compares ? open - 2 : open - 1;
  const own: string[] = [];
  while (subject > 0 && isPartOfPredicate(site, subject)) {
    own.push(wordAt(site, subject));
    subject -= 1;
  }
  if (own.some((word) => HYPOTHETIC.has(word))) return undefined;
  // `that Peru “has not paid a bill”`: the auxiliary may stand within.
  const within = AUXILIARIES.has(wordAt(site, first));
  if (!own.some((word) => AUXILIARIES.has(word)) && !within && !compares) return undefined;
  if (subject <= 0 || !(isNominal(site, subject) || site.cast.covering(site.index, subject)))
    return undefined;
  const verb = reportingVerb(site, startOf(site, subject));
  if (verb < 0) return undefined;
  // `had “sold the river”`, but not `had been “patient”`
  const finished = PERFECT.has(
    within ? wordAt(site, first) : (own.find((word) => AUXILIARIES.has(word)) ?? ''),
  );
  return { verb, subject, finished: finished || compares, first, last };
}

const PERFECT: ReadonlySet<string> = new Set(['had', 'has', 'have', "'d", "'ve"]);
const AUXILIARIES: ReadonlySet<string> = new Set([
  ...PERFECT,
  ...'is are was were be been being do does did could can will would may might'.split(' '),
]);
const HYPOTHETIC: ReadonlySet<string> = new Set(
  "will 'll would shall should may might can could must if".split(' '),
);
const BETWEEN: ReadonlySet<string> = new Set(
  'not also all both only always already never now even just'.split(' '),
);

/** What may stand between a subject and its quoted predicate. */
function isPartOfPredicate(site: Site, token: number): boolean {
  const word = wordAt(site, token);
  return (
    AUXILIARIES.has(word) ||
    HYPOTHETIC.has(word) ||
    BETWEEN.has(word) ||
    tokenAt(site, token).upos === 'AUX' ||
    (tokenAt(site, token).upos === 'ADV' && word.endsWith('ly'))
  );
}

function startOf(site: Site, subject: number): number {
  const mention = site.cast.covering(site.index, subject);
  const first = Math.min(subject, mention?.first ?? subject, site.tree.nounPhrase(subject).first);
  // A noun phrase that reaches back over its clause is a slip of the parser.
  return subject - first > LONGEST_SUBJECT ? subject : first;
}

const LONGEST_SUBJECT = 6;
/** How far before its content a verb of saying may stand, whoever is addressed included. */
const REACH = 12;

/** The verb of saying before a clause: `told the court that`, `said`; no other verb stands between. */
function reportingVerb(site: Site, start: number): number {
  for (let token = start - 1; token >= Math.max(0, start - REACH); token -= 1) {
    const { upos } = tokenAt(site, token);
    if (isSaying(lemmaAt(site, token)) && isVerb(site, token)) {
      const direct = token === start - 1;
      return (direct || wordAt(site, start - 1) === 'that') && !isPassive(site, token) ? token : -1;
    }
    if (upos === 'VERB' || upos === 'AUX' || [';', ':'].includes(wordAt(site, token))) return -1;
    if (QUOTATION_MARKS.has(wordAt(site, token))) return -1;
  }
  return -1;
}

function isSaying(lemma: string): boolean {
  return SAYING_ABOUT.has(lemma) || ADMITTING_VERBS.has(lemma);
}

function told(site: Site, { verb, subject, finished, first, last }: QuotedCharge): Draft | undefined {
  const roles = rolesOf(site, { head: verb, tokens: [verb] }, QUOTED_CHARGE);
  if (!roles) return undefined;
  const sources = membersOnly(roles.sources);
  const confession = selfReproach(site, roles, { verb, subject, finished, first, last });
  if (confession) return confession;
  const targets = blamedBy(site, verb, subject, sources);
  if (sources.length === 0 || targets.length === 0 || targets.some((party) => sources.includes(party)))
    return undefined;
  const praises =
    valenceOf(site, first, last) > 0 && rangeOf(first, last).some((each) => isPraiseWord(site, each));
  const jeers = MANNER_OF.get(lemmaAt(site, verb)) === 'retorting';
  if (!praises && !jeers && !hasEdge(site, { finished, first, last })) return undefined;
  const cue: FoundCue = { head: verb, tokens: [verb, first] };
  const why = roles.why.filter((rule) => rule !== 'target:none' && rule !== 'about');
  const held = rangeOf(subject, last);
  return draftOf(site, {
    entry: QUOTED_CHARGE,
    kind: praises ? 'praise' : 'criticise',
    cue,
    roles: {
      ...roles,
      targets,
      about: [],
      held: [...roles.held, ...held],
      why: [...why, 'target:clause'],
    },
    why: ['cue:naming'],
    strength: 0.5,
  });
}

const rangeOf = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, offset) => first + offset);

const OWN_FAULT: ReadonlySet<string> = new Set([
  'mine',
  'ours',
  'badly',
  'slow',
  'late',
  'too',
  'blind',
  'deaf',
  'rude',
]);

/** `allowed that her words had been “badly seasoned”`, `told them that the silence had been “a mistake, and mine”`: who quotes himself so admits it. */
function selfReproach(
  site: Site,
  roles: Roles,
  { verb, subject, first, last }: QuotedCharge,
): Draft | undefined {
  const quoted = rangeOf(first, last);
  const mine = quoted.some((token) => ['mine', 'ours'].includes(wordAt(site, token)));
  const about = membersOnly(partiesOf(site, subject)?.parties ?? []);
  const own = about.length > 0 && about.every((party) => roles.sources.includes(party));
  if (!mine && !own) return undefined;
  const addressed = addressedBy(site, verb);
  const admits = mine || ADMITTING_VERBS.has(lemmaAt(site, verb));
  if (!admits && addressed.length > 0 && isOfAddressee(site, verb, subject, about, roles.sources))
    return undefined;
  const faulted = valenceOf(site, first, last) < 0 || quoted.some((token) => isFault(site, token));
  if (!faulted) return undefined;
  const targets = addressed.filter((party) => !roles.sources.includes(party));
  const why = roles.why.filter((rule) => rule !== 'target:none' && rule !== 'about');
  return draftOf(site, {
    entry: { ...QUOTED_CHARGE, kind: 'concede' },
    kind: 'concede',
    cue: { head: verb, tokens: [verb, first] },
    roles: {
      ...roles,
      targets,
      about: [],
      held: [...roles.held, ...rangeOf(subject, last)],
      why: [...why, targets.length > 0 ? 'target:addressee' : 'target:none'],
    },
    why: ['cue:naming', 'confession'],
    strength: strengthOf({ kind: 'concede' }),
  });
}

function isFault(site: Site, token: number): boolean {
  const word = wordAt(site, token);
  return OWN_FAULT.has(word) || IN_THE_WRONG.has(lemmaAt(site, token)) || BLAMED_CONDUCT.has(word);
}

/**
 * Whom a clause is about; where that is nobody known, or might be the speaker as well as whoever he speaks to, the latter:
 * `told Spain that the map was “an insult”`, `told Spain that it had “sold the river”`.
 */
function blamedBy(site: Site, verb: number, subject: number, sources: readonly string[]): readonly string[] {
  const own = [...new Set(membersOnly(partiesOf(site, subject)?.parties ?? []))];
  const addressed = addressedBy(site, verb).filter((party) => !sources.includes(party));
  const known = own.length > 0 || wordAt(site, subject - 1) !== 'the';
  return (!known || isOfAddressee(site, verb, subject, own, sources)) && addressed.length > 0
    ? addressed
    : own;
}

/**
 * Whether quoted words that do not praise have an edge: words of blame, a figure (`a museum with a bank account`), a
 * finished deed (`sold the river`), a denial (`has not paid a bill`).
 */
function hasEdge(
  site: Site,
  { finished, first, last }: Pick<QuotedCharge, 'finished' | 'first' | 'last'>,
): boolean {
  if (valenceOf(site, first, last) < 0) return true;
  if (last === first) return false;
  const words = site.words.slice(first, last + 1);
  // `was “washing its gold in our soup”`
  if (tokenAt(site, first).xpos === 'VBG' && words.length > 2) return true;
  return finished || ['a', 'an'].includes(wordAt(site, first)) || words.some((word) => DENYING.has(word));
}

const DENYING: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no', 'nothing']);
