import type { Draft } from './draft';

/** Forms of address and ranks cut short, which stand before a name and are never its head. */
const honorifics: ReadonlySet<string> = new Set(
  `dame dr lady lord miss mr mrs ms prof professor rev sir
   adm brig capt col gen lt maj sgt`
    .trim()
    .split(/\s+/)
    .flatMap((title) => [title, `${title}.`]),
);

/** Makes the name the head of a form of address ("Mr Mutiso"), as the treebanks do. */
export function mendTitles(draft: Draft): void {
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
