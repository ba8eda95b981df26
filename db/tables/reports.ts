import { sql } from 'drizzle-orm';
import type { Opinion, Verdict } from '#domain/opinion';
import type { Attachment, IncidentStage, Report, ReportStatus, ReportType, Writer } from '#domain/report';
import type { SignTask } from '#domain/sign-task';
import type { Kit } from '../column-kit.ts';
import { atOffice, toSign } from './few-statuses.ts';

/** 来稿 and what was written and said of it. Words lie beside the append-only rows, which hold their hashes. */
export const reportTables = (kit: Kit) => {
  const reports = kit.table(
    'reports',
    {
      station: kit.text('station').notNull(),
      id: kit.text('id').notNull(),
      revision: kit.integer('revision').notNull(),
      status: kit.text('status').notNull().$type<ReportStatus>(),
      unit: kit.text('unit').notNull(),
      writers: kit.json<Writer[]>('writers').notNull(),
      text: kit.integer('text').notNull(),
      receiptYear: kit.integer('receipt_year'),
      receiptNumber: kit.integer('receipt_number'),
      registrationYear: kit.integer('registration_year'),
      registrationNumber: kit.integer('registration_number'),
      submittedAt: kit.integer('submitted_at').notNull(),
      creditMonth: kit.text('credit_month').notNull(),
      task: kit.json<SignTask>('task').notNull(),
      signature: kit.json<Report['signature']>('signature'),
      lock: kit.json<Report['lock']>('lock'),
      order: kit.text('order').notNull().default('before-edit').$type<Report['order']>(),
      coUnits: kit.json<Report['coUnits']>('co_units').notNull().default(sql`'[]'`),
      origin: kit.json<Report['origin']>('origin'),
      registerOnly: kit.json<Report['registerOnly']>('register_only'),
      follows: kit.text('follows'),
      noticed: kit.text('noticed'),
      hints: kit.json<Report['hints']>('hints'),
      solicitation: kit.text('solicitation'),
      incident: kit.text('incident'),
      incidentStage: kit.text('incident_stage').$type<IncidentStage>(),
      target: kit.text('target'),
      withdrawal: kit.json<Report['withdrawal']>('withdrawal'),
    },
    (t) => [
      kit.primaryKey({ columns: [t.station, t.id] }),
      kit.uniqueIndex('reports_receipt').on(t.station, t.receiptYear, t.receiptNumber),
      kit
        .uniqueIndex('reports_registration')
        .on(t.station, t.registrationYear, t.registrationNumber)
        .where(sql`${t.registrationNumber} is not null`),
      kit.index('reports_by_month').on(t.station, t.creditMonth, t.unit, t.status),
      kit.index('reports_by_time').on(t.station, t.submittedAt),
      kit
        .index('reports_by_incident')
        .on(t.station, t.incident, t.submittedAt)
        .where(sql`${t.incident} is not null`),
      kit
        .index('reports_by_solicitation')
        .on(t.station, t.solicitation, t.submittedAt)
        .where(sql`${t.solicitation} is not null`),
      kit.index('reports_by_target').on(t.station, t.target).where(sql`${t.target} is not null`),
      /** What waits at the office, few however long the history. */
      kit.index('reports_at_office').on(t.station, t.status).where(atOffice(t.status)),
      /** What waits for a leader's opinion, just as few. */
      kit.index('reports_to_sign').on(t.station, t.status).where(toSign(t.status)),
    ],
  );

  return {
    reports,

    /** Whose reports they are, for reading by person; `reports.writers` holds the shares. */
    writers: kit.table(
      'writers',
      {
        station: kit.text('station').notNull(),
        person: kit.text('person').notNull(),
        report: kit.text('report').notNull(),
      },
      (t) => [
        kit.primaryKey({ columns: [t.station, t.person, t.report] }),
        kit.foreignKey({ columns: [t.station, t.report], foreignColumns: [reports.station, reports.id] }),
      ],
    ),

    /** The words, by their hash. */
    texts: kit.table(
      'texts',
      {
        station: kit.text('station').notNull(),
        hash: kit.text('hash').notNull(),
        title: kit.text('title').notNull(),
        body: kit.text('body').notNull(),
        attachments: kit.json<Attachment[]>('attachments').notNull().default(sql`'[]'`),
      },
      (t) => [kit.primaryKey({ columns: [t.station, t.hash] })],
    ),

    /** Append-only: which words were 第 n 稿. */
    revisions: kit.table(
      'revisions',
      {
        station: kit.text('station').notNull(),
        report: kit.text('report').notNull(),
        number: kit.integer('number').notNull(),
        hash: kit.text('hash').notNull(),
        eventDate: kit.text('event_date').notNull(),
        type: kit.text('type').notNull().$type<ReportType>(),
        by: kit.text('by').notNull(),
        at: kit.integer('at').notNull(),
      },
      (t) => [
        kit.primaryKey({ columns: [t.station, t.report, t.number] }),
        kit.foreignKey({ columns: [t.station, t.report], foreignColumns: [reports.station, reports.id] }),
      ],
    ),

    opinionWords: kit.table(
      'opinion_words',
      {
        station: kit.text('station').notNull(),
        hash: kit.text('hash').notNull(),
        words: kit.text('words').notNull(),
      },
      (t) => [kit.primaryKey({ columns: [t.station, t.hash] })],
    ),

    /** Append-only. */
    opinions: kit.table(
      'opinions',
      {
        station: kit.text('station').notNull(),
        id: kit.text('id').notNull(),
        report: kit.text('report').notNull(),
        task: kit.integer('task').notNull(),
        verdict: kit.text('verdict').notNull().$type<Verdict>(),
        by: kit.text('by').notNull(),
        words: kit.text('words').notNull(),
        text: kit.integer('text').notNull(),
        hash: kit.text('hash').notNull(),
        at: kit.integer('at').notNull(),
        way: kit.text('way').$type<NonNullable<Opinion['way']>>(),
        principal: kit.text('principal'),
        enteredBy: kit.text('entered_by'),
      },
      (t) => [
        kit.primaryKey({ columns: [t.station, t.id] }),
        kit.index('opinions_by_report').on(t.station, t.report, t.at),
        /** 代审签, few among all opinions. */
        kit
          .index('opinions_in_place')
          .on(t.station, t.principal, t.at)
          .where(sql`${t.principal} is not null`),
        kit.foreignKey({ columns: [t.station, t.report], foreignColumns: [reports.station, reports.id] }),
      ],
    ),
  };
};
