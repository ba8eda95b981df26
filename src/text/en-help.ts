import type { zhHelp } from './zh-help.ts';

/** How to use it. */
export const enHelp: typeof zhHelp = {
  title: 'How to use Xinbao',
  lines: (names) => [
    `${names.report}  submit a report to your leader; its message shows how it fares`,
    `${names.quota}  your unit's month and the year's pace`,
    `${names.leaderboard}  the score leaderboard`,
    `${names.xinbao} sign  read and sign what awaits your opinion, one by one`,
    `${names.xinbao} delegate  authorise another leader to sign, or end it (leaders and office)`,
    `${names.xinbao} mine  your reports: progress, adoptions, money`,
    `${names.adopt}  record adoptions (office only)`,
    `${names.xinbao} confirm  confirm adoptions that a colleague recorded (office only)`,
    `${names.xinbao} unrated  adoptions without a rate, settled once it is set (office only)`,
    `${names.xinbao} retro  enter a report known only from a notice (office only)`,
    `${names.xinbao} signature  enter a signature given on paper or by telephone (office only)`,
    `${names.xinbao} register-only  register a report by a code and where its paper lies, without words`,
    `${names.xinbao} urgent  report something urgent; two clocks; ${names.xinbao} urgent list`,
    `${names.xinbao} solicit  ask units for a piece (office only); ${names.xinbao} solicit list`,
    `${names.xinbao} check  check a superior’s notice, then record what it adopted (office only)`,
    `${names.xinbao} overtaken  log what a superior heard elsewhere first (office only)`,
    `${names.xinbao} drafts  unsent drafts, to continue or delete`,
    `${names.xinbao} queue  the office’s queue with its filters (office only)`,
    `${names.xinbao} payout  prepare, check, approve and log payouts, with their sheets (office, head, finance)`,
    `${names.xinbao} rules  the rules in force, what has no rate, and a year under other schemes (office, leaders)`,
    `${names.xinbao} bulletin  the station’s own bulletin: draft, the leader’s word, publication (office, leaders)`,
    `${names.xinbao} export  registers, tables, bulletin, summary and archive as files (leaders, office, finance, overseer)`,
    `${names.xinbao} undelivered  notices that could not be delivered, to send again (office, administrator)`,
    `${names.xinbao} jobs  when the bot does what by itself; run now, pause (administrator only)`,
    `${names.xinbao} help  this page`,
  ],
  unknown: (word) => `There is no “${word}”.`,
};
