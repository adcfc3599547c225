import type { ActDefinition } from '../../contract';
import { SETTLEMENT_VERBS } from '../lexicon';
import type { Manner } from '../data/retort-verbs';
import { BEFALLING, LETTING_KNOW, MANNER_OF, RETORTING_BACK, isDoneAmiss } from '../data/retort-verbs';
import type { Draft } from '../draft';
import { draftOf } from '../draft';
import type { FoundCue } from '../cues/cue';
import { membersOnly, partiesOf } from '../roles/parties';
import { rolesOf } from '../roles/roles';
import type { Site } from '../site';
import { isPassive, isVerb, lemmaAt, tokenAt, wordAt } from '../site';
import { valenceOf } from '../valence';
import type { Reported } from '../roles/reported';
import { isBeginning, isBreach, partiesNamed, reportedBy } from '../roles/reported';

const CHARGE: ActDefinition = {
  lemma: 'retort',
  pos: 'verb',
  kind: 'accuse',
  strength: 0.5,
  frame: { source: ['subject'] },
};

/** A verb of saying, how it says, and what. */
interface Charge {
  readonly cue: FoundCue;
  readonly manner: Manner;
  readonly reported: Reported;
}

/**
 * Saying of another party what puts it in the wrong: `retorted that Peru had dug the ditch itself`, `let it be known
 * that Chile had lied`, `says that the firm shut the yard after promising to wait`.
 */
export function retortsIn(site: Site): readonly Draft[] {
  const found: Draft[] = [];
  for (const [token, { upos }] of site.tokens.entries()) {
    if (upos !== 'VERB' && upos !== 'AUX') continue;
    const charge = chargeAt(site, token);
    const draft = charge && charged(site, charge);
    if (draft) found.push(draft);
  }
  return found;
}

function charged(site: Site, charge: Charge): Draft | undefined {
  const { cue, reported } = charge;
  const roles = rolesOf(site, cue, CHARGE);
  const sources = membersOnly(roles?.sources ?? []);
  if (!roles || sources.length === 0) return undefined;
  const targets = accused(site, charge).filter((party) => !sources.includes(party));
  const atLarge = targets.length === 0 && isOfAnybody(site, charge);
  if ((targets.length === 0 && !atLarge) || !isHeldAgainst(site, charge)) return undefined;
  const why = roles.why.filter((rule) => rule !== 'target:none' && rule !== 'about');
  return draftOf(site, {
    entry: CHARGE,
    kind: 'accuse',
    cue,
    roles: {
      ...roles,
      targets: [...new Set(targets)],
      about: [reported.predicate],
      held: [...roles.held, reported.predicate],
      why: [...why, atLarge ? 'target:none' : 'target:clause', 'about'],
    },
    why: ['cue:verb'],
  });
}

function chargeAt(site: Site, token: number): Charge | undefined {
  const lemma = lemmaAt(site, token);
  const letting = LETTING_KNOW.get(lemma);
  if (letting) return lettingKnow(site, token, letting);
  if (!isVerb(site, token) || isPassive(site, token)) return undefined;
  const back = RETORTING_BACK.has(lemma) && wordAt(site, token + 1) === 'back';
  const manner = back ? 'retorting' : MANNER_OF.get(lemma);
  const reported = manner && reportedBy(site, token, manner === 'retorting');
  const tokens = back ? [token, token + 1] : [token];
  return reported && { cue: { head: token, tokens }, manner, reported };
}

/** How far behind the verb the word stands that makes it one of saying. */
const LETTING_REACH = 5;

/** `let it be known that`, `let reporters know that`, `put it about that`, `it was put about by Peru that`. */
function lettingKnow(site: Site, verb: number, words: ReadonlySet<string>): Charge | undefined {
  const end = Math.min(verb + LETTING_REACH, site.words.length - 1);
  let known = verb + 1;
  while (known <= end && !words.has(wordAt(site, known))) known += 1;
  if (known > end) return undefined;
  const reported = reportedBy(site, known, false) ?? reportedBy(site, verb, false);
  return reported && { cue: { head: verb, tokens: [verb, known] }, manner: 'charging', reported };
}

/** Whom the clause is about; who answers back means also whose thing it is about: `retorted that her memory was short`. */
function accused(site: Site, { manner, reported: { subjects } }: Charge): readonly string[] {
  const named = partiesNamed(site, subjects);
  if (named.length > 0 || manner !== 'retorting') return named;
  return membersOnly(subjects.flatMap((token) => partiesOf(site, token)?.parties ?? []));
}

/** `retorted that a friend does not run off with the bus`, `that those who mislay a map should not draw one`: said at large, meant for the other. */
function isOfAnybody(site: Site, { manner, reported: { subjects, predicate } }: Charge): boolean {
  const [subject] = subjects;
  if (manner !== 'retorting' || subject === undefined) return false;
  const { first } = site.tree.nounPhrase(subject);
  const { upos, xpos } = tokenAt(site, subject);
  const generic =
    ['a', 'an', 'some', 'no'].includes(wordAt(site, first)) ||
    ['those', 'people', 'whoever', 'anybody', 'anyone', 'somebody', 'someone'].includes(
      wordAt(site, subject),
    ) ||
    (xpos === 'NNS' && first === subject);
  const past = [predicate, ...site.tree.auxiliaries(predicate)].some((token) =>
    ['VBD', 'VBN'].includes(tokenAt(site, token).xpos),
  );
  return upos !== 'PROPN' && generic && !past;
}

const MODALS: ReadonlySet<string> = new Set([
  "'d",
  "'ll",
  'would',
  'will',
  'should',
  'could',
  'might',
  'may',
  'must',
  'can',
]);

function isHeldAgainst(site: Site, charge: Charge): boolean {
  const { manner, reported } = charge;
  const { tree } = site;
  const { predicate, last } = reported;
  const { upos } = tokenAt(site, predicate);
  const own = tree.auxiliaries(predicate);
  const negated = tree.negations(predicate).length > 0;
  const modal = own.find((each) => MODALS.has(wordAt(site, each)));
  const valence = valenceOf(site, Math.min(predicate, last), last);
  if (manner === 'retorting') {
    // `shot back that Chile had never paid`, `that it could not run a tap`
    if (modal !== undefined) return negated || wordAt(site, modal) === 'should';
    if (negated || valence < 0) return true;
    return valence === 0 && (upos !== 'VERB' || !SETTLEMENT_VERBS.has(lemmaAt(site, predicate)));
  }
  if (modal !== undefined || BEFALLING.has(lemmaAt(site, predicate))) return false;
  if (isBeginning(site, predicate)) return !negated;
  if (manner === 'grumbling')
    return upos === 'VERB' && valence <= 0 && !SETTLEMENT_VERBS.has(lemmaAt(site, predicate));
  if (negated) return false;
  if (isBreach(site, reported)) return true;
  if (upos === 'VERB' && (isDoneAmiss(lemmaAt(site, predicate)) || isOwing(site, charge))) return true;
  if (manner === 'telling') return false;
  const { first } = tree.subtree(predicate);
  return valence < 0 || (valence === 0 && site.words.slice(first, last + 1).includes('too'));
}

/** `says that the city owes it $300`: who says what another owes him calls it in. */
function isOwing(site: Site, { reported: { predicate } }: Charge): boolean {
  return (
    lemmaAt(site, predicate) === 'owe' &&
    ['it', 'him', 'her', 'them', 'us', 'me'].includes(wordAt(site, predicate + 1))
  );
}
