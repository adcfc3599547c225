import { AGENTIVE, DEALINGS, OF_THINGS_TOO, PERSONAL_OBJECT } from './lexicon/doings';
import { words } from './lexicon/words';
import type { Reading } from './reading';

/** Place of a mention in its clause. */
export type Role = 'subject' | 'object' | 'oblique' | 'possessor' | 'modifier';

/** The first of several conjuncts shows the role of all; an apposition has that of its phrase. */
export function carrierOf(reading: Reading, head: number): number {
  const { tree } = reading;
  let token = head;
  for (let step = 0; step < 8; step++) {
    const base = tree.base(token);
    const shared = base === 'conj' || base === 'appos' || base === 'flat';
    if ((!shared && tree.relation(token) !== 'nmod:desc') || tree.head(token) < 0) break;
    token = tree.head(token);
  }
  return token;
}

/** "for both Pakistan and Iran to remember": a subject in all but its label. */
function subjectOfInfinitive({ tree, tokens, words }: Reading, token: number): boolean {
  if (tree.preposition(token) !== 'for') return false;
  for (let position = token + 1; position <= token + 6; position++) {
    if (words[position] === 'to') return tokens[position + 1]?.xpos === 'VB';
    if (!/^(?:NOUN|PROPN|ADJ|DET|CCONJ)$/.test(tokens[position]?.upos ?? '')) return false;
  }
  return false;
}

export function roleOf(reading: Reading, head: number): Role {
  const token = carrierOf(reading, head);
  const relation = reading.tree.relation(token);
  // "both shut their markets": a pronoun that the tree takes for half of a correlative.
  if (relation === 'cc:preconj') return 'subject';
  const base = reading.tree.base(token);
  if (base === 'nsubj' || base === 'expl' || relation === 'csubj' || relation === 'obl:agent')
    return 'subject';
  if (relation === 'obj' || relation === 'iobj') return 'object';
  if (relation === 'nmod:poss') return 'possessor';
  if (base === 'obl' || base === 'nmod') {
    return subjectOfInfinitive(reading, token) ? 'subject' : 'oblique';
  }
  if (relation === 'root' || relation === 'vocative' || relation === 'parataxis' || relation === 'dislocated')
    return 'subject';
  return 'modifier';
}

/** The verb or noun that a mention depends on. */
export function governorOf(reading: Reading, head: number): number {
  return reading.tree.head(carrierOf(reading, head));
}

/** Who does what a passive verb says: "jeered in the Senate and saluted by the guides" lends the second its auxiliary. */
function isAgent({ tree, tokens }: Reading, token: number): boolean {
  if (tree.relation(token) === 'obl:agent') return true;
  const verb = tree.head(token);
  if (tree.relation(token) !== 'obl' || tree.preposition(token) !== 'by') return false;
  return (
    tree.relation(verb) === 'conj' &&
    /^VB[ND]$/.test(tokens[verb]?.xpos ?? '') &&
    tree.isPassive(tree.head(verb)) &&
    tree.dependents(verb, 'obj').length === 0
  );
}

/** Adjectives for what only somebody feels or holds towards another: "are furious with", "is grateful to". */
const FEELING: ReadonlySet<string> = words(`
  furious angry livid indignant incensed irate enraged outraged cross annoyed aggrieved bitter resentful contemptuous
  disdainful scornful scathing critical dismissive sceptical skeptical suspicious wary mistrustful impatient weary
  disappointed dismayed appalled horrified shocked upset unhappy displeased dissatisfied unimpressed unmoved hostile
  grateful thankful appreciative glad happy pleased delighted proud content satisfied relieved sympathetic supportive
  sorry ashamed embarrassed apologetic contrite penitent repentant remorseful regretful adamant hopeful optimistic
  pessimistic anxious worried nervous fearful afraid uneasy alarmed jealous envious fond tired sick
`);

/** Whether it does what only somebody does: agent, or subject of a verb that things are no subject of. */
export function actsAsSomebody(reading: Reading, head: number): boolean {
  const { tree, tokens } = reading;
  const token = carrierOf(reading, head);
  if (isAgent(reading, token)) return true;
  const governor = tree.head(token);
  const verb = tokens[governor];
  if (verb?.upos !== 'VERB' || roleOf(reading, head) !== 'subject' || tree.isPassive(governor)) return false;
  return AGENTIVE.has(verb.lemma) && !OF_THINGS_TOO.has(verb.lemma);
}

/** Whether it undergoes what one does to somebody. */
export function undergoesAsSomebody(reading: Reading, head: number): boolean {
  const { tree, tokens } = reading;
  const governor = tree.head(carrierOf(reading, head));
  const role = roleOf(reading, head);
  const undergoes = role === 'object' || (role === 'subject' && tree.isPassive(governor));
  return undergoes && PERSONAL_OBJECT.has(tokens[governor]?.lemma ?? '');
}

/** Verbs that are aimed at somebody with `on` or `at`: "fired on", "railed at". */
const AIMING: ReadonlySet<string> = words(`
  fire shoot round turn call prey spy rail scoff jeer laugh swear shout yell snap snarl sneer lash frown spit impose inflict
  bark bristle fume hit growl
`);

/** Whether something is said, given or done to it: "appealed to ministers", "sanctions against traders". */
export function isAddressed(reading: Reading, head: number): boolean {
  const { tree, tokens } = reading;
  const token = carrierOf(reading, head);
  const relation = tree.relation(token);
  if (!relation.startsWith('obl') && !relation.startsWith('nmod')) return false;
  const governor = tokens[tree.head(token)];
  const preposition = tree.preposition(token);
  if (governor?.upos === 'VERB') {
    if (/^(?:on|upon|at)$/.test(preposition)) return AIMING.has(governor.lemma);
    return /^(?:to|against|by|with)$/.test(preposition) && AGENTIVE.has(governor.lemma);
  }
  return /^(?:to|against|by|with|on|from|for)$/.test(preposition) && DEALINGS.has(governor?.lemma ?? '');
}

/** Whether the mention takes part in what somebody does or says: subject or object of such a verb, agent, possessor. */
export function takesPart(reading: Reading, head: number): 'acts' | 'undergoes' | 'none' {
  const { tree, tokens } = reading;
  const role = roleOf(reading, head);
  const token = carrierOf(reading, head);
  const governor = tree.head(token);
  const verb = tokens[governor];
  if (verb === undefined) return 'none';
  const passive = verb.upos === 'VERB' && tree.isPassive(governor);
  if (isAgent(reading, token)) return 'acts';
  if (role === 'subject' && verb.upos === 'ADJ' && FEELING.has(verb.lemma)) return 'acts';
  const agentive = AGENTIVE.has(verb.lemma);
  if (role === 'subject' && verb.upos === 'VERB') return passive ? 'undergoes' : agentive ? 'acts' : 'none';
  if (role === 'object') return agentive ? 'undergoes' : 'none';
  return 'none';
}
