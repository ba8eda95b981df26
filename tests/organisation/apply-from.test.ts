import { describe, expect, it } from 'vitest';
import type { Organisation } from '#domain/organisation';
import type { RuleVersion } from '#domain/rules';
import type { Unit } from '#domain/unit';
import { applyFrom } from '#organisation/apply-from';
import { refusals } from '#organisation/refusals';
import { writeOrganisation } from '#organisation/write-file';
import { organisationIn, station } from './station-file.ts';

const [first] = station.rules;
if (!first) throw new Error('The demo station has rules.');

const withUnit = (id: string, change: Partial<Unit>): Organisation => ({
  ...station,
  units: station.units.map((unit) => (unit.id === id ? { ...unit, ...change } : unit)),
});
const withRules = (...rules: RuleVersion[]): Organisation => ({ ...station, rules });
const own = (body: string, money: number | null, points: number | null): RuleVersion => ({
  ...first,
  bodies: { [body]: { money, points } },
});

function applied(after: Organisation, date: string): Organisation {
  const ruling = applyFrom(station, after, date);
  if (!ruling.ok) throw new Error(ruling.refused.map(({ en }) => en).join('\n'));
  return ruling.organisation;
}
const quotaOf = ({ units }: Organisation, id: string) =>
  units.find((unit) => unit.id === id)?.quota.map(({ from, pieces }) => `${from}: ${pieces}`);

describe('a changed quota', () => {
  it.each([
    [
      'a new number beside the month in force holds from the day given',
      { '2025-01': 5 },
      '2025-07-01',
      ['2025-01: 3', '2025-07: 5'],
    ],
    [
      'a new month stands as written',
      { '2025-01': 3, '2025-09': 5 },
      '2025-07-10',
      ['2025-01: 3', '2025-09: 5'],
    ],
    [
      'a number and a later month hold one after the other',
      { '2025-01': 4, '2025-09': 5 },
      '2025-07-01',
      ['2025-01: 3', '2025-07: 4', '2025-09: 5'],
    ],
    [
      'the month that begins that day may be written',
      { '2025-01': 3, '2025-07': 5 },
      '2025-07-01',
      ['2025-01: 3', '2025-07: 5'],
    ],
  ])('%s', (_what, quota, date, expected) => {
    const wanted = Object.entries(quota).map(([from, pieces]) => ({ from, pieces }));
    expect(quotaOf(applied(withUnit('office', { quota: wanted }), date), 'office')).toEqual(expected);
  });

  it.each([
    [
      'in the middle of a month',
      [{ from: '2025-01', pieces: 5 }],
      '2025-07-02',
      refusals.quotaFirst('站办公室', '2025-08'),
    ],
    [
      'for a month that is over',
      [
        { from: '2025-01', pieces: 3 },
        { from: '2025-06', pieces: 5 },
      ],
      '2025-07-01',
      refusals.quotaPast('站办公室', '2025-06', '2025-07'),
    ],
    [
      'for the month that runs',
      [
        { from: '2025-01', pieces: 3 },
        { from: '2025-07', pieces: 5 },
      ],
      '2025-07-02',
      refusals.quotaPast('站办公室', '2025-07', '2025-08'),
    ],
    [
      'by taking the past away',
      [{ from: '2025-09', pieces: 3 }],
      '2025-07-01',
      refusals.quotaPast('站办公室', '2025-01', '2025-07'),
    ],
  ])('is refused %s', (_when, quota, date, refusal) => {
    expect(applyFrom(station, withUnit('office', { quota }), date)).toEqual({
      ok: false,
      refused: [refusal],
    });
  });

  it('of a new unit begins with its first full month', () => {
    const unit = (from: string): Unit => ({
      id: 'bridge',
      name: '桥隧股',
      kind: 'section',
      class: '机关股室',
      order: 13,
      quota: [{ from, pieces: 1 }],
    });
    const withNew = (from: string) => ({ ...station, units: [...station.units, unit(from)] });
    expect(quotaOf(applied(withNew('2025-08'), '2025-07-02'), 'bridge')).toEqual(['2025-08: 1']);
    expect(applyFrom(station, withNew('2025-07'), '2025-07-02')).toEqual({
      ok: false,
      refused: [refusals.newUnit('桥隧股', '2025-08')],
    });
  });
});

