import { createSyntaxModel } from '../../src/syntax/model';
import * as encoding from '../../src/syntax/model/encoding';

jest.mock('../../src/syntax/model/encoding', () => {
  const real = jest.requireActual<typeof encoding>('../../src/syntax/model/encoding');
  return { ...real, decodeModel: jest.fn(real.decodeModel) };
});

const decodeModel = jest.mocked(encoding.decodeModel);

test('a model is decoded at the first annotation, and only then', () => {
  const model = createSyntaxModel();
  expect(decodeModel).not.toHaveBeenCalled();
  model.annotate(['Peace', '.']);
  expect(decodeModel).toHaveBeenCalledTimes(2);
  model.annotate(['War', '.']);
  expect(decodeModel).toHaveBeenCalledTimes(2);
});
