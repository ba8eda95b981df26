import { type Instant, localDate, type Zone } from './instant.ts';
import type { PeriodName } from './named-period.ts';
import { has, isOffice, type Person, type PersonId } from './person.ts';
import { allow, type Ruling, refuse } from './ruling.ts';
import type { UnitFigures } from './standing.ts';
import type { BulletinCorrection, StationBulletinSheet } from './station-bulletin-sheet.ts';

/** 站内情况通报, ours, of a closed period; 上级通报 is another paper. 起草 · 呈审中 · 已同意 · 已发布. */
export const stationBulletinStatuses = ['draft', 'submitted', 'approved', 'published'] as const;
export type StationBulletinStatus = (typeof stationBulletinStatuses)[number];

export type StationBulletinAct = 'draft' | 'submit' | 'approve' | 'return' | 'publish' | 'see';

export interface StationBulletinStep {
  act: Exclude<StationBulletinAct, 'see'>;
  /** Null where the calendar drafted it. */
  by: PersonId | null;
  at: Instant;
  /** 退回的理由. */
  reason?: string;
}

export interface StationBulletin {
  period: PeriodName;
  revision: number;
  status: StationBulletinStatus;
  /** As it was drafted; from then on only a new draft changes it, and once published nothing does. */
  sheet: StationBulletinSheet;
  /** 说明, in the office's words. */
  remark: string;
  steps: StationBulletinStep[];
}

interface Rule {
  from: readonly (StationBulletinStatus | 'none')[];
  by: readonly ('office' | 'leader')[];
}

/** Who may do what to a bulletin, and when: the office writes and publishes, a leader agrees. */
const stationBulletinPolicy: Readonly<Record<StationBulletinAct, Rule>> = {
  draft: { from: ['none', 'draft'], by: ['office'] },
  submit: { from: ['draft'], by: ['office'] },
  approve: { from: ['submitted'], by: ['leader'] },
  return: { from: ['submitted'], by: ['leader'] },
  publish: { from: ['approved'], by: ['office'] },
  see: { from: ['none', 'draft', 'submitted', 'approved', 'published'], by: ['office', 'leader'] },
};

const after: Readonly<Record<StationBulletinStep['act'], StationBulletinStatus>> = {
  draft: 'draft',
  submit: 'submitted',
  approve: 'approved',
  return: 'draft',
  publish: 'published',
};

/** Whether this person may do this to a bulletin in this state; null is one that was never drafted. */
export function permitBulletin(
  act: StationBulletinAct,
  bulletin: Pick<StationBulletin, 'status'> | null,
  person: Person,
): Ruling<null> {
  const { from, by } = stationBulletinPolicy[act];
  const stands = { office: isOffice(person), leader: has(person, 'station-head', 'deputy') };
  if (!person.active || !by.some((role) => stands[role])) return refuse('not-yours');
  return from.includes(bulletin?.status ?? 'none') ? allow(null) : refuse('wrong-state');
}

/** 起草, or 重新起草 in place of an earlier draft. */
export function draftBulletin(
  before: StationBulletin | null,
  { sheet, remark }: Pick<StationBulletin, 'sheet' | 'remark'>,
  by: Person,
  at: Instant,
): Ruling<StationBulletin> {
  const ruling = permitBulletin('draft', before, by);
  if (!ruling.ok) return ruling;
  const { period } = sheet;
  return allow({
    period,
    revision: before?.revision ?? 0,
    status: 'draft',
    sheet,
    remark,
    steps: [...(before?.steps ?? []), { act: 'draft', by: by.id, at }],
  });
}

/** 起草 by the calendar, of a period that has no bulletin yet; the office looks at it, or drafts it anew. */
export const draftByCalendar = (sheet: StationBulletinSheet, at: Instant): StationBulletin => ({
  period: sheet.period,
  revision: 0,
  status: 'draft',
  sheet,
  remark: '',
  steps: [{ act: 'draft', by: null, at }],
});

/** A "no" to one who comes after another: what the other did. */
type StepTaken = { ok: false; refusal: 'step-taken'; step: StationBulletinStep };
export type BulletinRuling = Ruling<StationBulletin> | StepTaken;

/** 呈审 · 同意 · 退回 · 发布. `seen` is the revision that was before the person's eyes. */
export function passBulletin(
  act: Exclude<StationBulletinStep['act'], 'draft'>,
  bulletin: StationBulletin,
  seen: number,
  step: { by: Person; at: Instant; reason?: string },
  zone: Zone,
): BulletinRuling {
  const { by, ...when } = step;
  const ruling = permitBulletin(act, bulletin, by);
  const last = bulletin.steps.at(-1);
  // What was seen stood one step before: whoever took that step was faster.
  if (!ruling.ok && ruling.refusal === 'wrong-state' && last && seen === bulletin.revision - 1)
    return { ok: false, refusal: 'step-taken', step: last };
  if (!ruling.ok) return ruling;
  if (seen !== bulletin.revision) return refuse('text-changed');
  const { sheet } = bulletin;
  return allow({
    ...bulletin,
    status: after[act],
    // 成文日期 is the day it is published.
    sheet: act === 'publish' ? { ...sheet, issuedOn: localDate(when.at, zone) } : sheet,
    steps: [...bulletin.steps, { act, by: by.id, ...when }],
  });
}

/** 呈审对象: the station head, else the deputies. */
export function bulletinLeaders(people: Person[]): PersonId[] {
  const of = (role: 'station-head' | 'deputy') =>
    people.filter((person) => person.active && has(person, role)).map(({ id }) => id);
  const heads = of('station-head');
  return heads.length > 0 ? heads : of('deputy');
}

const counters = ['received', 'adopted', 'adoptions', 'points'] as const;

/** 更正: where what was published of earlier periods, with what was corrected since, is no longer what the books say. */
export function correctionsOf(
  published: Pick<StationBulletinSheet, 'period' | 'groups' | 'corrections'>[],
  now: (period: PeriodName) => UnitFigures[],
): BulletinCorrection[] {
  const told = new Map<string, number>();
  const keyOf = (period: PeriodName, unit: string, what: string) => `${period}/${unit}/${what}`;
  for (const { corrections } of published)
    for (const { of, unit, what, after: figure } of corrections) told.set(keyOf(of, unit, what), figure);
  return published.flatMap(({ period, groups }) => {
    const figures = now(period);
    return groups
      .flatMap(({ rows }) => rows)
      .flatMap((row) =>
        counters.flatMap((what) => {
          const before = told.get(keyOf(period, row.name, what)) ?? row[what];
          const is = figures.find(({ unit }) => unit === row.unit)?.[what] ?? 0;
          return before === is ? [] : [{ of: period, unit: row.name, what, before, after: is }];
        }),
      );
  });
}
