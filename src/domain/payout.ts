import type { AdoptionId } from './adoption.ts';
import { type Instant, type LocalDate, localDate } from './instant.ts';
import type { EntryId } from './ledger.ts';
import type { Organisation } from './organisation.ts';
import { permitPayout } from './payout-policy.ts';
import type { Person, PersonId } from './person.ts';
import type { SeriesNumber } from './report.ts';
import { allow, type Ruling, refuse } from './ruling.ts';
import type { Hands } from './two-persons.ts';

export type PayoutId = string;

/** 编制 · 已复核 · 已核准 · 已发放 · 已作废. */
export const payoutStatuses = ['draft', 'checked', 'approved', 'paid', 'cancelled'] as const;
export type PayoutStatus = (typeof payoutStatuses)[number];

/** 明细: one entry of the ledger within a batch, as it is printed. */
export interface Piece {
  entry: EntryId;
  adoption: AdoptionId | null;
  /** 采用题目; null where there is none, or it may not be shown to finance (问题信息). */
  title: string | null;
  receipt: SeriesNumber | null;
  /** 采用单位. */
  body: string | null;
  /** The day of adoption. */
  date: LocalDate;
  /** 标准, in cents: what one such adoption is worth before it is shared. */
  rate: number | null;
  /** Cents; negative where something paid earlier is taken back. */
  amount: number;
}

/** 一人一行: what one person gets, with the pieces behind it. Names are as they were on the day. */
export interface PayoutLine {
  person: PersonId;
  name: string;
  unit: string;
  /** Cents, always more than 0. */
  amount: number;
  pieces: Piece[];
}

/** 发放表 for signature (Word) and for reckoning (Excel), 代发明细表 for the bank. */
export const payoutPapers = ['signing', 'payout', 'bank'] as const;
export type PayoutPaper = (typeof payoutPapers)[number];

/** One part of a batch's course: who did it and when. */
export interface PayoutStep {
  act: 'prepare' | 'check' | 'approve' | 'pay' | 'cancel';
  by: PersonId;
  at: Instant;
  hands: Hands;
  /** The day the money went out. */
  on?: LocalDate;
  /** Why it was cancelled. */
  reason?: string;
}

/** 稿酬发放批次. Its lines never change: the same batch prints the same sheet. */
export interface Payout {
  id: PayoutId;
  revision: number;
  status: PayoutStatus;
  /** `2025-Q1`, where it was prepared for a quarter. */
  quarter: string | null;
  /** 截至: the last day of adoption it reaches to. */
  through: LocalDate;
  /** 发放依据, as it stood. */
  authority: string;
  lines: PayoutLine[];
  /** Cents. */
  sum: number;
  /** Names lines, reach and authority. */
  hash: string;
  /** First to last. */
  steps: PayoutStep[];
}

/** A "no" to one who comes after another: what the other did. */
type StepTaken = { ok: false; refusal: 'step-taken'; step: PayoutStep };
/** A "no" to a batch of which pieces were taken back in the meantime: which. */
type TakenBack = { ok: false; refusal: 'taken-back'; pieces: (Piece & { name: string })[] };
export type PayoutRuling<T> = Ruling<T> | StepTaken | TakenBack;

/** What a batch is made of. */
type Wanted = Pick<Payout, 'id' | 'quarter' | 'through' | 'lines'>;

/** 编制: a new batch of these lines. `hash` names what it is made of. */
export function preparePayout(
  wanted: Wanted,
  by: Person,
  organisation: Organisation,
  at: Instant,
  hash: (text: string) => string,
): Ruling<Payout> {
  const hands = permitPayout('prepare', null, by, organisation);
  const authority = organisation.settings.moneyAuthority;
  if (!hands.ok) return hands;
  if (authority === null) return refuse('money-off');
  if (wanted.lines.length === 0) return refuse('nothing-to-pay');
  const { quarter, through, lines } = wanted;
  return allow({
    ...wanted,
    revision: 0,
    status: 'draft',
    authority,
    sum: lines.reduce((sum, { amount }) => sum + amount, 0),
    hash: hash(JSON.stringify([quarter, through, authority, lines])),
    steps: [{ act: 'prepare', by: by.id, at, hands: hands.value }],
  });
}

/** A step of somebody on a batch as it stands. */
export interface Doing {
  by: Person;
  at: Instant;
  organisation: Organisation;
}

/** 复核 or 核准: refused once a piece of the batch was taken back (`taken`). */
export function passPayout(
  act: 'check' | 'approve',
  payout: Payout,
  taken: readonly EntryId[],
  doing: Doing,
): PayoutRuling<Payout> {
  const ruling = step(act, payout, doing);
  if (!ruling.ok || taken.length === 0) return ruling;
  const pieces = payout.lines.flatMap(({ name, pieces: own }) => own.map((piece) => ({ ...piece, name })));
  return { ok: false, refusal: 'taken-back', pieces: pieces.filter(({ entry }) => taken.includes(entry)) };
}

/** 登记发放, as of the day the money went out: from the day of approval to today. */
export function payPayout(payout: Payout, on: LocalDate, doing: Doing): PayoutRuling<Payout> {
  const ruling = step('pay', payout, doing, { on });
  if (!ruling.ok) return ruling;
  const { zone } = doing.organisation;
  const approved = payout.steps.findLast(({ act }) => act === 'approve');
  const early = approved !== undefined && on < localDate(approved.at, zone);
  return early || on > localDate(doing.at, zone) ? refuse('wrong-pay-day') : ruling;
}

/** 作废, before it is paid: its entries are free again. */
export const cancelPayout = (payout: Payout, reason: string, doing: Doing): PayoutRuling<Payout> =>
  step('cancel', payout, doing, { reason });

const after: Readonly<Record<PayoutStep['act'], PayoutStatus>> = {
  prepare: 'draft',
  check: 'checked',
  approve: 'approved',
  pay: 'paid',
  cancel: 'cancelled',
};

function step(
  act: Exclude<PayoutStep['act'], 'prepare'>,
  payout: Payout,
  { by, at, organisation }: Doing,
  more: Pick<PayoutStep, 'on' | 'reason'> = {},
): PayoutRuling<Payout> {
  const hands = permitPayout(act, payout, by, organisation);
  if (!hands.ok) return hands.refusal === 'wrong-state' ? (whoWasFirst(act, payout) ?? hands) : hands;
  const done: PayoutStep = { act, by: by.id, at, hands: hands.value, ...more };
  return allow({ ...payout, status: after[act], steps: [...payout.steps, done] });
}

/** The step that was taken already, or the one that ended the batch. */
function whoWasFirst(act: PayoutStep['act'], { steps }: Payout): StepTaken | null {
  const taken =
    steps.find((one) => one.act === act) ?? steps.find((one) => one.act === 'cancel' || one.act === 'pay');
  return taken ? { ok: false, refusal: 'step-taken', step: taken } : null;
}
