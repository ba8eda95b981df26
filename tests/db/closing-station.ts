import type { Occasion } from '#domain/occasion';
import { closeMonth } from '#jobs/close-month';
import { closePeriods } from '#services/close-periods';
import { dueSlots } from '#services/run-due-slots';
import { report, rules, station, text } from '../domain/station.ts';
import { type House, openHouse } from '../services/house.ts';

/** 2025-12-10, when the station is entered, and 2026-01-09 19:00, when its December and its year are due to be closed. */
const OPENED = Date.parse('2025-12-10T01:00:00Z');
export const DUE = Date.parse('2026-01-09T11:00:00Z');

const missing: Occasion = {
  ...{ id: 'missing', name: '缺报', per: 'month', points: -200 },
  each: { of: 'received', shortOf: 'quota' },
};
const allYear: Occasion = {
  ...{ id: 'all-year', name: '全年报送', per: 'year', points: 500 },
  when: { of: 'received', least: 1 },
};

/** A station whose rules take for what is missing and give for the year. */
export const closingStation = station({
  revision: 0,
  rules: [{ ...rules, occasions: [missing, allYear] }],
});

/** Its books in this file: one piece went up in December and waits for the end of the year. */
export async function openBooks(path: string): Promise<House> {
  const house = await openHouse(OPENED, closingStation, `file:${path}`);
  const piece = report({
    ...{ id: 'r1', revision: 0, status: 'dispatched', creditMonth: '2025-12', receipt: null },
    text: text({ hash: 'h-r1' }),
  });
  await house.needs.books.keep({
    ...{ once: 'r1', reports: [piece], numbers: [{ report: 'r1', series: 'receipt', year: 2025 }] },
    ...{ at: OPENED, audit: [] },
  });
  return house;
}

/** What is due at the end of the year, by these needs. */
export const closeDecember = (needs: House['needs']): Promise<void> =>
  dueSlots(needs, [closeMonth(closePeriods(needs))]).run();

/** The changes a closing is made of, in order, by what the audit says of each. */
export const closingSteps = ['close', 'book-occasions', 'close-period'] as const;
