import { Ajv } from 'ajv';
import { actorsSchema, actsSchema, summarySchema } from '../../src/schema';
import { fixture } from '../report/gold-summary';

// An independent validator; it knows no formats of its own, and `date` is checked by the types' tests.
const ajv = new Ajv({ strict: true, validateFormats: false });
const isSummary = ajv.compile(summarySchema);
const isActors = ajv.compile(actorsSchema);
const isActs = ajv.compile(actsSchema);

describe('the schema of the summary', () => {
  test.each([fixture('01-fishing-row').summary, fixture('08-hostage-exchange').summary])(
    'holds for a summary',
    (summary) => {
      isSummary(JSON.parse(JSON.stringify(summary)));
      expect(isSummary.errors).toBeNull();
    },
  );

  const { summary } = fixture('01-fishing-row');
  const [act] = summary.acts;
  test.each([
    ['another version', { ...summary, schemaVersion: 2 }],
    ['a key more', { ...summary, extra: 1 }],
    ['no overall tone', { ...summary, overall: undefined }],
    ['an unknown kind', { ...summary, acts: [{ ...act, kind: 'condemn' }] }],
    ['a strength above 1', { ...summary, acts: [{ ...act, strength: 1.2 }] }],
    ['half an offset', { ...summary, acts: [{ ...act, cue: { start: 0.5, end: 1, text: 'x' } }] }],
    ['a speaker without form', { ...summary, acts: [{ ...act, voice: { by: ['ITA'] } }] }],
  ])('refuses %s', (_, wrong) => {
    expect(isSummary(JSON.parse(JSON.stringify(wrong)))).toBe(false);
  });

  test('says what the fields mean', () => {
    expect(JSON.stringify(summarySchema)).toContain('After reality and doubt: what tones add up.');
  });
});

describe('the schemas of the definition files', () => {
  const act = {
    lemma: ['slam', 'lash out at'],
    pos: 'verb',
    kind: 'denounce',
    frame: { source: ['subject'], target: ['obl:at'] },
  };

  test.each([
    [true, isActors, [{ id: 'ACME', name: 'Acme Rail', aliases: ['Acme'], kind: 'organisation' }]],
    [false, isActors, [{ id: 'ACME' }]],
    [false, isActors, [{ id: 'ACME', name: ' ' }]],
    [false, isActors, { id: 'ACME', name: 'Acme' }],
    [true, isActs, [act]],
    [false, isActs, [{ ...act, lemma: 'Slam' }]],
    [false, isActs, [{ ...act, frame: { source: ['agent'] } }]],
    [false, isActs, [{ ...act, frame: { source: ['obl:'] } }]],
  ])('%s', (right, validate, value) => {
    expect(validate(value)).toBe(right);
  });

  test('know the whole vocabulary', () => {
    expect(JSON.stringify(actsSchema)).toContain('"urge-settlement"');
    expect(JSON.stringify(actorsSchema)).toContain('["country","organisation","person","group"]');
  });
});
