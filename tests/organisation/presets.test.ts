import { describe, expect, it } from 'vitest';
import type { Adoption } from '#domain/adoption';
import { dueFor } from '#domain/ledger';
import type { UnitMonth } from '#domain/occasion';
import { occasionDue } from '#domain/occasion-due';
import { levelOf, type Preset, underPreset } from '#domain/preset';
import { presets, presetText } from '#organisation/presets';
import { signed } from '../domain/station.ts';
import { station } from './station-file.ts';

/**
 * One unit hands in 5 pieces in March, all sent up; one is adopted as 单条 by the own level, one as 综合 by the city, that one
 * also by the province; one 批示 of the city. Each number is reckoned by hand from the words beside it.
 */

const OWN = 'shi-gonglu-chu';
const CITY = 'shi-zhengfu-ban';
const PROVINCE = 'sheng-jiaotong-ting';
const NATION = 'guo-ban';

const preset = (id: string): Preset => {
  const found = presets().find((one) => one.id === id);
  if (!found) throw new Error(`there is no preset ${id}`);
  return found;
};

const adoption = (id: string, report: string, body: string, over: Partial<Adoption> = {}): Adoption => ({
  ...{ id, report, body, carrier: '政务信息', issue: '第3期', kind: 'single', genre: 'news' },
  ...{ date: '2025-03-20', titlePrinted: null, instruction: null, status: 'confirmed', corrects: null },
  ...{ reason: null, recordedBy: 'sun-xiaomei', recordedAt: 0, ...over },
});

/** What adoptions of one report bring, `单条 5`; 待定 where the preset says nothing. */
const worth = (id: string, adoptions: Adoption[], over: Parameters<typeof signed>[1] = {}) =>
  dueFor(signed('dispatched', over), adoptions, underPreset(station, preset(id)), () => false).map(
    ({ kind, amount }) => (kind === 'instruction' ? '批示 ' : '') + (amount === null ? '待定' : amount / 100),
  );

const single = (over: Partial<Adoption> = {}) => [adoption('a1', 'r1', OWN, over)];
const note = { level: 'city', date: '2025-03-21', reference: '〔2025〕3号' } as const;
const merged = () => [
  adoption('a2', 'r2', CITY, { kind: 'merged' }),
  adoption('a3', 'r2', PROVINCE, { instruction: note }),
];

const month = (over: Partial<UnitMonth> = {}): UnitMonth => ({
  ...{
    unit: 'maintenance',
    month: '2025-03',
    quota: 1,
    received: 5,
    dispatched: 5,
    adopted: 2,
    adoptions: 3,
  },
  ...{ urgentLate: 0, solicitationsMissed: 0, ...over },
});
const nothing = { received: 0, dispatched: 0, adopted: 0, adoptions: 0 };
const occasions = (id: string, months: UnitMonth[]) =>
  occasionDue(underPreset(station, preset(id)).rules, months).map(
    ({ occasion, amount }) => `${occasion} ${(amount ?? 0) / 100}`,
  );
/** The whole year, of which only March had anything. */
const year = (over: Partial<UnitMonth> = {}) =>
  Array.from({ length: 12 }, (_, index) =>
    month({ month: `2025-${String(index + 1).padStart(2, '0')}`, ...(index === 2 ? over : nothing) }),
  );

