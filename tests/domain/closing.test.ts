import { describe, expect, it } from 'vitest';
import { isWorkday } from '#domain/calendar';
import { closesWith, closingSlots } from '#domain/closing';
import { addDays, instantAt } from '#domain/instant';
import { monthsOf, periodNamed } from '#domain/named-period';
import { calendar2025 as calendar, ZONE } from './station.ts';

describe('a month closes', () => {
  const closed = (after: string, until: string) =>
    closingSlots(Date.parse(after), Date.parse(until), ZONE, calendar).map(
      ({ slot, at }) => `${slot} ${new Date(at).toISOString().slice(0, 16)}`,
    );

  it.each([
    ['2024-12', 'after 元旦', '2025-01-08T10:00'],
    ['2025-01', 'after 春节, its 调休 Saturday counted', '2025-02-10T10:00'],
    ['2025-03', 'after 清明', '2025-04-08T10:00'],
    ['2025-04', 'after 劳动节', '2025-05-12T10:00'],
    ['2025-09', 'after 国庆, its 调休 Saturday counted', '2025-10-14T10:00'],
    ['2025-10', 'in an ordinary month', '2025-11-07T10:00'],
    ['2025-12', 'in the next year, by weekdays where its holidays are unknown', '2026-01-07T10:00'],
  ])('%s %s', (month, _why, at) => {
    expect(closed('2024-12-31T00:00:00Z', '2026-01-31T00:00:00Z')).toContain(`${month} ${at}`);
  });

  it('once each, as a day-by-day walk finds it, whatever the stretch is cut into', () => {
    const walked: string[] = [];
    for (let day = '2024-01-01', month = '2023-12', workdays = 0; day < '2027-03-01'; day = addDays(day, 1)) {
      if (day.endsWith('-01')) [month, workdays] = [addDays(day, -1).slice(0, 7), 0];
      if (isWorkday(day, calendar)) workdays += 1;
      if (isWorkday(day, calendar) && workdays === 5)
        walked.push(`${month} ${new Date(instantAt(day, '18:00', ZONE)).toISOString().slice(0, 16)}`);
    }
    const whole = closed('2024-01-01T00:00:00Z', '2027-03-01T00:00:00Z');
    expect(whole).toEqual(walked);
    for (const cut of ['2025-02-10T10:00:00Z', '2025-02-10T09:59:59Z', '2026-01-01T00:00:00Z'])
      expect([...closed('2024-01-01T00:00:00Z', cut), ...closed(cut, '2027-03-01T00:00:00Z')]).toEqual(whole);
  });
});

describe('a period', () => {
  it.each([
    ['2025-02', ['2025-02']],
    ['2025-03', ['2025-03', '2025-Q1']],
    ['2025-09', ['2025-09', '2025-Q3']],
    ['2025-12', ['2025-12', '2025-Q4', '2025']],
  ])('closes with %s: %j', (month, names) => {
    expect(closesWith(month).map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['2024-02', '2024-02-01', '2024-03-01', 1],
    ['2025-Q1', '2025-01-01', '2025-04-01', 3],
    ['2025-Q4', '2025-10-01', '2026-01-01', 3],
    ['2025', '2025-01-01', '2026-01-01', 12],
  ])('named %s reaches from %s to before %s', (name, from, until, months) => {
    const period = periodNamed(name);
    expect(period).toMatchObject({ name, from, until });
    expect(period && monthsOf(period)).toHaveLength(months);
  });

  it.each(['2025-13', '2025-Q5', '25', '2025-1', '', '2025-Q1x'])('is not named by “%s”', (name) => {
    expect(periodNamed(name)).toBeNull();
  });
});
