import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ReportStatus } from '#domain/report';
import { closeYear } from '#services/close-reports';
import { report, text } from '../domain/station.ts';
import { type House, openHouse } from './house.ts';

let house: House;
const noon = (day: string) => Date.parse(`${day}T04:00:00Z`);
const piece = (id: string, creditMonth: string, status: ReportStatus) =>
  report({ id, revision: 0, status, creditMonth, receipt: null, text: text({ hash: `h-${id}` }) });

beforeAll(async () => {
  house = await openHouse();
  const many = Array.from({ length: 45 }, (_, n) => piece(`r${n}`, '2025-06', 'dispatched'));
  const others = [piece('next', '2026-01', 'dispatched'), piece('kept', '2025-06', 'kept')];
  const reports = [...many, ...others];
  const numbers = reports.map(({ id, creditMonth }) => ({
    report: id,
    series: 'receipt' as const,
    year: Number(creditMonth.slice(0, 4)),
  }));
  expect(await house.needs.books.keep({ reports, numbers, at: noon('2026-01-05'), audit: [] })).toMatchObject(
    { ok: true },
  );
});
afterAll(() => house.store.close());

it('年终办结: closes what went up of a year once it is over, all of it and once', async () => {
  const close = closeYear(house.needs);
  house.set(noon('2025-12-31'));
  expect(await close(2025)).toEqual({ ok: false, refusal: 'wrong-state' });
  house.set(noon('2026-01-05'));
  expect(await close(2025)).toEqual({ ok: true, value: 45 });
  expect(await close(2025)).toEqual({ ok: true, value: 0 });
  const status = async (id: string) => (await house.needs.books.report(id))?.status;
  expect([await status('r44'), await status('next'), await status('kept')]).toEqual([
    'closed',
    'dispatched',
    'kept',
  ]);
  expect(await house.needs.books.history('r44')).toMatchObject([{ action: 'close', actor: null }]);
});
