import type { Adoption } from '#domain/adoption';
import type { Award } from '#domain/award';
import { backupFailures } from '#domain/backup';
import { bookPapers, formatsOf } from '#domain/book-paper';
import type { BulletinCheck, ReadFailure } from '#domain/bulletin-check';
import { dispatchTurns } from '#domain/dispatch-turn';
import type { Hint } from '#domain/hint';
import type { Incident } from '#domain/incident';
import { alarms, clockOf, defaultLimits } from '#domain/incident-clock';
import type { Passage } from '#domain/material';
import type { Opinion } from '#domain/opinion';
import type { Organisation } from '#domain/organisation';
import { payoutStatuses } from '#domain/payout';
import { quotaStates } from '#domain/quota';
import { type Stage, stages } from '#domain/reminder';
import { noParticulars, type Report, type ReportStatus, reportStatuses } from '#domain/report';
import type { Solicitation } from '#domain/solicitation';
import { type StationBulletinStatus, stationBulletinStatuses } from '#domain/station-bulletin';
import { type StationBulletinSheet, titleFlags } from '#domain/station-bulletin-sheet';
import type { Suggestion } from '#domain/suggestion';
import type { Letter } from '#ports/letter';

/** What a person may have typed. */
export interface Typed {
  title: string;
  body: string;
  reason: string;
}

const faults = ['unreadable', 'not-word', 'broken-tags', 'unknown-tags', 'missing-tags'] as const;

const AT = Date.parse('2025-03-05T02:00:00Z');

function reportOf({ title, body, reason }: Typed, status: ReportStatus): Report {
  const waits = status === 'pending-sign' || status === 'pending-resign';
  const text = {
    number: 2,
    title,
    body,
    eventDate: '2025-03-04',
    type: 'problem' as const,
    attachments: Array.from('abcdefghij', (hash) => ({
      hash: hash.repeat(64),
      name: title.slice(0, 100),
      caption: reason.slice(0, 100),
      type: 'image/png',
      size: 1,
    })),
    hash: 'h'.repeat(64),
  };
  return {
    id: 'r'.repeat(21),
    revision: 3,
    status,
    order: 'before-edit',
    unit: 'general',
    writers: [{ person: 'zhao-lei', share: 1 }],
    text: { ...text, by: 'zhao-lei', at: AT },
    receipt: { year: 2025, number: 12 },
    registration: { year: 2025, number: 7 },
    submittedAt: AT,
    creditMonth: '2025-03',
    task: {
      number: 2,
      signer: 'wang-zhiyuan',
      openedAt: AT,
      decided: waits ? null : { verdict: 'approved', by: 'wang-zhiyuan', at: AT },
    },
    signature: null,
    lock: status === 'editing' ? { by: 'sun-xiaomei', at: AT } : null,
    target: null,
    withdrawal: null,
    ...noParticulars,
    coUnits: ['maintenance', 'safety'],
    origin: { way: 'phone', enteredBy: 'sun-xiaomei' },
    follows: 'f'.repeat(21),
    hints: { found: everyHint(title), reason },
  };
}

/** One hint of every kind, at the words typed. */
const everyHint = (place: string): Hint[] => [
  { check: 'similar', place, report: 'f'.repeat(21), unit: 'general', date: '2025-03-01', likeness: 0.9 },
  { check: 'similar', place, report: 'e'.repeat(21), unit: 'general', date: '2025-03-01', likeness: 0.7 },
  { check: 'title-length', place, characters: 31, most: 30 },
  { check: 'body-length', place, characters: 99, least: 100, most: 1500 },
  { check: 'body-length', place, characters: 1501, least: 100, most: 1500 },
  { check: 'structure', place, missing: ['facts', 'analysis', 'proposal', 'result'] },
  ...(['joined', 'headings', 'aside', 'round-up'] as const).map(
    (why): Hint => ({ check: 'one-matter', place, why }),
  ),
  ...(['parts', 'remainder', 'change'] as const).map(
    (why): Hint => ({ check: 'sum', place, why, said: 42, reckoned: 43 }),
  ),
  ...(['over', 'shares', 'rate', 'change'] as const).map(
    (why): Hint => ({ check: 'percent', place, why, said: 108, reckoned: 100 }),
  ),
  { check: 'units', place, other: place },
  ...(['no-such-day', 'backwards', 'far-off', 'other-year'] as const).map(
    (why): Hint => ({ check: 'years', place, why }),
  ),
  { check: 'title-figure', place, other: place },
];
const delegation = {
  id: 'd1',
  principal: 'wang-zhiyuan',
  delegate: 'li-minghui',
  scope: 'all' as const,
  from: '2025-03-05',
  until: '2025-03-07',
  by: 'wang-zhiyuan',
  at: AT,
  endedAt: null,
};

