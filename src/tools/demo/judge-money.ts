import type { Organisation } from '#domain/organisation';
import { listingWords } from '#text/listings';
import { yuanWords } from '#text/paper-words';
import { officeClerk } from '../demo-year/cast.ts';
import type { Year } from '../demo-year/plan.ts';
import { type Finding, finding } from './finding.ts';
import { tableIn, takePaper, takePayoutSheet } from './papers.ts';
import { moneyOf, yearPoints } from './readings.ts';
import type { Stage } from './screen.ts';

const { adoptions, entries, payout, bank, pending: PENDING } = listingWords;
const YEAR = '2025';

/** 站内积分 · 稿酬 · 标准待定条次, as the people of the station read them on their screens. */
async function onScreen(stage: Stage, year: Year): Promise<[string | undefined, number, number]> {
  const writers = [...new Set(year.pieces.map(({ writer }) => writer))];
  const money = await Promise.all(writers.map((id) => moneyOf(stage, stage.as(id))));
  const sum = (of: 'yuan' | 'pending') => money.reduce((all, row) => all + row[of], 0);
  return [String(await yearPoints(stage, stage.as(officeClerk))), sum('yuan'), sum('pending')];
}

/** The same three by 采用情况统计表 and by 积分稿酬明细, from their files. */
async function onPaper(stage: Stage) {
  const clerk = stage.as(officeClerk);
  const used = tableIn(await takePaper(stage, clerk, 'adoptions:xlsx', YEAR));
  const booked = tableIn(await takePaper(stage, clerk, 'entries:xlsx', YEAR));
  const waiting = ({ lines }: typeof used, column: string) =>
    lines.filter((line) => line.get(column) === PENDING).length;
  const settled = booked.lines.filter((line) => line.get(entries.turn) === entries.turns.settlement);
  return {
    count: used.lines.length,
    adoptions: [
      used.totals.get(adoptions.points),
      used.totals.get(adoptions.money),
      waiting(used, adoptions.money),
    ],
    entries: [
      booked.totals.get(entries.points),
      booked.totals.get(entries.money),
      // What waited stays in the ledger for good; what settled it stands beside it.
      waiting(booked, entries.money) - settled.filter((line) => line.get(entries.money) !== '').length,
    ],
    settled: settled.map((line) => line.get(entries.posting)),
  };
}

const inWords = (text: string, words: RegExp): string | undefined => words.exec(text)?.[0];

/** 积分、稿酬 and 标准待定 while 省公路局 has no rate: on screens and in every paper. */
export async function judgeMoney(stage: Stage, year: Year, organisation: Organisation): Promise<Finding[]> {
  const { totals } = year.expected;
  const wanted = [totals.points, totals.yuan, totals.pendingRate].join(' ');
  const [points, yuan, pending] = await onScreen(stage, year);
  const paper = await onPaper(stage);
  const clerk = stage.as(officeClerk);
  const bulletin = (await takePaper(stage, clerk, 'bulletin:docx', YEAR)).flat().join('\n');
  const summary = (await takePaper(stage, clerk, 'annual:docx', YEAR)).flat().join('\n');
  return [
    finding('站内积分', points, totals.points),
    finding('稿酬 (元)', yuan, totals.yuan),
    finding('标准待定条次', pending, totals.pendingRate),
    finding('采用情况统计表 (条次)', paper.count, totals.adoptions),
    finding('采用情况统计表 (积分、稿酬、标准待定)', paper.adoptions.join(' '), wanted),
    finding('积分稿酬明细 (积分、稿酬、标准待定)', paper.entries.join(' '), wanted),
    finding(
      '年度通报',
      inWords(bulletin, /采用\d+篇、\d+条次（其中\d+条次稿酬标准待定/),
      `采用${totals.adoptedPieces}篇、${totals.adoptions}条次（其中${totals.pendingRate}条次稿酬标准待定`,
    ),
    finding('年度工作总结 (积分)', inWords(summary, /站内积分合计\d+分/), `站内积分合计${totals.points}分`),
    finding(
      '年度工作总结 (稿酬)',
      inWords(summary, /应计稿酬.*?已发放[\d,]+元/),
      `应计稿酬${yuanWords(totals.yuan * 100)}，另有${totals.pendingRate}条次标准待定，未计入；已发放${yuanWords(totals.yuan * 100)}`,
    ),
    ...(await payoutFindings(stage, year, organisation)),
  ];
}

/** 一至三季度 as it was paid, by the two sheets of the batch. */
async function payoutFindings(stage: Stage, { expected, books }: Year, { people }: Organisation) {
  const by = books.find((row) => row.do === 'pay-payout')?.by ?? '';
  const finance = stage.as(by);
  const wanted = people
    .flatMap(({ id, name }) => (expected.paid[id] === undefined ? [] : [`${name}${expected.paid[id]}`]))
    .join(' ');
  const sheet = tableIn(await takePayoutSheet(stage, finance, '稿酬已发放', 'payout'));
  const list = tableIn(await takePayoutSheet(stage, finance, '稿酬已发放', 'bank'));
  const paid = new Map<string, number>();
  let person = '';
  for (const line of sheet.lines) {
    person = line.get(payout.person) || person;
    paid.set(person, (paid.get(person) ?? 0) + Number(line.get(payout.amount)));
  }
  return [
    finding('稿酬发放表 (元)', Number(sheet.totals.get(payout.amount)), expected.totals.yuan),
    finding('稿酬发放表 (各人)', [...paid].map(([name, yuan]) => `${name}${yuan}`).join(' '), wanted),
    finding('代发明细表 (元)', list.totals.get(bank.amount), expected.totals.yuan),
    finding(
      '代发明细表 (各人)',
      list.lines.map((line) => `${line.get(bank.person)}${line.get(bank.amount)}`).join(' '),
      wanted,
    ),
  ];
}

/** 设定标准以后: what waited is valued once, in the month that was open. */
export async function judgeRated(stage: Stage, year: Year): Promise<Finding[]> {
  const { points, yuan, pendingRate } = year.expected.rated;
  const wanted = [points, yuan, pendingRate].join(' ');
  const paper = await onPaper(stage);
  return [
    finding('标准设定后 (积分、稿酬、标准待定)', (await onScreen(stage, year)).join(' '), wanted),
    finding('标准设定后采用情况统计表', paper.adoptions.join(' '), wanted),
    finding('标准设定后积分稿酬明细', paper.entries.join(' '), wanted),
    finding('补计 (记账月份)', paper.settled.join(' '), '2025-12 2025-12'),
  ];
}
