import { describe, expect, it } from 'vitest';
import { listingPaper } from '#documents/write/listing';
import type { Listing } from '#ports/papers';
import { AT, station, ZONE } from '../domain/station.ts';
import {
  adoptionRow,
  bulletinSheet,
  entryRow,
  heading,
  payoutSheet,
  quotaRow,
  registerRow,
} from './samples.ts';
import { fieldsOf, pieces, rowsOf } from './sheets.ts';

const taken = { at: AT, zone: ZONE, press: '' };
const year = { ...heading, period: '2025' };
const read = async (listing: Listing) => rowsOf((await listingPaper(listing, 'xlsx', taken)).bytes);
const told = async (listing: Listing) =>
  (await read(listing)).map((row) => row.filter((cell) => cell !== null));

describe('表册', () => {
  it('has the office’s title, the day it speaks of, and a name of its own to the second', async () => {
    const { name, title, bytes } = await listingPaper(
      { ...year, kind: 'register', rows: pieces([registerRow()]) },
      'csv',
      taken,
    );
    expect(title).toBe('安澜县公路管理站2025年政务信息来稿登记簿');
    expect(name).toBe('安澜县公路管理站2025年政务信息来稿登记簿20250310090000.csv');
    expect(fieldsOf(bytes).slice(0, 2)).toEqual([[title], ['截至2025年4月8日']]);
  });

  it('来稿登记簿 says what became of each piece, and withholds the title of a problem report', async () => {
    const rows = await read({
      ...heading,
      kind: 'register',
      rows: pieces(
        [registerRow()],
        [
          registerRow({
            title: null,
            type: 'problem',
            status: 'pending-sign',
            registration: null,
            signer: null,
            signedOn: null,
            sentTo: [],
            sentOn: null,
            adoptions: 0,
            registerOnly: true,
          }),
        ],
      ),
    });
    expect(rows.slice(3)).toEqual([
      [
        ...[1, '2025-012', '2025-009', '2025-03-05', '养护工程股', '钱芳、吴昊', '引进外资建路', '一般信息'],
        ...['2025-03-04', '已上报', '李明辉', '2025-03-06', '市公路处', '2025-03-07', 4, null],
      ],
      [
        ...[
          2,
          '2025-012',
          null,
          '2025-03-05',
          '养护工程股',
          '钱芳、吴昊',
          '（问题信息，题目从略）',
          '问题信息',
        ],
        ...['2025-03-04', '待审签', null, null, null, null, 0, '仅登记'],
      ],
      ['合计', ...Array(13).fill(null), 4, null],
    ]);
  });

  it('采用情况统计表 counts nothing for a void row, and says 标准待定 where there is no rate', async () => {
    const rows = await told({
      ...year,
      kind: 'adoptions',
      rows: pieces([
        adoptionRow({ instruction: 'city', points: 2000 }),
        adoptionRow({
          body: '省公路局',
          points: null,
          money: null,
          status: 'noted',
          titlePrinted: '建路引资',
        }),
        adoptionRow({ status: 'void' }),
      ]),
    });
    const piece = ['2025-03-20', '养护工程股', '钱芳', '引进外资建路'];
    expect(rows[0]).toEqual(['安澜县公路管理站2025年政务信息采用情况统计表']);
    expect(rows.slice(3, 7)).toEqual([
      [1, ...piece, '省交通厅', '交通信息', '第12期', '单篇', '市级', 20, 100, '已确认'],
      [2, ...piece, '建路引资', '省公路局', '交通信息', '第12期', '单篇', '标准待定', '标准待定', '待确认'],
      [3, ...piece, '省交通厅', '交通信息', '第12期', '单篇', '已作废'],
      ['合计', 20, 100],
    ]);
  });

  it('积分稿酬明细 keeps points and money apart, and adds up what is reversed', async () => {
    const rows = await told({
      ...year,
      kind: 'entries',
      organisation: station(),
      rows: pieces([
        entryRow(),
        entryRow({ kind: 'points', amount: 1000, reckoning: { ...entryRow().reckoning, because: [] } }),
        entryRow({ amount: -10_000, turn: 'reversal' }),
        entryRow({ amount: null }),
      ]),
    });
    const piece = ['2025-03', '2025-03-20', '钱芳', '养护工程股', '引进外资建路', '省交通厅'];
    const because = ['2025-01-01', 'city-province100元'];
    expect(rows.slice(3, 8)).toEqual([
      [1, ...piece, '稿酬', 100, ...because],
      [2, ...piece, '站内积分', 10, '2025-01-01'],
      [3, ...piece, '稿酬', -100, '冲销', ...because],
      [4, ...piece, '稿酬', '标准待定', ...because],
      ['合计', 10, 0],
    ]);
  });

  it('任务完成情况 has a column for each month of its period, and keeps units with nothing', async () => {
    const rows = await read({
      ...heading,
      kind: 'quota',
      rows: pieces([
        quotaRow(),
        quotaRow({ unit: '路政一中队', class: '基层中队', received: [0, 0, 0], quota: 0, short: 0 }),
      ]),
    });
    expect(rows.slice(2, 6)).toEqual([
      ['序号', '分组', '部门', '1月', '2月', '3月', '来稿（篇）', '任务（篇）', '欠报（篇）', '完成率'],
      [1, '机关股室', '站办公室', 3, 2, 4, 9, 9, 1, 1],
      [2, '基层中队', '路政一中队', 0, 0, 0, 0, 0, 0, null],
      ['合计', null, null, 3, 2, 4, 9, 9, 1, null],
    ]);
  });

  it('稿酬发放表 names each person once above what he is paid for, and says the sum in capitals', async () => {
    const rows = await told({ ...payoutSheet(), kind: 'payout' });
    expect(rows[0]).toEqual(['2025年第一季度政务信息稿酬发放表']);
    expect(rows.slice(2)).toEqual([
      ['序号', '姓名', '部门', '采用题目', '采用单位', '标准（元）', '金额（元）', '领取人签名', '备注'],
      [1, '钱芳', '养护工程股', '引进外资建路', '省交通厅', 100, 100, '1篇合作'],
      ['引进外资建路', '市政府办', 100, 100],
      ['我站分段养护破解重点路段长时间堵车难题取得明显成效', '市公路处', 20, 10],
      [2, '吴昊', '路政管理股', '全面清理工程欠款', '市交通局', 50, 50],
      ['（问题信息，题目从略）', '市公路处', -20.5],
      ['合计', 239.5],
      ['合计金额（大写）：贰佰叁拾玖元伍角'],
      ['发放依据：市公路处〔2025〕1号'],
      ['制表：孙晓梅　　　　复核：陈立　　　　审批：'],
    ]);
  });

  it('稿酬代发明细表 leaves the accounts to be written in', async () => {
    const rows = await read({ ...payoutSheet(), kind: 'bank' });
    expect(rows.slice(2)).toEqual([
      ['序号', '姓名', '部门', '账号（由财务填写）', '金额（元）', '备注'],
      [1, '钱芳', '养护工程股', null, 210, '1篇合作'],
      [2, '吴昊', '路政管理股', null, 29.5, null],
      ['合计', null, null, null, 239.5, null],
      ['本表不含银行账号，账号由财务填写。', null, null, null, null, null],
    ]);
  });

  it('站内情况通报 as a table keeps units with nothing, and lets ties share a place within their class', async () => {
    const rows = await read({ ...bulletinSheet(), kind: 'bulletin' });
    expect(rows[0]?.[0]).toBe('关于2025年第一季度政务信息报送采用情况的通报');
    expect(rows.slice(3, 9)).toEqual([
      ['机关股室', 1, '养护股', 3, 4, 2, 5, 23],
      ['机关股室', 1, '财务股', 3, 3, 2, 5, 23],
      ['机关股室', 3, '路政股', 3, 1, 0, 0, 0],
      ['基层中队', 1, '二中队股', 3, 2, 1, 1, 2.6],
      ['基层中队', 2, '一中队股', 3, 0, 0, 0, 0],
      ['合计', null, null, 15, 10, 5, 11, 48.6],
    ]);
  });
});
