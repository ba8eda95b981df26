import type { AnnualSummary } from '#domain/annual-summary';
import type { AdoptionRow, EntryRow, QuotaRow, RegisterRow } from '#domain/listing';
import type { PayoutSheet } from '#domain/payout-sheet';
import {
  type BulletinFigures,
  bulletinGroups,
  type StationBulletinSheet,
} from '#domain/station-bulletin-sheet';
import { unit } from '../domain/station.ts';

/** What a station's papers of the first quarter might hold. */

export const heading = { station: '安澜县公路管理站', period: '2025-Q1', asOf: '2025-04-08' };

export const registerRow = (over: Partial<RegisterRow> = {}): RegisterRow => ({
  receipt: { year: 2025, number: 12 },
  registration: { year: 2025, number: 9 },
  receivedOn: '2025-03-05',
  unit: '养护工程股',
  writers: ['钱芳', '吴昊'],
  title: '引进外资建路',
  type: 'general',
  eventDate: '2025-03-04',
  status: 'dispatched',
  signer: '李明辉',
  signedOn: '2025-03-06',
  sentTo: ['市公路处'],
  sentOn: '2025-03-07',
  adoptions: 4,
  registerOnly: false,
  ...over,
});

export const adoptionRow = (over: Partial<AdoptionRow> = {}): AdoptionRow => ({
  date: '2025-03-20',
  unit: '养护工程股',
  writers: ['钱芳'],
  title: '引进外资建路',
  titlePrinted: null,
  body: '省交通厅',
  carrier: '交通信息',
  issue: '第12期',
  kind: 'single',
  instruction: null,
  status: 'confirmed',
  points: 1000,
  money: 10_000,
  ...over,
});

export const entryRow = (over: Partial<EntryRow> = {}): EntryRow => ({
  posting: '2025-03',
  attribution: '2025-03-20',
  person: '钱芳',
  unit: '养护工程股',
  title: '引进外资建路',
  body: '省交通厅',
  kind: 'money',
  amount: 10_000,
  rules: '2025-01-01',
  turn: null,
  reckoning: {
    ...{ kind: 'money', person: 'qian-fang', amount: 10_000 },
    because: [{ step: 'rate', by: 'tier', of: 'city-province', amount: 10_000 }],
  },
  ...over,
});

export const quotaRow = (over: Partial<QuotaRow> = {}): QuotaRow => ({
  unit: '站办公室',
  class: '机关股室',
  received: [3, 2, 4],
  quota: 9,
  short: 1,
  ...over,
});

export const payoutSheet = (over: Partial<PayoutSheet> = {}): PayoutSheet => ({
  station: heading.station,
  period: '2025-Q1',
  batch: '2025-001',
  authority: '市公路处〔2025〕1号',
  asOf: heading.asOf,
  lines: [
    {
      person: '钱芳',
      unit: '养护工程股',
      pieces: [
        { title: '引进外资建路', body: '省交通厅', rate: 10_000, amount: 10_000 },
        { title: '引进外资建路', body: '市政府办', rate: 10_000, amount: 10_000 },
        {
          title: '我站分段养护破解重点路段长时间堵车难题取得明显成效',
          body: '市公路处',
          rate: 2000,
          amount: 1000,
        },
      ],
      amount: 21_000,
      remark: '1篇合作',
    },
    {
      person: '吴昊',
      unit: '路政管理股',
      pieces: [
        { title: '全面清理工程欠款', body: '市交通局', rate: 5000, amount: 5000 },
        { title: null, body: '市公路处', rate: null, amount: -2050 },
      ],
      amount: 2950,
      remark: '',
    },
  ],
  preparedBy: '孙晓梅',
  checkedBy: '陈立',
  approvedBy: '',
  ...over,
});

const figures = (name: string, over: Partial<BulletinFigures> = {}): BulletinFigures => ({
  unit: name,
  quota: 3,
  received: 0,
  adopted: 0,
  adoptions: 0,
  points: 0,
  ...over,
});

export const bulletinSheet = (over: Partial<StationBulletinSheet> = {}): StationBulletinSheet => ({
  station: heading.station,
  period: '2025-Q1',
  asOf: heading.asOf,
  issuedOn: '2025-04-10',
  totals: { received: 41, dispatched: 17, adopted: 7, adoptions: 11, pending: 1 },
  score: { points: 4600, rank: 3, on: '2025-03-31', notice: '〔2025〕3号' },
  groups: bulletinGroups(
    [
      unit('养护', { class: '机关股室', order: 1 }),
      unit('路政', { class: '机关股室', order: 2 }),
      unit('财务', { class: '机关股室', order: 3 }),
      unit('一中队', { class: '基层中队', order: 4 }),
      unit('二中队', { class: '基层中队', order: 5 }),
    ],
    [
      figures('养护', { received: 4, adopted: 2, adoptions: 5, points: 2300 }),
      figures('财务', { received: 3, adopted: 2, adoptions: 5, points: 2300 }),
      figures('二中队', { received: 2, adopted: 1, adoptions: 1, points: 260 }),
      figures('路政', { received: 1 }),
      figures('一中队'),
    ],
  ),
  titles: [
    {
      title: '引进外资建路',
      unit: '养护股',
      bodies: ['省交通厅', '市政府'],
      flags: ['instruction', 'special'],
    },
    { title: '全面清理工程欠款', unit: '财务股', bodies: ['市交通局'], flags: [] },
  ],
  corrections: [
    { of: '2024-Q4', unit: '养护股', what: 'adoptions', before: 3, after: 4 },
    { of: '2024-Q4', unit: '养护股', what: 'points', before: 600, after: 860 },
  ],
  ...over,
});

export const annualSummary = (over: Partial<AnnualSummary> = {}): AnnualSummary => ({
  station: heading.station,
  column: '公路信息专报',
  superior: '市公路处',
  year: 2025,
  asOf: '2025-09-30',
  issuedOn: '2025-10-09',
  leaders: { head: ['周建国站长'], deputies: ['王志远副站长', '李明辉副站长'], members: 12 },
  correspondents: 12,
  monthly: [
    { pieces: 3, units: ['站办公室'] },
    { pieces: 2, units: ['大队综合股'] },
    { pieces: 1, units: ['其他各股、中队'] },
  ],
  quota: 135,
  targets: { dispatched: 60, adopted: 24 },
  totals: { received: 128, dispatched: 60, adopted: 20, adoptions: 32, pending: 1 },
  instructions: 1,
  byBody: [
    { body: '市公路处', adoptions: 17 },
    { body: '市交通局', adoptions: 8 },
    { body: '省交通厅', adoptions: 6 },
    { body: '省公路局', adoptions: 1 },
  ],
  several: [
    { title: '引进外资建路', bodies: ['省交通厅', '市政府', '市交通局', '市公路处'] },
    { title: '全面清理工程欠款', bodies: ['省交通厅', '省公路局', '市交通局', '市公路处'] },
  ],
  score: { points: 13_400, rank: 2, on: '2025-10-08', notice: null },
  points: 13_400,
  money: { accrued: 134_000, paid: 80_000 },
  groups: bulletinSheet().groups,
  met: ['养护股'],
  short: [
    { unit: '一中队股', pieces: 3 },
    { unit: '路政股', pieces: 2 },
  ],
  backflows: 0,
  ...over,
});
