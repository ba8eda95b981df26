export interface Page<T> {
  items: T[];
  nextCursor: string;
}

const mark = 'next:';

/** Slack's cursors are opaque; ours hold the position of the next item's key. */
export function page<T>(
  items: T[],
  keyOf: (item: T) => string,
  limit: number,
  cursor?: string,
): Page<T> | undefined {
  let start = 0;
  if (cursor !== undefined) {
    const plain = Buffer.from(cursor, 'base64').toString();
    if (!plain.startsWith(mark)) return undefined;
    start = items.findIndex((item) => keyOf(item) === plain.slice(mark.length));
    if (start < 0) return undefined;
  }
  const next = items[start + limit];
  return {
    items: items.slice(start, start + limit),
    nextCursor: next === undefined ? '' : Buffer.from(mark + keyOf(next)).toString('base64'),
  };
}
