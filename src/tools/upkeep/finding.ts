import { both } from './words.ts';

type Said = ReturnType<typeof both>;

/** What doctor found of one thing: how it stands, and what to do where it does not stand well. */
export interface Finding {
  state: 'ok' | 'warn' | 'fail';
  about: Said;
  said: Said;
}

const finding =
  (state: Finding['state']) =>
  (about: Said, zh: string, en: string): Finding => ({ state, about, said: both(zh, en) });

export const ok = finding('ok');
export const warn = finding('warn');
export const fail = finding('fail');

/** Of what doctor speaks. */
export const subjects = {
  config: both('配置', 'configuration'),
  slack: both('Slack 令牌', 'Slack token'),
  scopes: both('Slack 权限', 'Slack scopes'),
  clock: both('时钟', 'clock'),
  database: both('数据库', 'database'),
  disk: both('磁盘', 'disk'),
  backups: both('备份', 'backups'),
  organisation: both('机构文件', 'organisation'),
  calendar: both('节假日', 'calendar'),
} as const;
