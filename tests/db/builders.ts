import type { Adoption } from '#domain/adoption';
import type { AuditEvent } from '#domain/audit';
import type { Dispatch } from '#domain/dispatch';
import type { Entry } from '#domain/ledger';
import type { Organisation } from '#domain/organisation';
import { noParticulars, type Report, type ReportText } from '#domain/report';
import type { Change } from '#ports/change';

export const STATION = 's1';
/** 2025-03-10 09:00 in Shanghai. */
export const AT = Date.parse('2025-03-10T01:00:00Z');

export const event = (over: Partial<AuditEvent> = {}): AuditEvent => ({
  at: AT,
  actor: 'p-writer',
  action: 'submit',
  subject: 'r1',
  detail: { status: 'pending-sign', text: 1 },
  ...over,
});

export const text = (over: Partial<ReportText> = {}): ReportText => ({
  number: 1,
  title: '五中队完成春季路面养护',
  body: '三月以来，五中队投入 12 人，修补坑槽 340 平方米。',
  eventDate: '2025-03-09',
  type: 'general',
  attachments: [],
  hash: `hash-${over.title ?? ''}-${over.number ?? 1}`,
  by: 'p-writer',
  at: AT,
  ...over,
});

export const report = (id: string, over: Partial<Report> = {}): Report => ({
  id,
  revision: 0,
  status: 'pending-sign',
  order: 'before-edit',
  unit: 'u1',
  writers: [{ person: 'p-writer', share: 1 }],
  text: text(),
  receipt: null,
  registration: null,
  submittedAt: AT,
  creditMonth: '2025-03',
  task: { number: 1, signer: 'p-deputy', openedAt: AT, decided: null },
  signature: null,
  lock: null,
  target: null,
  withdrawal: null,
  ...noParticulars,
  ...over,
});

/** A first submit as the service hands it over. */
export const submission = (id: string, over: Partial<Report> = {}): Change => ({
  once: `submit:${id}`,
  reports: [report(id, over)],
  numbers: [{ report: id, series: 'receipt', year: 2025 }],
  notices: [
    { to: { person: 'p-deputy' }, notice: { kind: 'sign-card', report: id, task: 1 } },
    { to: { person: 'p-writer' }, notice: { kind: 'author-card', report: id } },
  ],
  audit: [event({ subject: id })],
});

export const adoption = (id: string, reportId: string, over: Partial<Adoption> = {}): Adoption => ({
  id,
  report: reportId,
  body: 'b-city',
  carrier: '公路信息',
  issue: '第3期',
  kind: 'single',
  genre: 'news',
  date: '2025-04-02',
  titlePrinted: null,
  instruction: null,
  status: 'noted',
  corrects: null,
  reason: null,
  recordedBy: 'p-clerk',
  recordedAt: AT,
  ...over,
});

export const entry = (id: string, of: Adoption, over: Partial<Entry> = {}): Entry => ({
  id,
  adoption: of.id,
  report: of.report,
  occasion: null,
  kind: 'points',
  person: 'p-writer',
  unit: 'u1',
  amount: 200,
  rules: '2025-01-01',
  attribution: of.date,
  posting: of.date.slice(0, 7),
  reverses: null,
  settles: null,
  because: [],
  at: AT,
  ...over,
});

export const dispatch = (id: string, reportId: string, over: Partial<Dispatch> = {}): Dispatch => ({
  id,
  report: reportId,
  body: 'b-superior',
  date: '2025-03-12',
  number: null,
  way: 'system',
  text: 1,
  by: 'p-clerk',
  at: AT,
  ...over,
});

export const organisation = (over: Partial<Organisation> = {}): Organisation => ({
  station: { id: STATION, name: '某公路管理站', column: '公路信息专报' },
  superior: 'b-superior',
  zone: 'Asia/Shanghai',
  units: [],
  people: [],
  tiers: [],
  bodies: [],
  rules: [],
  targets: { dispatched: 60, adopted: 24 },
  channels: { team: 'C1', office: 'C2' },
  calendar: new Map([['2025-01-01', 'off']]),
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
    moneyAuthority: '站发〔2024〕3号',
    payoutApprover: 'station-head',
  },
  topics: new Map([[0, ['好人好事']]]),
  templates: [],
  revision: 0,
  since: '2025-01-01',
  ...over,
});
