import { z } from 'zod';
import { adoptionKinds, genres, instructionLevels } from '#domain/adoption';
import { dispatchTurns } from '#domain/dispatch-turn';
import { isDate } from '#domain/instant';
import { jobNames } from '#domain/job';
import { everyReason } from '#domain/material';
import { periodNamed } from '#domain/named-period';
import { payoutPapers } from '#domain/payout';
import { queueStates } from '#domain/queue';
import { incidentStages, reportTypes } from '#domain/report';
import { againsts } from '#domain/versions';

/** What buttons and forms carry; anything else that comes back is refused. */
const id = z.string().min(1).max(64);

export const ofReport = z.object({ report: id });
/** 急报 that a form tells: a matter not yet reported has no name. */
export const ofUrgent = z.object({ incident: id.nullable(), stage: z.enum(incidentStages) });
/** A report form: the draft opened in it, the report of a revision, the 约稿 that it answers, the 急报 that it tells. */
export const ofForm = z.object({
  draft: id.nullable().default(null),
  report: id.nullable().default(null),
  solicitation: id.nullable().default(null),
  urgent: ofUrgent.nullable().default(null),
});
export const ofDraft = z.object({ draft: id });
/** A task of a report, and the words the leader saw. */
export const ofTask = z.object({ report: id, task: z.int().positive(), hash: id });
/** 待我审签: the place in the queue behind which the next piece is sought. */
const behind = z.object({ at: z.int(), id }).nullable();
export const ofPlace = z.object({ behind });
/** A piece shown in 待我审签, the words the leader saw, and behind which place it was found. */
export const ofWaiting = ofTask.extend({ behind });
export const ofWaitingType = ofWaiting.extend({ type: z.enum(reportTypes) });
const waitingActs = ['reject', 'raise', 'lower', 'pass-on'] as const;
/** 更多 on it. */
export type WaitingMore = (typeof waitingActs)[number];
export const ofWaitingMore = z.object({ do: z.enum(waitingActs) });
/** 记为同意: the words that were shown to the signer, and the message he typed them in. */
export const ofTyped = ofTask.extend({ words: z.string().min(1).max(300), said: z.string().max(32) });
/** 核稿: the words the clerk began with, and whether he was told that a new signature is due. */
export const ofEdit = z.object({
  report: id,
  hash: id,
  told: z.array(z.enum(everyReason)).default([]),
  signer: id.nullable().default(null),
});
/** 校核提示 that the form showed, by their marks. */
export const ofHints = z.object({ shown: z.array(z.string().max(16)).max(100).default([]) });
/** 更多 on a signer's card. */
export const ofSignMore = ofTask.extend({ do: z.enum(['raise', 'lower', 'pass-on']) });
export const ofType = z.object({ report: id, type: z.enum(reportTypes), hash: id });
/** 登记采用 between its two steps. */
export const ofAdopting = z.object({
  report: id,
  bodies: z.array(id).min(1).max(100),
  kind: z.enum(adoptionKinds).nullable(),
  genre: z.enum(genres),
  date: z.string().refine(isDate),
  titlePrinted: z.string().max(100).nullable(),
  instruction: z
    .object({
      level: z.enum(instructionLevels),
      date: z.string().refine(isDate),
      reference: z.string().max(60),
    })
    .nullable(),
});
/** A figure that is asked about, and the page of what is behind it. */
export const ofWhy = z.object({
  of: z.enum(['person', 'unit', 'report']),
  id,
  page: z.int().min(0).max(10_000).default(0),
});
export const ofBody = z.object({ body: id });
export const ofAdoption = z.object({ adoption: id });
export const ofAward = z.object({ award: id });
/** A page of a list. */
export const ofPage = z.object({ page: z.int().min(0).max(10_000).default(0) });
/** A report as it was found: which, and which words. */
export const ofVersion = z.object({ report: id, hash: id });
/** 附件 of a report, by its content. */
export const ofAttachment = z.object({ report: id, hash: z.string().regex(/^[0-9a-f]{64}$/) });
/** 接手: the lock that was seen. */
export const ofTakeOver = z.object({ report: id, by: id, at: z.int() });
/** 登记回执, 更正 or 撤回上报. */
export const ofTurn = z.object({ report: id, kind: z.enum(dispatchTurns) });
/** 试算: which 参考办法, and which year. */
export const ofWhatIf = z.object({ preset: id, year: z.int().min(2000).max(2099) });
/** 待办筛选 and page. */
export const ofQueue = z.object({
  state: z.enum(queueStates),
  type: z.enum(['any', ...reportTypes]),
  unit: id,
  urgent: z.boolean(),
  page: z.int().min(0).max(10_000),
});
/** What a pick or a turned page changes of it. */
export const ofQueueTurn = ofQueue.partial();
/** 版本对照: which version, and with what. */
export const ofComparison = z.object({
  report: id,
  text: z.int().positive().optional(),
  against: z.enum(againsts).optional(),
});
export const ofIncident = z.object({ incident: id });
/** 续报 or 终报 of a matter, and the draft opened in its form. */
export const ofFollowUp = ofForm.extend({
  urgent: z.object({ incident: id, stage: z.enum(['follow', 'final']) }),
});
export const ofCheck = z.object({ check: id });
/** 补登 of an entry of it. */
export const ofEntry = ofCheck.extend({ entry: id });
export const ofDelegation = z.object({ delegation: id });
export const ofPayout = z.object({ payout: id });
export const ofPayoutPaper = ofPayout.extend({ paper: z.enum(payoutPapers) });
export const ofSolicitation = z.object({ solicitation: id });
export const ofSuggestion = z.object({ suggestion: id });
const period = z.string().refine((name) => periodNamed(name) !== null);
export const ofPeriod = z.object({ period });
/** The score that is corrected; null where a new one is entered. */
export const ofScore = z.object({ corrects: id.nullable() });
/** 站内情况通报 as a file. */
export const ofBulletinFile = ofPeriod.extend({ format: z.enum(['docx', 'xlsx']) });
/** 站内情况通报 to be drafted, in place of which draft; 0 before the first. */
export const ofRedraft = z.object({ period, revision: z.int().nonnegative() });
/** 站内情况通报 as it was seen. */
export const ofBulletin = z.object({ period, revision: z.int().positive() });
/** 定时任务. */
export const ofJob = z.object({ job: z.enum(jobNames) });
/** A notice that was given up, by its place in the outbox. */
export const ofNotice = z.object({ notice: z.int().positive() });
export const ofJobSwitch = ofJob.extend({ paused: z.boolean() });
export const ofMonth = z.object({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  units: z.array(id).min(1).max(50),
});
/** Reads what a press or form carries; a forged or foreign value throws and is answered as a failure. */
export const carried = <T>(schema: z.ZodType<T>, value: string): T => schema.parse(JSON.parse(value));
