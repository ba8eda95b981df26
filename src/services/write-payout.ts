import { sheetOf } from '#domain/batch-sheet';
import type { Notice } from '#domain/notice';
import type { Organisation } from '#domain/organisation';
import type { PayoutPaper } from '#domain/payout';
import { permitPayout, seenBy } from '#domain/payout-policy';
import type { PayoutSheet } from '#domain/payout-sheet';
import type { Letter } from '#ports/letter';
import type { Made, Papers, Taken } from '#ports/papers';
import type { LetterNeeds } from './needs.ts';

type Told = Extract<Notice, { payout: string }>;

/** What is told of a batch: its card as its reader may act now, to whom it was paid, that it was cancelled, its sheets. */
export async function writePayout(
  { books, papers }: LetterNeeds,
  organisation: Organisation,
  notice: Told,
): Promise<Letter | null> {
  const payout = await books.payout(notice.payout);
  if (!payout) return null;
  const personOf = (id: string) => organisation.people.find((person) => person.id === id);
  switch (notice.kind) {
    case 'payout-card': {
      const reader = personOf(notice.reader);
      return reader
        ? { kind: notice.kind, organisation, reader, ...seenBy(payout, reader, organisation) }
        : null;
    }
    case 'payout-cancelled':
      return { kind: notice.kind, organisation, payout };
    case 'payout-paid': {
      const line = payout.lines.find(({ person }) => person === notice.person);
      return line ? { kind: notice.kind, organisation, payout, line } : null;
    }
    case 'payout-sheet': {
      const reader = personOf(notice.by);
      if (!reader || !permitPayout('take-sheet', payout, reader, organisation).ok) return null;
      const sheet = sheetOf(payout, organisation);
      const taken = { at: notice.takenAt, zone: organisation.zone, press: notice.press };
      const made = await madeOf(papers, notice.paper, sheet, taken);
      if (!made.ok) return { kind: 'payout-fault', organisation, payout, fault: made.fault };
      // Two batches of one quarter have one title.
      const file = { ...made.file, name: `${sheet.batch}-${made.file.name}` };
      return { kind: notice.kind, organisation, payout, file };
    }
  }
}

async function madeOf(papers: Papers, paper: PayoutPaper, sheet: PayoutSheet, taken: Taken): Promise<Made> {
  if (paper === 'signing') return papers.payout(sheet, taken);
  return { ok: true, file: await papers.listing({ kind: paper, ...sheet }, 'xlsx', taken) };
}
