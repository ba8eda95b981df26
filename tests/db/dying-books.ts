import type { Books } from '#ports/books';
import type { Change } from '#ports/change';

/** Where in a change the process ends: when all of it but the audit is written, or once it stands and nobody is answered. */
export type Death = 'within' | 'after';

/** Books of a process that is killed at the first change that `falls` names. */
export const dyingBooks = (books: Books, falls: (change: Change) => boolean, when: Death): Books => ({
  ...books,
  keep: async (change) => {
    if (!falls(change)) return books.keep(change);
    const { audit } = change;
    await books.keep({
      ...change,
      get audit() {
        if (when === 'within') die();
        return audit;
      },
    });
    return die();
  },
});

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('a killed process goes on');
}
