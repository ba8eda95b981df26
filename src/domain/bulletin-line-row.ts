import { entriesOf } from './bulletin-entries.ts';
import { type Book, nothingAbove, type RowRead, type Standing } from './bulletin-frame.ts';
import { headingIn, pieceLine, totalLine } from './bulletin-lines.ts';
import { whose } from './bulletin-names.ts';

/** A line outside of a table: a piece, a total, a heading for what follows, or words about the bulletin itself. */
export function readLine(line: string, book: Book, standing: Standing, place: [number, number]): RowRead {
  const { names } = book;
  const total = totalLine(line, names);
  if (total) {
    const ours = whose(total.unit, names) === 'ours';
    return {
      stated: ours ? { is: 'total', total } : { is: 'ignored', why: 'other-total', counts: total },
      standing,
    };
  }
  const heading = headingIn(line, names);
  if (heading) {
    const begun = 'body' in heading ? { ...heading, unit: '' } : heading;
    return {
      stated: { is: 'ignored', why: 'heading' },
      standing: { ...standing, ...begun, above: nothingAbove },
    };
  }
  const piece = pieceLine(line, names, book.year);
  if (!piece) return { stated: { is: 'ignored', why: standing.header ? 'note' : 'caption' }, standing };
  const { title, flags, beside } = piece;
  const owner = whose(beside.unit || standing.unit, names);
  const entries = entriesOf(
    { ...beside, title, flags, number: null, ticked: null, kind: '', remark: '', ours: owner === 'ours' },
    standing.body ?? { id: book.body, printed: '' },
    book.legend,
    names,
    place.join('.'),
  );
  const counts = { pieces: entries.length, points: beside.points };
  if (owner === 'other') return { stated: { is: 'ignored', why: 'other-station', counts }, standing };
  return { stated: { is: 'pieces', entries, points: beside.points, counts }, standing };
}
