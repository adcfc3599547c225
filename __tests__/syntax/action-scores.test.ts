import { ActionScores } from '../../src/syntax/model/action-scores';
import { decodeModel } from '../../src/syntax/model/encoding';
import { ACTION_FEATURES, actionFeatures } from '../../src/syntax/model/features';
import { actionOf, CLASS_RELATION, CLASSES } from '../../src/syntax/model/inventory';
import { Sentence } from '../../src/syntax/model/sentence';
import { PARSE_MODEL } from '../../src/syntax/model/syntax.model';
import { makeTags } from '../../src/syntax/model/tagger';
import { States } from '../../src/syntax/model/transitions';
import { Words } from '../../src/syntax/model/words';

const sentences = [
  'The council , which had praised the ferry crews , scolded Marlow Lines over its late boats .',
  'Dr Osei and the two nurses said that they were grateful to the lab in Lagos',
  'Not only bakers but millers want the levy gone',
  'The council scolded Marlow Lines over its late boats .',
];

test('scores put together from remembered parts are those of all features looked up one by one', () => {
  const model = decodeModel(PARSE_MODEL);
  const words = new Words();
  const sentence = new Sentence();
  const states = new States();
  const assembled = new ActionScores(model, sentence, states);
  const keys = new Int32Array(ACTION_FEATURES);
  const plain = model.makeScores(1);
  const tags = makeTags();
  let compared = 0;
  // The second time round the sums of the first are there to be used.
  for (const text of [...sentences, ...sentences]) {
    const tokens = text.split(' ');
    words.read(tokens, 0, tokens.length);
    tokens.forEach((token, place) => (tags[place] = (7 * token.length) % 40));
    sentence.read(words, tags);
    assembled.clear(sentence.size);
    let state = states.start(sentence.size);
    for (let step = 2 * sentence.size; step > 0; step--) {
      const forced = states.forced(state);
      let choice = 0;
      if (forced < 0) {
        assembled.score(state);
        plain.fill(0);
        model.add(keys, actionFeatures(sentence, states, state, keys), plain, 0);
        // Classes that may not come here are not scored.
        const legal = [...plain.keys()].filter((label) => states.isLegal(state, actionOf(label)));
        expect(legal.map((label) => assembled.scores[label])).toEqual(legal.map((label) => plain[label]));
        compared++;
        choice = (31 * step) % CLASSES;
        while (!states.isLegal(state, actionOf(choice))) choice = (choice + 1) % CLASSES;
      }
      state = states.take(state, forced < 0 ? actionOf(choice) : forced, CLASS_RELATION[choice] ?? 0);
    }
  }
  expect(compared).toBeGreaterThan(60);
});
