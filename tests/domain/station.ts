import type { Calendar } from '#domain/calendar';
import type { Organisation } from '#domain/organisation';
import type { Person, Role } from '#domain/person';
import { noParticulars, type Report, type ReportStatus, type ReportText } from '#domain/report';
import { plainRules, type RuleVersion } from '#domain/rules';
import type { Routing } from '#domain/sign-chain';
import type { Decision } from '#domain/sign-off';
import type { Unit } from '#domain/unit';

/** A small station for the tables of cases: two sections, two deputies, everybody a rule knows. */

export const ZONE = 'Asia/Shanghai';
/** 2025-03-10 09:00 in Shanghai. */
export const AT = Date.parse('2025-03-10T01:00:00Z');

const days = (kind: 'off' | 'on', list: string): [string, 'off' | 'on'][] =>
  list
    .trim()
    .split(/\s+/)
    .map((day) => [`2025-${day}`, kind]);

/** 国务院办公厅关于2025年部分节假日安排的通知. */
export const calendar2025: Calendar = new Map([
  ...days('off', '01-01 01-28 01-29 01-30 01-31 02-01 02-02 02-03 02-04 04-04 04-05 04-06'),
  ...days('off', '05-01 05-02 05-03 05-04 05-05 05-31 06-01 06-02'),
  ...days('off', '10-01 10-02 10-03 10-04 10-05 10-06 10-07 10-08'),
  ...days('on', '01-26 02-08 04-27 09-28 10-11'),
]);

export const unit = (id: string, over: Partial<Unit> = {}): Unit => ({
  id,
  name: `${id}股`,
  kind: 'section',
  class: 'sections',
  order: 1,
  quota: [{ from: '2025-01', pieces: 1 }],
  ...over,
});

export const person = (id: string, home: string, roles: Role[], over: Partial<Person> = {}): Person => ({
  id,
  name: `${id}同志`,
  post: '股员',
  unit: home,
  roles,
  charge: [],
  handles: [],
  active: true,
  ...over,
});

export const writer = person('writer', 'roads', ['correspondent']);
export const clerk = person('clerk', 'office', ['clerk']);
export const head = person('head', 'office', ['station-head']);
export const deputy = person('deputy', 'office', ['deputy'], { charge: ['roads'] });
export const peer = person('peer', 'office', ['deputy'], { charge: ['office', 'safety'] });

/** The station's own table: 2 / 5 / 10 / 20 points, 20 / 50 / 100 / 200 元; one body without a rate. */
export const rules: RuleVersion = {
  ...plainRules,
  from: '2025-01-01',
  tiers: {
    section: { points: 200, money: 2000 },
    bureau: { points: 500, money: 5000 },
    city: { points: 1000, money: 10_000 },
    nation: { points: 2000, money: 20_000 },
  },
  bodies: {},
  factors: { single: 100, merged: 60, special: 200, brief: 50, solicited: 100 },
  instructions: { county: 500, city: 1000, province: 2000, nation: 4000 },
};

export const station = (over: Partial<Organisation> = {}): Organisation => ({
  station: { id: 's1', name: '公路管理站', column: '公路信息专报' },
  superior: 'division',
  zone: ZONE,
  units: [
    unit('office', { kind: 'office', order: 1, quota: [{ from: '2025-01', pieces: 3 }] }),
    unit('roads', { order: 2 }),
    unit('safety', { order: 3 }),
  ],
  people: [head, deputy, peer, clerk, writer],
  tiers: [
    { id: 'section', name: '市处' },
    { id: 'bureau', name: '市局' },
    { id: 'city', name: '市' },
    { id: 'nation', name: '部' },
    { id: 'unrated', name: '省局' },
  ],
  bodies: [
    { id: 'division', name: '市公路处', tier: 'section', aliases: [] },
    { id: 'transport', name: '市交通局', tier: 'bureau', aliases: [] },
    { id: 'city', name: '市政府', tier: 'city', aliases: ['市政府办'] },
    { id: 'province', name: '省公路局', tier: 'unrated', aliases: [] },
  ],
  rules: [rules],
  targets: { dispatched: 60, adopted: 24 },
  channels: { team: 'C1', office: 'C2' },
  calendar: calendar2025,
  settings: {
    sign: 'before-edit',
    generalSigner: 'deputy-in-charge',
    problemSigner: 'station-head',
    unitHeadSigns: false,
    countersign: false,
    fallbackSigner: null,
    problemTexts: 'full',
    urgent: { phoneMinutes: 30, writtenMinutes: 60 },
    leaderboard: 'default',
    boardOrder: 'points',
    moneyAuthority: '市公路处〔2025〕1号',
    payoutApprover: 'station-head',
  },
  topics: new Map(),
  templates: [],
  revision: 1,
  since: '2025-01-01',
  ...over,
});

export const text = (over: Partial<ReportText> = {}): ReportText => ({
  number: 1,
  title: '养护股完成春季路面养护',
  body: '三月以来，养护股投入12人，修补坑槽340平方米，恢复通行3公里。',
  eventDate: '2025-03-09',
  type: 'general',
  attachments: [],
  hash: 'h1',
  by: 'writer',
  at: AT,
  ...over,
});

export const report = (over: Partial<Report> = {}): Report => ({
  id: 'r1',
  revision: 1,
  status: 'pending-sign',
  order: 'before-edit',
  unit: 'roads',
  writers: [{ person: 'writer', share: 1 }],
  text: text(),
  receipt: { year: 2025, number: 1 },
  registration: null,
  submittedAt: AT,
  creditMonth: '2025-03',
  task: { number: 1, signer: 'deputy', openedAt: AT, decided: null },
  signature: null,
  lock: null,
  target: null,
  withdrawal: null,
  ...noParticulars,
  ...over,
});

/** A report after its leader agreed, in whatever the office made of it since. */
export const signed = (status: ReportStatus, over: Partial<Report> = {}): Report =>
  report({
    status,
    registration: { year: 2025, number: 1 },
    task: {
      number: 1,
      signer: 'deputy',
      openedAt: AT,
      decided: { verdict: 'approved', by: 'deputy', at: AT },
    },
    signature: { by: 'deputy', words: '同意报送', text: 1, hash: 'h1', at: AT },
    lock: status === 'editing' ? { by: 'clerk', at: AT } : null,
    ...over,
  });

/** Who signs as things stand: nobody stands in for anybody. */
export const routing = (over: Partial<Routing> = {}): Routing => ({
  organisation: station(),
  delegations: [],
  at: AT,
  ...over,
});

export const decision = (over: Partial<Decision> = {}): Decision => ({
  task: 1,
  hash: 'h1',
  words: '同意报送',
  at: AT + 1,
  ...over,
});
