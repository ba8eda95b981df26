import { countsOf, stateOf } from '#domain/bulletin-check';
import { localDate } from '#domain/instant';
import type { Notice } from '#domain/notice';
import type { Organisation } from '#domain/organisation';
import type { Letter } from '#ports/letter';
import type { AppealRow } from '#ports/papers';
import { adoptedPieces } from './adopted-pieces.ts';
import { checkedNow } from './check-bulletin.ts';
import type { LetterNeeds } from './needs.ts';
import { bodyNamed } from './read-book-rows.ts';

type OfCheck = Extract<Notice, { check: string }>;

/** The card of 通报核对 as it stands, or 申诉清单 as a file. */
export async function writeCheck(
  needs: LetterNeeds,
  organisation: Organisation,
  notice: OfCheck,
): Promise<Letter | null> {
  const check = await needs.books.bulletinCheck(notice.check);
  if (!check) return null;
  if (notice.kind === 'bulletin-check') {
    const open = stateOf(check) === 'open' ? countsOf((await checkedNow(needs, check)).reconciliation) : null;
    return { kind: 'bulletin-check', organisation, check, counts: check.result?.counts ?? open };
  }
  if (notice.kind === 'check-given-up') return { kind: 'check-given-up', organisation, check };
  const { result } = check;
  if (!result) return null;
  const rows = (await adoptedPieces(needs, result.unlisted))
    .filter(({ adoption }) => adoption.status !== 'void')
    .toSorted((a, b) => a.adoption.date.localeCompare(b.adoption.date))
    .map(
      ({ adoption, report }): AppealRow => ({
        date: adoption.date,
        title: adoption.titlePrinted ?? report.text.title,
        carrier: adoption.carrier,
        issue: adoption.issue,
        body: bodyNamed(organisation, adoption.body),
        receipt: report.receipt,
      }),
    );
  const { zone, station } = organisation;
  const file = await needs.papers.appeal(
    {
      station: station.name,
      body: bodyNamed(organisation, check.body),
      from: check.from,
      until: check.until,
      asOf: localDate(result.at, zone),
      rows,
    },
    { at: result.at, zone, press: needs.marks.hash(check.id) },
  );
  return { kind: 'appeal-list', organisation, check, file };
}