/** Every letter about a report that stands at this status, as full as it can be. */
export function lettersAbout(organisation: Organisation, typed: Typed, status: ReportStatus): Letter[] {
  const report = reportOf(typed, status);
  const { text } = report;
  const opinion: Opinion = {
    id: 'o1',
    report: report.id,
    task: 2,
    verdict: status === 'returned' ? 'returned' : 'approved',
    by: 'wang-zhiyuan',
    words: typed.reason,
    text: 2,
    hash: text.hash,
    at: AT,
  };
  const adoptions = organisation.bodies.map(
    ({ id: body }, index): Adoption => ({
      id: `a${index}`,
      report: report.id,
      body,
      carrier: typed.reason,
      issue: '',
      kind: 'single',
      genre: 'news',
      date: '2025-03-05',
      titlePrinted: typed.title,
      instruction: null,
      status: 'noted',
      corrects: null,
      reason: null,
      recordedBy: 'sun-xiaomei',
      recordedAt: AT,
    }),
  );
  const sent = { id: 'd1', report: report.id, date: '2025-03-05', number: typed.reason.slice(0, 60) };
  const dispatches = [
    { ...sent, body: 'shi-gonglu-chu', way: 'system' as const, text: 2, by: 'sun-xiaomei', at: AT },
  ];
  const turns = dispatchTurns.map((kind, index) => ({
    id: `t${index}`,
    dispatch: 'd1',
    report: report.id,
    kind,
    date: '2025-03-05',
    number: typed.reason.slice(0, 60),
    reason: typed.reason.slice(0, 300),
    by: 'sun-xiaomei',
    at: AT,
  }));
  const target = reportOf(typed, 'dispatched');
  const solicitation = solicitationOf(typed, 'shi-gonglu-chu');
  const course = { report, opinion, dispatches, turns, target, adoptions, solicitation, changes: 3 };
  const changed: Passage[] = [
    { kind: 'same', text: typed.title },
    { kind: 'removed', text: typed.body },
    { kind: 'added', text: typed.body },
  ];
  const waits = report.task.decided === null;
  const onPaper = {
    by: 'wang-zhiyuan',
    words: typed.reason,
    text: 2,
    hash: text.hash,
    at: AT,
    way: 'paper' as const,
    enteredBy: 'sun-xiaomei',
    place: typed.title,
  };
  return [
    {
      kind: 'sign-card',
      organisation,
      report,
      task: 2,
      text,
      opinion: waits ? null : opinion,
      changed: waits ? changed : null,
      solicitation,
    },
    { kind: 'sign-card', organisation, report, task: 2, text, opinion: null, changed: null },
    { kind: 'sign-card', organisation, report, task: 1, text, opinion, changed: null },
    { kind: 'author-card', organisation, ...course },
    { kind: 'office-card', organisation, ...course },
    { kind: 'problem-copy', organisation, report },
    { kind: 'returned', organisation, report, opinion },
    { kind: 'held-back', organisation, report, opinion },
    {
      kind: 'sign-card',
      organisation,
      report: { ...report, task: { ...report.task, principal: 'li-minghui' } },
      task: 1,
      text,
      opinion: null,
      changed: null,
      moved: { to: 'li-minghui', why: 'delegated' },
    },
    { kind: 'delegation-news', organisation, delegation },
    { kind: 'delegation-over', organisation, delegation, decided: [], waiting: 0 },
    {
      kind: 'delegation-over',
      organisation,
      delegation,
      decided: Array.from({ length: 60 }, () => ({ title: typed.title, opinion })),
      waiting: 3,
    },
    { kind: 'task-moved', organisation, report, from: 'li-minghui' },
    { kind: 'fallback-asked', organisation, report, signer: 'zhou-jianguo' },
    { kind: 'sign-digest', organisation, waiting: [report, report] },
    { kind: 'sign-overdue', organisation, report },
    { kind: 'no-signer', organisation, report: { ...report, task: { ...report.task, signer: null } } },
    { kind: 'not-withdrawn', organisation, report, opinion: { ...opinion, principal: 'zhou-jianguo' } },
    ...(['open', 'elsewhere', 'answered'] as const).map((stands) => ({
      kind: 'withdrawal-asked' as const,
      organisation,
      report,
      stands,
    })),
    { kind: 'paper-due', organisation, report },
    {
      kind: 'left-behind',
      organisation,
      report: reportOf(typed, 'withdrawn'),
      pieces: Array.from({ length: 25 }, () => reportOf(typed, 'duplicate-of')),
    },
    {
      kind: 'sign-card',
      organisation,
      report: { ...report, task: { ...report.task, step: 'countersign' } },
      task: 2,
      text,
      opinion: null,
      changed: null,
    },
    {
      kind: 'office-card',
      organisation,
      ...course,
      opinion: { ...opinion, way: 'phone', enteredBy: 'sun-xiaomei' },
      report: { ...report, signature: onPaper, withdrawal: { by: 'zhao-lei', at: AT } },
    },
    { kind: 'adopted', organisation, report, adoptions },
    ...adoptions.slice(0, 1).flatMap((was): Letter[] => [
      { kind: 'adoption-void', organisation, report, was: { ...was, status: 'void', reason: typed.reason } },
      { kind: 'adoption-corrected', organisation, report, was: { ...was, reason: typed.reason }, now: was },
    ]),
    ...awards(organisation, report, typed),
    {
      kind: 'transmittal',
      organisation,
      report,
      file: { name: '报送单.docx', title: '报送单', bytes: Buffer.from('PK') },
    },
    {
      kind: 'attachment',
      organisation,
      report,
      attachment: { hash: 'h', name: typed.title, caption: typed.title, type: 'image/png', size: 1 },
      file: { name: 'h.png', title: typed.title, bytes: Buffer.from('PNG') },
    },
    ...papers(organisation, typed),
    ...faults.map(
      (why): Letter => ({
        kind: 'template-fault',
        organisation,
        report,
        fault: { template: '报送单.docx', why, tags: [typed.reason, typed.title] },
      }),
    ),
  ];
}

