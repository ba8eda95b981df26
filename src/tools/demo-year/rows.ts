import { z } from 'zod';
import { unitIds } from './cast.ts';

/** How the files of the demo year are written: local times of Asia/Shanghai, one row a piece, a notice or a tap. */
const moment = z.string().regex(/^2025-\d\d-\d\dT\d\d:\d\d$/);
const day = z.string().regex(/^2025-\d\d-\d\d$/);
const unit = z.enum(unitIds);
const text = z.string().min(1);

/** A new text is written whole (body) or as the words that changed (replace), each found once in the old one. */
const change = {
  title: text.optional(),
  body: text.optional(),
  replace: z.array(z.tuple([text, z.string()])).optional(),
};

const stepRow = z.discriminatedUnion('do', [
  z.strictObject({ at: moment, do: z.literal('sign'), opinion: text.optional() }),
  z.strictObject({ at: moment, do: z.literal('undo') }),
  z.strictObject({ at: moment, do: z.literal('return'), reason: text }),
  z.strictObject({ at: moment, do: z.literal('revise'), ...change }),
  z.strictObject({ at: moment, do: z.literal('reject'), reason: text }),
  z.strictObject({ at: moment, do: z.literal('withdraw') }),
  z.strictObject({ at: moment, do: z.literal('claim') }),
  z.strictObject({ at: moment, do: z.literal('edit'), material: z.boolean(), ...change }),
  z.strictObject({ at: moment, do: z.literal('resign') }),
  z.strictObject({ at: moment, do: z.literal('dispatch'), number: text.optional(), date: day }),
  z.strictObject({ at: moment, do: z.literal('keep'), reason: text }),
]);
export type StepRow = z.infer<typeof stepRow>;

const pieceRow = z.strictObject({
  id: text,
  unit,
  writer: text,
  at: moment,
  type: z.enum(['general', 'problem']),
  eventDate: z.string().regex(/^202[45]-\d\d-\d\d$/),
  title: text,
  body: text,
  fate: z.array(stepRow).min(1),
});
export type PieceRow = z.infer<typeof pieceRow>;
export const pieceRows = z.array(pieceRow);

const adoption = z.strictObject({
  piece: text,
  body: z.enum(['市公路处', '市交通局', '市委办', '市政府办', '省交通厅', '省公路局']),
  carrier: text,
  issue: text,
  kind: z.enum(['单篇', '约稿']),
  date: day,
});

const notice = z.strictObject({
  quarter: z.number().int(),
  title: text,
  at: moment,
  adoptions: z.array(adoption),
});
export type Notice = z.infer<typeof notice>;
export const noticeRows = z.array(notice);

const tap = z.strictObject({
  unit,
  month: z.string().regex(/^2025-\d\d$/),
  person: text,
  reminder: z.enum(['first', 'second', 'last']),
  at: moment,
});
export type NoReport = z.infer<typeof tap>;
export const noReportRows = z.array(tap);

const hand = { at: moment, by: text };
const quarter = z.string().regex(/^2025-Q[1-4]$/);
const bookRow = z.discriminatedUnion('do', [
  z.strictObject({ ...hand, do: z.literal('confirm') }),
  z.strictObject({ ...hand, do: z.literal('draft-bulletin'), period: quarter, remark: text }),
  z.strictObject({ ...hand, do: z.literal('approve-bulletin'), period: quarter }),
  z.strictObject({ ...hand, do: z.literal('publish-bulletin'), period: quarter }),
  z.strictObject({ ...hand, do: z.literal('prepare-payout'), period: quarter }),
  z.strictObject({ ...hand, do: z.literal('check-payout') }),
  z.strictObject({ ...hand, do: z.literal('approve-payout') }),
  z.strictObject({ ...hand, do: z.literal('pay-payout') }),
  z.strictObject({ ...hand, do: z.literal('set-rate'), body: text, points: text, yuan: text }),
]);
/** What is done with the books: adoptions confirmed, bulletins, 稿酬, a rate. */
export type BookRow = z.infer<typeof bookRow>;
export const bookRows = z.array(bookRow);

const count = z.number().int().nonnegative();
const twelve = z.array(count).length(12);

export const expectedTable = z.strictObject({
  quota: z.record(unit, count),
  counted: z.record(unit, twelve),
  met: z.record(unit, z.array(z.number().int().min(1).max(12))),
  totals: z.strictObject({
    byUnit: z.record(unit, count),
    byMonth: twelve,
    submitted: count,
    counted: count,
    owed: count,
    unitMonthsMet: count,
    dispatched: count,
    adoptions: count,
    adoptedPieces: count,
    pendingRate: count,
    yuan: count,
    points: count,
  }),
  paid: z.record(text, count),
  rated: z.strictObject({ yuan: count, points: count, pendingRate: count }),
});
export type Expected = z.infer<typeof expectedTable>;
