interface Stamped {
  ts: string;
}

const from = (ts: string) => Number(ts);

/** Lays a page read just now over what is known: inside its span the page is right, deletions included. */
export function overlay<T extends Stamped>(
  known: readonly T[],
  page: { messages: readonly T[]; more: boolean },
  before?: string,
): T[] {
  const first = page.messages[0];
  const start = page.more && first ? from(first.ts) : Number.NEGATIVE_INFINITY;
  const end = before === undefined ? Number.POSITIVE_INFINITY : from(before);
  return [
    ...known.filter(({ ts }) => from(ts) < start),
    ...page.messages,
    ...known.filter(({ ts }) => from(ts) >= end),
  ];
}

/** The part of a long list that is on the page: at most `size`, ending with `until` or the newest. */
export function span<T extends Stamped>(
  all: readonly T[],
  size: number,
  until: string | null,
): { start: number; end: number; shown: T[] } {
  const last = until === null ? -1 : all.findLastIndex(({ ts }) => from(ts) <= from(until));
  const end = Math.max(last < 0 ? all.length : last + 1, Math.min(size, all.length));
  const start = Math.max(0, end - size);
  return { start, end, shown: all.slice(start, end) };
}
