import { UNNAMED } from '../contract';
import type { ActDefinition, ActKind, Frame, Place } from '../contract';
import { SPEAKER } from '../actors';
import { alsoNamed, objectBeside, subjectBeside } from './adjacency';
import type { SupportVerb } from './lexicon';
import type { PartyPath } from './parties';
import { membersOnly, partiesOf } from './parties';
import type { FoundCue } from './cue';
import { fillersOf } from './places';
import type { RuleId } from './rules';
import type { Site } from './site';
import { isPassive, isVerb, tokenAt, wordAt } from './site';

/** The words in one place around a cue, and the parties they lead to. */
export interface Filling {
  readonly place: Place;
  readonly tokens: readonly number[];
  readonly parties: readonly string[];
  readonly path: PartyPath;
}

/** Who does what to whom, as far as one cue's own grammar shows. */
export interface Roles {
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  /** Heads of what the act is about, when no party is there. */
  readonly about: readonly number[];
  /** Tokens that the places hold, parties or not. */
  readonly held: readonly number[];
  readonly reciprocal: boolean;
  readonly why: readonly RuleId[];
}

/** What stands in one place, resolved; undefined when nothing stands there. */
export function fillingOf(site: Site, cue: FoundCue, place: Place): Filling | undefined {
  const filling = ownFilling(site, cue, place);
  // `fined Coral $14 million`: the party stands before the object.
  if (place !== 'object' || (filling && filling.parties.length > 0)) return filling;
  const receiver = ownFilling(site, cue, 'indirect-object');
  return receiver && receiver.parties.length > 0 ? receiver : filling;
}

function ownFilling(site: Site, cue: FoundCue, place: Place): Filling | undefined {
  const tokens = fillersOf(site, cue, place);
  if (tokens.length === 0) return undefined;
  const named = place === 'clause' ? tokens.flatMap((clause) => site.tree.subjects(clause)) : tokens;
  const others = named.map((token) => alsoNamed(site, token, place === 'subject' ? 'before' : 'after'));
  const sought = [...named, ...others.filter((token) => token >= 0)];
  const parties: string[] = [];
  let path: PartyPath = 'direct';
  for (const token of sought) {
    const found = partiesOf(site, token);
    if (!found) continue;
    path = found.path;
    for (const party of found.parties) if (!parties.includes(party)) parties.push(party);
  }
  return { place, tokens, parties, path };
}

/** The first place that holds a party, else the first that holds anything. */
export function firstFilling(
  site: Site,
  cue: FoundCue,
  places: readonly Place[] | undefined,
): Filling | undefined {
  let unresolved: Filling | undefined;
  for (const place of places ?? []) {
    const filling = fillingOf(site, cue, place);
    if (!filling) continue;
    if (filling.parties.length > 0) return filling;
    unresolved ??= filling;
  }
  return unresolved;
}

const EACH_OTHER: readonly (readonly [string, string])[] = [
  ['each', 'other'],
  ['one', 'another'],
];

/** Whether a nominal is `each other` or belongs to it (`each other's fishermen`). */
export function isEachOther(site: Site, token: number): boolean {
  const pairs = EACH_OTHER.some(
    ([first, second]) =>
      (wordAt(site, token) === second && wordAt(site, token - 1) === first) ||
      (wordAt(site, token) === first && wordAt(site, token + 1) === second),
  );
  return (
    pairs ||
    site.tree.possessors(token).some((possessor) => possessor !== token && isEachOther(site, possessor))
  );
}

/** `each other` right after the cue, whatever the parser made of it. */
function isBeforeEachOther(site: Site, cue: FoundCue): boolean {
  const last = cue.tokens[cue.tokens.length - 1] ?? cue.head;
  return isEachOther(site, last + 1);
}

/** Who does it when the frame's places show nobody: the speaker, somebody unnamed, or undefined when nothing can be said. */
function missingSource(
  site: Site,
  cue: FoundCue,
  entry: ActDefinition,
  filling: Filling | undefined,
  carrier: Carrier | undefined,
): readonly [string, RuleId] | undefined {
  // `deserves thanks`: whoever says so gives them.
  if (carrier?.role === 'due' && filling === undefined) return [SPEAKER, 'source:speaker'];
  if (entry.frame.source === undefined && filling === undefined) return [SPEAKER, 'source:speaker'];
  if (filling !== undefined)
    return isSomebody(site, filling) ? [UNNAMED, 'source:unnamed-subject'] : undefined;
  if (entry.pos === 'verb')
    return isPassive(site, cue.head) ? [UNNAMED, 'source:unnamed-passive'] : undefined;
  return entry.pos === 'noun' ? [UNNAMED, 'source:unnamed-noun'] : undefined;
}

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
    if (upos === 'PRON') return INDEFINITE.has(wordAt(site, token)) || wordAt(site, token) === 'one';
    return (
      upos === 'PROPN' ||
      PERSON_NOUNS.has(lemma.toLowerCase()) ||
      PERSON_ENDING.test(lemma.toLowerCase()) ||
      INDEFINITE.has(wordAt(site, token))
    );
  });
}

