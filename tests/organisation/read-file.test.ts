import { describe, expect, it } from 'vitest';
import { unitCounters } from '#domain/occasion';
import { crossMessages } from '#organisation/cross-messages';
import { formMessages, valueMessages } from '#organisation/form-messages';
import type { Message } from '#organisation/problem';
import { readOrganisation } from '#organisation/read-file';
import { edited, exampleText, lineOf } from './station-file.ts';

/** What the reader says of a text: `[line, path, sentence]` each. */
function complaints(text: string): [number, string, string][] {
  const read = readOrganisation(text);
  return read.ok ? [] : read.problems.map(({ line, path, message }) => [line, path, message.en]);
}

const one = 'quota: { 2025-01: 3 }';
/** The line before which a version is given more to say. */
const FACTORS = '    # 采用方式系数：单篇、综合、专报、简讯、约稿。';
const deputy = '    charge: [general, ';

/** A slip of the pen, where it is found and what is said; the line is that of the text put in, unless another is named. */
const slips: [slip: string, from: string, to: string, path: string, message: Message, at?: string][] = [
  [
    'a key it does not know',
    'superior:',
    'superiour: x\nsuperior:',
    'superiour',
    formMessages.unknownKey('superiour', 'superior'),
  ],
  [
    'a key inside a group it does not know',
    'adopted: 24',
    'adopted: 24, adoptd: 2',
    'targets.adoptd',
    formMessages.unknownKey('adoptd', 'adopted'),
  ],
  [
    'a group without one of its keys',
    'team: C01TEAM, ',
    '',
    'channels.team',
    formMessages.missing('team'),
    'channels:',
  ],
  [
    'a number for a text',
    'C02OFFICE',
    '12',
    'channels.office',
    formMessages.wrongType('string'),
    'channels:',
  ],
  [
    'a word that is none of the choices',
    'kind: office',
    'kind: ofice',
    'units[0].kind',
    formMessages.notOneOf('office | general-section | section | crew', 'office'),
  ],
  ['an id in capitals', 'id: zhou-jianguo', 'id: Zhou-jianguo', 'people[0].id', valueMessages.id],
  [
    'a template whose title is too long',
    'title: 我站[做法]破解[难题]',
    `title: ${'路'.repeat(101)}`,
    'templates[5].title',
    valueMessages.length,
  ],
  [
    'a template with a mark of secrecy',
    'title: 我站[做法]破解[难题]',
    'title: 机密★[做法]',
    'templates[5].title',
    valueMessages.secret,
  ],
  [
    'a template twice',
    'id: good-practice\n    name: 好做法',
    'id: overloading\n    name: 好做法',
    'templates[5].id',
    crossMessages.duplicateId('overloading'),
  ],
  [
    'two templates of one name',
    'name: 好做法\n    type: general',
    'name: 清欠\n    type: general',
    'templates[5].name',
    crossMessages.duplicateName('清欠'),
  ],
  ['a zone that is none', 'Asia/Shanghai', 'Asia/Shangai', 'zone', valueMessages.zone],
  ['a month that is none', one, 'quota: { 2025-13: 3 }', 'units[0].quota.2025-13', valueMessages.month],
  ['a day that is none', 'since: 2025-01-01', 'since: 2025-02-29', 'since', valueMessages.date],
  ['a negative quota', one, 'quota: { 2025-01: -3 }', 'units[0].quota.2025-01', valueMessages.count],
  [
    'a third decimal of money',
    'yuan: 20,',
    'yuan: 20.005,',
    'rules[0].rates.city-highway.yuan',
    valueMessages.amount,
  ],
  [
    'negative points',
    'points: 2 }',
    'points: -2 }',
    'rules[0].rates.city-highway.points',
    valueMessages.amount,
  ],
  ['a negative factor', 'merged: 0.6', 'merged: -0.6', 'rules[0].factors.merged', valueMessages.hundredths],
  ['an empty rate', 'yuan: 20,', 'yuan: ,', 'rules[0].rates.city-highway.yuan', formMessages.empty()],
  ['a handle without its chat', 'slack:U01ZHOU', 'U01ZHOU', 'people[0].handles[0]', valueMessages.handle],
  ['a month of topics that is none', '  12: [', '  13: [', 'topics.13', valueMessages.topicMonth],
  [
    'quotas out of order',
    one,
    'quota: { 2025-06: 3, 2025-01: 2 }',
    'units[0].quota',
    crossMessages.quotaOrder(),
  ],
  [
    'two people of one id',
    'id: qian-fang',
    'id: he-tao',
    'people[9].id',
    crossMessages.duplicateId('he-tao'),
    'name: 何涛',
  ],
  [
    'two units of one name',
    'name: 第二养护中队',
    'name: 第一养护中队',
    'units[9].name',
    crossMessages.duplicateName('第一养护中队'),
    'id: crew-2',
  ],
  [
    'two people with one handle',
    'slack:U07QIAN',
    'slack:U06ZHAO',
    'people[6].handles[0]',
    crossMessages.duplicateHandle('slack:U06ZHAO'),
    'id: qian-fang',
  ],
  [
    'a person of an unknown unit',
    'unit: maintenance',
    'unit: maintenence',
    'people[6].unit',
    crossMessages.unknownUnit('maintenence', 'maintenance'),
  ],
  [
    'units in charge of somebody else',
    'unit: general, roles',
    'charge: [crew-1], unit: general, roles',
    'people[5].charge',
    crossMessages.chargeWithoutDeputy(),
    'id: zhao-lei',
  ],
  [
    'a deputy in charge of an unknown unit',
    deputy,
    `${deputy}gneral, `,
    'people[1].charge[1]',
    crossMessages.unknownUnit('gneral', 'general'),
  ],
  [
    'two deputies in charge of one unit',
    deputy,
    `${deputy}finance, `,
    'people[2].charge[2]',
    crossMessages.twoInCharge('finance'),
    'charge: [office',
  ],
  [
    'a unit without a deputy in charge',
    deputy,
    '    charge: [',
    'units[1]',
    crossMessages.noneInCharge('general'),
    'id: general',
  ],
  [
    'no station head',
    'roles: [station-head]',
    'roles: []',
    'people',
    crossMessages.noStationHead(),
    '\npeople:',
  ],
  [
    'two station heads',
    'roles: [deputy]',
    'roles: [deputy, station-head]',
    'people[1].roles',
    crossMessages.twoStationHeads(),
  ],
  [
    'a signer who is nobody',
    'generalSigner: deputy-in-charge',
    'generalSigner: wang-zhiyan',
    'settings.generalSigner',
    crossMessages.unknownPerson('wang-zhiyan', 'wang-zhiyuan'),
  ],
  [
    'an approver of payouts who is nobody',
    'payoutApprover: station-head',
    'payoutApprover: wang-zhiyan',
    'settings.payoutApprover',
    crossMessages.unknownPerson('wang-zhiyan', 'wang-zhiyuan'),
  ],
  [
    'a body of an unknown tier',
    'tier: national, aliases: [国',
    'tier: nationel, aliases: [国',
    'bodies[8].tier',
    crossMessages.unknownTier('nationel', 'national'),
  ],
  [
    'a superior that is no body',
    'superior: shi-gonglu-chu',
    'superior: shi-gonglu',
    'superior',
    crossMessages.unknownBody('shi-gonglu', 'shi-gonglu-chu'),
  ],
  [
    'an alias of two bodies',
    '[省厅, ',
    '[市政府, ',
    'bodies[4].aliases[0]',
    crossMessages.oneNameTwoBodies('市政府', '市政府办'),
    'id: sheng-jiaotong-ting',
  ],
  [
    'a tier without a word on its rate',
    '      national: {',
    '      # national: {',
    'rules[0].rates',
    crossMessages.rateMissing('national'),
    '    rates:',
  ],
  [
    'a rate of an unknown tier',
    '      national: {',
    '      nationl: { yuan: 1, points: 1 }\n      national: {',
    'rules[0].rates.nationl',
    crossMessages.unknownTier('nationl', 'national'),
  ],
  [
    'a rate of an unknown body',
    '    factors:',
    '    own: { sheng-gongluju: { yuan: 1, points: 1 } }\n    factors:',
    'rules[0].own.sheng-gongluju',
    crossMessages.unknownBody('sheng-gongluju', 'sheng-gonglu-ju'),
  ],
  [
    'a special rate that names nothing',
    FACTORS,
    `    special: [{ yuan: 1, points: 1 }]\n${FACTORS}`,
    'rules[0].special[0]',
    valueMessages.naming,
  ],
  [
    'a special rate of an unknown tier',
    FACTORS,
    `    special: [{ tier: nationl, yuan: 1, points: 1 }]\n${FACTORS}`,
    'rules[0].special[0].tier',
    crossMessages.unknownTier('nationl', 'national'),
  ],
  [
    'a special rate of a kind that is none',
    FACTORS,
    `    special: [{ kind: sngle, yuan: 1, points: 1 }]\n${FACTORS}`,
    'rules[0].special[0].kind',
    formMessages.notOneOf('single | merged | special | brief | solicited', 'single'),
  ],
  [
    'an addition for an unknown body',
    FACTORS,
    `    additions: [{ body: guo-bann, points: 1 }]\n${FACTORS}`,
    'rules[0].additions[0].body',
    crossMessages.unknownBody('guo-bann', 'guo-ban'),
  ],
  [
    'a way to cumulate that is none',
    FACTORS,
    `    cumulation: { points: highst }\n${FACTORS}`,
    'rules[0].cumulation.points',
    formMessages.notOneOf('cumulate | highest | once-per-tier', 'highest'),
  ],
  [
    'two occasions of one id',
    FACTORS,
    `    occasions: [{ id: a, name: 甲, per: hand, points: 1 }, { id: a, name: 乙, per: hand, points: 1 }]\n${FACTORS}`,
    'rules[0].occasions[1].id',
    crossMessages.duplicateId('a'),
  ],
  [
    'an occasion whose condition says no mark',
    FACTORS,
    `    occasions: [{ id: a, name: 甲, per: month, when: { of: received }, points: 1 }]\n${FACTORS}`,
    'rules[0].occasions[0].when',
    valueMessages.condition,
  ],
  [
    'a share of the quota for a per cent',
    FACTORS,
    `    occasions: [{ id: a, name: 甲, per: month, when: { of: adopted, outOf: dispatched, under: quota }, points: 1 }]\n${FACTORS}`,
    'rules[0].occasions[0].when',
    valueMessages.percent,
  ],
  [
    'a counter it does not know',
    FACTORS,
    `    occasions: [{ id: a, name: 甲, per: month, each: { of: recieved }, points: 1 }]\n${FACTORS}`,
    'rules[0].occasions[0].each.of',
    formMessages.notOneOf(unitCounters.join(' | '), 'received'),
  ],
  [
    'points by hand under a condition',
    FACTORS,
    `    occasions: [{ id: a, name: 甲, per: hand, each: { of: received }, points: 1 }]\n${FACTORS}`,
    'rules[0].occasions[0]',
    valueMessages.byHand,
  ],
  [
    'a penalty by hand',
    FACTORS,
    `    occasions: [{ id: a, name: 甲, per: hand, points: -1 }]\n${FACTORS}`,
    'rules[0].occasions[0]',
    valueMessages.byHand,
  ],
  [
    'a penalty of a thousandth',
    FACTORS,
    `    occasions: [{ id: a, name: 甲, per: month, points: -0.125 }]\n${FACTORS}`,
    'rules[0].occasions[0].points',
    valueMessages.signed,
  ],
  [
    'a day off twice',
    '2025-04-05, ',
    '2025-04-04, ',
    'holidays.off[10]',
    crossMessages.duplicateDay('2025-04-04'),
    '2025-04-04',
  ],
  [
    'a day both off and on',
    '2025-01-26, ',
    '2025-01-28, ',
    'holidays.on[0]',
    crossMessages.offAndOn('2025-01-28'),
    '2025-01-28, 2025-02-08',
  ],
];

