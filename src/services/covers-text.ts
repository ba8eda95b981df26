import { type Consequences, materialReasons } from '#domain/material';
import type { Report, ReportText } from '#domain/report';
import { resignerFor } from '#domain/routing';
import { ownText } from '#domain/versions';
import type { Needs } from './needs.ts';

/** Material reasons between the signed version and these words, and who would sign them. */
export async function consequences(needs: Needs, report: Report, text: ReportText): Promise<Consequences> {
  const texts = await needs.books.texts(report.id);
  const signed = texts.find(({ number }) => number === report.signature?.text);
  const station = await needs.organisation();
  const { type } = signed ?? ownText(report, texts);
  const signer = resignerFor({ ...report, text }, type, station);
  // What nobody was asked to sign before the office edits it needs no second signature.
  if (!signed) return { reasons: report.task.waiting ? [] : ['extent'], signer };
  // 并稿 may have made a writer of whoever signed.
  const own = report.writers.some(({ person }) => person === report.signature?.by);
  const changed = materialReasons(signed, text, station, needs.compare);
  return { reasons: own ? [...changed, 'own-part'] : changed, signer };
}