/** 嘉奖 of a piece and of a unit, given and taken back. */
function awards(organisation: Organisation, report: Report, { reason }: Typed): Letter[] {
  const by = 'sun-xiaomei';
  const award: Award = {
    ...{ id: 'w1', rule: 'best', report: report.id, unit: null, date: '2025-03-05', reason, by, at: AT },
    back: null,
  };
  const toUnit: Award = { ...award, report: null, unit: 'road-admin', back: { by, at: AT, reason } };
  const rest = { organisation, name: '月度最佳', points: 500 };
  return [
    { kind: 'award', award, report, ...rest },
    { kind: 'award-taken-back', award: toUnit, report: null, ...rest },
  ];
}

/** 导出: every paper, however far it is. */
const papers = (organisation: Organisation, { title, reason }: Typed): Letter[] => [
  { kind: 'paper', organisation, title, file: { name: 'a', title, bytes: new Uint8Array() } },
  ...bookPapers.flatMap((paper) =>
    [
      { state: 'queued' as const, before: 0 },
      { state: 'queued' as const, before: 3 },
      { state: 'making' as const, done: 7, of: 60 },
      { state: 'making' as const, done: 0, of: 0 },
      { state: 'made' as const },
      { state: 'failed' as const, fault: null },
      { state: 'failed' as const, fault: { template: title, why: 'broken-tags' as const, tags: [reason] } },
    ].map((progress): Letter => {
      const wanted = { paper, format: formatsOf[paper][0] ?? 'xlsx', period: '2025-Q1' };
      return { kind: 'paper-card', organisation, wanted, progress };
    }),
  ),
];

/** Reminders of every stage, for one unit and for all. */
const reminders = (organisation: Organisation): Letter[] =>
  stages.flatMap((stage: Stage) =>
    [1, organisation.units.length].map(
      (units): Letter => ({
        kind: 'quota-reminder',
        organisation,
        month: '2025-03',
        stage,
        states: organisation.units
          .slice(0, units)
          .map((unit) => ({ unit, month: '2025-03', received: 0, quota: 2, short: 2 })),
        lastDay: '2025-03-31',
      }),
    ),
  );

const figures = {
  received: 180,
  dispatched: 60,
  adopted: 26,
  adoptions: 32,
  points: 13400,
  money: 134000,
  pending: 1,
};

