import type { Calendar } from './calendar.ts';
import type { UrgentLimits } from './incident-clock.ts';
import type { LocalDate, Zone } from './instant.ts';
import type { Month } from './period.ts';
import type { Person, PersonId } from './person.ts';
import type { SignOrder } from './report.ts';
import type { RuleBook } from './rules.ts';
import type { BoardOrder } from './standing.ts';
import type { Template } from './template.ts';
import type { Unit } from './unit.ts';

export type StationId = string;
export type BodyId = string;
export type TierId = string;

/** 采用单位: who may adopt. Aliases name the same body (市政府 = 市政府办). */
export interface Body {
  id: BodyId;
  name: string;
  tier: TierId;
  aliases: string[];
}

/** 级别: bodies of one tier are worth the same unless a body has its own rate. */
export interface Tier {
  id: TierId;
  name: string;
}

/** Yearly targets of the station: 上报篇 and 采用篇. */
interface Targets {
  dispatched: number;
  adopted: number;
}

/** Chat channels by what they are for; values are the chat's own ids, opaque to us. */
interface Channels {
  team: string;
  office: string;
}

/** What a station may set. */
export interface Settings {
  /** 审签顺序: the leader signs before the office edits, or after. */
  sign: SignOrder;
  /** 一般信息审签人: `deputy-in-charge` of the unit, or one named person's id. */
  generalSigner: string;
  /** 问题信息审签人: `station-head`, or one named person's id. */
  problemSigner: string;
  /** 部门负责人先签: the unit's head gives his opinion before the leader. */
  unitHeadSigns: boolean;
  /** 会签: heads of co-units give their opinion before the leader. */
  countersign: boolean;
  /** 后备审签人: who signs where the signer is gone; null is the next leader by the rules. */
  fallbackSigner: PersonId | null;
  /** 问题信息 with their words, or 仅登记 only. */
  problemTexts: 'full' | 'register-only';
  /** 急报时限. */
  urgent: UrgentLimits;
  /** What the weekly leaderboard shows to all. */
  leaderboard: 'default' | 'full' | 'quiet';
  /** 排行榜次序. */
  boardOrder: BoardOrder;
  /** 发放依据: money is on only once an authority is named. */
  moneyAuthority: string | null;
  /** 稿酬发放批准人: `station-head`, or one named person's id. */
  payoutApprover: string;
}

/** One station with everybody and everything its rules need; a value, read whole, replaced whole. */
export interface Organisation {
  station: { id: StationId; name: string; column: string };
  /** The body that every report is sent to (市公路处). */
  superior: BodyId;
  zone: Zone;
  units: Unit[];
  people: Person[];
  tiers: Tier[];
  bodies: Body[];
  rules: RuleBook;
  targets: Targets;
  channels: Channels;
  calendar: Calendar;
  settings: Settings;
  /** Topic ideas for reminders, by month number; month 0 serves every month. */
  topics: ReadonlyMap<number, string[]>;
  /** 信息模板, in the order in which they are offered. */
  templates: Template[];
  /** Counts changes; a file made from an older one is refused. */
  revision: number;
  /** The day from which this revision holds. */
  since: LocalDate;
}

/** A quota that holds from the first of a month on. */
export interface QuotaSince {
  from: Month;
  pieces: number;
}