/** A cue's places with those of the light verb that carries it. */
export interface Carrier {
  readonly cue: FoundCue;
  readonly frame: Frame;
  readonly role: SupportVerb['role'];
}

/** Fills the roles of one cue; undefined when its source cannot be told. */
export function rolesOf(
  site: Site,
  cue: FoundCue,
  entry: ActDefinition,
  carrier?: Carrier,
): Roles | undefined {
  const why: RuleId[] = [];
  const { frame } = entry;
  const ownSource = firstFilling(site, cue, frame.source);
  const lentSource = carrier && firstFilling(site, carrier.cue, carrier.frame.source);
  const source = besideSubject(site, carrier?.cue ?? cue, entry, prefer(ownSource, lentSource), carrier);
  let sources: readonly string[] = source?.parties ?? [];
  if (source && sources.length > 0) why.push(`source:${source.place}`, `source-path:${source.path}`);
  if (carrier) why.push(`support:${carrier.role}`);

  const own = firstFilling(site, cue, frame.target);
  const lent = carrier && firstFilling(site, carrier.cue, carrier.frame.target);
  const target = besideReceiver(site, cue, carrier, besideObject(site, cue, frame, prefer(own, lent)));
  const partner = reciprocalOf(site, cue, frame, carrier);
  const held = [source, target, partner, firstFilling(site, cue, frame.topic)].flatMap(
    (filling) => filling?.tokens ?? [],
  );

  if (partner && partner.parties.length > 0) {
    const mutual = mutualRoles(sources, partner, held);
    if (mutual) return { ...mutual, why: [...why, ...mutual.why] };
  }
  if (sources.length === 0) {
    const missing = missingSource(site, cue, entry, source, carrier);
    if (!missing) return undefined;
    sources = [missing[0]];
    why.push(missing[1]);
  }
  if (isMutual(entry) && target === undefined && membersOnly(sources).length > 1) {
    return {
      sources,
      targets: membersOnly(sources),
      about: topicOf(site, cue, frame),
      held,
      reciprocal: true,
      why: [...why, 'reciprocal:several'],
    };
  }
  if (
    sources.length > 1 &&
    (target?.tokens.some((token) => isEachOther(site, token)) === true || isBeforeEachOther(site, cue))
  ) {
    return {
      sources,
      targets: membersOnly(sources),
      about: [],
      held,
      reciprocal: true,
      why: [...why, 'reciprocal:each-other'],
    };
  }
  if (isAtHimself(site, target, sources)) return undefined;
  return { ...aimed(site, cue, frame, target ?? partner, sources, why), held };
}

/** Where the tree shows no party as subject, the one right before the verb. */
function besideSubject(
  site: Site,
  cue: FoundCue,
  { frame }: ActDefinition,
  found: Filling | undefined,
  carrier: Carrier | undefined,
): Filling | undefined {
  const sought = (carrier?.frame ?? frame).source?.includes('subject') === true;
  if ((found && found.parties.length > 0) || !sought || !isVerb(site, cue.head) || isPassive(site, cue.head))
    return found;
  const token = subjectBeside(site, cue.head);
  const parties = token < 0 ? undefined : partiesOf(site, token)?.parties;
  return parties ? { place: 'subject', tokens: [token], parties, path: 'beside' } : found;
}

/** Where the tree shows no object at all, the party right after the cue. */
function besideObject(
  site: Site,
  cue: FoundCue,
  frame: Frame,
  found: Filling | undefined,
): Filling | undefined {
  if (
    found ||
    frame.target?.includes('object') !== true ||
    !isVerb(site, cue.head) ||
    isPassive(site, cue.head)
  )
    return found;
  const token = objectBeside(site, cue);
  const parties = token < 0 ? undefined : partiesOf(site, token)?.parties;
  return parties ? { place: 'object', tokens: [token], parties, path: 'beside' } : found;
}

