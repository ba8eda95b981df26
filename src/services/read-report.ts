import type { Passage } from '#domain/material';
import { countPlaces } from '#domain/material';
import type { Person } from '#domain/person';
import { mayRead } from '#domain/policy';
import type { Report, ReportId, ReportText } from '#domain/report';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Solicitation } from '#domain/solicitation';
import { type Against, baseOf, ownText } from '#domain/versions';
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
  const [opinions, dispatches, turns, adoptions, texts, target, solicitation] = await Promise.all([
    books.opinions(report.id),
    books.dispatches(report.id),
    books.dispatchTurns(report.id),
    books.adoptions(report.id),
    books.texts(report.id),
    report.target === null ? null : books.report(report.target),
    solicitationOf(books, report),
  ]);
  const own = ownText(report, texts);
  return {
    report,
    opinion: opinions.at(-1) ?? null,
    dispatches,
    turns,
    target,
    adoptions,
    solicitation,
    changes: countPlaces(compare(plain(own), plain(report.text))),
  };
}

/** 约稿 that a report answers. */
export const solicitationOf = async (
  books: Needs['books'],
  { solicitation }: Report,
): Promise<Solicitation | null> => (solicitation === null ? null : books.solicitation(solicitation));

/** Two versions of a report laid side by side. */
export interface Comparison {
  report: Report;
  texts: ReportText[];
  text: ReportText;
  base: ReportText | null;
  against: Against;
  passages: Passage[];
}

/** 版本对照: any version against the writer's own, the one before or the signed one; at first the latest against his own. */
export const compareVersions =
  (needs: Needs) =>
  async (
    id: ReportId,
    reader: Person,
    number?: number,
    against: Against = 'own',
  ): Promise<Ruling<Comparison>> => {
    const report = await needs.books.report(id);
    if (!report) return refuse('no-such-report');
    if (!mayRead(report, reader)) return refuse('not-yours');
    const texts = await needs.books.texts(id);
    const text = texts.find((one) => one.number === number) ?? report.text;
    const base = baseOf(report, texts, text.number, against);
    const passages = needs.compare(plain(base ?? text), plain(text));
    return allow({ report, texts, text, base, against, passages });
  };

/** The comparison shown when a signed text came back changed. */
export async function changedSinceSigned(
  { books, compare }: Needs,
  report: Report,
): Promise<Passage[] | null> {
  if (report.status !== 'pending-resign') return null;
  const signed = (await books.texts(report.id)).find(({ number }) => number === report.signature?.text);
  if (!signed) return null;
  const { text } = report;
  // The title stands above the comparison: it is in it only where it was changed, or where there is nothing else.
  const bodyAlone = signed.title === text.title && text.body !== '';
  return bodyAlone ? compare(signed.body, text.body) : compare(plain(signed), plain(text));
}

/** Title and body as they are compared. */
export const plain = (text: ReportText): string => `${text.title}\n${text.body}`;
