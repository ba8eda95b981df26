import type { PayoutPiece } from '#domain/payout-sheet';
import { listingWords } from './listings.ts';
import { quoted, yuanWords } from './paper-words.ts';

const plainYuan = (cents: number): string => String(cents / 100);

/** 政务信息稿酬发放表用语. */
export const payoutWords = {
  template: '发放表.docx',
  title: listingWords.payout.title,
  columns: [
    '序号',
    '姓名',
    '部门',
    '采用题目',
    '采用单位',
    '标准（元）',
    '金额（元）',
    '领取人签名',
    '备注',
  ] as const,
  total: '合计',
  capital: (amount: string) => `（大写）${amount}`,
  authority: '发放依据：',
  prepared: '制表：',
  checked: '复核：',
  approved: '审批：',
  tags: {
    title: '标题',
    station: '单位',
    asOf: '截至',
    batch: '批次',
    people: '领取人',
    others: '其余采用',
    number: '序号',
    name: '姓名',
    unit: '部门',
    piece: '采用题目',
    body: '采用单位',
    rate: '标准',
    amount: '金额',
    pieces: '采用明细',
    remark: '备注',
    total: '合计',
    capital: '合计大写',
    authority: '发放依据',
    prepared: '制表',
    checked: '复核',
    approved: '审批',
  },
  station: (station: string, batch: string) => `${station}　批次${batch}`,
  piece: ({ title }: PayoutPiece): string => title ?? listingWords.hidden,
  /** The standard, and what of it is his where that is not the whole. */
  rate: ({ rate, amount }: PayoutPiece): string =>
    rate === null
      ? plainYuan(amount)
      : rate === amount
        ? plainYuan(rate)
        : `${plainYuan(rate)}（计${plainYuan(amount)}）`,
  amount: (cents: number): string => (cents / 100).toFixed(2),
  /** A person's pieces in one cell, for a template of one line a person. */
  pieces: (pieces: PayoutPiece[]): string =>
    pieces
      .map((piece) => `${quoted(payoutWords.piece(piece))}（${piece.body}，${yuanWords(piece.amount)}）`)
      .join('；'),
};
