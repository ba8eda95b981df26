import { afterAll, describe, expect, it } from 'vitest';
import { boardChart } from '#documents/draw/board-chart';
import { openPictures } from '#documents/draw/pictures';
import { png } from '#documents/draw/png';
import type { BoardPicture } from '#domain/board-picture';
import { en } from '#text/en';
import { zh } from '#text/zh';

const picture: BoardPicture = {
  to: '2025-03-09',
  bars: [
    { rank: 1, name: '养护工程股', points: 1250, moved: 2, short: 0 },
    { rank: 2, name: '路政股', points: 800, moved: -1, short: 1 },
    { rank: 3, name: '第一中队', points: 0, moved: 0, short: null },
  ],
  weeks: [
    { to: '2025-03-02', points: 300 },
    { to: '2025-03-09', points: 950 },
  ],
};
const signature = [0x89, 0x50, 0x4e, 0x47];
const failures: unknown[] = [];
const pictures = openPictures('zh-CN', (error) => failures.push(error));
afterAll(() => pictures.stop());

/** Words of an SVG, in its own order. */
const wordsIn = (svg: string) =>
  [...svg.matchAll(/>([^<>]+)<\/(?:text|tspan)>/g)].map(([, text]) => text?.replaceAll('&#39;', "'"));

describe('the picture of a board', () => {
  it('names units and points, places moved, the month and the weeks', () => {
    expect(wordsIn(boardChart(picture, zh))).toEqual(
      expect.arrayContaining([
        '全年站内积分（截至3月9日）',
        '1 养护工程股',
        '12.5分  升2位  本月已完成',
        '2 路政股',
        '8分  降1位  本月差1篇',
        '3 第一中队',
        '0分',
        '全站每期新增积分（近2期）',
        '03.02',
        '9.5',
      ]),
    );
    expect(wordsIn(boardChart(picture, en))).toContain("12.5 points  up 2  month's task met");
  });

  it('has ink for its letters, Chinese ones and figures: without them the picture is another', async () => {
    const svg = boardChart(picture, zh);
    const whole = await png(svg);
    expect([...whole.slice(0, 4)]).toEqual(signature);
    const letters = (text: string, kind: RegExp) => text.replace(kind, ' ');
    for (const kind of [/\p{Script=Han}/gu, /[0-9.](?=[^<>]*<\/text>)/g]) {
      const without = await png(letters(svg, kind));
      expect(without.length).toBeLessThan(whole.length * 0.9);
    }
  });

  it('is drawn in a process of its own, one after the other', async () => {
    const drawn = await Promise.all([pictures.board(picture), pictures.board({ ...picture, bars: [] })]);
    expect(drawn.map((bytes) => [...(bytes?.slice(0, 4) ?? [])])).toEqual([signature, signature]);
    expect(failures).toEqual([]);
  });

  it('is not drawn, and nobody waits for it, once the house closes', async () => {
    pictures.stop();
    expect(await pictures.board(picture)).toBeNull();
  });
});
