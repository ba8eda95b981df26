import { zhAdopt } from './zh-adopt.ts';
import { zhAdoptions } from './zh-adoptions.ts';
import { zhAttachments } from './zh-attachments.ts';
import { zhAuthor } from './zh-author.ts';
import { zhAward } from './zh-award.ts';
import { zhBoard } from './zh-board.ts';
import { zhChecks } from './zh-checks.ts';
import { zhCommands, zhCommandWords } from './zh-commands.ts';
import { zhDesk } from './zh-desk.ts';
import { zhDrafts } from './zh-drafts.ts';
import { zhExport } from './zh-export.ts';
import { zhHelp } from './zh-help.ts';
import { zhHome } from './zh-home.ts';
import { zhJobs } from './zh-jobs.ts';
import { zhMine } from './zh-mine.ts';
import { zhMonthly } from './zh-monthly.ts';
import { zhMore } from './zh-more.ts';
import { zhNames } from './zh-names.ts';
import { zhOfficeCard } from './zh-office-card.ts';
import { zhPapers } from './zh-papers.ts';
import { zhPayout } from './zh-payout.ts';
import { zhQuota } from './zh-quota.ts';
import { zhRates } from './zh-rates.ts';
import { zhReconcile } from './zh-reconcile.ts';
import { zhRefusals } from './zh-refusals.ts';
import { zhRegister } from './zh-register.ts';
import { zhField, zhForm } from './zh-report-form.ts';
import { zhRetro } from './zh-retro.ts';
import { zhRules } from './zh-rules.ts';
import { zhSignCard } from './zh-sign-card.ts';
import { zhSigners } from './zh-signers.ts';
import { zhSigning } from './zh-signing.ts';
import { zhSolicit } from './zh-solicit.ts';
import { zhStationBulletin } from './zh-station-bulletin.ts';
import { zhSuggestions } from './zh-suggestions.ts';
import { zhTimeline } from './zh-timeline.ts';
import { zhTyped } from './zh-typed.ts';
import { zhUndelivered } from './zh-undelivered.ts';
import { zhUpkeep } from './zh-upkeep.ts';
import { zhUrgent } from './zh-urgent.ts';
import { zhWaiting } from './zh-waiting.ts';
import { zhWhy } from './zh-why.ts';
import { zhWriting } from './zh-writing.ts';

/** 简体中文：全部界面用语。英文目录 `en.ts` 与之同键。 */
export const zh = {
  day: (date: string) => `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`,
  dayOfYear: (date: string) =>
    `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`,
  month: (month: string) => `${Number(month.slice(0, 4))}年${Number(month.slice(5, 7))}月`,
  moment: (date: string, time: string) =>
    `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日${time.slice(0, 5)}`,
  person: (name: string, post: string) => `${name}${post}`,
  title: (title: string) => `《${title}》`,
  list: (items: string[]) => items.join('、'),
  clauses: (items: string[]) => items.join('，'),
  facts: (items: string[]) => items.join('｜'),
  sentences: (items: string[]) => items.join(''),
  detail: (what: string, more: string) => `${what}：${more}`,
  aside: (text: string) => `（${text}）`,
  number: (year: number, number: number) => `${year}-${String(number).padStart(3, '0')}`,
  yuan: (cents: number) => `${(cents / 100).toLocaleString('zh-CN', { maximumFractionDigits: 2 })}元`,
  points: (hundredths: number) => `${hundredths / 100}分`,

  ...zhNames,
  ...zhRefusals,

  commands: zhCommands,
  signers: zhSigners,
  solicit: zhSolicit,
  suggestions: zhSuggestions,
  rules: zhRules,
  export: zhExport,
  bulletin: zhStationBulletin,
  reconcile: zhReconcile,
  checks: zhChecks,
  signing: zhSigning,
  drafts: zhDrafts,
  urgent: zhUrgent,
  writing: zhWriting,
  attachments: zhAttachments,
  register: zhRegister,
  words: zhCommandWords,
  form: zhForm,
  field: zhField,
  author: zhAuthor,
  sign: zhSignCard,
  office: zhOfficeCard,
  papers: zhPapers,
  waiting: zhWaiting,
  typed: zhTyped,
  timeline: zhTimeline,
  home: zhHome,
  desk: zhDesk,
  more: zhMore,
  adopt: zhAdopt,
  adoptions: zhAdoptions,
  rates: zhRates,
  retro: zhRetro,
  why: zhWhy,
  quota: zhQuota,
  award: zhAward,
  board: zhBoard,
  payout: zhPayout,
  jobs: zhJobs,
  monthly: zhMonthly,
  upkeep: zhUpkeep,
  undelivered: zhUndelivered,
  mine: zhMine,
  help: zhHelp,
};

/** Every catalogue has exactly these keys, with sentences of the same parameters. */
export type Words = typeof zh;
