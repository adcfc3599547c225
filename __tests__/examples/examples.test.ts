import { runNode } from './programs';

/** Every example runs against the built package and prints what it promises. */
test.each<[name: string, prints: RegExp]>([
  ['basic', /^PAK → IRN: condemning \(“.*condemned.*”\)$/mu],
  ['own-actors', /^HARBOUR Harbour Trust: 2 mentions, expressed conciliatory, received condemning$/mu],
  ['given-mentions', /^WREN → PIKE: condemning$/mu],
  ['own-acts', /^reject “blanked”: FRA → ITA, weight 0\.\d+$/mu],
  ['evidence', /^a\d+ thank .+ → .+$/mu],
])(
  '%s',
  async (name, prints) => {
    const { code, output, errors } = await runNode(['--import', 'tsx', 'examples/run.ts', name]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(prints);
  },
  60_000,
);

test('an unknown example names those that there are', async () => {
  const { code, errors } = await runNode(['--import', 'tsx', 'examples/run.ts', 'bazic']);
  expect(code).toBe(1);
  expect(errors).toMatch(/No example "bazic"\. There are: basic, own-actors/u);
}, 60_000);

test('npm start’s program tells who stands where', async () => {
  const { code, output } = await runNode(['--import', 'tsx', 'examples/start.ts']);
  expect(code).toBe(0);
  expect(output).toMatch(/Italy/u);
  expect(output).toMatch(/Tunisia/u);
  expect(output).toMatch(/“.+”/u);
}, 60_000);
