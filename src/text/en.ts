import { enAdopt } from './en-adopt.ts';
import { enAdoptions } from './en-adoptions.ts';
import { enAttachments } from './en-attachments.ts';
import { enAuthor } from './en-author.ts';
import { enAward } from './en-award.ts';
import { enBoard } from './en-board.ts';
import { enChecks } from './en-checks.ts';
import { enCommands, enCommandWords } from './en-commands.ts';
import { day, monthName } from './en-counting.ts';
import { enDesk } from './en-desk.ts';
import { enDrafts } from './en-drafts.ts';
import { enExport } from './en-export.ts';
import { enHelp } from './en-help.ts';
import { enHome } from './en-home.ts';
import { enJobs } from './en-jobs.ts';
import { enMine } from './en-mine.ts';
import { enMonthly } from './en-monthly.ts';
import { enMore } from './en-more.ts';
import { enNames } from './en-names.ts';
import { enOfficeCard } from './en-office-card.ts';
import { enPapers } from './en-papers.ts';
import { enPayout } from './en-payout.ts';
import { enQuota } from './en-quota.ts';
import { enRates } from './en-rates.ts';
import { enReconcile } from './en-reconcile.ts';
import { enRefusals } from './en-refusals.ts';
import { enRegister } from './en-register.ts';
import { enField, enForm } from './en-report-form.ts';
import { enRetro } from './en-retro.ts';
import { enRules } from './en-rules.ts';
import { enSignCard } from './en-sign-card.ts';
import { enSigners } from './en-signers.ts';
import { enSigning } from './en-signing.ts';
import { enSolicit } from './en-solicit.ts';
import { enStationBulletin } from './en-station-bulletin.ts';
import { enSuggestions } from './en-suggestions.ts';
import { enTimeline } from './en-timeline.ts';
import { enTyped } from './en-typed.ts';
import { enUndelivered } from './en-undelivered.ts';
import { enUpkeep } from './en-upkeep.ts';
import { enUrgent } from './en-urgent.ts';
import { enWaiting } from './en-waiting.ts';
import { enWhy } from './en-why.ts';
import { enWriting } from './en-writing.ts';
import type { Words } from './zh.ts';

/** Plain English. */
export const en: Words = {
  day,
  dayOfYear: (date) => `${day(date)} ${date.slice(0, 4)}`,
  month: (month) => `${monthName(Number(month.slice(5, 7)))} ${month.slice(0, 4)}`,
  moment: (date, time) => `${day(date)} ${time.slice(0, 5)}`,
  person: (name, post) => `${name} (${post})`,
  title: (title) => `“${title}”`,
  list: (items) => items.join(', '),
  clauses: (items) => items.join(', '),
  facts: (items) => items.join(' · '),
  sentences: (items) => items.join(' '),
  detail: (what, more) => `${what}: ${more}`,
  aside: (text) => ` (${text})`,
  number: (year, number) => `${year}-${String(number).padStart(3, '0')}`,
  yuan: (cents) => `${(cents / 100).toLocaleString('en', { maximumFractionDigits: 2 })} yuan`,
  points: (hundredths) => `${hundredths / 100} points`,

  ...enNames,
  ...enRefusals,

  commands: enCommands,
  signers: enSigners,
  solicit: enSolicit,
  suggestions: enSuggestions,
  rules: enRules,
  export: enExport,
  bulletin: enStationBulletin,
  reconcile: enReconcile,
  checks: enChecks,
  signing: enSigning,
  drafts: enDrafts,
  urgent: enUrgent,
  writing: enWriting,
  attachments: enAttachments,
  register: enRegister,
  words: enCommandWords,
  form: enForm,
  field: enField,
  author: enAuthor,
  sign: enSignCard,
  office: enOfficeCard,
  papers: enPapers,
  waiting: enWaiting,
  typed: enTyped,
  timeline: enTimeline,
  home: enHome,
  desk: enDesk,
  more: enMore,
  adopt: enAdopt,
  adoptions: enAdoptions,
  rates: enRates,
  retro: enRetro,
  why: enWhy,
  quota: enQuota,
  award: enAward,
  board: enBoard,
  payout: enPayout,
  jobs: enJobs,
  monthly: enMonthly,
  upkeep: enUpkeep,
  undelivered: enUndelivered,
  mine: enMine,
  help: enHelp,
};