/** The weekly board, in every manner a station may choose. */
const boards = (organisation: Organisation): Letter[] =>
  (['default', 'full', 'quiet'] as const).map(
    (leaderboard): Letter => ({
      kind: 'leaderboard',
      organisation: { ...organisation, settings: { ...organisation.settings, leaderboard } },
      from: '2025-03-03',
      until: '2025-03-10',
      late: true,
      standings: organisation.units.map(({ id, name }, index) => ({
        unit: id,
        name,
        rank: index + 1,
        moved: index - 5,
        received: 3,
        adopted: 1,
        adoptions: 2,
        points: 1250,
      })),
      states: quotaStates(
        organisation.units,
        '2025-03',
        new Map(organisation.units.map(({ id }) => [id, 9])),
      ),
      picture: { name: 'board.png', title: 'board', bytes: new Uint8Array(1) },
      titles: Array.from({ length: 60 }, () => '题'.repeat(60)),
      week: { ...figures, asOf: '2025-03-09' },
      year: { ...figures, asOf: '2025-03-09' },
    }),
  );

/** An urgent matter's card, alarms and daily prompt, with as much said of it as can be. */
function urgent(organisation: Organisation, typed: Typed): Letter[] {
  const incident: Incident = {
    id: 'i'.repeat(21),
    revision: 1,
    kind: 'road-closure',
    unit: 'general',
    matter: typed.title.slice(0, 60),
    place: typed.title,
    eventAt: AT,
    knownAt: AT,
    duty: 'zhao-lei',
    leader: 'wang-zhiyuan',
    closure: {
      road: 'trunk',
      route: typed.reason.slice(0, 60),
      stake: typed.reason.slice(0, 60),
      cause: typed.reason.slice(0, 200),
      measures: '',
      losses: '',
      expectedOpening: null,
      actualOpening: null,
    },
    report: 'r'.repeat(21),
    openedBy: 'zhao-lei',
    openedAt: AT,
    closedAt: null,
  };
  const urgency = {
    organisation,
    incident,
    phone: clockOf(incident, 'phone', AT, defaultLimits, AT),
    written: clockOf(incident, 'written', null, defaultLimits, AT + 7_200_000),
    calls: Array.from({ length: 5 }, (_, n) => ({
      id: `c${n}`,
      incident: incident.id,
      at: AT,
      to: typed.title.slice(0, 60),
      by: 'zhao-lei',
      words: typed.reason,
      recordedBy: 'zhao-lei',
      recordedAt: AT,
    })),
    reports: reportStatuses.map((status) => reportOf(typed, status)),
    now: AT + 7_200_000,
  };
  return [
    { kind: 'urgent-card', ...urgency },
    { kind: 'urgent-card', ...urgency, incident: { ...incident, closedAt: AT } },
    ...alarms.map((alarm): Letter => ({ kind: 'urgent-alarm', alarm, ...urgency })),
    { kind: 'urgent-daily', ...urgency },
  ];
}

/** 约稿 as the longest words make it. */
const solicitationOf = (typed: Typed, body: string | null): Solicitation => ({
  id: 's1',
  revision: 1,
  topic: typed.title,
  body,
  units: ['general'],
  dueAt: AT,
  note: typed.reason,
  openedBy: 'sun-xiaomei',
  openedAt: AT,
  closedAt: null,
});

/** What a unit is asked for, the reminder of it, and how both stand later. */
function solicited(organisation: Organisation, typed: Typed): Letter[] {
  const unit = 'general';
  const solicitation = solicitationOf(typed, 'shi-gonglu-chu');
  const stands = { kind: 'solicitation-stands', organisation, unit } as const;
  const owed = { unit, state: 'late', report: null } as const;
  const answered = { unit, state: 'answered-late', report: reportOf(typed, 'dispatched') } as const;
  return [
    { kind: 'solicited', organisation, unit, solicitation },
    { kind: 'solicitation-reminder', organisation, unit, solicitation: solicitationOf(typed, null) },
    { kind: 'solicitation-overdue', organisation, solicitation, late: solicitation.units },
    { ...stands, solicitation, answer: answered, reminder: false },
    { ...stands, solicitation, answer: owed, reminder: true },
    { ...stands, solicitation: { ...solicitation, closedAt: AT }, answer: owed, reminder: true },
  ];
}

