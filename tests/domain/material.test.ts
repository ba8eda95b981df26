import { describe, expect, it } from 'vitest';
import {
  changedShare,
  countPlaces,
  foretold,
  type MaterialReason,
  materialReasons,
  type Passage,
} from '#domain/material';
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
    ['一 of a set word', '群众满意', '统一部署、进一步落实，群众满意'],
    ['十分, which is an adverb', '群众满意', '群众十分满意'],
    ['百姓, which counts nobody', '群众满意', '老百姓满意'],
    ['万一, which is a chance', '群众满意', '以防万一，群众满意'],
    ['两侧, which is where', '群众满意', '道路两侧群众满意'],
    ['第一时间, which is at once', '群众满意', '第一时间处置，群众满意'],
    ['numbers of points', '群众满意', '一是快，二是好，群众满意'],
    ['the number of a heading', '三月以来', '一、情况\n三月以来'],
    ['a number in brackets before a heading', '三月以来', '（二）三月以来'],
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
    ['三级公路', '二级公路'],
    ['三级公路', '三期公路'],
    ['第三期工程', '第四期工程'],
    ['三分之一', '三分之二'],
    ['十分之三', '十分之四'],
    ['翻两番', '翻一番'],
    ['三周时间', '四周时间'],
    ['周一开工', '周二开工'],
    ['上午九时', '上午十时'],
    ['三种办法', '五种办法'],
    ['五类隐患', '六类隐患'],
    ['G三二一线', 'G三二二线'],
    ['三点五公里', '三点六公里'],
    ['第一届', '第二届'],
    ['一级公路和二级公路', '二级公路和一级公路'],
    ['第一时间投入三班人', '第一时间投入四班人'],
  ])('from %s to %s', (from, to) => {
    expect(reasons(`今年投入${from}，成效明显。`, `今年投入${to}，成效明显。`)).toEqual(['figures']);
  });

  it.each([
    ['people', '由deputy同志施工，由head同志验收', '由head同志施工，由deputy同志验收'],
    ['units', 'roads股超额完成，safety股未完成', 'safety股超额完成，roads股未完成'],
    ['bodies', '市政府批准，市交通局承办', '市交通局批准，市政府承办'],
  ])('when two %s change places', (_what, before, after) => {
    expect(reasons(before, after)).toEqual(['names']);
  });

  it('whatever signs a name holds', () => {
    const organisation = station();
    const [first, ...units] = organisation.units;
    const lists = { ...organisation, units: first ? [{ ...first, name: '综合-股(一)' }, ...units] : [] };
    const put = (body: string) => text({ body });
    expect(materialReasons(put('a完成'), put('综合-股(一)完成'), lists, () => none)).toEqual(['names']);
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

type Told = [MaterialReason[], string | null];

describe('what saving brings was told', () => {
  it.each([
    ['when nothing comes and nothing was told', [[], 'a'], [[], null], true],
    ['when just this was, in any order', [['figures', 'extent'], 'a'], [['extent', 'figures'], 'a'], true],
    ['not when nothing was', [['figures'], 'a'], [[], null], false],
    ['not when another reason came since', [['figures', 'extent'], 'a'], [['extent'], 'a'], false],
    ['not when a reason is gone', [[], 'a'], [['extent'], 'a'], false],
    ['not when another signs by now', [['extent'], 'b'], [['extent'], 'a'], false],
    ['not when the leading group is asked by now', [['extent'], null], [['extent'], 'a'], false],
  ] as [string, Told, Told, boolean][])('%s', (_when, [reasons, signer], [said, named], saved) => {
    expect(foretold({ reasons, signer }, { reasons: said, signer: named })).toBe(saved);
  });
});
