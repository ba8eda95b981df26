import type { AnnualSummary } from '#domain/annual-summary';
import { adoptionRate } from '#domain/paper-totals';
import { dayWords, listWords, pointsWords, quoted, tableTags, yuanWords } from './paper-words.ts';

type Of = (summary: AnnualSummary) => string[];

/** How many pieces and units are named one by one. */
const NAMED = 5;
/** More units than these are counted where a task is spoken of. */
const FEW = 3;

const met = (done: number, target: number): string =>
  done >= target ? '已完成' : `距目标差${target - done}篇`;
const rateOf = (summary: AnnualSummary): string => {
  const rate = adoptionRate(summary.totals);
  return rate === null ? '' : `，采用率${(rate / 100).toFixed(1)}%`;
};

const organisation: Of = ({ station, superior, column, leaders, correspondents, monthly }) => {
  const { head, deputies, members } = leaders;
  const led = [
    head.length > 0 ? `由${listWords(head)}任组长` : '',
    deputies.length > 0 ? `${listWords(deputies)}任副组长` : '',
    `各部门负责人${members}人为成员`,
  ].filter((said) => said !== '');
  const owed = monthly.map(
    ({ pieces, units }) =>
      `${units.length > FEW ? `其他${units.length}个部门` : listWords(units)}每月${pieces}篇`,
  );
  return [
    `加强组织领导。${station}成立政务信息工作领导小组，${led.join('，')}；各部门配备信息员，共${correspondents}人，由部门负责人指导撰写和报送。`,
    `健全工作制度。实行来稿登记、领导审签、办公室核稿、登记上报的办理程序：一般信息由分管领导审签，问题信息由主管领导审签，经办公室核稿后上报${superior}；开设“${column}”，坚持一事一报，做到有情况、有分析、有建议、有成效。`,
    ...(owed.length > 0 ? [`明确报送任务。按部门分解月任务：${owed.join('；')}，按月统计，定期通报。`] : []),
  ];
};

const tasks: Of = (summary) => {
  const { year, asOf, quota, targets, totals, byBody, several, instructions } = summary;
  const bodies = byBody.map(({ body, adoptions }) => `${body}${adoptions}条次`);
  const named = several
    .slice(0, NAMED)
    .map(({ title, bodies: by }) => `${quoted(title)}被${listWords(by)}采用`);
  return [
    `截至${dayWords(asOf)}，${year}年全站来稿${totals.received}篇，同期任务${quota}篇；上报${totals.dispatched}篇，全年目标${targets.dispatched}篇，${met(totals.dispatched, targets.dispatched)}；采用${totals.adopted}篇${rateOf(summary)}，全年目标${targets.adopted}篇，${met(totals.adopted, targets.adopted)}；采用${totals.adoptions}条次。`,
    ...(bodies.length > 0 ? [`按采用单位统计：${listWords(bodies)}。`] : []),
    ...(named.length > 0 ? [`一批信息被多家单位采用：${named.join('；')}。`] : []),
    ...(instructions > 0 ? [`获上级领导批示${instructions}次。`] : []),
    '各部门报送采用情况见下表。',
  ];
};

const rewards: Of = ({ asOf, score, points, money, totals, met: units, superior }) => {
  const ranked = score && score.rank !== null ? `，列第${score.rank}名` : '';
  const pending = totals.pending > 0 ? `，另有${totals.pending}条次标准待定，未计入` : '';
  return [
    ...(score
      ? [`截至${dayWords(score.on)}，${superior}核定得分${pointsWords(score.points)}${ranked}。`]
      : []),
    `截至${dayWords(asOf)}，站内积分合计${pointsWords(points)}。`,
    money
      ? `按规定标准应计稿酬${yuanWords(money.accrued)}${pending}；已发放${yuanWords(money.paid)}。`
      : '本年度只计积分，不计稿酬。',
    ...(units.length > 0 ? [`${listWords(units)}逐月完成报送任务。`] : []),
  ];
};

const shortcomings: Of = (summary) => {
  const { totals, short, groups, backflows, targets } = summary;
  const silent = groups
    .flatMap(({ rows }) => rows.filter(({ adoptions }) => adoptions === 0))
    .map(({ name }) => name);
  const owing = short.slice(0, NAMED).map(({ unit, pieces }) => `${unit}欠报${pieces}篇`);
  const found = [
    ...(owing.length > 0
      ? [`报送不够均衡。部分部门信息意识不强，有的月份未完成任务，其中${listWords(owing)}。`]
      : []),
    ...(silent.length > 0
      ? [`质量参差不齐。${listWords(silent)}尚无信息被采用，题材挖掘和文字提炼还需加强。`]
      : []),
    ...(totals.dispatched < targets.dispatched || totals.adopted < targets.adopted
      ? [
          `全年目标尚有差距。上报${met(totals.dispatched, targets.dispatched)}，采用${met(totals.adopted, targets.adopted)}。`,
        ]
      : []),
    ...(backflows > 0 ? [`时效性有待提高。发生信息倒流${backflows}次。`] : []),
  ];
  return found.length > 0
    ? found
    : ['反映深层次问题、有分析有建议的信息还不够多，信息员撰写水平需继续提高。'];
};

const plans: Of = ({ year, targets, short, backflows }) => [
  `${year + 1}年，拟以上报不少于${targets.dispatched}篇、采用不少于${targets.adopted}篇为目标，继续抓大事、抓典型、抓重点、抓成效，有喜报喜、有忧报忧。`,
  `加强信息员培训和约稿指导${short.length > 0 ? `，重点帮助${listWords(short.slice(0, NAMED).map(({ unit }) => unit))}补齐短板` : ''}。`,
  `坚持按月统计、按季通报，落实审签和核稿制度，严守保密规定${backflows > 0 ? '，突发情况第一时间报告，杜绝信息倒流' : ''}。`,
];

/** 年度政务信息工作总结用语: three parts, as such stations write them; every figure from the summary's values. */
export const annualWords = {
  template: '工作总结.docx',
  title: (station: string, year: number) => `${station}${year}年政务信息工作总结`,
  headings: {
    organisation: '一、组织领导与制度',
    tasks: '二、任务与完成情况',
    closing: '三、奖励与成效、存在不足和下一年打算',
    rewards: '（一）奖励与成效',
    shortcomings: '（二）存在不足',
    plans: '（三）下一年打算',
  },
  tags: {
    ...tableTags,
    title: '标题',
    asOf: '截至',
    organisation: '组织领导',
    tasks: '任务完成',
    rewards: '奖励成效',
    shortcomings: '存在不足',
    plans: '下年打算',
    station: '落款',
    issuedOn: '成文日期',
  },
  organisation,
  tasks,
  rewards,
  shortcomings,
  plans,
};
