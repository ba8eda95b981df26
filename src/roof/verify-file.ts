import { lookInto } from '#db/open';
import { type Imbalance, imbalances } from '#domain/books-balance';
import { openFiles } from '#operations/files';
import { marks } from '#operations/marks';
import { verifyBooks } from '#services/verify-books';
import { filesFolder } from './files-folder.ts';

/** 核对 of a database file with the 附件 beside it, as it stands at this moment; the bot may be at work on it. */
export async function verifyFile(path: string): Promise<Imbalance[]> {
  const store = lookInto(`file:${path}`);
  try {
    const faults = await store.sound();
    if (faults.length > 0) return imbalances('file', faults);
    const organisation = await store.organisations.current();
    // A database that holds no station yet has nothing to balance.
    if (!organisation) return [];
    const { id } = organisation.station;
    const files = openFiles(filesFolder(path));
    return await verifyBooks({ books: store.books(id), laid: store.laid(id), files, hash: marks.hash });
  } finally {
    await store.close();
  }
}
