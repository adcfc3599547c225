import { beginning, loadDse, loadNewsmtsc } from '../../evaluation/loaders';
import { asInTreebanks } from '../../src/syntax/model/spelling';
import { MAX_PIECE } from '../../src/syntax/model/words';
import { createReader } from '../../src/text';
import { developmentTexts } from './treebanks';

/** The beginnings of all sentences that models are measured on. */
function heldOut(treebanks: string, news: string): Set<string> {
  const items = [...loadNewsmtsc(news, 'dev_rw'), ...loadNewsmtsc(news, 'dev_mt'), ...loadDse(news, 'valid')];
  return new Set([...developmentTexts(treebanks), ...items.map(({ text }) => text)].map(beginning));
}

/**
 * The words of the sentences in the training parts of NewsMTSC and DSE, each sentence once and none that begins like one
 * that is measured on.
 *
 * @throws MissingData when a file is not there
 */
export function readNews(treebanks: string, news: string): string[][] {
  const known = heldOut(treebanks, news);
  const reader = createReader();
  return [...loadNewsmtsc(news, 'train'), ...loadDse(news, 'train')].flatMap(({ text }) => {
    if (known.has(beginning(text))) return [];
    known.add(beginning(text));
    return reader
      .read(text)
      .sentences.map(({ tokens }) => tokens.map((token) => asInTreebanks(token.text)))
      .filter((words) => words.length <= MAX_PIECE);
  });
}
