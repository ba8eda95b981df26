import type { ReportId } from '#domain/report';
import type { Books } from '#ports/books';

/** Which of these have 采用 or 嘉奖 that stand. Either is a change of its report, so that neither passes the other by. */
export async function adoptedAmong(books: Books, ids: ReportId[]): Promise<Set<ReportId>> {
  const live = await Promise.all(ids.flatMap((id) => [books.adoptions(id), books.awardsOf(id)]));
  return new Set(live.flat().flatMap(({ report }) => report ?? []));
}
