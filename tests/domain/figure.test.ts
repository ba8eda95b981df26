import { expect, it } from 'vitest';
import { figuresIn } from '#domain/figure';
import { hanNumber } from '#domain/han-number';

it.each([
  ['两万一千', 21_000],
  ['一百一十', 110],
  ['十五', 15],
  ['四十二', 42],
  ['三千零二十六', 3026],
  ['一亿二千万', 120_000_000],
  ['〇', 0],
  ['三四', null],
  ['千', null],
  ['百十', null],
  ['万', null],
])('%s is %s', (text, value) => {
  expect(hanNumber(text)).toBe(value);
});

it.each([
  ['完成3.5公里', [['length', 3500]]],
  ['投资1,250.5万元', [['money', 12_505_000]]],
  ['栽植两万一千株', [['株', 21_000]]],
  [
    '办结率九成六，百分之三',
    [
      ['percent', 96],
      ['percent', 3],
    ],
  ],
  ['提高7个百分点', [['points', 7]]],
  ['S306线K31+200处、第12期', []],
  ['一个问题、三四处、千米之外', []],
  [
    '12人、300台',
    [
      ['people', 12],
      ['台', 300],
    ],
  ],
])('reads the figures of %s', (text, expected) => {
  expect(figuresIn(text).map(({ kind, value }) => [kind, value])).toEqual(expected);
});

it.each(['约30人', '30余人', '近30人'])('knows that %s is not meant to the last', (text) => {
  expect(figuresIn(text)).toMatchObject([{ value: 30, rough: true }]);
});
