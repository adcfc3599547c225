import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readTreebank, type TreebankSentence } from '../../evaluation/syntax/conllu';
import { MissingData } from '../../evaluation/table';

const SOURCE = 'https://universaldependencies.org (UD_English-EWT, UD_English-GUM)';
const TRAINING = ['en_ewt-train.conllu', 'en_gum-train.conllu'];
const DEVELOPMENT = ['en_ewt-dev.conllu', 'en_gum-dev.conllu'];

/** The sentences of some treebanks in a folder; says on the error stream which it cannot read. */
function readAll(folder: string, names: readonly string[]): TreebankSentence[] {
  return names.flatMap((name) => {
    const path = join(folder, name);
    if (!existsSync(path)) throw new MissingData(path, SOURCE);
    const { sentences, bad } = readTreebank(path);
    for (const { file, line, problem } of bad) console.error(`${file}:${line}: ${problem}`);
    return sentences;
  });
}

/**
 * The sentences of the training parts.
 *
 * @throws MissingData when a file is not there
 */
export function readTraining(folder: string): TreebankSentence[] {
  return readAll(folder, TRAINING);
}

/**
 * What the sentences of the development parts say: so that none of them is learnt from in another place.
 *
 * @throws MissingData when a file is not there
 */
export function developmentTexts(folder: string): string[] {
  return readAll(folder, DEVELOPMENT).map(({ text }) => text);
}
