import type { Delegation } from '#domain/delegation';
import { addDays, instantAt } from '#domain/instant';
import type { Notice } from '#domain/notice';
import type { Organisation } from '#domain/organisation';
import type { Letter } from '#ports/letter';
import type { Needs } from './needs.ts';

type Told = Extract<Notice, { kind: 'delegation-news' | 'delegation-over' }>;

/**
 * What the delegate learns, and the principal's list of what was decided for him. One that was ended early has its list
 * already when its day comes, and one that was ended before it began has none.
 */
export async function writeDelegation(
  { books }: Pick<Needs, 'books'>,
  organisation: Organisation,
  notice: Told,
  delegation: Delegation,
): Promise<Letter | null> {
  const { principal, scope, from, until, endedAt } = delegation;
  if (notice.kind === 'delegation-news')
    return endedAt === null ? { kind: notice.kind, organisation, delegation } : null;
  const began = instantAt(from, '00:00', organisation.zone);
  if (notice.early !== (endedAt !== null) || (endedAt !== null && endedAt < began)) return null;
  const over = instantAt(addDays(until, 1), '00:00', organisation.zone);
  const signed = await books.opinionsFor(principal, began, Math.min(endedAt ?? over, over));
  // Beside this one he may have entrusted the other kind of pieces to another.
  const decided = signed
    .filter(({ type }) => scope === 'all' || type === scope)
    .map(({ opinion, title }) => ({ opinion, title }));
  const waiting = (await books.waitingFor(principal)).length;
  return { kind: notice.kind, organisation, delegation, decided, waiting };
}
