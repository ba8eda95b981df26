import type { UnitId } from './unit.ts';

/** Our own id of a person; a chat's handle appears only in the identity table and at the door. */
export type PersonId = string;

/** 信息员 · 部门负责人 · 副站长 · 站长 · 办公室经办人 · 办公室主任 · 财务 · 管理员 · 监督（只读）. */
export const roles = [
  'correspondent',
  'unit-head',
  'deputy',
  'station-head',
  'clerk',
  'director',
  'finance',
  'admin',
  'overseer',
] as const;
export type Role = (typeof roles)[number];

export interface Person {
  id: PersonId;
  name: string;
  /** 职务 as printed after the name: 站长, 副站长, 股长, 信息员. */
  post: string;
  unit: UnitId;
  roles: Role[];
  /** Units a deputy is in charge of (分管). */
  charge: UnitId[];
  /** Handles in chats, `slack:U024BE7LH`. */
  handles: string[];
  email?: string;
  /** False for a leaver: history stays, nothing new reaches him. */
  active: boolean;
}

export const has = (person: Person, ...wanted: Role[]): boolean =>
  wanted.some((role) => person.roles.includes(role));

/** The office's own people: 经办人 and 主任. */
export const isOffice = (person: Person): boolean => has(person, 'clerk', 'director');
