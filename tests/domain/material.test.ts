import { describe, expect, it } from 'vitest';
import { changedShare, countPlaces, materialReasons, type Passage } from '#domain/material';
import type { Attachment } from '#domain/report';
import { station, text } from './station.ts';

const BODY =
  '三月以来，roads股投入12人，修补坑槽340平方米，恢复通行3公里，完成率达到95.5%，群众满意，市政府给予肯定。';
const none: Passage[] = [];
const photo = (over: Partial<Attachment> = {}): Attachment => ({
  hash: 'p1',
  name: '1.jpg',
  caption: '清雪现场',
  type: 'image/jpeg',
  size: 10,
  ...over,
});
const reasons = (before: string, after: string): string[] =>
  materialReasons(text({ body: before }), text({ body: after }), station(), () => none);
const changing = (from: string, to: string): string[] => {
  expect(BODY).toContain(from);
  return reasons(BODY, BODY.replace(from, to));
};

describe('a change is material', () => {
  it.each([
    ['a number', '12人', '13人', ['figures']],
    ['a decimal', '95.5%', '95.6%', ['figures']],
    ['a unit of measure', '3公里', '3米', ['figures']],
    ['a measure of two signs', '340平方米', '340平方公里', ['figures']],
    ['a number put in', '群众满意', '2000名群众满意', ['figures']],
    ['a number taken out', '投入12人，', '', ['figures']],
    ['a Han numeral', '三月以来', '四月以来', ['figures']],
    ['a body of the list', '市政府', '市交通局', ['names']],
    ['an alias of the list', '市政府给予', '市政府办给予', ['names']],
    ['a unit of the list', 'roads股', 'safety股', ['names']],
    ['a person of the list', '群众满意', 'deputy同志满意', ['names']],
    ['both', '12人', '13人和safety股', ['figures', 'names']],
  ])('in %s', (_what, from, to, expected) => {
    expect(changing(from, to)).toEqual(expected);
  });

  it.each([
    ['a word', '群众满意', '群众普遍满意'],
    ['a word after a figure', '3公里，完成', '3公里，共完成'],
    ['the comma after a figure', '340平方米，', '340平方米；'],
    ['the width of a figure', '12人', '１２人'],
    ['the width of a percent sign', '95.5%', '95.5％'],
    ['a space before a measure', '340平方米', '340 平方米'],
    ['a Han numeral that counts nothing', '群众满意', '群众一致满意'],
    ['一项, which is only an article', '群众满意', '群众满意，是一项实事'],
  ])('not in %s', (_what, from, to) => {
    expect(changing(from, to)).toEqual([]);
  });

  it.each([
    ['三十公里', '五十公里'],
    ['百分之十五', '百分之五十'],
    ['两名职工', '三名职工'],
    ['十个中队', '十一个中队'],
    ['第三季度', '第四季度'],
    ['二〇二四年', '二〇二五年'],
    ['3万元', '3亿元'],
    ['1,200元', '1,300元'],
    ['12处坑槽', '12座坑槽'],
  ])('from %s to %s', (from, to) => {
    expect(reasons(`今年投入${from}，成效明显。`, `今年投入${to}，成效明显。`)).toEqual(['figures']);
  });

  it('not from 12处坑槽 to 12处路面坑槽', () => {
    expect(reasons('修补12处坑槽。', '修补12处路面坑槽。')).toEqual([]);
  });

  it('in type or date of the event', () => {
    const now = [text({ type: 'problem' }), text({ eventDate: '2025-03-08' })];
    for (const after of now) {
      expect(materialReasons(text(), after, station(), () => none)).toEqual(['type-or-date']);
    }
  });

  it.each([
    ['one put in', [], [photo()]],
    ['one taken out', [photo()], []],
    ['another in its place', [photo()], [photo({ hash: 'p2' })]],
    ['other words below it', [photo()], [photo({ caption: '抢修现场' })]],
  ])('in its attachments: %s', (_what, before, after) => {
    const changed = materialReasons(
      text({ attachments: before }),
      text({ attachments: after }),
      station(),
      () => none,
    );
    expect(changed).toEqual(['attachments']);
  });

  it('not in the name of a file', () => {
    const [before, after] = [photo(), photo({ name: '2.jpg' })].map((one) => text({ attachments: [one] }));
    expect(before && after && materialReasons(before, after, station(), () => none)).toEqual([]);
  });

  it('in the title as in the body', () => {
    expect(materialReasons(text(), text({ title: '养护股完成2项养护' }), station(), () => none)).toEqual([
      'figures',
    ]);
  });

  it.each([
    [15, []],
    [16, ['extent']],
  ])('when %i of 100 characters changed: %j', (changed, expected) => {
    const before = text({ title: '字'.repeat(49), body: '文'.repeat(50) });
    const compare = (): Passage[] => [{ kind: 'added', text: '改'.repeat(changed) }];
    expect(materialReasons(before, { ...before }, station(), compare)).toEqual(expected);
  });
});

describe('the extent of a change', () => {
  it('is the larger of what was taken out and put in, as a part of the text before', () => {
    const passages: Passage[] = [
      { kind: 'same', text: 'aaaa' },
      { kind: 'removed', text: 'bb' },
      { kind: 'added', text: 'ccc' },
    ];
    expect(changedShare(passages, 6)).toBe(0.5);
    expect(changedShare([], 0)).toBe(0);
  });

  it('is counted in places: a replacement is one', () => {
    const kinds = (list: Passage['kind'][]): Passage[] => list.map((kind) => ({ kind, text: 'x' }));
    expect(countPlaces(kinds([]))).toBe(0);
    expect(countPlaces(kinds(['removed', 'added', 'same', 'added', 'same', 'removed']))).toBe(3);
  });
});
