import { countsOf, stateOf } from '#domain/bulletin-check';
import { localDate } from '#domain/instant';
import type { Notice } from '#domain/notice';
import type { Organisation } from '#domain/organisation';
import { yearOf } from '#domain/period';
import type { Letter } from '#ports/letter';
import type { AppealRow } from '#ports/papers';
import type { Adopted, Place } from '#ports/results';
import { checkedNow } from './check-bulletin.ts';
import type { LetterNeeds } from './needs.ts';

type OfCheck = Extract<Notice, { check: string }>;
const PAGE = 500;

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
  const { result } = check;
  if (!result) return null;
  const adopted = (await adoptedAround(needs, check)).filter(({ adoption }) =>
    result.unlisted.includes(adoption.id),
  );
  const rows = adopted.map(
    ({ adoption, report }): AppealRow => ({
      date: adoption.date,
      title: adoption.titlePrinted ?? report.text.title,
      carrier: adoption.carrier,
      issue: adoption.issue,
      body: organisation.bodies.find(({ id }) => id === adoption.body)?.name ?? adoption.body,
      receipt: report.receipt,
    }),
  );
  const { zone, station } = organisation;
  const file = await needs.papers.appeal(
    {
      station: station.name,
      body: organisation.bodies.find(({ id }) => id === check.body)?.name ?? check.body,
      from: check.from,
      until: check.until,
      asOf: localDate(result.at, zone),
      rows,
    },
    { at: result.at, zone, press: needs.marks.hash(check.id) },
  );
  return { kind: 'appeal-list', organisation, check, file };
}

async function adoptedAround(
  { books }: LetterNeeds,
  { from, until }: { from: string; until: string },
): Promise<Adopted[]> {
  const period = { from: `${yearOf(from) - 1}-01-01`, until: `${yearOf(until) + 1}-01-01` };
  const all: Adopted[] = [];
  for (let after: Place | null = null; ; ) {
    const page: Adopted[] = await books.adopted(period, after, PAGE);
    all.push(...page);
    const last = page.at(-1);
    if (page.length < PAGE || !last) return all;
    after = { day: last.adoption.date, id: last.adoption.id };
  }
}
