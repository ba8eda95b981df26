import type { PayoutLine, PayoutPiece } from '#domain/payout-sheet';
import { listingWords as words } from '#text/listings';
import type { Field } from './field.ts';

const { payout, bank } = words;

/** A line of 发放表: one piece; the first of a person says who he is. */
export interface PayoutRow {
  line: PayoutLine;
  /** The person's own number on the first of his lines. */
  first: number | null;
  piece: PayoutPiece;
  remark: string;
}

/** One after the other; what is said of a person stands on the first of his lines. */
export const payoutRows = (lines: PayoutLine[]): PayoutRow[] =>
  lines.flatMap((line, index) =>
    line.pieces.map((piece, at) => ({
      line,
      first: at === 0 ? index + 1 : null,
      piece,
      remark: at === 0 ? line.remark : '',
    })),
  );

/** 政务信息稿酬发放表. */
export const payoutFields: Field<PayoutRow>[] = [
  { name: words.number, kind: 'integer', width: 6, value: ({ first }) => first },
  { name: payout.person, kind: 'text', width: 10, value: ({ first, line }) => first && line.person },
  { name: words.unit, kind: 'text', width: 14, value: ({ first, line }) => first && line.unit },
  { name: payout.titlePrinted, kind: 'text', width: 40, value: ({ piece }) => piece.title ?? words.hidden },
  { name: payout.body, kind: 'text', width: 14, value: ({ piece }) => piece.body || null },
  { name: payout.rate, kind: 'money', width: 10, value: ({ piece }) => piece.rate },
  { name: payout.amount, kind: 'money', width: 12, total: true, value: ({ piece }) => piece.amount },
  { name: payout.signature, kind: 'text', width: 14, value: () => null },
  { name: payout.remark, kind: 'text', width: 14, value: ({ remark }) => remark || null },
];

/** 稿酬代发明细表: nobody's account is known to us. */
export const bankFields: Field<PayoutLine>[] = [
  { name: words.number, kind: 'integer', width: 6, value: (_row, number) => number },
  { name: bank.person, kind: 'text', width: 14, value: ({ person }) => person },
  { name: words.unit, kind: 'text', width: 18, value: ({ unit }) => unit },
  { name: bank.account, kind: 'text', width: 30, value: () => null },
  { name: bank.amount, kind: 'money', width: 14, total: true, value: ({ amount }) => amount },
  { name: bank.remark, kind: 'text', width: 20, value: ({ remark }) => remark || null },
];
