import { describe, expect, it } from 'vitest';
import type { Entry } from '#domain/ledger';
import type { Because } from '#domain/worth';
import { en } from '#text/en';
import { explain } from '#text/explain';
import { zh } from '#text/zh';
import { AT, station, writer } from '../domain/station.ts';

const entry = (because: Because[], over: Partial<Entry> = {}): Entry => ({
  id: 'e1',
  adoption: 'a1',
  report: 'r1',
  occasion: null,
  kind: 'points',
  person: 'writer',
  unit: 'roads',
  amount: 150,
  rules: '2025-01-01',
  attribution: '2025-03-20',
  posting: '2025-03',
  reverses: null,
  settles: null,
  because,
  at: AT,
  ...over,
});
const place = station({
  people: [{ ...writer, name: '赵磊' }],
  tiers: [{ id: 'bureau', name: '市交通局级' }],
  bodies: [{ id: 'province', name: '省公路局', tier: 'bureau', aliases: [] }],
});
const rate: Because = { step: 'rate', by: 'tier', of: 'bureau', amount: 500 };

describe('为什么, in words', () => {
  it.each<[string, Because[], Partial<Entry>, string]>([
    ['a rate', [rate], {}, '市交通局级5分'],
    [
      'a rate by the way of use, shared',
      [rate, { step: 'factor', kind: 'merged', hundredths: 60 }, { step: 'share', share: 2, of: 4 }],
      {},
      '市交通局级5分 × 综合0.6 = 3分；共4份，赵磊2份，计1.5分',
    ],
    [
      'money by a body’s own rate, less what came before',
      [
        { step: 'rate', by: 'body', of: 'province', amount: 10_000 },
        { step: 'highest', less: 2000 },
      ],
      { kind: 'money' },
      '省公路局100元 − 已计20元 = 80元',
    ],
    ['标准待定', [{ step: 'rate', by: 'body', of: 'province', amount: null }], {}, '省公路局标准待定'],
    [
      'a special rate with an addition, once per tier',
      [
        { step: 'rate', by: 'special', of: 0, amount: 500 },
        { step: 'addition', amount: 200 },
        { step: 'once-per-tier' },
      ],
      {},
      '专项标准5分 + 另加2分，同级只计一次 = 0分',
    ],
    ['批示', [{ step: 'instruction', level: 'city', amount: 1000 }], { kind: 'instruction' }, '市级批示10分'],
    ['a reversal', [{ step: 'reversal', of: 'e0' }], { amount: -150 }, '冲销原记账'],
  ])('says %s', (_what, because, over, said) => {
    expect(explain(zh, place, entry(because, over))).toBe(said);
    expect(explain(en, place, entry(because, over))).not.toMatch(/undefined|NaN|，|；/);
  });
});
