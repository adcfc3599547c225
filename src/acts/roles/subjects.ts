import type { ParsedToken } from '../../syntax';
import { subjectBeside } from './adjacency';
import { causativeOf } from './causative';
import { isOnNoun, sharedSubjects, verbOutside } from './chain';
import type { Site } from '../site';
import { isIntransitive, isPassive, isVerb, mentionOf, tokenAt, wordAt } from '../site';

/** Heads of the subjects of a cue, where the tree is believed and where the words show better. */
export function subjectsOf(site: Site, head: number): readonly number[] {
  const { tree } = site;
  const causative = causativeOf(site, head);
  if (causative) return causative.subjects;
  if (!isVerb(site, head) && !tree.isPredicate(head)) return tree.logicalSubjects(tree.clause(head));
  // `Okoro, apologised`: a participle that no such verb has.
  if (isIntransitive(site, head) && tree.relation(head) === 'acl') return tree.conjuncts(tree.head(head));
  if (isPassive(site, head) && !tree.isPassive(head)) return tree.obliques(head, 'by');
  const own = clauseSubject(site, head);
  if (own >= 0) return tree.conjuncts(own);
  const described = describedBy(site, head);
  if (described >= 0) return tree.conjuncts(described);
  const outside = verbOutside(site, head);
  if (outside >= 0) return subjectsOf(site, outside);
  const lent = lentSubjects(site, head);
  if (lent) return lent;
  const shared = (): readonly number[] => sharedSubjects(site, head, (verb) => subjectsOf(site, verb));
  if (isOnNoun(site, head)) return shared();
  const found = ownSubjects(site, head, tree.logicalSubjects(head)).map((token) =>
    personBefore(site, head, token),
  );
  if (found.length > 0 || isPassive(site, head)) return found;
  const borrowed = shared();
  if (borrowed.length > 0) return borrowed;
  // `…, which lent Tonga a dish`: where the clause hangs on a verb, the pronoun leads to whoever it takes up.
  return tree.dependents(head, 'nsubj').filter((each) => ['which', 'who'].includes(wordAt(site, each)));
}

/** `…, and Brunei, shuttling between them, has …`: a participle after a comma describes the party that opens the clause before it. */
function describedBy(site: Site, head: number): number {
  if (tokenAt(site, head).xpos !== 'VBG' || wordAt(site, head - 1) !== ',') return -1;
  const mention = site.cast.covering(site.index, head - 2);
  if (mention?.last !== head - 2) return -1;
  const link = tokenBefore(site, mention.first);
  return link === undefined || link.upos === 'CCONJ' || PARTING.has(link.text) ? mention.head : -1;
}

/** The token before a noun phrase, its article skipped. */
function tokenBefore(site: Site, first: number): ParsedToken | undefined {
  const before = site.tokens[first - 1];
  return before?.upos === 'DET' ? site.tokens[first - 2] : before;
}

/** What a clause without a subject borrows from the one above it, where that one's own subject was put right. */
function lentSubjects(site: Site, head: number): readonly number[] | undefined {
  const { tree } = site;
  const above = tree.head(head);
  const borrows = ['advcl', 'xcomp', 'conj'].includes(tree.base(head));
  if (above < 0 || !borrows || !isVerb(site, above) || isPassive(site, above)) return undefined;
  if (tree.dependents(head, 'nsubj').length > 0) return undefined;
  const right = clauseSubject(site, above);
  if (right < 0) return undefined;
  const [lent] = tree.logicalSubjects(above);
  return lent !== undefined && tree.logicalSubjects(head).includes(lent) ? tree.conjuncts(right) : undefined;
}

/** `the Clerk of the House, who had protested`: `who` is a person, not the body he serves. */
function personBefore(site: Site, head: number, subject: number): number {
  const { tree } = site;
  if (tree.relation(head) !== 'acl:relcl' || !isWithWho(site, head)) return subject;
  const holder = tree.head(subject);
  if (holder < 0 || tree.relation(subject) !== 'nmod' || isPersonal(site, subject)) return subject;
  return isPersonal(site, holder) ? holder : subject;
}

function isWithWho(site: Site, head: number): boolean {
  return (
    ['who', 'whom'].includes(wordAt(site, site.tree.subtree(head).first)) ||
    site.tree.dependents(head, 'nsubj').some((each) => wordAt(site, each) === 'who')
  );
}

function isPersonal(site: Site, token: number): boolean {
  const [party] = mentionOf(site, token)?.parties ?? [];
  const kind = party === undefined ? undefined : site.cast.members.get(party)?.kind;
  return kind === 'person' || kind === 'group';
}

/** Of several subjects those behind the clause's own conjunction (`told her that the bank had lied`) and behind no preposition. */
function ownSubjects(site: Site, head: number, found: readonly number[]): readonly number[] {
  if (found.length < 2) return found;
  const { tree } = site;
  const marks = tree.dependents(head, 'mark').filter((each) => each < head && wordAt(site, each) === 'that');
  const mark = Math.max(-1, ...marks);
  const own = found.filter((subject) => {
    const { first } = tree.nounPhrase(subject);
    return subject > mark && site.words[first - 1] !== 'of';
  });
  return own.length > 0 ? own : found;
}

/** What parts two clauses, so that the subject of the first is none of the second. */
const PARTING: ReadonlySet<string> = new Set([';', ':', '–', '—']);

/**
 * The party that a finite verb has for a subject where the tree lends it one from another clause, −1 where it does not:
 * `Paris suspended the talks; Madrid called the charge a lie`, `… and Rome handed over two drivers`.
 */
function clauseSubject(site: Site, head: number): number {
  const { tree } = site;
  if (isPassive(site, head) || !isVerb(site, head)) return -1;
  const found = tree.logicalSubjects(head);
  const [first = -1] = found;
  if (first < 0 || first > head) return -1;
  const beside = subjectBeside(site, head);
  if (beside < 0 || found.includes(beside) || tree.conjuncts(first).includes(beside)) return -1;
  if (isInParenthesis(site, beside, first)) return beside;
  for (let token = first + 1; token < beside; token += 1) {
    if (PARTING.has(tokenAt(site, token).text)) return beside;
  }
  const { first: start } = tree.nounPhrase(beside);
  const inherited = tree.dependents(head, 'nsubj').length === 0;
  const isVerbal = isFinite(site, head) || isIntransitive(site, head);
  return inherited && ['CCONJ', 'SCONJ'].includes(site.tokens[start - 1]?.upos ?? '') && isVerbal
    ? beside
    : -1;
}

/** `Acme, which Ms Lind heads, thanked them`: what stands in a relative clause behind a party is no subject of its verb. */
function isInParenthesis(site: Site, party: number, token: number): boolean {
  const mention = site.cast.covering(site.index, party);
  return (
    mention !== undefined &&
    token > mention.last &&
    wordAt(site, mention.last + 1) === ',' &&
    RELATIVES.has(wordAt(site, mention.last + 2))
  );
}

const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'whom', 'whose']);

function isFinite(site: Site, verb: number): boolean {
  const finite = ['VBD', 'VBZ', 'VBP', 'MD'];
  return (
    finite.includes(tokenAt(site, verb).xpos) ||
    site.tree.auxiliaries(verb).some((each) => finite.includes(tokenAt(site, each).xpos))
  );
}
