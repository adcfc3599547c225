import { readFileSync } from 'node:fs';

/** Reads one of the bundled editorials by its file name. */
export function readEditorial(name: string): string {
  return readFileSync(new URL(`editorials/${name}`, import.meta.url), 'utf8');
}
