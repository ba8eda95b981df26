import { capitalAmount } from '#domain/capital-amount';
import { type PayoutLine, type PayoutPiece, type PayoutSheet, payoutTotal } from '#domain/payout-sheet';
import { asOfWords, periodWords } from '#text/paper-words';
import { payoutWords as words } from '#text/payout-sheet';
import type { Values } from './fill-template.ts';
import type { WordPaper } from './word-paper.ts';

const { tags, template } = words;
const needed = [[tags.people], [tags.name], [tags.amount], [tags.total, tags.capital]];

/** 政务信息稿酬发放表, to be signed by each who is paid. */
export const payoutPaper = (sheet: PayoutSheet): WordPaper => ({
  template,
  title: words.title(periodWords(sheet.period)),
  known: Object.values<string>(tags),
  needed,
  values: {
    [tags.title]: words.title(periodWords(sheet.period)),
    [tags.station]: words.station(sheet.station, sheet.batch),
    [tags.asOf]: asOfWords(sheet.asOf),
    [tags.batch]: sheet.batch,
    [tags.people]: sheet.lines.map(personValues),
    [tags.total]: words.amount(payoutTotal(sheet)),
    [tags.capital]: capitalAmount(payoutTotal(sheet)),
    [tags.authority]: sheet.authority,
    [tags.prepared]: sheet.preparedBy,
    [tags.checked]: sheet.checkedBy,
    [tags.approved]: sheet.approvedBy,
  },
});

/** The first piece stands on the person's own line, the others below. */
function personValues({ person, unit, pieces, amount, remark }: PayoutLine, index: number): Values {
  const [first, ...others] = pieces.map(pieceValues);
  return {
    ...first,
    [tags.number]: String(index + 1),
    [tags.name]: person,
    [tags.unit]: unit,
    [tags.others]: others,
    [tags.pieces]: words.pieces(pieces),
    [tags.amount]: words.amount(amount),
    [tags.remark]: remark,
  };
}

const pieceValues = (piece: PayoutPiece): Values => ({
  [tags.piece]: words.piece(piece),
  [tags.body]: piece.body,
  [tags.rate]: words.rate(piece),
});
