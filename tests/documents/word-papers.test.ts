import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractRawText } from 'mammoth';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { openPapers } from '#documents/write/papers';
import type { Made } from '#ports/papers';
import { annualSummary as annualLayout } from '#tools/templates/annual-summary';
import { bulletin as bulletinLayout } from '#tools/templates/bulletin';
import { payoutSheet as payoutLayout } from '#tools/templates/payout-sheet';
import { wordFile } from '#tools/templates/word-file';
import { AT, ZONE } from '../domain/station.ts';
import { annualSummary, bulletinSheet, payoutSheet } from './samples.ts';
import { docx, paragraphsOf } from './word.ts';

const papers = openPapers(undefined);
const taken = { at: AT, zone: ZONE, press: '' };

async function lines(making: Promise<Made>): Promise<string[]> {
  const made = await making;
  if (!made.ok) throw new Error(JSON.stringify(made.fault));
  return paragraphsOf(made.file.bytes);
}
/** What stands between two lines. */
const between = (all: string[], from: string, until: string) =>
  all.slice(all.indexOf(from) + 1, all.indexOf(until));

describe('站内情况通报', () => {
  it('says the whole, each unit, what was adopted and what is put right', async () => {
    const said = await lines(papers.bulletin(bulletinSheet(), taken));
    expect(said.slice(0, 5)).toEqual([
      '关于2025年第一季度政务信息报送采用情况的通报',
      '站属各部门：',
      '一、总体情况',
      '2025年第一季度，全站来稿41篇，上报17篇，采用7篇、11条次（其中1条次稿酬标准待定），采用率41.2%（截至2025年4月8日）。',
      '截至2025年3月31日，上级核定得分46分，列第3名（以上级通报〔2025〕3号为准，与站内积分分别统计）。',
    ]);
    expect(between(said, '三、采用信息', '四、更正')).toEqual([
      '1．《引进外资建路》★◆（养护股；省交通厅、市政府采用）',
      '2．《全面清理工程欠款》（财务股；市交通局采用）',
      '注：★领导批示　◆专报',
    ]);
    expect(said.slice(said.indexOf('四、更正') + 1)).toEqual([
      '2024年第四季度通报中养护股采用条次“3”更正为“4”。',
      '2024年第四季度通报中养护股站内积分“6分”更正为“8.6分”。',
      '',
      '安澜县公路管理站',
      '2025年4月10日',
    ]);
  });

  it('has a line for every unit by class, ties at one place, those with nothing too', async () => {
    const said = await lines(papers.bulletin(bulletinSheet(), taken));
    expect(between(said, '站内积分', '三、采用信息').slice(0, -1)).toEqual([
      '机关股室',
      ...['1', '养护股', '3', '4', '2', '5', '23'],
      ...['1', '财务股', '3', '3', '2', '5', '23'],
      ...['3', '路政股', '3', '1', '0', '0', '0'],
      '基层中队',
      ...['1', '二中队股', '3', '2', '1', '1', '2.6'],
      ...['2', '一中队股', '3', '0', '0', '0', '0'],
    ]);
  });

  it('leaves out what there is nothing of: a score, signs, corrections, the day of a draft', async () => {
    const none = {
      score: null,
      titles: [],
      corrections: [],
      issuedOn: null,
      totals: { received: 0, dispatched: 0, adopted: 0, adoptions: 0, pending: 0 },
    };
    const said = await lines(papers.bulletin(bulletinSheet({ ...none, period: '2025-03' }), taken));
    expect(said[3]).toBe('2025年3月，全站来稿0篇，上报0篇，采用0篇、0条次（截至2025年4月8日）。');
    expect(said.slice(said.indexOf('三、采用信息') + 1)).toEqual([
      '本期无采用信息。',
      '',
      '',
      '安澜县公路管理站',
      '',
    ]);
  });
});

