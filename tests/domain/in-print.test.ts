import { describe, expect, it } from 'vitest';
import { inPrint } from '#domain/in-print';

describe('刊物和期号', () => {
  it.each([
    ['第45期', '第45期'],
    ['45', '第45期'],
    ['45期', '第45期'],
    [' 第 45 期 ', '第45期'],
    ['第４５期', '第45期'],
    ['第四十五期', '第45期'],
    ['045', '第45期'],
    ['', ''],
    ['2025年第3期', '2025年第3期'],
    ['增刊', '增刊'],
    ['第3期（总第120期）', '第3期（总第120期）'],
  ])('%s is written %s', (typed, written) => {
    expect(inPrint({ carrier: '公路信息', issue: typed }).issue).toBe(written);
  });

  it.each([
    ['《公路信息》', '公路信息'],
    [' 公路信息 ', '公路信息'],
    ['《公路信息》增刊', '《公路信息》增刊'],
  ])('the carrier %s is written %s', (typed, written) => {
    expect(inPrint({ carrier: typed, issue: '' }).carrier).toBe(written);
  });
});
