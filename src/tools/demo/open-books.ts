import { openStore } from '#db/open';
import { firstBroken } from '#domain/audit';
import { reportStatuses } from '#domain/report';
import { marks } from '#operations/marks';

/** What the books say once the bot has stopped: how many pieces were registered, and whether the audit chain holds. */
export async function openBooks(
  url: string,
  station: string,
): Promise<{ pieces: number; broken: number | null }> {
  const store = await openStore(url);
  try {
    const pieces = await store.books(station).search('', reportStatuses, 10_000);
    const broken = firstBroken(await store.auditChain(station), marks.hash);
    return { pieces: pieces.length, broken: broken?.seq ?? null };
  } finally {
    await store.close();
  }
}
