import { isDue } from '#domain/incident-clock';
import { incidentCards } from '#domain/incident-notices';
import { noticeKey } from '#domain/notice-key';
import type { OutboxRow } from '#ports/outbox';
import type { Needs } from './needs.ts';

/** A limit that has come is to be seen on the 急报卡 as well: whoever is told of it has his drawn anew. */
export async function afterSaying(
  { books, clock }: Pick<Needs, 'books' | 'clock'>,
  { to, notice }: Pick<OutboxRow, 'to' | 'notice'>,
): Promise<void> {
  if (notice.kind !== 'urgent-alarm' || !isDue(notice.alarm)) return;
  const incident = await books.incident(notice.incident);
  if (!incident) return;
  const own = noticeKey({ to, notice: { kind: 'urgent-card', incident: incident.id } });
  const notices = incidentCards(incident).filter((card) => noticeKey(card) === own);
  if (notices.length > 0) await books.keep({ notices, at: clock.now(), audit: [] });
}
