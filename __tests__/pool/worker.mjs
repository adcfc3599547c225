// A worker that misbehaves on command, in place of the real one.
export default function analyzeChunk(documents) {
  return documents.map(({ id, text }) => {
    if (text === 'hang') for (;;);
    if (text === 'kill') process.exit(1);
    if (text === 'throw') throw new Error('out of ink');
    return { id, summary: { length: text.length } };
  });
}
