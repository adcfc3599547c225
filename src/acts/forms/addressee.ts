import { membersOnly, partiesOf } from '../roles/parties';
import type { Site } from '../site';
import { tokenAt, wordAt } from '../site';

/** Whom a verb of saying tells what it reports: `told Spain that`, `wrote to her that`. */
export function addressedBy(site: Site, verb: number): readonly string[] {
  const found = addressees(site, verb).flatMap((token) => partiesOf(site, token)?.parties ?? []);
  return [...new Set(membersOnly(found))];
}

function addressees(site: Site, verb: number): readonly number[] {
  const { tree } = site;
  // `wrote back to her`: parsers hang the phrase on the adverb.
  const behind = wordAt(site, verb + 1) === 'back' ? tree.obliques(verb + 1, 'to') : [];
  return [...tree.indirectObjects(verb), ...tree.objects(verb), ...tree.obliques(verb, 'to'), ...behind];
}

/**
 * `told Spain that it had cheated`: `it` may stand for whoever speaks or is spoken to. Who tells somebody a bad deed
 * reproaches him with it; a confession says so (`admitted to Spain that it had cheated`).
 */
export function isOfAddressee(
  site: Site,
  verb: number,
  subject: number,
  parties: readonly string[],
  speakers: readonly string[],
): boolean {
  return (
    wordAt(site, subject) === 'it' &&
    parties.every((party) => speakers.includes(party)) &&
    !addressees(site, verb).some((token) => tokenAt(site, token).xpos === 'NNS') &&
    // `told the growers’ union that it had let them down`: two pronouns, two parties.
    !site.tree
      .logicalObjects(site.tree.head(subject))
      .some((token) => ['them', 'him', 'her', 'us'].includes(wordAt(site, token)))
  );
}