describe('changed rules', () => {
  const next: RuleVersion = { ...first, from: '2025-07-01', factors: { ...first.factors, merged: 80 } };

  it('hold as a new version, and as a rate for a body that had none', () => {
    expect(applied(withRules(first, next), '2025-07-01').rules).toEqual([first, next]);
    const filled = own('sheng-gonglu-ju', 10_000, 1000);
    expect(applied(withRules(filled), '2025-07-15').rules).toEqual([filled]);
    expect(
      applied(withRules(own('sheng-gonglu-ju', 10_000, null)), '2025-07-15').rules[0]?.bodies,
    ).toBeDefined();
  });

  it.each([
    ['take a version away', withRules(next), '2025-07-01', refusals.ruleGone('2025-01-01')],
    [
      'edit a factor',
      withRules({ ...first, factors: next.factors }),
      '2025-07-01',
      refusals.ruleChanged('2025-01-01', 'factors'),
    ],
    [
      'edit an instruction',
      withRules({ ...first, instructions: { ...first.instructions, city: 1 } }),
      '2025-07-01',
      refusals.ruleChanged('2025-01-01', 'instructions'),
    ],
    [
      'edit the rate of a tier',
      withRules({ ...first, tiers: { ...first.tiers, national: { money: 1, points: 1 } } }),
      '2025-07-01',
      refusals.ruleChanged('2025-01-01', '省委省政府、国家级'),
    ],
    [
      'fill in a whole tier',
      withRules({ ...first, tiers: { ...first.tiers, 'province-highway': { money: 1, points: 1 } } }),
      '2025-07-01',
      refusals.ruleChanged('2025-01-01', '省公路局级'),
    ],
    [
      'give a rated body another rate',
      withRules(own('jiaotong-bu', 1, 1)),
      '2025-07-01',
      refusals.ruleChanged('2025-01-01', '交通部'),
    ],
    [
      'add a special rate',
      withRules({ ...first, special: [{ kind: 'merged', points: 600, money: 0 }] }),
      '2025-07-01',
      refusals.ruleChanged('2025-01-01', 'special'),
    ],
    [
      'add more beside a rate',
      withRules({ ...first, additions: [{ type: 'problem', points: 500, money: 0 }] }),
      '2025-07-01',
      refusals.ruleChanged('2025-01-01', 'additions'),
    ],
    [
      'count several bodies otherwise, and joint work',
      withRules({ ...first, cumulation: { points: 'highest', money: 'cumulate' }, joint: 'full' }),
      '2025-07-01',
      refusals.ruleChanged('2025-01-01', 'cumulation、joint'),
    ],
    [
      'add an occasion',
      withRules({ ...first, occasions: [{ id: 'best', name: '月度最佳', per: 'hand', points: 500 }] }),
      '2025-07-01',
      refusals.ruleChanged('2025-01-01', 'occasions'),
    ],
    ['reach back', withRules(first, next), '2025-07-02', refusals.rulePast('2025-07-01', '2025-07-02')],
  ])('are refused when they %s', (_what, after, date, refusal) => {
    expect(applyFrom(station, after, date)).toEqual({ ok: false, refused: [refusal] });
  });

  it('are refused when a body moves to a tier that is worth something else', () => {
    const bodies = station.bodies.map((body) =>
      body.id === 'sheng-gonglu-ju' ? { ...body, tier: 'national' } : body,
    );
    expect(applyFrom(station, { ...station, bodies }, '2025-07-01')).toEqual({
      ok: false,
      refused: [refusals.ruleChanged('2025-01-01', '省公路局')],
    });
  });
});

describe('a file from which something is gone', () => {
  it('makes a leaver of a person, without the handle that another now has', () => {
    const people = station.people
      .filter(({ id }) => id !== 'deng-chao' && id !== 'lin-feng')
      .map((person) => (person.id === 'cao-zhiqiang' ? { ...person, handles: ['slack:U16DENG'] } : person));
    const next = applied({ ...station, people }, '2025-07-02');
    expect(next.people).toHaveLength(station.people.length);
    expect(next.people.find(({ id }) => id === 'deng-chao')).toMatchObject({ active: false, handles: [] });
    expect(next.people.find(({ id }) => id === 'lin-feng')).toMatchObject({
      active: false,
      handles: ['slack:U15LIN'],
    });
    expect(organisationIn(writeOrganisation(next))).toEqual(next);
  });

  it('closes a unit with the end of the month, history staying', () => {
    const units = station.units.filter(({ id }) => id !== 'crew-2');
    const people = station.people.map((person) => ({
      ...person,
      unit: person.unit === 'crew-2' ? 'crew-1' : person.unit,
      charge: person.charge.filter((id) => id !== 'crew-2'),
    }));
    const next = applied({ ...station, units, people }, '2025-07-02');
    expect(quotaOf(next, 'crew-2')).toEqual(['2025-01: 1', '2025-08: 0']);
    expect(next.units.at(-1)).toMatchObject({ id: 'crew-2', closed: true });
    expect(organisationIn(writeOrganisation(next))).toEqual(next);
  });

  it('closes a unit that the file calls closed just the same', () => {
    expect(quotaOf(applied(withUnit('crew-2', { closed: true }), '2025-07-01'), 'crew-2')).toEqual([
      '2025-01: 1',
      '2025-07: 0',
    ]);
  });

  it('is refused for a body and a tier', () => {
    const bodies = station.bodies.filter(({ id }) => id !== 'guo-ban');
    expect(applyFrom(station, { ...station, bodies }, '2025-07-01')).toEqual({
      ok: false,
      refused: [refusals.bodyGone('国办')],
    });
  });
});

describe('a file', () => {
  it('makes the next revision, which holds from the day', () => {
    const next = applied({ ...station, targets: { dispatched: 70, adopted: 30 } }, '2025-07-02');
    expect(next).toMatchObject({
      revision: 2,
      since: '2025-07-02',
      targets: { dispatched: 70, adopted: 30 },
    });
  });

  it.each([
    ['an older revision', 1, 2, refusals.stale('1', '2')],
    ['a newer revision', 3, 2, refusals.stale('3', '2')],
    ['no revision', 0, 2, refusals.noRevision('2')],
  ])('is refused when it was made from %s', (_what, file, held, refusal) => {
    const ruling = applyFrom({ ...station, revision: held }, { ...station, revision: file }, '2025-07-01');
    expect(ruling).toEqual({ ok: false, refused: [refusal] });
  });

  it('is refused when it is another station’s', () => {
    const other = { ...station, station: { ...station.station, id: 'other' } };
    expect(applyFrom(station, other, '2025-07-01')).toEqual({
      ok: false,
      refused: [refusals.otherStation('other', 'anlan')],
    });
  });

  it('is told everything it is refused for at once', () => {
    const after = { ...withUnit('office', { quota: [] }), rules: [], bodies: [] };
    const ruling = applyFrom(station, after, '2025-07-01');
    expect(ruling.ok || ruling.refused.length).toBe(2 + station.bodies.length);
  });
});
