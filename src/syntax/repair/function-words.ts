import { isOf, type Draft } from './draft';

/** Which verb form each auxiliary goes with. */
function agrees(auxiliary: string, tag: string, verb: string): boolean {
  if (tag === 'MD') return verb === 'VB';
  switch (auxiliary) {
    case 'has':
    case 'have':
    case 'had':
      return verb === 'VBN';
    case 'do':
    case 'does':
    case 'did':
      return verb === 'VB';
    case 'is':
    case 'are':
    case 'was':
    case 'were':
      return verb === 'VBN' || verb === 'VBG';
    default:
      return false;
  }
}

/**
 * An auxiliary has no subject of its own: one that was hung on it belongs to its verb ("Spain has neither condemned …"
 * with "Spain" on "has").
 */
export function mendFunctionWords(draft: Draft): void {
  for (let token = 0; token < draft.size; token++) {
    if (!isOf(draft.relation(token), 'nsubj')) continue;
    const auxiliary = draft.head(token);
    if (!isOf(draft.relation(auxiliary), 'aux')) continue;
    const verb = draft.head(auxiliary);
    if (draft.hasSubject(verb) || !agrees(draft.word(auxiliary), draft.tag(auxiliary), draft.tag(verb)))
      continue;
    draft.heads[token] = verb;
  }
}
