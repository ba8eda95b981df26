// One file of it: its five hundred modules take two seconds to load.
import { type EChartsOption, init } from 'echarts/dist/echarts.esm.min';
import type { BoardBar, BoardPicture } from '#domain/board-picture';
import type { Words } from '#text/zh';

/** A telephone shows it at a third of this width: letters are large. */
const WIDTH = 960;
const HEAD = 84;
const ROW = 54;
const GAP = 92;
const TREND = 190;
const FOOT = 52;
const NAMES = 210;
const FIGURES = 300;
const LETTERS = 24;
const SMALL = 20;
const [ink, quiet, bar, met] = ['#1f2329', '#646a73', '#4c7fc4', '#2f7d5b'];
const FONT = 'Noto Sans Hans';

const heading = (text: string, top: number, fontSize: number) => ({
  text,
  top,
  left: 24,
  textStyle: { fontSize, fontWeight: 'bold' as const, color: ink, fontFamily: FONT },
});

/** 积分榜图 as SVG: a bar for each unit with its points, places moved and the month's task; below, the station's gain week by week. */
export function boardChart({ to, bars, weeks }: BoardPicture, words: Words): string {
  const { board } = words;
  const middle = HEAD + bars.length * ROW;
  const chart = init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: WIDTH,
    height: middle + GAP + TREND + FOOT,
  });
  const letters = { fontFamily: FONT, fontSize: LETTERS, color: ink };
  const small = { ...letters, fontSize: SMALL, color: quiet };
  const option: EChartsOption = {
    animation: false,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily: FONT },
    title: [
      heading(board.pictureTitle(words.day(to)), 24, 28),
      heading(board.trendTitle(weeks.length), middle + 24, LETTERS),
    ],
    grid: [
      { left: NAMES, right: FIGURES, top: HEAD, height: bars.length * ROW },
      { left: 64, right: 48, top: middle + GAP, height: TREND },
    ],
    xAxis: [
      { type: 'value', gridIndex: 0, show: false, min: 0 },
      {
        type: 'category',
        gridIndex: 1,
        boundaryGap: false,
        data: weeks.map((week) => week.to.slice(5).replace('-', '.')),
        axisLabel: { ...small, hideOverlap: true },
        axisTick: { show: false },
        axisLine: { lineStyle: { color: quiet } },
      },
    ],
    yAxis: [
      {
        type: 'category',
        gridIndex: 0,
        inverse: true,
        data: bars.map(({ rank, name }) => board.place(rank, name)),
        axisLabel: { ...letters, width: NAMES - 20, overflow: 'truncate' },
        axisTick: { show: false },
        axisLine: { show: false },
      },
      { type: 'value', gridIndex: 1, show: false, min: 0 },
    ],
    series: [
      {
        type: 'bar',
        xAxisIndex: 0,
        yAxisIndex: 0,
        barWidth: 26,
        data: bars.map((row) => ({
          value: row.points / 100,
          itemStyle: { color: row.short === 0 ? met : bar },
          label: { ...letters, show: true, position: 'right', formatter: figuresOf(row, words) },
        })),
      },
      {
        type: 'line',
        xAxisIndex: 1,
        yAxisIndex: 1,
        symbol: 'circle',
        symbolSize: 10,
        lineStyle: { width: 3, color: bar },
        itemStyle: { color: bar },
        data: weeks.map(({ points }) => points / 100),
        label: { ...small, show: true, position: 'top' },
      },
    ],
  };
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

const figuresOf = ({ points, moved, short }: BoardBar, { board, points: written }: Words): string =>
  [written(points), board.change(moved), short === null ? '' : board.task(short)].filter(Boolean).join('  ');
