import type { Adoption, AdoptionId } from '#domain/adoption';
import type { Adopted } from '#ports/results';
import type { Needs } from './needs.ts';

/** These adoptions with their pieces; what there is not is left out. */
export async function adoptedPieces({ books }: Pick<Needs, 'books'>, ids: AdoptionId[]): Promise<Adopted[]> {
  const found = await Promise.all([...new Set(ids)].map((id) => books.adoption(id)));
  return withPieces(
    { books },
    found.filter((adoption) => adoption !== null),
  );
}

/** Adoptions with their pieces, in the same order. */
export async function withPieces({ books }: Pick<Needs, 'books'>, adoptions: Adoption[]): Promise<Adopted[]> {
  const reports = await Promise.all(adoptions.map(({ report }) => books.report(report)));
  return adoptions.flatMap((adoption, index) => {
    const report = reports[index];
    return report ? [{ adoption, report }] : [];
  });
}
