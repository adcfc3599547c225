/** Groups a stream into arrays of `size`; the last may be shorter. */
export async function* inChunks<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  size: number,
): AsyncGenerator<readonly Item[]> {
  let chunk: Item[] = [];
  for await (const item of items) {
    chunk.push(item);
    if (chunk.length === size) {
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}

/**
 * Maps a stream with at most `width` calls under way, and yields the results in order: a slow consumer holds the
 * producer back, so memory stays constant however long the stream is.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  call: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for await (const item of items) {
    const result = call(item);
    // Awaited below in its turn; until then a rejection must not count as unhandled.
    result.catch(() => undefined);
    underWay.push(result);
    const first = underWay.length >= width ? underWay.shift() : undefined;
    if (first) yield await first;
  }
  for (const result of underWay) yield await result;
}