/** `gave Spain a warning`: the party between a giving verb and its noun. */
function besideReceiver(
  site: Site,
  cue: FoundCue,
  carrier: Carrier | undefined,
  found: Filling | undefined,
): Filling | undefined {
  if (carrier?.role !== 'giving' || (found && found.parties.length > 0) || isPassive(site, carrier.cue.head))
    return found;
  const verb = carrier.cue.head;
  const token = objectBeside(site, { head: verb, tokens: [verb] });
  if (token < 0 || token > cue.head || cue.tokens.includes(token)) return found;
  const mention = site.cast.covering(site.index, token);
  // `voiced Spain's anger`: a possessor receives nothing.
  const owned =
    mention !== undefined &&
    (tokenAt(site, mention.last).xpos === 'POS' || wordAt(site, mention.last + 1) === "'s");
  const parties = owned ? undefined : partiesOf(site, token)?.parties;
  return parties ? { place: 'indirect-object', tokens: [token], parties, path: 'beside' } : found;
}

function prefer(own: Filling | undefined, lent: Filling | undefined): Filling | undefined {
  if (own && own.parties.length > 0) return own;
  if (lent && lent.parties.length > 0) return lent;
  return own ?? lent;
}

function reciprocalOf(
  site: Site,
  cue: FoundCue,
  frame: Frame,
  carrier: Carrier | undefined,
): Filling | undefined {
  const own = frame.reciprocal && firstFilling(site, cue, frame.reciprocal);
  const lent = carrier?.frame.reciprocal && firstFilling(site, carrier.cue, carrier.frame.reciprocal);
  if (frame.reciprocal === undefined) return undefined;
  return prefer(own, lent);
}

/** Reciprocal parties join the source: who meets whom is one act of all of them. */
const MUTUAL: ReadonlySet<ActKind> = new Set<ActKind>([
  'agree',
  'consult',
  'build-confidence',
  'de-escalate',
  'cooperate',
]);

/** What several do together they do with each other: `both states are carrying out confidence-building measures`. */
function isMutual({ kind, frame }: ActDefinition): boolean {
  return (
    MUTUAL.has(kind) && (frame.target === undefined || kind === 'build-confidence' || kind === 'de-escalate')
  );
}

function topicOf(site: Site, cue: FoundCue, frame: Frame): readonly number[] {
  return firstFilling(site, cue, frame.topic)?.tokens ?? [];
}

function mutualRoles(
  sources: readonly string[],
  partner: Filling,
  held: readonly number[],
): Roles | undefined {
  const named = sources.filter((party) => party !== UNNAMED && party !== SPEAKER);
  const all = [...new Set([...named, ...partner.parties.filter((party) => party !== UNNAMED)])];
  if (all.length < 2) return undefined;
  const several = partner.parties.length > 1;
  return {
    sources: all,
    targets: membersOnly(all),
    about: [],
    held,
    reciprocal: true,
    why: [
      `target:${partner.place}`,
      `target-path:${partner.path}`,
      several ? 'reciprocal:several' : 'reciprocal:partner',
    ],
  };
}

/** `blamed itself`: nothing between two parties. */
function isAtHimself(site: Site, target: Filling | undefined, sources: readonly string[]): boolean {
  const members = membersOnly(target?.parties ?? []);
  const reflexive =
    target?.tokens.some(
      (token) => wordAt(site, token).endsWith('self') || wordAt(site, token).endsWith('selves'),
    ) === true;
  return reflexive && members.every((party) => sources.includes(party));
}

function aimed(
  site: Site,
  cue: FoundCue,
  frame: Frame,
  target: Filling | undefined,
  sources: readonly string[],
  why: RuleId[],
): Omit<Roles, 'held'> {
  const topic = firstFilling(site, cue, frame.topic);
  const members = membersOnly(target?.parties ?? []);
  const others = members.filter((party) => !sources.includes(party));
  if (target && others.length > 0) {
    why.push(`target:${target.place}`, `target-path:${target.path}`);
    if (others.length < members.length) why.push('target:group-minus-source');
    const about = target.path === 'direct' ? (topic?.tokens ?? []) : target.tokens;
    return { sources, targets: others, about, reciprocal: false, why };
  }
  const about = (target && members.length === 0 ? target.tokens : topic?.tokens) ?? topic?.tokens ?? [];
  why.push(about.length > 0 ? 'about' : 'target:none');
  return { sources, targets: [], about, reciprocal: false, why };
}

/** Whether a verb stands in the bare or gerund form that leaves its doer to the sentence around it. */
export function isNonFinite(site: Site, token: number): boolean {
  return isVerb(site, token) && ['VB', 'VBG', 'VBN'].includes(tokenAt(site, token).xpos);
}