/** 站内情况通报 of many units, titles and corrections, in every state. */
function bulletins(organisation: Organisation, typed: Typed): Letter[] {
  const rows = organisation.units.map(({ id, name }, index) => ({
    ...{ unit: id, name, rank: index + 1, quota: 3, received: 3, adopted: 1, adoptions: 2, points: 700 },
  }));
  const bodies = organisation.bodies.map(({ name }) => name);
  const sheet: StationBulletinSheet = {
    station: organisation.station.name,
    period: '2025-Q1',
    asOf: '2025-03-31',
    issuedOn: null,
    totals: { received: 45, dispatched: 20, adopted: 12, adoptions: 20, pending: 1 },
    score: { points: 4650, rank: 3, on: '2025-03-31', notice: typed.title.slice(0, 60) },
    groups: Array.from({ length: 20 }, (_, index) => ({ name: `第${index + 1}组`, rows })),
    titles: Array.from({ length: 99 }, () => ({
      title: typed.title,
      unit: '大队综合股',
      bodies,
      flags: [...titleFlags],
    })),
    corrections: Array.from({ length: 99 }, () => ({
      of: '2024-Q4',
      unit: '大队综合股',
      ...{ what: 'points' as const, before: 200, after: 700 },
    })),
  };
  const remark = typed.reason;
  const of = (status: StationBulletinStatus) => ({
    ...{ period: sheet.period, revision: 2, status, sheet, remark },
    steps: [{ act: 'return' as const, by: 'zhou-jianguo', at: AT, reason: typed.reason.slice(0, 300) }],
  });
  return [
    { kind: 'periods-closed', organisation, periods: ['2025-12', '2025-Q4', '2025'] },
    ...backupFailures.map((why): Letter => ({ kind: 'backup-failed', organisation, day: '2025-03-05', why })),
    ...stationBulletinStatuses.flatMap((status): Letter[] => [
      { kind: 'bulletin-review', organisation, bulletin: of(status) },
      { kind: 'bulletin-office', organisation, bulletin: of(status) },
    ]),
    { kind: 'bulletin', organisation, bulletin: of('published') },
    {
      kind: 'bulletin-file',
      organisation,
      bulletin: of('published'),
      file: { name: '通报.docx', title: '通报', bytes: Buffer.from('PK') },
    },
    {
      kind: 'bulletin-fault',
      organisation,
      bulletin: of('published'),
      fault: { template: '通报.docx', why: 'missing-tags', tags: [typed.title] },
    },
  ];
}

/** A batch at every step, with a person of as many pieces as anybody may have. */
function payouts(organisation: Organisation, { title, reason }: Typed): Letter[] {
  const pieces = Array.from({ length: 60 }, (_, index) => ({
    entry: `e${index}`,
    adoption: 'a1',
    title: index === 1 ? null : title,
    receipt: { year: 2025, number: 12 },
    body: '市公路处',
    date: '2025-03-05',
    rate: 2000,
    amount: index === 2 ? -2000 : 2000,
  }));
  const line = { person: 'zhao-lei', name: '赵磊', unit: '大队综合股', amount: 116_000, pieces };
  const step = { by: 'sun-xiaomei', at: AT, hands: 'single-person' as const };
  const [reader] = organisation.people;
  const acts = ['check', 'approve', 'pay', 'cancel', 'take-sheet'] as const;
  return payoutStatuses.flatMap((status): Letter[] => {
    const payout = {
      id: 'p'.repeat(21),
      revision: 1,
      status,
      quarter: status === 'draft' ? null : '2025-Q1',
      through: '2025-03-31',
      authority: reason.slice(0, 300),
      lines: [line],
      sum: line.amount,
      hash: 'h'.repeat(64),
      steps: [
        { act: 'prepare' as const, ...step },
        { act: 'cancel' as const, ...step, reason: reason.slice(0, 200), on: '2025-03-05' },
      ],
    };
    const file = { name: '发放表.xlsx', title: '发放表', bytes: Buffer.from('PK') };
    return [
      ...(reader ? [{ kind: 'payout-card' as const, organisation, reader, payout, acts: [...acts] }] : []),
      { kind: 'payout-cancelled', organisation, payout },
      { kind: 'payout-paid', organisation, payout, line },
      { kind: 'payout-sheet', organisation, payout, file },
      {
        kind: 'payout-fault',
        organisation,
        payout,
        fault: { template: '发放表.docx', why: 'missing-tags', tags: [title] },
      },
    ];
  });
}

/** 试算结果 of a whole station, as long as it gets. */
function tried(organisation: Organisation): Letter {
  const held = { points: 1_234_567, money: 1_234_567, pending: 99 };
  const row = { held, wanted: { points: 0, money: 99, pending: 0 } };
  return {
    ...{ kind: 'what-if', organisation, name: '某县局对股室', year: 2025, ...row },
    units: organisation.units.map(({ id }) => ({ unit: id, person: null, ...row })),
    people: organisation.people.map(({ id, unit }) => ({ unit, person: id, ...row })),
  };
}

