import { findProgram, runNode } from './programs';

if (findProgram('redis-server') === undefined) {
  test('no redis-server was found, so the queue is not tested (on Debian: apt-get install redis-server)', () => {
    // On CI it must be there: .ci/run installs it.
    expect(process.env['CI']).toBeUndefined();
  });
} else {
  test('workers finish the editorials, the poison document ends in the failed set, everything stops', async () => {
    const { code, output } = await runNode(['--import', 'tsx', 'examples/queue/run.ts', '2']);
    expect(code).toBe(0);
    expect(output).toMatch(/^completed 16, failed 1$/mu);
    expect(output).toMatch(/^failed poison: text-too-long: /mu);
  }, 120_000);
}
