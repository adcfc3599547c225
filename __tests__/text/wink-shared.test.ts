import { createReader } from '../../src/text';

test('any number of readers can be made in one process', () => {
  const texts = Array.from(
    { length: 40 },
    () => createReader().read('Iran condemned Pakistan.').sentences.length,
  );
  expect(new Set(texts)).toEqual(new Set([1]));
});
