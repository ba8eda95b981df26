import { likeness, titleOf } from '#domain/similar';
import { titleIndex } from '#domain/title-index';
import { quantile } from './pairs.ts';
import type { Measurement } from './row.ts';

/** A century of a station's titles, built from few words, so that most share some. */
const TITLES = 20_000;
const ASKED = 500;
/** Of the plain way fewer are asked: it takes long. */
const ASKED_PLAINLY = 50;
const MOST_MS = 50;

const who = '一中队 二中队 三中队 养护股 路政股 综合股 安全股 机械股 人教股 财务股 站办公室 治超站'.split(
  ' ',
);
const where = '青石岭 白沙桥 柳河桥 安双线 安平线 双河镇 东林镇 云台乡 省道306线 省道218线 石门桥 料场'.split(
  ' ',
);
const what =
  '坑槽修补 路面灌缝 边沟疏通 涵洞清淤 护栏更换 标志更新 违建拆除 超限治理 水毁抢修 除雪保畅 绿化补植 安全检查 隐患排查 技能培训 热线办理 许可办结 预算执行 设备检修 危桥改造 普法宣传'.split(
    ' ',
  );
const how =
  '提前完成 见成效 惠及群众 出新招 有章法 受好评 抓在经常 消除隐患 节约资金 压茬推进 值得关注 亟待解决'.split(
    ' ',
  );

/** The title of a number, always the same one. */
function titleNumbered(number: number): string {
  let seed = number + 1;
  const pick = (words: string[]): string => {
    seed = (seed * 48_271) % 2_147_483_647;
    return words[seed % words.length] ?? '';
  };
  return `${pick(who)}${pick(where)}${pick(what)}${number % 90}处${pick(how)}`;
}

const took = (act: () => unknown): number => {
  const began = performance.now();
  act();
  return performance.now() - began;
};

/** P14: the most similar earlier title among 20,000; `bare` compares with one after the other. */
export const similarTitles: Measurement = {
  goals: ['P14'],
  measure: () => {
    const titles = Array.from({ length: TITLES }, (_, number) => titleNumbered(number));
    const index = titleIndex();
    for (const [number, title] of titles.entries()) index.put(`r${number}`, title);
    const known = titles.map(titleOf);
    const asked = Array.from({ length: ASKED }, (_, number) => titleNumbered(TITLES + number * 7));
    for (const title of asked.slice(0, 50)) index.nearest(title, 3);
    const ours = asked.map((title) => took(() => index.nearest(title, 3)));
    const plainly = asked.slice(0, ASKED_PLAINLY).map((title) =>
      took(() => {
        const wanted = titleOf(title);
        return known.map((other) => likeness(wanted, other)).toSorted((a, b) => b - a)[0];
      }),
    );
    const judged = quantile(ours, 0.99);
    return Promise.resolve([
      {
        goal: 'P14',
        what: `similar titles among ${TITLES.toLocaleString('en')}, p99`,
        ours: `${judged.toFixed(2)} ms`,
        bare: `${quantile(plainly, 0.99).toFixed(1)} ms`,
        ratio: null,
        spread: null,
        bar: { most: MOST_MS, unit: 'ms' },
        judged,
      },
    ]);
  },
};
