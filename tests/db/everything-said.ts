import type { Store } from '#db/store';
import type { Instant } from '#domain/instant';

/** The keys of everything that waits to be said, said. */
export async function everythingSaid(store: Store, station: string, at: Instant): Promise<string[]> {
  const outbox = store.outbox(station);
  const keys: string[] = [];
  for (let rows = await outbox.claim(at, 99); rows.length > 0; rows = await outbox.claim(at, 99))
    for (const row of rows) {
      keys.push(row.key);
      await outbox.sent(row, { channel: 'D1', message: String(row.id) }, at);
    }
  return keys;
}
