import { plainCase } from '../../text';
import type { Tree } from '../../syntax';
import type { Leanings } from './leanings';
import { valence, wordClasses } from './lexicon';

/** What the features see of a token. */
export interface Word {
  /** Lower case, straight apostrophes, every number as `0`; for names only that it is one. */
  readonly form: string;
  readonly lemma: string;
  /** The lemma, or for names only that it is one. */
  readonly plain: string;
  readonly classes: readonly string[];
  /** `+`, `++`, `-`, `--` after negation, or empty. */
  readonly sign: string;
  readonly negated: boolean;
  /** What is emitted of the word wherever it stands: itself, and what kind of word it is. */
  readonly itself: string;
  readonly kinds: readonly string[];
  readonly quoted: boolean;
}

/** A sentence as the features see it. */
export interface View {
  readonly tree: Tree;
  readonly words: readonly Word[];
}

/** What stands for every name: the model may not learn whom the news likes. */
const NAME = 'Name';

const NEGATORS: ReadonlySet<string> = new Set(
  "not n't no never neither nor none nobody nothing without cannot hardly scarcely".split(' '),
);
/** How many words before a word a negator still reaches it, when no punctuation parts them. */
const NEGATION_REACH = 3;

function normal(text: string): string {
  const form = plainCase(text);
  return /\d/.test(form) ? '0' : form;
}

function isNegated(forms: readonly string[], token: number): boolean {
  for (let before = token - 1; before >= 0 && before >= token - NEGATION_REACH; before -= 1) {
    const form = forms[before] ?? '';
    if (/^[,;:.]$/.test(form)) return false;
    if (NEGATORS.has(form)) return true;
  }
  return false;
}

function signOf(value: number, negated: boolean): string {
  if (value === 0) return '';
  const turned = negated ? -value : value;
  const mark = turned > 0 ? '+' : '-';
  return Math.abs(turned) >= 3 ? mark + mark : mark;
}

/** Classes and valence, turned round where the word is negated. */
function kindsOf(classes: readonly string[], sign: string, negated: boolean): readonly string[] {
  const turned = negated ? '!' : '';
  // Pushed one by one, here and below, so that engines make arrays of one kind, and compile what reads them once.
  const kinds: string[] = [];
  for (const name of classes) kinds.push(`#${turned}${name}`);
  if (sign !== '') kinds.push(sign);
  return kinds;
}

/** Which tokens stand inside quotation marks; an unclosed mark reaches to the end of the sentence. */
function quotedTokens(tree: Tree): readonly boolean[] {
  let open = false;
  return tree.tokens.map(({ text }) => {
    if (text === '“') open = true;
    else if (text === '”') open = false;
    else if (text === '"') open = !open;
    return open;
  });
}

/**
 * The same sentence with the class of each word that leans (`leanings.ts`) beside its other classes; names have none.
 * Only the stance towards one party is read from it: between two parties these classes did not help.
 */
export function withLeanings(view: View, leanings: Leanings): View {
  const words: Word[] = [];
  for (const word of view.words) {
    const leaning = word.plain === NAME ? undefined : (leanings(word.lemma) ?? leanings(word.form));
    if (leaning === undefined) {
      words.push(word);
    } else {
      const classes = [...word.classes, `lean-${leaning}`];
      words.push({ ...word, classes, kinds: kindsOf(classes, word.sign, word.negated) });
    }
  }
  return { tree: view.tree, words };
}

/** Prepares a sentence for its features; made once for all its mentions. */
export function viewOf(tree: Tree): View {
  const forms: string[] = [];
  for (const token of tree.tokens) forms.push(normal(token.text));
  const quoted = quotedTokens(tree);
  const words: Word[] = [];
  for (const [index, token] of tree.tokens.entries()) {
    const form = forms[index] ?? '';
    const lemma = normal(token.lemma);
    const name = token.upos === 'PROPN';
    const negated = isNegated(forms, index);
    const plain = name ? NAME : lemma;
    const classes = name ? [] : wordClasses(lemma, form);
    const sign = name ? '' : signOf(valence(form, lemma), negated);
    words.push({
      form: name ? NAME : form,
      lemma,
      plain,
      classes,
      sign,
      negated,
      itself: `=${plain}`,
      kinds: kindsOf(classes, sign, negated),
      quoted: quoted[index] ?? false,
    });
  }
  return { tree, words };
}
