import { sheetOf } from '#domain/batch-sheet';
import type { Notice } from '#domain/notice';
import type { Organisation } from '#domain/organisation';
import { permitPayout, seenBy } from '#domain/payout-policy';
import type { Letter } from '#ports/letter';
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
      const sheet = { kind: notice.paper, ...sheetOf(payout, organisation) };
      const taken = { at: notice.takenAt, zone: organisation.zone, press: notice.press };
      const file = await papers.listing(sheet, 'xlsx', taken);
      // Two batches of one quarter have one title.
      return {
        kind: notice.kind,
        organisation,
        payout,
        file: { ...file, name: `${sheet.batch}-${file.name}` },
      };
    }
  }
}
