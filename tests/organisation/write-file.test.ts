import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adoptionKinds, genres } from '#domain/adoption';
import { type Occasion, unitCounters } from '#domain/occasion';
import type { Organisation } from '#domain/organisation';
import { roles } from '#domain/person';
import { reportTypes } from '#domain/report';
import { cumulations, joints, type Rate } from '#domain/rules';
import { secrecyHit } from '#domain/secrecy';
import type { Unit } from '#domain/unit';
import { writeOrganisation } from '#organisation/write-file';
import { organisationIn, station } from './station-file.ts';

const awkward = [
  'true',
  'null',
  '2025-01-01',
  '0x1F',
  '- a',
  'a: b',
  '#x',
  '"',
  "'",
  '多\n行',
  '《办法》',
  '~',
  '=1+1',
];
const words = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'grapheme' }).filter((s) => /\S/.test(s)),
);
const amount = fc.option(fc.integer({ min: 0, max: 9_999_999 }));
const rate: fc.Arbitrary<Rate> = fc.record({ points: amount, money: amount });
const hundredths = fc.integer({ min: 0, max: 9999 });
const signed = fc.integer({ min: -9999, max: 9999 });
const naming = {
  body: fc.constantFrom('sheng-wei-ban', 'shi-gonglu-chu'),
  tier: fc.constantFrom('national', 'city-highway'),
  carrier: words,
  kind: fc.constantFrom(...adoptionKinds),
  genre: fc.constantFrom(...genres),
  type: fc.constantFrom(...reportTypes),
};
const counter = fc.constantFrom(...unitCounters);
const mark = fc.oneof(fc.nat(999), fc.constant('quota' as const));
const occasion: fc.Arbitrary<Occasion> = fc.record(
  {
    id: fc.constantFrom('base', 'missing', 'best', 'late-1'),
    name: words,
    per: fc.constantFrom('month', 'quarter', 'year'),
    when: fc.oneof(
      fc.record({ of: counter, least: mark }),
      fc.record({ of: counter, outOf: counter, under: fc.nat(100) }),
    ),
    each: fc.oneof(fc.record({ of: counter }), fc.record({ of: counter, shortOf: mark })),
    points: signed,
    cap: hundredths,
  },
  { requiredKeys: ['id', 'name', 'per', 'points'] },
);
const months = fc.constantFrom('2024-12', '2025-01', '2025-02', '2026-12');

const quota = fc
  .uniqueArray(fc.record({ from: months, pieces: fc.nat(999) }), { selector: ({ from }) => from })
  .map((list) => list.toSorted((a, b) => (a.from < b.from ? -1 : 1)));

/** A unit as the demo station has it, with other values where any will do. */
const unitLike = (unit: Unit): fc.Arbitrary<Unit> =>
  fc.record({ class: words, order: fc.integer(), quota }).map((other) => ({ ...unit, ...other }));

const [template] = station.templates;
if (!template) throw new Error('the example has no template');
const sayable = (text: string): boolean => /\S/.test(text) && secrecyHit(text) === null;

const organisations: fc.Arbitrary<Organisation> = fc
  .record({
    units: fc.tuple(...station.units.map(unitLike)),
    posts: fc.array(words, { minLength: station.people.length, maxLength: station.people.length }),
    more: fc.subarray([...roles].filter((role) => role !== 'station-head')),
    name: words,
    since: fc.constantFrom('2025-01-01', '2024-02-29'),
    own: rate,
    national: rate,
    factor: hundredths,
    instruction: hundredths,
    special: fc.array(
      fc
        .record({ ...naming, joint: fc.constantFrom(...joints) }, { requiredKeys: ['kind'] })
        .chain((row) => rate.map((worth) => ({ ...row, ...worth }))),
    ),
    additions: fc.array(
      fc
        .record(naming, { requiredKeys: ['type'] })
        .chain((row) => fc.record({ points: signed, money: signed }).map((more) => ({ ...row, ...more }))),
    ),
    cumulation: fc.record({
      points: fc.constantFrom(...cumulations),
      money: fc.constantFrom(...cumulations),
    }),
    joint: fc.constantFrom(...joints),
    occasions: fc.uniqueArray(occasion, { selector: ({ id }) => id }),
    topics: fc.dictionary(fc.nat(12).map(String), fc.array(words)),
    moneyAuthority: fc.option(words),
    wording: fc.string({ unit: 'grapheme', maxLength: 200 }).filter(sayable),
    revision: fc.nat(99),
  })
  .map((any) => ({
    ...station,
    station: { ...station.station, name: any.name },
    units: any.units,
    people: station.people.map((person, i) => {
      const changed = { ...person, post: any.posts[i] ?? '' };
      return i === 20 ? { ...changed, roles: any.more, active: false, email: 'han@example.cn' } : changed;
    }),
    rules: station.rules.map((version) => ({
      ...version,
      tiers: { ...version.tiers, national: any.national },
      bodies: { 'sheng-gonglu-ju': any.own },
      factors: { ...version.factors, merged: any.factor },
      instructions: { ...version.instructions, city: any.instruction },
      special: any.special,
      additions: any.additions,
      cumulation: any.cumulation,
      joint: any.joint,
      occasions: any.occasions,
    })),
    settings: { ...station.settings, moneyAuthority: any.moneyAuthority },
    topics: new Map(Object.entries(any.topics).map(([month, ideas]) => [Number(month), ideas])),
    templates: [{ ...template, body: any.wording }],
    since: any.since,
    revision: any.revision,
  }));

describe('an exported file', () => {
  it('reads back as the demo station', () => {
    expect(organisationIn(writeOrganisation(station))).toEqual(station);
  });

  it('reads back as what it was, whatever it was', () => {
    const same = (held: Organisation): void => {
      expect(organisationIn(writeOrganisation(held))).toEqual(held);
    };
    fc.assert(fc.property(organisations, same), { numRuns: 60 });
  });

  it('keeps one person, unit and body a line, and speaks of 待定', () => {
    const text = writeOrganisation(station);
    expect(text).toContain(
      '\n  - { id: office, name: 站办公室, kind: office, class: 机关股室, quota: { 2025-01: 3 } }\n',
    );
    expect(text).toContain('\n      province-highway: { yuan: 待定, points: 待定 }\n');
    expect(text).toContain('revision: 1\n');
    expect(text).toContain('\n    body: |-\n      [时间]，我站[部门]在[地点]开展[工作]');
  });
});
