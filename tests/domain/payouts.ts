import type { Unpaid } from '#domain/payable';
import type { Payout, PayoutLine, PayoutStep, Piece } from '#domain/payout';
import { AT } from './station.ts';

/** Batches of 稿酬 and what they are made of. */

export const step = (act: PayoutStep['act'], by: string, over: Partial<PayoutStep> = {}): PayoutStep => ({
  act,
  by,
  at: AT,
  hands: 'two-persons',
  ...over,
});

export const piece = (entry: string, over: Partial<Piece> = {}): Piece => ({
  entry,
  adoption: 'a1',
  title: '养护股完成春季路面养护',
  receipt: { year: 2025, number: 1 },
  body: '市公路处',
  date: '2025-03-20',
  rate: 2000,
  amount: 2000,
  ...over,
});

export const line = (person: string, pieces: Piece[]): PayoutLine => ({
  person,
  name: `${person}同志`,
  unit: '养护股',
  amount: pieces.reduce((sum, { amount }) => sum + amount, 0),
  pieces,
});

export const payout = (over: Partial<Payout> = {}): Payout => ({
  id: 'p1',
  revision: 1,
  status: 'draft',
  quarter: null,
  through: '2025-03-31',
  authority: '市公路处〔2025〕1号',
  lines: [line('writer', [piece('e1')])],
  sum: 2000,
  hash: 'h',
  steps: [step('prepare', 'another')],
  ...over,
});

/** An entry that waits to be paid: of a confirmed adoption, where nothing else is said. */
export const unpaid = (
  id: string,
  {
    status = 'confirmed',
    claimed = false,
    ...over
  }: Partial<Unpaid['entry']> &
    Partial<Pick<Unpaid, 'claimed'>> & {
      status?: 'noted' | 'confirmed' | 'void';
    } = {},
): Unpaid => ({
  entry: {
    id,
    person: 'writer',
    amount: 2000,
    attribution: '2025-03-20',
    reverses: null,
    because: [{ step: 'rate', by: 'tier', of: 'section', amount: 2000 }],
    ...over,
  },
  adoption: { id: `a-${id}`, status, body: 'division', titlePrinted: null },
  report: { title: '养护股完成春季路面养护', type: 'general', receipt: { year: 2025, number: 1 } },
  claimed,
});
