import type { ReportId } from '#domain/report';
import type { Books } from '#ports/books';

/** Which of these have 采用 that stand. Recording one is a change of its report, so that neither passes the other by. */
export async function adoptedAmong(books: Books, ids: ReportId[]): Promise<Set<ReportId>> {
  const live = await Promise.all(ids.map((id) => books.adoptions(id)));
  return new Set(live.flat().map(({ report }) => report));
}
