import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALIKE, likeness, sameWords, titleOf, told, VERY_ALIKE } from '#domain/similar';
import { titleIndex } from '#domain/title-index';
import { loadYear } from '#tools/demo-year/plan';
import { type Pair, pairs, secondPairs } from './similar-pairs.ts';
import { report } from './station.ts';

const alike = (one: string, other: string): number => likeness(titleOf(one), titleOf(other));
const verdict = (one: string, other: string): Pair[0] => {
  const measure = alike(one, other);
  return measure >= VERY_ALIKE ? 'same' : measure >= ALIKE ? 'near' : 'apart';
};
const wrong = (set: readonly Pair[]) =>
  set.flatMap(([expected, one, other]) => {
    const found = verdict(one, other);
    return found === expected ? [] : [`${expected} → ${found}: ${one} / ${other}`];
  });

describe('similar titles', () => {
  it('are told from others as docs/checks.md says', () => {
    expect(wrong(pairs)).toEqual([
      'same → near: 安澜站清理工程欠款见成效 / 安澜站清理工程欠款取得成效',
      'same → near: 省道306线大修提前通车 / 省道306线大修工程提前通车',
      'same → near: 废弃矿井塌陷危及县道安平线 / 废弃矿井塌陷危及安平线',
    ]);
    expect(wrong(secondPairs)).toEqual([
      'same → near: 青石岭落石预警亮灯 / 青石岭落石预警灯亮灯',
      'apart → near: 安澜站开展消防演练 / 安澜站开展防汛演练',
      'apart → near: 白沙桥加固完工 / 柳河桥加固完工',
    ]);
  });

  it('are found nowhere among the pieces of the demo year', () => {
    const titles = loadYear().pieces.map(({ title }) => title);
    const found = titles.flatMap((one, at) =>
      titles.slice(at + 1).flatMap((other) => (alike(one, other) >= ALIKE ? [`${one} / ${other}`] : [])),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['itself', '清理工程欠款', '清理工程欠款', 1],
    ['itself in wide digits and other marks', '３月，清理欠款２处', '3月 清理欠款2处！', 1],
    ['the same number in Chinese numerals', '提前四天完工', '提前4天完工', 1],
    ['a title of one character', '路', '路', 1],
    ['nothing', '', '路', 0],
  ])('%s', (_what, one, other, measure) => {
    expect(alike(one, other)).toBe(measure);
  });
});

const title = fc.string({
  unit: fc.constantFrom(...Array.from('一二季度月清理工程欠款路面修补12公里')),
  minLength: 1,
  maxLength: 14,
});

describe('the index of titles', () => {
  it('finds what comparing with each earlier title finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), title), { maxLength: 40 }),
        title,
        (kept, asked) => {
          const index = titleIndex();
          const present = new Map<string, string>();
          for (const [id, words] of kept) {
            index.put(`r${id}`, words);
            present.set(`r${id}`, words);
          }
          const expected = [...present]
            .map(([, words]) => alike(words, asked))
            .filter((found) => found >= ALIKE);
          const found = index.nearest(asked, 100);
          expect(found.map((one) => one.likeness)).toEqual(expected.toSorted((a, b) => b - a));
          for (const { report, likeness: measure } of found)
            expect(alike(present.get(report) ?? '', asked)).toBe(measure);
        },
      ),
    );
  });

  it('leaves out what was taken back, what is asked about, and a title that was changed', () => {
    const index = titleIndex();
    for (const id of ['a', 'b', 'c', 'd']) index.put(id, '白沙桥加固提前完工');
    index.drop('a');
    index.put('b', '冬训擂台比补缝');
    expect(index.nearest('白沙桥加固提前完工', 3, 'c')).toEqual([{ report: 'd', likeness: 1 }]);
  });

  it('stays within twice what stands, however often titles change, and finds the same', () => {
    const index = titleIndex();
    for (let turn = 0; turn < 30; turn += 1)
      for (let n = 0; n < 100; n += 1)
        index.put(`r${n}`, `${turn % 2 ? '白沙桥加固提前完工' : '冬训擂台比补缝'}${n}号`);
    for (let n = 0; n < 100; n += 1) index.put(`r${n}`, '白沙桥加固提前完工');
    expect(index.size()).toBeLessThanOrEqual(702);
    const found = index.nearest('白沙桥加固提前完工', 200);
    expect(found).toHaveLength(100);
    expect(found[0]).toEqual({ report: 'r99', likeness: 1 });
    expect(index.nearest('冬训擂台比补缝', 200)).toEqual([]);
    const before = index.size();
    for (let n = 0; n < 100; n += 1) index.put(`r${n}`, '白沙桥加固提前完工');
    expect(index.size()).toBe(before);
  });
});

describe('完全重复', () => {
  const text = { title: '省道S210塌方（初报）', body: '半幅通行。' };
  const paper = { title: '问题信息第3号', body: '' };
  const day = '2025-03-05';
  const piece = (words: object, unit = 'roads', place: string | null = null) =>
    told({
      text: { ...report().text, eventDate: day, ...words },
      unit,
      registerOnly: place === null ? null : { place },
    });

  it.each([
    ['the same words of another unit', piece(text), piece(text, 'office'), true],
    ['other blanks and widths', piece(text), piece({ ...text, title: '省道 Ｓ210 塌方（初报）' }), true],
    ['the same words of another day', piece(text), piece({ ...text, eventDate: '2025-03-06' }), true],
    ['other words', piece(text), piece({ ...text, body: '全幅通行。' }), false],
    ['the same paper', piece(paper, 'roads', '保密柜'), piece(paper, 'roads', '保密柜'), true],
    ['a paper of another unit', piece(paper, 'roads', '保密柜'), piece(paper, 'office', '保密柜'), false],
    ['a paper that lies elsewhere', piece(paper, 'roads', '保密柜'), piece(paper, 'roads', '机要室'), false],
    [
      'a paper of another day',
      piece(paper, 'roads', '保密柜'),
      piece({ ...paper, eventDate: '2025-03-06' }, 'roads', '保密柜'),
      false,
    ],
    ['an entry and words of one title', piece(paper, 'roads', '保密柜'), piece(paper), false],
  ])('%s', (_, one, other, same) => {
    expect(sameWords(one, other)).toBe(same);
  });
});
