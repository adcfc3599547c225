/** What the head of a section says about the run that measured it. */
export interface Provenance {
  /** ISO date. */
  readonly date: string;
  /** Short hash of the commit, with `+` when the work tree had changes. */
  readonly commit: string;
  /** Data read, each with the beginning of its SHA-256. */
  readonly data: readonly { readonly path: string; readonly hash: string }[];
}

const OPENING = `# Accuracy

Measured by \`npm run evaluate\`, which rewrites the sections of the measures that it ran. Where data is missing the
command says where to get it. Intervals are 95 % percentile bootstrap intervals over 1,000 samples. None of the test
parts of the public data was used while the library was made; what stands here comes from development parts.
`;

const opening = (name: string): string => `<!-- ${name} -->`;
const closing = (name: string): string => `<!-- /${name} -->`;

/** A section with its marks, its provenance and its tables. */
export function section(
  name: string,
  title: string,
  provenance: Provenance,
  tables: readonly string[],
): string {
  const data = provenance.data.map(({ path, hash }) => `\`${path}\` ${hash}`).join(', ');
  return [
    opening(name),
    '',
    `## ${title}`,
    '',
    `Measured on ${provenance.date} at commit ${provenance.commit}${data === '' ? '' : `; data by SHA-256: ${data}`}.`,
    '',
    tables.join('\n\n'),
    '',
    closing(name),
  ].join('\n');
}

/**
 * The document with the given sections in place of their former selves, new ones at the place that `order` gives
 * them, and all else untouched.
 */
export function withSections(
  document: string | undefined,
  sections: ReadonlyMap<string, string>,
  order: readonly string[],
): string {
  const kept = new Map<string, string>();
  for (const name of order) {
    const start = document?.indexOf(opening(name)) ?? -1;
    const end = document?.indexOf(closing(name)) ?? -1;
    const fresh = sections.get(name);
    if (fresh !== undefined) kept.set(name, fresh);
    else if (document !== undefined && start >= 0 && end > start)
      kept.set(name, document.slice(start, end + closing(name).length));
  }
  return `${[OPENING.trimEnd(), ...kept.values()].join('\n\n')}\n`;
}