describe('政务信息稿酬发放表', () => {
  it('joins what one person is paid for, and says the sum in capitals', async () => {
    const made = await papers.payout(payoutSheet(), taken);
    if (!made.ok) throw new Error(made.fault.why);
    const said = paragraphsOf(made.file.bytes).filter((line) => line !== '');
    expect(said).toEqual([
      '2025年第一季度政务信息稿酬发放表',
      '安澜县公路管理站　批次2025-001　截至2025年4月8日',
      ...['序号', '姓名', '部门', '采用题目', '采用单位', '标准（元）', '金额（元）', '领取人签名', '备注'],
      ...['1', '钱芳', '养护工程股', '引进外资建路', '省交通厅', '100', '210.00', '1篇合作'],
      ...['引进外资建路', '市政府办', '100'],
      ...['我站分段养护破解重点路段长时间堵车难题取得明显成效', '市公路处', '20（计10）'],
      ...['2', '吴昊', '路政管理股', '全面清理工程欠款', '市交通局', '50', '29.50'],
      ...['（问题信息，题目从略）', '市公路处', '-20.5'],
      ...['合计', '（大写）贰佰叁拾玖元伍角', '239.50'],
      '发放依据：市公路处〔2025〕1号',
      '制表：孙晓梅　　　　　　　　复核：陈立　　　　　　　　审批：',
    ]);
    const xml = new PizZip(made.file.bytes).file('word/document.xml')?.asText() ?? '';
    expect(xml.match(/vMerge w:val="restart"/g)).toHaveLength(12);
    expect(xml.match(/vMerge w:val="continue"/g)).toHaveLength(18);
  });

  it('may be filled from an office’s own template of one line a person', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'xinbao-own-'));
    await writeFile(
      join(folder, '发放表.docx'),
      docx('{#领取人}{姓名} {金额}：{采用明细}{/领取人}', '{合计大写}'),
    );
    const said = await lines(openPapers(folder).payout(payoutSheet(), taken));
    expect(said.join('\n')).toContain(
      '吴昊 29.50：《全面清理工程欠款》（市交通局，50元）；《（问题信息，题目从略）》（市公路处，-20.5元）',
    );
    await writeFile(join(folder, '发放表.docx'), docx('{#领取人}{姓名}{银行账号}{/领取人}'));
    expect(await openPapers(folder).payout(payoutSheet(), taken)).toEqual({
      ok: false,
      fault: { template: '发放表.docx', why: 'unknown-tags', tags: ['银行账号'] },
    });
    await rm(folder, { recursive: true });
  });
});

describe('年度政务信息工作总结', () => {
  it('is written in three parts, every figure of it given and dated', async () => {
    const said = await lines(papers.annual(annualSummary(), taken));
    expect(said.slice(0, 2)).toEqual(['安澜县公路管理站2025年政务信息工作总结', '（截至2025年9月30日）']);
    expect(between(said, '二、任务与完成情况', '部门')).toEqual([
      '截至2025年9月30日，2025年全站来稿128篇，同期任务135篇；上报60篇，全年目标60篇，已完成；采用20篇，采用率33.3%，全年目标24篇，距目标差4篇；采用32条次。',
      '按采用单位统计：市公路处17条次、市交通局8条次、省交通厅6条次、省公路局1条次。',
      '一批信息被多家单位采用：《引进外资建路》被省交通厅、市政府、市交通局、市公路处采用；《全面清理工程欠款》被省交通厅、省公路局、市交通局、市公路处采用。',
      '获上级领导批示1次。',
      '各部门报送采用情况见下表。',
    ]);
    expect(between(said, '（一）奖励与成效', '（二）存在不足')).toEqual([
      '截至2025年10月8日，市公路处核定得分134分，列第2名。',
      '截至2025年9月30日，站内积分合计134分。',
      '按规定标准应计稿酬1,340元，另有1条次标准待定，未计入；已发放800元。',
      '养护股逐月完成报送任务。',
    ]);
    expect(between(said, '（二）存在不足', '（三）下一年打算')).toEqual([
      '报送不够均衡。部分部门信息意识不强，有的月份未完成任务，其中一中队股欠报3篇、路政股欠报2篇。',
      '质量参差不齐。路政股、一中队股尚无信息被采用，题材挖掘和文字提炼还需加强。',
      '全年目标尚有差距。上报已完成，采用距目标差4篇。',
    ]);
    expect(said.at(-1)).toBe('2025年10月9日');
  });

  it('makes no figure up: what a station has nothing of is not spoken of', async () => {
    const bare = annualSummary({
      money: null,
      score: null,
      byBody: [],
      several: [],
      instructions: 0,
      met: [],
      short: [],
      groups: [],
      leaders: { head: [], deputies: [], members: 3 },
      monthly: [],
      totals: { received: 0, dispatched: 0, adopted: 0, adoptions: 0, pending: 0 },
      targets: { dispatched: 0, adopted: 0 },
    });
    const said = (await lines(papers.annual(bare, taken))).join('\n');
    for (const unsaid of ['核定得分', '批示', '采用率', '多家单位', '组长', 'undefined', 'NaN'])
      expect(said).not.toContain(unsaid);
    expect(said).toContain('本年度只计积分，不计稿酬。');
  });
});

describe.each([
  ['通报.docx', bulletinLayout, () => papers.bulletin(bulletinSheet(), taken)],
  ['发放表.docx', payoutLayout, () => papers.payout(payoutSheet(), taken)],
  ['工作总结.docx', annualLayout, () => papers.annual(annualSummary(), taken)],
])('%s', (template, layout, make) => {
  it('is made from the layout beside the tools, as npm run templates does', async () => {
    const partsOf = (bytes: Uint8Array) =>
      Object.entries(new PizZip(bytes).files).map(([name, part]) => [name, part.asText()]);
    const shipped = await readFile(`src/documents/write/${template}`);
    expect(partsOf(shipped)).toEqual(partsOf(wordFile(layout)));
  });

  it('is read by others as it was written', async () => {
    const made = await make();
    if (!made.ok) throw new Error(made.fault.why);
    const { value } = await extractRawText({ buffer: Buffer.from(made.file.bytes) });
    const own = paragraphsOf(made.file.bytes).filter((line) => line !== '');
    expect(value.split('\n').filter((line) => line !== '')).toEqual(own);
  });
});
