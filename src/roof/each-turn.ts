/** One question for everybody who asks in the same turn of the event loop: under load, what all need is read once. */
export function eachTurn<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | null = null;
  return () => {
    if (asked) return asked;
    setImmediate(() => {
      asked = null;
    });
    asked = ask();
    return asked;
  };
}
