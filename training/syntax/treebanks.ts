import { join } from 'node:path';
import { readTreebank, type TreebankSentence } from '../../evaluation/syntax/conllu';

const TRAINING = ['en_ewt-train.conllu', 'en_gum-train.conllu'];

/** The sentences of the training parts in a folder; says on the error stream which it cannot read. */
export function readTraining(folder: string): TreebankSentence[] {
  return TRAINING.flatMap((name) => {
    const { sentences, bad } = readTreebank(join(folder, name));
    for (const { file, line, problem } of bad) console.error(`${file}:${line}: ${problem}`);
    return sentences;
  });
}
