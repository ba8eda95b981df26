import { describe, expect, it } from 'vitest';
import {
  bulletinLeaders,
  correctionsOf,
  draftBulletin,
  passBulletin,
  permitBulletin,
  type StationBulletin,
  type StationBulletinAct,
  stationBulletinStatuses,
} from '#domain/station-bulletin';
import type { StationBulletinSheet } from '#domain/station-bulletin-sheet';
import { AT, clerk, deputy, head, person, writer, ZONE } from './station.ts';

const sheet: StationBulletinSheet = {
  station: '公路管理站',
  period: '2025-03',
  asOf: '2025-03-31',
  issuedOn: null,
  totals: { received: 1, dispatched: 1, adopted: 1, adoptions: 1, pending: 0 },
  score: null,
  groups: [
    {
      name: '机关股室',
      rows: [
        {
          unit: 'roads',
          name: '养护股',
          rank: 1,
          quota: 1,
          received: 1,
          adopted: 1,
          adoptions: 1,
          points: 200,
        },
        {
          unit: 'safety',
          name: '安全股',
          rank: 2,
          quota: 1,
          received: 0,
          adopted: 0,
          adoptions: 0,
          points: 0,
        },
      ],
    },
  ],
  titles: [],
  corrections: [],
};
const bulletin = (over: Partial<StationBulletin> = {}): StationBulletin => ({
  period: '2025-03',
  revision: 1,
  status: 'draft',
  sheet,
  remark: '',
  steps: [],
  ...over,
});

describe('a bulletin', () => {
  const may: Record<StationBulletinAct, [office: string[], leader: string[]]> = {
    draft: [['none', 'draft'], []],
    submit: [['draft'], []],
    approve: [[], ['submitted']],
    return: [[], ['submitted']],
    publish: [['approved'], []],
    see: [
      ['none', ...stationBulletinStatuses],
      ['none', ...stationBulletinStatuses],
    ],
  };
  const acts = Object.keys(may) as StationBulletinAct[];

  it.each(acts)('is open to “%s” for whom and when the office’s table says, and for nobody else', (act) => {
    const [office, leader] = may[act];
    for (const status of ['none', ...stationBulletinStatuses] as const) {
      const one = status === 'none' ? null : bulletin({ status });
      const allowed = (by: typeof clerk) => permitBulletin(act, one, by).ok;
      expect([status, allowed(clerk)]).toEqual([status, office.includes(status)]);
      expect([status, allowed(head), allowed(deputy)]).toEqual([
        ...[status, leader.includes(status), leader.includes(status)],
      ]);
      for (const other of [writer, person('o', 'office', ['overseer']), { ...clerk, active: false }])
        expect(allowed(other)).toBe(false);
    }
  });

  it('goes from draft to all, each step by its name, and is agreed to only as it was seen', () => {
    const at = AT;
    const drafted = draftBulletin(null, { sheet, remark: '' }, clerk, at);
    if (!drafted.ok) throw new Error(drafted.refusal);
    const pass = (act: 'submit' | 'approve' | 'publish', one: StationBulletin, by = clerk) => {
      const ruling = passBulletin(act, one, one.revision, { by, at }, ZONE);
      if (!ruling.ok) throw new Error(ruling.refusal);
      return { ...ruling.value, revision: one.revision + 1 };
    };
    const submitted = pass('submit', { ...drafted.value, revision: 1 });
    expect(passBulletin('approve', submitted, 1, { by: head, at }, ZONE)).toEqual({
      ok: false,
      refusal: 'text-changed',
    });
    const published = pass('publish', pass('approve', submitted, head));
    expect([published.status, published.sheet.issuedOn]).toEqual(['published', '2025-03-10']);
    expect(passBulletin('publish', published, published.revision - 1, { by: clerk, at }, ZONE)).toEqual({
      ok: false,
      refusal: 'step-taken',
      step: published.steps.at(-1),
    });
    expect(published.steps.map(({ act, by }) => `${act} ${by}`)).toEqual([
      ...['draft clerk', 'submit clerk', 'approve head', 'publish clerk'],
    ]);
    expect(draftBulletin(published, { sheet, remark: '' }, clerk, at)).toEqual({
      ok: false,
      refusal: 'wrong-state',
    });
  });

  it('comes back as a draft with a reason, and may be drafted anew', () => {
    const submitted = bulletin({ status: 'submitted' });
    const returned = passBulletin('return', submitted, 1, { by: head, at: AT, reason: '请补充说明' }, ZONE);
    expect(returned.ok && [returned.value.status, returned.value.steps.at(-1)?.reason]).toEqual([
      'draft',
      '请补充说明',
    ]);
    expect(returned.ok && draftBulletin(returned.value, { sheet, remark: '补充' }, clerk, AT)).toMatchObject({
      value: { remark: '补充', revision: 1 },
    });
  });

  it('is laid before the station head, or the deputies where there is none', () => {
    expect(bulletinLeaders([clerk, deputy, head])).toEqual(['head']);
    expect(bulletinLeaders([clerk, deputy, { ...head, active: false }])).toEqual(['deputy']);
  });
});

describe('what was published is corrected', () => {
  const now = (points: number, received = 1) => [
    { unit: 'roads', received, adopted: 1, adoptions: 1, points },
  ];
  const points = (before: number, after: number) => ({
    of: '2025-03',
    unit: '养护股',
    what: 'points',
    before,
    after,
  });

  it.each([
    ['where the books say the same', now(200), []],
    ['by what came late', now(700), [points(200, 700)]],
    [
      'by what was withdrawn',
      now(200, 0),
      [{ of: '2025-03', unit: '养护股', what: 'received', before: 1, after: 0 }],
    ],
  ])('%s', (_what, figures, corrections) => {
    expect(correctionsOf([sheet], () => figures)).toEqual(corrections);
  });

  it('once: the next bulletin says only what changed since', () => {
    const april = { period: '2025-04', groups: [], corrections: correctionsOf([sheet], () => now(700)) };
    const figures = (period: string) => (period === '2025-03' ? now(700) : []);
    expect(correctionsOf([sheet, april], figures)).toEqual([]);
    expect(correctionsOf([sheet, april], () => now(200))).toEqual([points(700, 200)]);
  });
});
