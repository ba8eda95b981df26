import type { Shelf } from '#ports/shelf';

/** A shelf on which nothing ever lay. */
export const noShelf: Shelf = {
  keep: () => Promise.resolve(),
  read: () => Promise.resolve(null),
  remove: () => Promise.resolve(),
  sweep: () => Promise.resolve(),
};
