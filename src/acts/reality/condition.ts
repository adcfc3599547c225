import type { Site } from '../site';
import { lemmaAt, wordAt } from '../site';
import { CONDITIONS } from '../data/reality-words';

/** Whether a clause is a condition: `if Italy were to`, `unless`, `should its president be`, `were the Commission to`, `had it`. */
export function conditionOf(site: Site, predicate: number): boolean {
  const { tree } = site;
  if (tree.dependents(predicate, 'mark').some((mark) => isConditional(site, mark))) return true;
  if (tree.adverbs(predicate).some((adverb) => CONDITIONS.has(wordAt(site, adverb)))) return true;
  return isInvertedCondition(site, predicate) || isInInvertedOpening(site, predicate);
}

/** Before the first comma of a sentence that begins `Were …`, `Should …` or `Had …` and asks nothing. */
function isInInvertedOpening(site: Site, predicate: number): boolean {
  if (!['should', 'were', 'had'].includes(wordAt(site, 0)) || site.sentence.text.trimEnd().endsWith('?'))
    return false;
  return predicate < site.words.indexOf(',');
}

function isConditional(site: Site, mark: number): boolean {
  const word = wordAt(site, mark);
  // `even if` and `as if` are conditions as well; `whether` leaves it open.
  return CONDITIONS.has(word);
}

/** Auxiliary before its subject at the start of a clause that is no question. */
export function isInvertedCondition(site: Site, predicate: number): boolean {
  if (site.sentence.text.trimEnd().endsWith('?')) return false;
  const { first } = site.tree.subtree(predicate);
  const opener =
    [first, first + 1].find((token) => !['and', 'but', ',', '“', '"'].includes(wordAt(site, token))) ?? first;
  if (!['should', 'were', 'had'].includes(wordAt(site, opener)) || opener >= predicate) return false;
  const [subject = -1] = site.tree.subjects(predicate);
  return subject > opener && subject <= predicate;
}

/** Whether another clause makes a clause conditional: `if …, it would`. */
export function hasCondition(site: Site, predicate: number): boolean {
  return site.tree.dependents(predicate, 'advcl').some((clause) => conditionOf(site, clause));
}

/** Whether the clause asks rather than tells. */
export function isQuestion(site: Site, predicate: number): boolean {
  if (!site.sentence.text.trimEnd().endsWith('?')) return false;
  const { tree } = site;
  if (lemmaAt(site, predicate) === '') return false;
  return (
    predicate === tree.root ||
    tree.conjuncts(tree.root).includes(predicate) ||
    tree.parentClause(predicate) === tree.root
  );
}
