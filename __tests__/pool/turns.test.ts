import { createTurns } from '../../src/pool/turns';

/** Calls that end when they are told to. */
function makeCalls(width: number) {
  const inTurn = createTurns(width);
  const begun: string[] = [];
  const ends = new Map<string, { resolve: (value: string) => void; reject: (error: Error) => void }>();
  return {
    begun,
    call: (name: string) =>
      inTurn(() => {
        begun.push(name);
        return new Promise<string>((resolve, reject) => ends.set(name, { resolve, reject }));
      }),
    end: (name: string) => ends.get(name)?.resolve(name),
    fail: (name: string) => ends.get(name)?.reject(new Error(name)),
  };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test('a call begins only when one of the turns is free, in the order of asking', async () => {
  const { begun, call, end } = makeCalls(2);
  const results = Promise.all(['a', 'b', 'c', 'd'].map(call));
  await settle();
  expect(begun).toEqual(['a', 'b']);
  end('b');
  await settle();
  expect(begun).toEqual(['a', 'b', 'c']);
  end('a');
  await settle();
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
  end('c');
  end('d');
  expect(await results).toEqual(['a', 'b', 'c', 'd']);
});

test('a call that fails gives its turn back', async () => {
  const { begun, call, fail, end } = makeCalls(1);
  const first = call('a');
  const second = call('b');
  await settle();
  fail('a');
  await expect(first).rejects.toThrow('a');
  await settle();
  expect(begun).toEqual(['a', 'b']);
  end('b');
  expect(await second).toBe('b');
});
