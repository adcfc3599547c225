/**
 * Lets at most `width` calls run at a time; the others wait, first come first served. A chunk's time is counted from its
 * turn, so that waiting for a thread never looks like a document that hangs.
 */
export function createTurns(width: number): <Result>(call: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let free = width;
  return async (call) => {
    if (free > 0) free--;
    else await new Promise<void>((resume) => waiting.push(resume));
    try {
      return await call();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
