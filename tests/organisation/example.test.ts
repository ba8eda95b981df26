import chineseDays from 'chinese-days';
import { describe, expect, it } from 'vitest';
import { isWorkday, knowsYear } from '#domain/calendar';
import { addDays } from '#domain/instant';
import { has } from '#domain/person';
import { rateOf, rulesOn } from '#domain/rules';
import { quotaFor } from '#domain/unit';
import { station } from './station-file.ts';

const { bodies, calendar, people, rules, units } = station;

describe('the templates', () => {
  it('serve the kinds of report that a road station writes most', () => {
    expect(station.templates.map(({ name, type }) => [name, type])).toEqual([
      ['情况—分析—建议—成效', 'general'],
      ['封路阻断', 'problem'],
      ['清欠', 'problem'],
      ['恶劣天气应对', 'general'],
      ['超限治理', 'general'],
      ['好做法', 'general'],
    ]);
    for (const { title, body } of station.templates) {
      expect(title).toMatch(/\[.+\]/);
      expect(body.split('\n').length).toBeGreaterThan(3);
    }
  });
});

describe('the demo station', () => {
  it('owes fifteen pieces a month from exactly twelve units', () => {
    expect(units.map((unit) => quotaFor(unit, '2025-01'))).toEqual([3, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(units.reduce((sum, unit) => sum + quotaFor(unit, '2025-12'), 0)).toBe(15);
  });

  it('has a correspondent and a head in every unit', () => {
    for (const { id } of units) {
      const members = people.filter(({ unit }) => unit === id);
      expect(members.filter((person) => has(person, 'correspondent'))).toHaveLength(1);
      expect(members.filter((person) => has(person, 'unit-head'))).toHaveLength(1);
    }
  });

  it.each([
    ['市公路处', 2000, 200],
    ['市交通局', 5000, 500],
    ['市委办', 10_000, 1000],
    ['市政府办', 10_000, 1000],
    ['省交通厅', 10_000, 1000],
    ['交通部', 20_000, 2000],
    ['省委办', 20_000, 2000],
    ['省政府办', 20_000, 2000],
    ['国办', 20_000, 2000],
    ['省公路局', null, null],
  ])('pays for a piece adopted by %s', (name, money, points) => {
    const body = bodies.find((one) => one.name === name);
    const rate = rateOf(rulesOn(rules, '2025-06-30'), body?.id ?? '', body?.tier ?? '');
    expect(rate).toEqual({ money, points });
  });

  it('knows every workday of 2025 and 2026', () => {
    for (let day = '2025-01-01'; day < '2027-01-01'; day = addDays(day, 1)) {
      expect([day, isWorkday(day, calendar)]).toEqual([day, chineseDays.isWorkday(day)]);
    }
    expect([2024, 2025, 2026, 2027].filter((year) => knowsYear(year, calendar))).toEqual([2025, 2026]);
  });
});
