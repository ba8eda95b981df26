import type { Addressed } from '#domain/notice';
import type { Report } from '#domain/report';
import { solicitationCards } from '#domain/solicitation-cards';
import type { Needs } from './needs.ts';

/** 约稿 that a piece answers, as its units were told of it: drawn anew when the piece comes, goes for good, or comes back. */
export async function solicitedUnits(
  { books, organisation }: Pick<Needs, 'books' | 'organisation'>,
  { solicitation, unit, coUnits }: Report,
): Promise<Addressed[]> {
  const asked = solicitation === null ? null : await books.solicitation(solicitation);
  return asked ? solicitationCards(asked, await organisation(), [unit, ...coUnits]) : [];
}
