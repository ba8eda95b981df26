import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hintsIn } from '#domain/hints';
import { loadYear } from '#tools/demo-year/plan';
import { labelled } from './checks-labelled.ts';
import { judged, type Measure, measured, precision, recall } from './checks-measured.ts';
import { second } from './checks-second.ts';
import { third } from './checks-third.ts';

const first = measured(labelled);
const later = measured(second);
const unseen = measured(third);
const figure = (value: number): string => value.toFixed(2);
const row = (set: string, measure: Measure): string => {
  const { check, right, missed, false: wrong } = measure;
  const counts = `${right + missed.length} | ${right} | ${wrong.length}`;
  return `| \`${check}\` | ${set} | ${counts} | ${figure(precision(measure))} | ${figure(recall(measure))} |`;
};

describe('the checks before sign-off', () => {
  it('are held against more than 200 texts of three batches, every check several times in each', () => {
    const texts = [...labelled, ...second, ...third];
    expect(new Set(texts.map(([, title, body]) => `${title}\n${body}`)).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThanOrEqual(200);
    for (const set of [labelled, second, third])
      for (const check of judged)
        expect(set.filter(([expected]) => expected.includes(check)).length, check).toBeGreaterThanOrEqual(4);
  });

  it.each(first)('$check: speaks on the first batch where it should, and nowhere else', (measure) => {
    expect(precision(measure)).toBeGreaterThanOrEqual(0.95);
    expect(recall(measure)).toBeGreaterThanOrEqual(0.95);
  });

  it.each(later)('$check: speaks on the second batch seldom in vain, and misses little', (measure) => {
    expect(precision(measure)).toBeGreaterThanOrEqual(0.9);
    expect(recall(measure)).toBeGreaterThanOrEqual(0.6);
  });

  it.each(unseen)('$check: speaks on the third batch as well as it did when it first met it', (measure) => {
    expect(precision(measure)).toBeGreaterThanOrEqual(0.65);
    expect(recall(measure)).toBeGreaterThanOrEqual(0.5);
  });

  it('are told in docs/checks.md as they are measured', () => {
    const told = readFileSync('docs/checks.md', 'utf8');
    for (const [at, measure] of first.entries()) {
      expect(told).toContain(row('first', measure));
      expect(told).toContain(row('second', later[at] ?? measure));
      expect(told).toContain(row('third', unseen[at] ?? measure));
    }
    for (const title of [...first, ...later, ...unseen].flatMap((measure) => [
      ...measure.missed,
      ...measure.false,
    ]))
      expect(told).toContain(title);
  });

  it('take a table in a body for no parts and no total, whatever its figures come to', () => {
    const hints = (parts: number) => {
      const list = Array.from({ length: parts }, (_, n) => `${String.fromCharCode(0x4e10 + n)}路10块`);
      const body = `全站共有标志99块，其中${list.join('、')}。`;
      return hintsIn({ title: '标志清点', body, type: 'general', eventDate: '2025-03-04' });
    };
    expect(hints(12).map(({ check }) => check)).toContain('sum');
    expect(hints(60).map(({ check }) => check)).not.toContain('sum');
  });

  it('speak on few of the demo year’s texts, which another hand wrote', () => {
    const spoken = loadYear().pieces.flatMap(({ id, title, body, type, eventDate }) =>
      hintsIn({ title, body, type, eventDate }).map(({ check }) => `${id} ${check}`),
    );
    expect(spoken).toEqual([
      '2025-03-road-admin-1 structure',
      '2025-08-office-3 structure',
      '2025-09-general-2 structure',
    ]);
  });

  it('name the words concerned and what they come to', () => {
    const body =
      '3月10日，查出隐患42处，其中用电23处、消防11处、作业防护9处，合格率达108%。热线由86件下降到64件，下降20件。总投资58万元（58元）。2月30日前整改。';
    const hints = hintsIn({ title: '隐患排查查出24处', body, type: 'general', eventDate: '2025-03-10' });
    expect(hints).toEqual([
      { check: 'body-length', place: '元（58元）。2月30日前整改。', characters: 85, least: 100, most: 1500 },
      {
        check: 'sum',
        why: 'parts',
        place: '42处，其中用电23处、消防11处、作业防护9处',
        said: 42,
        reckoned: 43,
      },
      { check: 'sum', why: 'change', place: '86件下降到64件，下降20件', said: 20, reckoned: 22 },
      { check: 'percent', why: 'over', place: '合格率达108%', said: 108, reckoned: 100 },
      { check: 'units', place: '58万元', other: '58元' },
      { check: 'years', why: 'no-such-day', place: '2月30日' },
      { check: 'title-figure', place: '患排查查出24处', other: '查出隐患42处' },
    ]);
  });

  it.each([
    ['a title of 30 characters', '字'.repeat(30), 100, []],
    ['a title of 31', '字'.repeat(31), 100, ['title-length']],
    ['a title of 30 with blanks between', '字 '.repeat(30), 100, []],
    ['a body of 99 characters', '题目', 99, ['body-length']],
    ['a body of 100', '题目', 100, []],
    ['a body of 1500', '题目', 1500, []],
    ['a body of 1501', '题目', 1501, ['body-length']],
    ['a title of 30 characters outside the first plane', '𠮷'.repeat(30), 100, []],
  ])('measure %s by what is read', (_what, title, length, expected) => {
    const body = '成效明显1处。'.repeat(300).slice(0, length);
    const hints = hintsIn({ title, body, type: 'general', eventDate: '2025-03-10' });
    expect(hints.map(({ check }) => check).filter((check) => check.endsWith('length'))).toEqual(expected);
  });

  it.each([
    ['[时间]，我站[部门]开展清障', '[时间][部门]'],
    ['我站［部门］开展清障', '［部门］'],
    ['按照〔2025〕3号文件，我站清障【现场图】', null],
    ['依据[2025]3号文件清障', null],
  ])('ask for what a template left open: %s', (body, place) => {
    const hints = hintsIn({ title: '清障', body, type: 'general', eventDate: '2025-03-10' });
    expect(hints.find(({ check }) => check === 'blanks')?.place ?? null).toBe(place);
  });

  it.each(['1', '一', '1处、', '其中1处', '占1%、', '（', '1月1日至', '。', '𠮷', '由1件到1件，减1件'])(
    'are through with the longest text made of %s before anyone waits',
    (part) => {
      const body = part.repeat(12_000 / part.length);
      expect(() =>
        hintsIn({ title: part.repeat(20), body, type: 'problem', eventDate: '2025-03-10' }),
      ).not.toThrow();
    },
    5000,
  );
});