describe('the worked example under a preset', () => {
  it('of 常山县 2014 comes to 40, and one 待定', () => {
    // 常山政务 10; 市《动态》综合 20; 省级 is not named; 批示 is not named.
    expect(worth('changshan-2014', single({ carrier: '常山政务' }))).toEqual(['10']);
    expect(worth('changshan-2014', merged())).toEqual(['20', '待定', '批示 0']);
    // 每月完成最低数得基础分 10.
    expect(occasions('changshan-2014', [month()])).toEqual(['base:2025-03 10']);
  });

  it('of 常山县 2014 caps base points at 120 a year', () => {
    const full = Array.from({ length: 12 }, (_, index) =>
      month({ month: `2025-${String(index + 1).padStart(2, '0')}` }),
    );
    expect(occasions('changshan-2014', full)).toHaveLength(12);
    expect(occasions('changshan-2014', [month({ received: 0 })])).toEqual([]);
  });

  it('of a county bureau comes to 55', () => {
    // 单条 5; 市 10, 省 20 (several publications cumulate); 批示 of the city 20.
    expect(worth('county-bureau', single())).toEqual(['5']);
    expect(worth('county-bureau', merged())).toEqual(['10', '20', '批示 20']);
    // 5 pieces in a year are fewer than 15: nothing.
    expect(occasions('county-bureau', year())).toEqual([]);
    expect(occasions('county-bureau', year({ received: 15 }))).toEqual(['fifteen:2025 50']);
  });

  it('of 河南工信厅 2011 comes to 16, and one 待定', () => {
    // 厅简报 6; 市级 is not named; 省 10; 批示 is not named.
    expect(worth('henan-2011', single())).toEqual(['6']);
    expect(worth('henan-2011', merged())).toEqual(['待定', '10', '批示 0']);
    expect(occasions('henan-2011', year())).toEqual([]);
  });

  it('of 练市镇 2007 comes to 78', () => {
    // 采用 3; 市 20, 省 30; 批示 of the city 20.
    expect(worth('lianshi-2007', single())).toEqual(['3']);
    expect(worth('lianshi-2007', merged())).toEqual(['20', '30', '批示 20']);
    // 每报送 1 篇 1 分: 5; 5 are not fewer than 4: nothing is taken away.
    expect(occasions('lianshi-2007', [month()])).toEqual(['each:2025-03 5']);
    // One piece in a month: 1 point, and 3 missing at 2 each.
    expect(occasions('lianshi-2007', [month({ received: 1 })])).toEqual([
      'each:2025-03 1',
      'missing:2025-03 -6',
    ]);
  });

  it('of 钟楼区 comes to 75, and 81 with the base points of the year', () => {
    // 区 10; 市 15, 省 30; 批示 of the city 20.
    expect(worth('zhonglou', single())).toEqual(['10']);
    expect(worth('zhonglou', merged())).toEqual(['15', '30', '批示 20']);
    // 2 of 5 are 40 %, not under 30 %: nothing is taken away; base 6.
    expect(occasions('zhonglou', year())).toEqual(['base:2025 6']);
    expect(occasions('zhonglou', year({ adopted: 1 }))).toEqual(['rate:2025-Q1 -1', 'base:2025 6']);
  });

  it('of a port company comes to 25, and 30 with the piece of the month', () => {
    // 采用 5; 上级采用 5 and 5; 领导批示 10.
    expect(worth('port-company', single())).toEqual(['5']);
    expect(worth('port-company', merged())).toEqual(['5', '5', '批示 10']);
    // 月度最佳 5 is given by hand.
    expect(occasions('port-company', year())).toEqual([]);
    expect(preset('port-company').version.occasions).toMatchObject([
      { id: 'best', per: 'hand', points: 500 },
    ]);
  });
});

describe('a preset also says', () => {
  const research = { genre: 'research' } as const;
  it.each<[string, string, Adoption[], string[]]>([
    ['常山 要情快报 5', 'changshan-2014', single({ carrier: '要情快报' }), ['5']],
    ['常山 增刊 30', 'changshan-2014', single({ carrier: '增刊' }), ['30']],
    ['常山 市动态单篇 50', 'changshan-2014', [adoption('a', 'r', CITY)], ['50']],
    ['常山 市工作交流 80', 'changshan-2014', [adoption('a', 'r', CITY, { carrier: '工作交流' })], ['80']],
    ['县局 简讯 3', 'county-bureau', single({ kind: 'brief' }), ['3']],
    ['县局 约稿 10', 'county-bureau', single({ kind: 'solicited' }), ['10']],
    ['县局 调研 10', 'county-bureau', single(research), ['10']],
    ['县局 要情 10', 'county-bureau', single({ carrier: '要情' }), ['10']],
    ['县局 国办 30', 'county-bureau', [adoption('a', 'r', NATION)], ['30']],
    ['河南 国办 20', 'henan-2011', [adoption('a', 'r', NATION)], ['20']],
    ['河南 部 10', 'henan-2011', [adoption('a', 'r', 'jiaotong-bu')], ['10']],
    ['河南 共享网 0.5', 'henan-2011', single({ carrier: '共享网' }), ['0.5']],
    ['练市 简讯 2', 'lianshi-2007', single({ kind: 'brief' }), ['2']],
    ['练市 调研 3 + 5', 'lianshi-2007', single(research), ['8']],
    ['钟楼 理论 20', 'zhonglou', single(research), ['20']],
    ['钟楼 市级理论 30', 'zhonglou', [adoption('a', 'r', CITY, research)], ['30']],
    ['钟楼 省级理论 50', 'zhonglou', [adoption('a', 'r', PROVINCE, research)], ['50']],
  ])('%s', (_what, id, adoptions, wanted) => {
    expect(worth(id, adoptions)).toEqual(wanted);
  });

  it('综合 of several units 3 to each in a county bureau', () => {
    const writers = ['a', 'b'].map((person) => ({ person, share: 1 }));
    expect(worth('county-bureau', single({ kind: 'merged' }), { writers })).toEqual(['3', '3']);
  });
});

describe('the presets', () => {
  it('are all those of the plan, with their comments', () => {
    expect(presets().map(({ id }) => id)).toEqual([
      ...['changshan-2014', 'county-bureau', 'henan-2011', 'lianshi-2007', 'port-company', 'zhonglou'],
    ]);
    expect(presets().every(({ id }) => presetText(id)?.startsWith('# 参考'))).toBe(true);
    expect(presetText('../file-schema')).toBeUndefined();
  });

  it('know the level of every body of the example', () => {
    expect(station.bodies.map((body) => levelOf(body, station))).toEqual([
      ...['own', 'city', 'city', 'city', 'province', 'nation', 'province', 'province', 'nation', 'province'],
    ]);
  });
});