/** 通报核对 in each of its states, and 申诉清单. */
function checks(organisation: Organisation): Letter[] {
  const counts = {
    rows: 9,
    ignored: 3,
    matched: 2,
    unrecorded: 1,
    unknown: 1,
    asked: 1,
    unlisted: 1,
    totals: 1,
  };
  const check: BulletinCheck = {
    ...{ id: 'b1', revision: 1, body: 'shi-gonglu-chu', from: '2025-01-01', until: '2025-04-01' },
    ...{ upload: null, hash: 'h', failed: null, rows: [], answers: {}, result: null },
    ...{ givenUpAt: null, givenUpBy: null },
    ...{ by: 'sun-xiaomei', at: AT },
  };
  const lists = { recorded: ['a1'], confirmed: [], unlisted: ['a2'] };
  const confirmed = { ...check, result: { by: 'sun-xiaomei', at: AT, counts, ...lists } };
  const failures: ReadFailure[] = [
    ...(['too-large', 'too-many-cells', 'old-excel', 'unknown-kind'] as const),
    ...(['broken', 'empty', 'unreachable', 'secret'] as const),
  ];
  const card = (over: Partial<BulletinCheck>): Letter => ({
    ...{ kind: 'bulletin-check', organisation, counts: null },
    check: { ...check, ...over },
  });
  const file = { name: '申诉清单.xlsx', title: '申诉清单', bytes: new Uint8Array() };
  return [
    card({ upload: 'F1' }),
    ...failures.map((failed) => card({ failed })),
    { kind: 'bulletin-check', organisation, check, counts },
    { kind: 'bulletin-check', organisation, check: confirmed, counts },
    { kind: 'appeal-list', organisation, check: confirmed, file },
    card({ givenUpAt: AT, givenUpBy: 'sun-xiaomei' }),
    card({ givenUpAt: AT }),
    { kind: 'check-given-up', organisation, check: { ...check, givenUpAt: AT } },
  ];
}

/** 意见建议 of the longest words: open, answered at length, closed; and the answer to its writer. */
function suggestions(organisation: Organisation, { body, reason }: Typed): Letter[] {
  const words = body.slice(0, 1000);
  const reply = reason.slice(0, 500);
  const open: Suggestion = { id: 'g1', revision: 1, by: 'zhao-lei', at: AT, words, settled: null };
  const card = (settled: Suggestion['settled']): Letter => ({
    ...{ kind: 'suggestion-card', organisation },
    suggestion: { ...open, settled },
  });
  return [
    card(null),
    card({ by: 'sun-xiaomei', at: AT, reply }),
    card({ by: 'sun-xiaomei', at: AT, reply: null }),
    { kind: 'suggestion-answered', organisation, words, clerk: 'sun-xiaomei', reply },
  ];
}

/** What is told each month, as long as it gets. */
function monthly(organisation: Organisation): Letter[] {
  const pace = { count: 1234, target: 60, forecast: 4321, monthly: 99 };
  const counts = { reminder: 999, course: 999, paper: 999 };
  const people = organisation.people.map(({ id }) => ({ person: id, ...counts }));
  const none = { reminder: 0, course: 0, paper: 0 };
  const month = '2025-02';
  const suggestions = { came: 999, settled: 998 };
  return [
    { kind: 'pace', organisation, month: '2025-03', dispatched: pace, adopted: { ...pace, count: 1 } },
    { kind: 'payout-due', organisation, sum: 123_456_700, people: 99, through: '2025-02-28' },
    { kind: 'burden', organisation, month, suggestions, total: counts, people, channels: 99 },
    { kind: 'burden', organisation, month, suggestions, total: none, people: [], channels: 0 },
    { kind: 'calendar-missing', organisation, year: 2026 },
    { kind: 'figures-differ', organisation, period: '2025-Q1' },
  ];
}

/** Every letter there is, about what was typed. */
export const everyLetter = (organisation: Organisation, typed: Typed): Letter[] => [
  ...reportStatuses.flatMap((status) => lettersAbout(organisation, typed, status)),
  ...reminders(organisation),
  ...boards(organisation),
  { kind: 'undelivered', organisation, about: { person: 'zhao-lei' } },
  { kind: 'undelivered', organisation, about: { channel: 'team' } },
  ...urgent(organisation, typed),
  ...solicited(organisation, typed),
  tried(organisation),
  ...bulletins(organisation, typed),
  ...payouts(organisation, typed),
  ...checks(organisation),
  ...suggestions(organisation, typed),
  ...monthly(organisation),
];
