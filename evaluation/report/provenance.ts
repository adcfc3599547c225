import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Date of today and the commit of the work tree. */
export function run(): { date: string; commit: string } {
  const git = (...words: string[]): string => execFileSync('git', words, { encoding: 'utf8' }).trim();
  let commit = 'unknown';
  try {
    commit =
      git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--', 'src') === '' ? '' : '+');
  } catch {
    // Not a git checkout: the figures are still worth printing.
  }
  return { date: new Date().toISOString().slice(0, 10), commit };
}

/** First letters of the SHA-256 of a file, or of the files of a folder in the order of their names. */
export function fingerprint(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const hash = createHash('sha256');
  const add = (place: string): void => {
    if (!statSync(place).isDirectory()) hash.update(readFileSync(place));
    else for (const name of readdirSync(place).sort()) add(join(place, name));
  };
  add(path);
  return hash.digest('hex').slice(0, 12);
}
