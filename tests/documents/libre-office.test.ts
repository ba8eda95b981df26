import { beforeAll, describe, expect, it } from 'vitest';
import { listingPaper } from '#documents/write/listing';
import { openPapers } from '#documents/write/papers';
import { transmittalOf } from '#domain/transmittal';
import type { Listing, Made } from '#ports/papers';
import { AT, clerk, signed, station, text, ZONE } from '../domain/station.ts';
import { libreOffice, opened, type Shown } from './libre-office.ts';
import {
  adoptionRow,
  annualSummary,
  bulletinSheet,
  entryRow,
  heading,
  payoutSheet,
  quotaRow,
  registerRow,
} from './samples.ts';
import { pieces } from './sheets.ts';

const missing = 'LibreOffice or poppler-utils is not installed: papers are not opened with it\n';
if (!libreOffice) process.stdout.write(missing);

it('opens papers wherever there is LibreOffice, and always in CI', () => {
  if (process.env.CI === 'true') expect(libreOffice).toBeDefined();
});

const taken = { at: AT, zone: ZONE, press: '' };
const papers = openPapers(undefined);
const bytesOf = async (making: Promise<Made>) => {
  const made = await making;
  if (!made.ok) throw new Error(made.fault.why);
  return made.file.bytes;
};
const sheet = async (listing: Listing) => (await listingPaper(listing, 'xlsx', taken)).bytes;
const transmittal = () => {
  const report = { ...signed('ready'), text: text({ title: '<清雪> & {保畅}', body: '一\n二' }) };
  return papers.transmittal(
    transmittalOf(report, [], 'division', { by: clerk.id, at: AT, press: '' }),
    station(),
  );
};

/** Each paper, and words that must be seen on its pages. */
const all: [name: string, making: () => Promise<Uint8Array>, pages: number, ...words: string[]][] = [
  ['transmittal.docx', () => bytesOf(transmittal()), 1, '政务信息报送单', '<清雪>&{保畅}', '同意报送', '—1—'],
  [
    'bulletin.docx',
    () => bytesOf(papers.bulletin(bulletinSheet(), taken)),
    2,
    '关于2025年第一季度政务信息报送采用情况的通报',
    '《引进外资建路》★◆',
    '“6分”更正为“8.6分”',
    '—2—',
  ],
  [
    'payout.docx',
    () => bytesOf(papers.payout(payoutSheet(), taken)),
    1,
    '2025年第一季度政务信息稿酬发放表',
    '（大写）贰佰叁拾玖元伍角',
    '制表：孙晓梅复核：陈立审批：',
    '—1—',
  ],
  [
    'annual.docx',
    () => bytesOf(papers.annual(annualSummary(), taken)),
    3,
    '一、组织领导与制度',
    '二、任务与完成情况',
    '三、奖励与成效、存在不足和下一年打算',
    '站内积分合计134分',
    '1,340元',
  ],
  [
    'register.xlsx',
    () => sheet({ ...heading, kind: 'register', rows: pieces([registerRow()]) }),
    1,
    '政务信息来稿登记簿',
    '截至2025年4月8日',
    '2025-012',
    '2025-03-05',
    '引进外资建路',
  ],
  [
    'adoptions.xlsx',
    () =>
      sheet({
        ...heading,
        kind: 'adoptions',
        rows: pieces([adoptionRow({ title: '=1+1' }), adoptionRow({ points: null, money: null })]),
      }),
    1,
    '政务信息采用情况统计表',
    '=1+1',
    '标准待定',
    '100.00',
  ],
  [
    'entries.xlsx',
    () => sheet({ ...heading, kind: 'entries', organisation: station(), rows: pieces([entryRow()]) }),
    1,
    '政务信息积分稿酬明细',
    'city-province100元',
  ],
  [
    'quota.xlsx',
    () => sheet({ ...heading, kind: 'quota', rows: pieces([quotaRow()]) }),
    1,
    '政务信息报送任务完成情况',
    '100.0%',
  ],
  [
    'payout-list.xlsx',
    () => sheet({ ...payoutSheet(), kind: 'payout' }),
    1,
    '贰佰叁拾玖元伍角',
    '239.50',
    '领取人签名',
  ],
  ['bank.xlsx', () => sheet({ ...payoutSheet(), kind: 'bank' }), 1, '账号（由财务填写）', '29.50'],
  ['bulletin-table.xlsx', () => sheet({ ...bulletinSheet(), kind: 'bulletin' }), 1, '基层中队', '48.6'],
];

describe.skipIf(!libreOffice)('LibreOffice', { timeout: 180_000 }, () => {
  let shown: Map<string, Shown>;
  beforeAll(async () => {
    const made = new Map<string, Uint8Array>();
    for (const [name, making] of all) made.set(name, await making());
    shown = await opened(made);
  }, 180_000);

  it.each(all)('shows every word of %s on its pages', (name, _making, pages, ...words) => {
    const paper = shown.get(name);
    for (const said of words) expect(paper?.text).toContain(said);
    expect(paper?.pages).toBe(pages);
    expect(paper?.ink).toBeGreaterThan(0.003);
  });
});
