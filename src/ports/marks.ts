/** Names for things: fresh ones, and ones that follow from content. */
export interface Marks {
  /** A new id, never given before; sorts by time of making. */
  fresh: () => string;
  /** The same text gives the same hash (hex SHA-256). */
  hash: (text: string) => string;
}
