interface Patience {
  /** Milliseconds of real time. */
  timeout?: number;
  every?: number;
}

/** Reads again and again until what was read holds; gives up with what it saw last. */
export async function until<T>(
  read: () => T | Promise<T>,
  holds: (value: T) => boolean,
  { timeout = 10_000, every = 15 }: Patience = {},
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await read();
    if (holds(value)) return value;
    if (Date.now() > end)
      throw new Error(`Still waiting after ${timeout} ms; last seen: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}
