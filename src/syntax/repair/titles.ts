import type { Draft } from './draft';

/** Forms of address and ranks cut short, which stand before a name and are never its head. */
const honorifics: ReadonlySet<string> = new Set(
  `dame dr lady lord miss mr mrs ms prof professor rev sir
   adm brig capt col gen lt maj sgt`
    .trim()
    .split(/\s+/)
    .flatMap((title) => [title, `${title}.`]),
);

/**
 * "…, but thanked Ms Lind" with "thanked" as an attribute of the name: none stands before a form of address. Behind a
 * conjunction it is the second verb of the sentence, and the name its object.
 */
function mendVerbBefore(draft: Draft, title: number): void {
  const verb = title - 1;
  const name = draft.head(title);
  const conjunction = verb - 1;
  if (draft.head(verb) !== name || draft.relation(verb) !== 'amod' || !draft.isVerb(verb)) return;
  if (draft.tag(conjunction) !== 'CC' || !draft.dominates(name, conjunction)) return;
  let first = draft.head(name);
  while (first >= 0 && !draft.isVerb(first)) first = draft.head(first);
  if (first < 0 || first > conjunction) return;
  draft.attach(verb, first, 'conj');
  draft.attach(name, verb, 'obj');
  draft.attach(conjunction, verb, 'cc');
}

/** Makes the name the head of a form of address ("Mr Mutiso"), as the treebanks do. */
function mendHeads(draft: Draft): void {
  for (let title = 0; title < draft.size - 1; title++) {
    const name = title + 1;
    if (!honorifics.has(draft.word(title)) || draft.tag(name) !== 'NNP') continue;
    const head = draft.head(title);
    if (draft.head(name) === title) {
      draft.attach(name, head, draft.relation(title));
      for (let token = 0; token < draft.size; token++)
        if (draft.head(token) === title) draft.heads[token] = name;
    } else if (draft.head(name) !== head || head < 0) {
      continue;
    }
    draft.xpos[title] = 'NNP';
    draft.attach(title, name, 'nmod:desc');
  }
}

/** Mends what stands beside forms of address. */
export function mendTitles(draft: Draft): void {
  mendHeads(draft);
  for (let title = 2; title < draft.size - 1; title++)
    if (draft.relation(title) === 'nmod:desc' && honorifics.has(draft.word(title)))
      mendVerbBefore(draft, title);
}
