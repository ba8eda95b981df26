import type { Organisation } from '#domain/organisation';
import type { Person } from '#domain/person';
import type { Template } from '#domain/template';
import type { Unit } from '#domain/unit';
import { both } from './both.ts';
import { fact, list, type Subject } from './fact.ts';
import { ruleSubject } from './rule-subject.ts';

const unitSubject = (unit: Unit): Subject => ({
  key: `unit:${unit.id}`,
  name: both(`部门 ${unit.name}（${unit.id}）`, `Unit ${unit.name} (${unit.id})`),
  facts: [
    fact('名称', 'name', unit.name),
    fact('类别', 'kind', unit.kind),
    fact('分组', 'class', unit.class),
    fact('次序', 'order', unit.order),
    ...unit.quota.map(({ from, pieces }) => fact(`${from} 起的月任务`, `quota from ${from}`, pieces)),
    fact('撤销', 'closed', `${unit.closed ?? false}`),
  ],
  dropped: both(
    '从文件里去掉了：将作撤销处理，历史保留',
    'is no longer in the file: it will be closed, its history stays',
  ),
});

const personSubject = (person: Person): Subject => ({
  key: `person:${person.id}`,
  name: both(`人员 ${person.name}（${person.id}）`, `Person ${person.name} (${person.id})`),
  facts: [
    fact('姓名', 'name', person.name),
    fact('职务', 'post', person.post),
    fact('部门', 'unit', person.unit),
    fact('角色', 'roles', list(person.roles)),
    fact('分管部门', 'units in charge', list(person.charge)),
    fact('账号', 'handles', list(person.handles)),
    fact('邮箱', 'e-mail', person.email ?? '—'),
    fact('在职', 'active', `${person.active}`),
  ],
  dropped: both(
    '从文件里去掉了：将作调离处理，历史保留',
    'is no longer in the file: a leaver, whose history stays',
  ),
});

const templateSubject = ({ id, name, type, title, body }: Template): Subject => ({
  key: `template:${id}`,
  name: both(`模板 ${name}（${id}）`, `Template ${name} (${id})`),
  facts: [
    fact('名称', 'name', name),
    fact('类别', 'type', type),
    fact('题目', 'title', title),
    fact('正文', 'text', body),
  ],
});

const stationSubject = ({ station, superior, zone, targets, channels, settings }: Organisation): Subject => ({
  key: 'station',
  name: both('本站', 'Station'),
  facts: [
    fact('编号', 'id', station.id),
    fact('名称', 'name', station.name),
    fact('专栏', 'column', station.column),
    fact('上报对象', 'superior', superior),
    fact('时区', 'zone', zone),
    fact('上报目标（篇）', 'target of pieces sent up', targets.dispatched),
    fact('采用目标（篇）', 'target of pieces adopted', targets.adopted),
    fact('全站频道', 'team channel', channels.team),
    fact('办公室频道', 'office channel', channels.office),
    fact('审签顺序', 'setting sign', settings.sign),
    fact('一般信息审签人', 'setting generalSigner', settings.generalSigner),
    fact('问题信息审签人', 'setting problemSigner', settings.problemSigner),
    fact('部门负责人先签', 'setting unitHeadSigns', `${settings.unitHeadSigns}`),
    fact('会签', 'setting countersign', `${settings.countersign}`),
    fact('后备审签人', 'setting fallbackSigner', settings.fallbackSigner ?? '—'),
    fact('问题信息文字', 'setting problemTexts', settings.problemTexts),
    fact('急报电话时限（分钟）', 'setting urgent.phoneMinutes', settings.urgent.phoneMinutes),
    fact('急报书面时限（分钟）', 'setting urgent.writtenMinutes', settings.urgent.writtenMinutes),
    fact('排行榜', 'setting leaderboard', settings.leaderboard),
    fact('排行榜次序', 'setting boardOrder', settings.boardOrder),
    fact('发放依据', 'setting moneyAuthority', settings.moneyAuthority ?? '—'),
    fact('稿酬发放核准人', 'setting payoutApprover', settings.payoutApprover),
  ],
});

/** The organisation taken apart into what a person would compare. */
export const subjectsOf = (organisation: Organisation): Subject[] => [
  stationSubject(organisation),
  ...organisation.units.map(unitSubject),
  ...organisation.people.map(personSubject),
  ...organisation.tiers.map(({ id, name }) => ({
    key: `tier:${id}`,
    name: both(`级别 ${name}（${id}）`, `Tier ${name} (${id})`),
    facts: [fact('名称', 'name', name)],
  })),
  ...organisation.bodies.map(({ id, name, tier, aliases }) => ({
    key: `body:${id}`,
    name: both(`采用单位 ${name}（${id}）`, `Body ${name} (${id})`),
    facts: [fact('名称', 'name', name), fact('级别', 'tier', tier), fact('别名', 'aliases', list(aliases))],
  })),
  ...organisation.rules.map(ruleSubject),
  {
    key: 'holidays',
    name: both('节假日', 'Holidays'),
    facts: [...organisation.calendar].map(([date, kind]) => fact(date, date, kind)),
  },
  {
    key: 'topics',
    name: both('选题参考', 'Topics'),
    facts: [...organisation.topics].map(([month, ideas]) =>
      fact(`${month} 月`, `month ${month}`, list(ideas)),
    ),
  },
  ...organisation.templates.map(templateSubject),
];