describe('an organisation file', () => {
  it('is read', () => expect(complaints(exampleText)).toEqual([]));

  it.each(slips)('is refused with %s', (_slip, from, to, path, message, at) => {
    const text = edited([from, to]);
    const where = at ?? to;
    const line = lineOf(text, where) + (where.startsWith('\n') ? 1 : 0);
    const expected = [line, path, message.en];
    expect(complaints(text)).toEqual([expected]);
  });

  it('is refused with a person at work in a closed unit', () => {
    const unit = '  - { id: old, name: 渡口所, kind: crew, class: 基层中队, quota: {}, closed: true }\n';
    const text = edited(['\n# 人员', `${unit}\n# 人员`], ['unit: patrol-2', 'unit: old']);
    const line = lineOf(text, 'id: deng-chao');
    expect(complaints(text)).toEqual([[line, 'people[15].unit', crossMessages.closedUnit('old').en]]);
  });

  it('is refused without an office clerk', () => {
    const text = edited(
      ['[director, unit-head, admin]', '[unit-head, admin]'],
      ['[clerk, correspondent]', '[correspondent]'],
    );
    expect(complaints(text)).toEqual([
      [lineOf(text, '\npeople:') + 1, 'people', crossMessages.noOfficeClerk().en],
    ]);
  });

  it('is refused with rule versions out of order', () => {
    const version = exampleText.slice(exampleText.indexOf('  - from: 2025'), exampleText.indexOf('# 节假日'));
    const text = edited([version, version + version.replace('2025-01-01', '2024-07-01')]);
    expect(complaints(text)).toEqual([
      [lineOf(text, '2024-07-01'), 'rules[1].from', crossMessages.rulesOrder('2025-01-01').en],
    ]);
  });

  it('hears of every problem at once, form and names alike, in the order of its lines', () => {
    const text = edited(
      ['2025-01: 2 }', '2025-01: two }'],
      ['unit: crew-1', 'unit: crew-9'],
      ['superior:', 'superiour:'],
    );
    expect(complaints(text).map(([, path]) => path)).toEqual([
      'superior',
      'superiour',
      'units[1].quota.2025-01',
      'people[12].unit',
    ]);
  });

  it('hears of every fault of its syntax', () => {
    const lines = complaints('station: {\nunits: ]\n\tpeople: x\n').map(([line]) => line);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((line) => line >= 1 && line <= 4)).toBe(true);
  });

  it('hears of a key written twice beside everything else', () => {
    const text = edited(['zone:', 'zone: Asia/Tokyo\nzone:'], ['unit: crew-1', 'unit: crew-9']);
    expect(complaints(text).map(([, , message]) => message)).toEqual([
      formMessages.duplicateKey().en,
      crossMessages.unknownUnit('crew-9', 'crew-1').en,
    ]);
  });

  it.each([
    ['nothing', ''],
    ['a bare word', 'hello'],
    ['a list', '- 1\n- 2'],
    ['an alias to nowhere', 'station: *x'],
    ['too much', `# ${'x'.repeat(1_000_001)}`],
    [
      'a flood of aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]`,
    ],
  ])('is refused, not stumbled over, when it holds %s', (_what, text) => {
    expect(complaints(text).length).toBeGreaterThan(0);
  });
});
