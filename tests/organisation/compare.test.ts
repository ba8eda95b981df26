import { describe, expect, it } from 'vitest';
import { compareOrganisations } from '#organisation/compare';
import { edited, organisationIn, station } from './station-file.ts';

const differences = (...edits: [string, string][]) =>
  compareOrganisations(station, organisationIn(edited(...edits))).map(({ message }) => message);

describe('two organisations', () => {
  it('do not differ by their revision', () => expect(differences()).toEqual([]));

  it.each([
    [
      'a quota',
      'quota: { 2025-01: 3 }',
      'quota: { 2025-01: 4 }',
      '部门 站办公室（office）：2025-01 起的月任务由 3 改为 4。',
      'Unit 站办公室 (office): quota from 2025-01 changes from 3 to 4.',
    ],
    [
      'a later quota',
      'quota: { 2025-01: 3 }',
      'quota: { 2025-01: 3, 2025-07: 4 }',
      '部门 站办公室（office）：添上2025-07 起的月任务：4。',
      'Unit 站办公室 (office): quota from 2025-07 is added: 4.',
    ],
    [
      'a name',
      'name: 赵磊',
      'name: 赵雷',
      '人员 赵磊（zhao-lei）：姓名由 赵磊 改为 赵雷。',
      'Person 赵磊 (zhao-lei): name changes from 赵磊 to 赵雷.',
    ],
    [
      'a person gone',
      '  - { id: zheng-haiyan, ',
      '  # - { id: zheng-haiyan, ',
      '人员 郑海燕（zheng-haiyan）：从文件里去掉了：将作调离处理，历史保留。',
      'Person 郑海燕 (zheng-haiyan): is no longer in the file: a leaver, whose history stays.',
    ],
    [
      'an alias',
      '[市公路管理处]',
      '[]',
      '采用单位 市公路处（shi-gonglu-chu）：别名由 市公路管理处 改为 —。',
      'Body 市公路处 (shi-gonglu-chu): aliases changes from 市公路管理处 to —.',
    ],
    [
      'the title of a template',
      'title: 我站[做法]破解[难题]',
      'title: 我站推行[做法]',
      '模板 好做法（good-practice）：题目由 我站[做法]破解[难题] 改为 我站推行[做法]。',
      'Template 好做法 (good-practice): title changes from 我站[做法]破解[难题] to 我站推行[做法].',
    ],
    [
      'money',
      'yuan: 20,',
      'yuan: 20.5,',
      '2025-01-01 起的标准：级别 city-highway 的稿酬（元）由 20 改为 20.5。',
      'Rules from 2025-01-01: yuan of tier city-highway changes from 20 to 20.5.',
    ],
    [
      'an occasion',
      '    # 采用方式系数',
      '    occasions: [{ id: missing, name: 缺报, per: month, each: { of: received, shortOf: quota }, points: -2 }]\n    # 采用方式系数',
      '2025-01-01 起的标准：添上加减分 missing：name 缺报 per month each (of received shortOf quota): -2 分。',
      'Rules from 2025-01-01: occasion missing is added: name 缺报 per month each (of received shortOf quota): -2 分.',
    ],
    [
      'a holiday',
      '2025-01-26, ',
      '',
      '节假日：去掉2025-01-26（原为 on）。',
      'Holidays: 2025-01-26 is removed (was on).',
    ],
    [
      'a setting',
      'leaderboard: default',
      'leaderboard: quiet',
      '本站：排行榜由 default 改为 quiet。',
      'Station: setting leaderboard changes from default to quiet.',
    ],
  ])('differ by %s, said in a sentence', (_what, from, to, zh, en) => {
    expect(differences([from, to])).toEqual([{ 'zh-CN': zh, en }]);
  });

  it('differ by what is new', () => {
    const body = '  - { id: xian-wei-ban, name: 县委办, tier: national }\n';
    expect(differences(['bodies:\n', `bodies:\n${body}`])).toEqual([
      { 'zh-CN': '采用单位 县委办（xian-wei-ban）：新增。', en: 'Body 县委办 (xian-wei-ban): is new.' },
    ]);
  });
});
