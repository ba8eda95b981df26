import { adoptionRate, type PaperScore } from '#domain/paper-totals';
import type {
  BulletinCorrection,
  BulletinTitle,
  StationBulletinSheet,
  TitleFlag,
} from '#domain/station-bulletin-sheet';
import { dayWords, listWords, periodWords, pointsWords, quoted, tableTags } from './paper-words.ts';

/** 批示 · 专报 · 约稿 · 综合 · 简讯, as titles are marked. */
const flags: Record<TitleFlag, { sign: string; name: string }> = {
  instruction: { sign: '★', name: '领导批示' },
  special: { sign: '◆', name: '专报' },
  solicited: { sign: '●', name: '约稿' },
  merged: { sign: '○', name: '综合采用' },
  brief: { sign: '△', name: '简讯' },
};

const what: Record<BulletinCorrection['what'], string> = {
  received: '来稿篇数',
  adopted: '采用篇数',
  adoptions: '采用条次',
  points: '站内积分',
};

/** 站内情况通报用语: what stands in it and in its template. */
export const bulletinWords = {
  template: '通报.docx',
  title: (period: string) => `关于${period}政务信息报送采用情况的通报`,
  addressee: '站属各部门',
  headings: {
    whole: '一、总体情况',
    units: '二、各部门情况',
    titles: '三、采用信息',
    corrections: '四、更正',
  },
  note: '注：名次按站内积分在各分组内排列，积分相同的名次并列；无来稿、无采用的部门一并列出。',
  tags: {
    ...tableTags,
    title: '标题',
    addressee: '主送',
    whole: '总体情况',
    titles: '采用信息',
    legend: '图例',
    corrections: '更正',
    items: '更正事项',
    station: '落款',
    issuedOn: '成文日期',
  },

  whole: ({ period, asOf, totals, score }: StationBulletinSheet): string[] => {
    const rate = adoptionRate(totals);
    const waiting = totals.pending > 0 ? `（其中${totals.pending}条次稿酬标准待定）` : '';
    const share = rate === null ? '' : `，采用率${(rate / 100).toFixed(1)}%`;
    const own = `${periodWords(period)}，全站来稿${totals.received}篇，上报${totals.dispatched}篇，采用${totals.adopted}篇、${totals.adoptions}条次${waiting}${share}（截至${dayWords(asOf)}）。`;
    return score ? [own, bulletinWords.score(score)] : [own];
  },
  score: ({ points, rank, on, notice }: PaperScore): string =>
    `截至${dayWords(on)}，上级核定得分${pointsWords(points)}${rank === null ? '' : `，列第${rank}名`}（以上级通报${notice ?? ''}为准，与站内积分分别统计）。`,

  titles: (titles: BulletinTitle[]): string[] =>
    titles.length === 0
      ? ['本期无采用信息。']
      : titles.map(
          ({ title, unit, bodies, flags: own }, index) =>
            `${index + 1}．${quoted(title)}${own.map((flag) => flags[flag].sign).join('')}（${unit}；${listWords(bodies)}采用）`,
        ),
  /** Only of the signs that stand there; empty where none does. */
  legend: (titles: BulletinTitle[]): string => {
    const used = (Object.keys(flags) as TitleFlag[]).filter((flag) =>
      titles.some((title) => title.flags.includes(flag)),
    );
    const said = used.map((flag) => `${flags[flag].sign}${flags[flag].name}`);
    return said.length === 0 ? '' : `注：${said.join('　')}`;
  },
  correction: ({ of, unit, what: which, before, after }: BulletinCorrection): string => {
    const figure = (value: number) => (which === 'points' ? pointsWords(value) : String(value));
    return `${periodWords(of)}通报中${unit}${what[which]}“${figure(before)}”更正为“${figure(after)}”。`;
  },
};
