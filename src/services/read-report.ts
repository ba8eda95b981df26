import type { Passage } from '#domain/material';
import { countPlaces } from '#domain/material';
import type { Person } from '#domain/person';
import { mayRead } from '#domain/policy';
import type { Report, ReportId, ReportText } from '#domain/report';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Course } from '#ports/letter';
import type { Needs } from './needs.ts';

/** A report with its course, for one who may read it. */
export const readReport =
  (needs: Needs) =>
  async (id: ReportId, reader: Person): Promise<Ruling<Course>> => {
    const report = await needs.books.report(id);
    if (!report) return refuse('no-such-report');
    return mayRead(report, reader) ? allow(await courseOf(needs, report)) : refuse('not-yours');
  };

/** What a report has come to. */
export async function courseOf({ books, compare }: Needs, report: Report): Promise<Course> {
  const [opinions, dispatches, adoptions, texts] = await Promise.all([
    books.opinions(report.id),
    books.dispatches(report.id),
    books.adoptions(report.id),
    books.texts(report.id),
  ]);
  const own = ownText(report, texts);
  return {
    report,
    opinion: opinions.at(-1) ?? null,
    dispatches,
    adoptions,
    changes: countPlaces(compare(plain(own), plain(report.text))),
  };
}

/** The office's changes: the writer's own last words against what stands now. */
export const compareReport =
  (needs: Needs) =>
  async (id: ReportId, reader: Person): Promise<Ruling<{ report: Report; passages: Passage[] }>> => {
    const report = await needs.books.report(id);
    if (!report) return refuse('no-such-report');
    if (!mayRead(report, reader)) return refuse('not-yours');
    const own = ownText(report, await needs.books.texts(id));
    return allow({ report, passages: needs.compare(plain(own), plain(report.text)) });
  };

const ownText = (report: Report, texts: ReportText[]): ReportText =>
  texts.findLast(({ by }) => report.writers.some(({ person }) => person === by)) ?? report.text;

/** The comparison shown when a signed text came back changed. */
export async function changedSinceSigned(
  { books, compare }: Needs,
  report: Report,
): Promise<Passage[] | null> {
  if (report.status !== 'pending-resign') return null;
  const signed = (await books.texts(report.id)).find(({ number }) => number === report.signature?.text);
  return signed ? compare(plain(signed), plain(report.text)) : null;
}

/** Title and body as they are compared. */
const plain = (text: ReportText): string => `${text.title}\n${text.body}`;
