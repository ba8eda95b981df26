import { payoutWords as words } from '#text/payout-sheet';
import {
  cellHead,
  cellMiddle,
  cellWords,
  closed,
  dated,
  heading,
  note,
  opened,
  pageNumber,
  tag,
} from './layout.ts';
import { cell, headRow, type Look, listRow, paragraph, section, table } from './word-xml.ts';

/** 政务信息稿酬发放表的版式: a person's own cells are joined beside all that he is paid for. */
const { tags } = words;
const widths = [700, 1200, 1800, 3900, 1600, 1500, 1200, 1620, 1050];
const width = (at: number) => widths[at] ?? 0;
const wide = (from: number, until: number) => widths.slice(from, until).reduce((sum, one) => sum + one, 0);

const own = (at: number, look: Look, said: string) => cell(width(at), [paragraph(look, said)], 1, 'restart');
const goesOn = (at: number, said = '') => cell(width(at), [paragraph(cellWords, said)], 1, 'continue');
const piece = [
  cell(width(3), [paragraph(cellWords, tag(tags.piece))]),
  cell(width(4), [paragraph(cellMiddle, tag(tags.body))]),
  cell(width(5), [paragraph(cellMiddle, tag(tags.rate))]),
].join('');

export const payoutSheet = {
  document: section(
    'across',
    paragraph(heading, tag(tags.title)),
    paragraph(dated, `${tag(tags.station)}　${tag(tags.asOf)}`),
    table(
      widths,
      headRow(words.columns.map((name, at) => cell(width(at), [paragraph(cellHead, name)])).join('')),
      listRow(
        own(0, cellMiddle, opened(tags.people) + tag(tags.number)) +
          own(1, cellMiddle, tag(tags.name)) +
          own(2, cellWords, tag(tags.unit)) +
          piece +
          own(6, cellMiddle, tag(tags.amount)) +
          own(7, cellWords, '') +
          own(8, cellWords, tag(tags.remark)),
      ),
      listRow(
        goesOn(0, opened(tags.others)) +
          goesOn(1) +
          goesOn(2) +
          piece +
          goesOn(6) +
          goesOn(7) +
          goesOn(8, closed(tags.others) + closed(tags.people)),
      ),
      listRow(
        cell(wide(0, 3), [paragraph(cellHead, words.total)], 3) +
          cell(wide(3, 6), [paragraph(cellWords, words.capital(tag(tags.capital)))], 3) +
          cell(width(6), [paragraph(cellMiddle, tag(tags.total))]) +
          cell(wide(7, 9), [paragraph(cellWords, '')], 2),
      ),
    ),
    paragraph(note, words.authority + tag(tags.authority)),
    paragraph(
      note,
      [
        words.prepared + tag(tags.prepared),
        words.checked + tag(tags.checked),
        words.approved + tag(tags.approved),
      ].join('　　　　　　　　'),
    ),
  ),
  footer: pageNumber,
};
