import { enAttachments } from './en-attachments.ts';
import { enChecks } from './en-checks.ts';
import { enDesk } from './en-desk.ts';
import { enDrafts } from './en-drafts.ts';
import { enHome } from './en-home.ts';
import { enPapers } from './en-papers.ts';
import { enRegister } from './en-register.ts';
import { enSigners } from './en-signers.ts';
import { enSigning } from './en-signing.ts';
import { enSolicit } from './en-solicit.ts';
import { enTimeline } from './en-timeline.ts';
import { enTyped } from './en-typed.ts';
import { enUrgent } from './en-urgent.ts';
import { enWaiting } from './en-waiting.ts';
import { enWriting } from './en-writing.ts';
import type { Words } from './zh.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const day = (date: string) => `${Number(date.slice(8, 10))} ${months[Number(date.slice(5, 7)) - 1]}`;
const monthName = (month: number) => months[month - 1] ?? String(month);
const pieces = (n: number) => `${n} ${n === 1 ? 'report' : 'reports'}`;
const times = (n: number) => `${n} ${n === 1 ? 'adoption' : 'adoptions'}`;

/** Plain English. */
export const en: Words = {
  day,
  moment: (date, time) => `${day(date)} ${time.slice(0, 5)}`,
  person: (name, post) => `${name} (${post})`,
  list: (items) => items.join(', '),
  clauses: (items) => items.join(', '),
  facts: (items) => items.join(' · '),
  sentences: (items) => items.join(' '),
  detail: (what, more) => `${what}: ${more}`,
  aside: (text) => ` (${text})`,
  number: (year, number) => `${year}-${String(number).padStart(3, '0')}`,
  yuan: (cents) => `${(cents / 100).toLocaleString('en', { maximumFractionDigits: 2 })} yuan`,
  points: (hundredths) => `${hundredths / 100} points`,

  commands: {
    report: 'Submit a report',
    adopt: 'Record adoptions (office only)',
    quota: "Your unit's month and the year's pace",
    leaderboard: 'Score leaderboard',
    xinbao: 'Xinbao: mine, help and everything else',
  },
  signers: enSigners,
  solicit: enSolicit,
  checks: enChecks,
  signing: enSigning,
  drafts: enDrafts,
  urgent: enUrgent,
  writing: enWriting,
  attachments: enAttachments,
  register: enRegister,
  words: {
    sign: 'signature',
    registerOnly: 'register-only',
    urgent: 'urgent',
    backflow: 'overtaken',
    queue: 'queue',

    waiting: 'sign',
    drafts: 'drafts',
    delegate: 'delegate',
    solicit: 'solicit',
    mine: 'mine',
    help: 'help',
    report: 'report',
    adopt: 'adopt',
    quota: 'quota',
    leaderboard: 'leaderboard',
  },

  type: { general: 'General', problem: 'Problem' },
  status: {
    'pending-sign': 'Awaiting opinion',
    returned: 'Returned',
    registered: 'To be edited',
    editing: 'Being edited',
    'pending-resign': 'Awaiting new opinion',
    ready: 'Ready to send',
    dispatched: 'Sent up',
    closed: 'Closed',
    kept: 'Kept',
    rejected: 'Held back',
    withdrawn: 'Withdrawn',
    'merged-into': 'Merged',
    'duplicate-of': 'Duplicate',
  },
  kind: { single: 'Single', merged: 'Merged', special: 'Special', brief: 'Brief', solicited: 'Solicited' },
  level: { county: 'County', city: 'City', province: 'Province', nation: 'Nation' },
  way: { system: 'System', email: 'E-mail', fax: 'Fax', paper: 'Paper', 'secure-post': 'Secure post' },

  form: {
    title: 'Submit a report',
    reviseTitle: 'Revise',
    secrecy: 'This is an internet platform. No state or work secrets, internal papers or leaders’ notes.',
    returned: (signer, reason) => `Returned. ${signer}: ${reason}`,
    headline: 'Title (one matter, within 30 characters)',
    type: 'Type',
    typeHint: 'Choose problem for difficulties, disputes, risks, or matters a superior must solve',
    body: 'Text (facts, analysis, proposal, result)',
    eventDate: 'Date of the event',
    unit: 'Unit',
    declaration: 'Declaration',
    declare: 'Checked: true and exact; reviewed, contains no state or work secret',
    notice: 'Notice',
    submit: 'Send',
    close: 'Close',
  },
  field: {
    title: { missing: 'Enter a title', future: '' },
    body: { missing: 'Enter the text', future: '' },
    eventDate: { missing: 'Enter a date', future: 'Date is in the future' },
    declaration: { missing: 'Tick the declaration', future: '' },
  },

  author: {
    submitted: (title, no, signer) =>
      `“${title}” is registered (${no}) and with ${signer}. This message is updated; no need to ask.`,
    received: (title, no, signer) =>
      `“${title}” is registered (${no}); the office edits it, then ${signer} signs. This message is updated; no need to ask.`,
    approved: (title, no) => `“${title}” (${no}) is approved and with the office.`,
    resigning: (title, no, signer) =>
      `“${title}” (${no}) was changed in editing and is with ${signer} again.`,
    ready: (title, no) => `“${title}” (${no}) is edited and ready to send.`,
    dispatched: (title, date, body, changes) =>
      `“${title}” went to ${body} on ${date}. ${changes === 0 ? 'The office changed nothing.' : `The office made ${changes} ${changes === 1 ? 'change' : 'changes'}; see the comparison.`}`,
    returned: (title, no) => `“${title}” (${no}) came back for revision.`,
    rejected: (title, no) => `“${title}” (${no}) is held back and does not count.`,
    withdrawn: (title, no) => `“${title}” (${no}) is withdrawn and does not count.`,
    kept: (title, no) => `“${title}” (${no}) is kept by the office; it still counts.`,
    mergedInto: (title, no, lead) =>
      `“${title}” (${no}) was merged into “${lead}”; it still counts as received.`,
    duplicateOf: (title, no, original) =>
      `“${title}” (${no}) is a duplicate of ${original}; it no longer counts.`,
    adoptions: (bodies, count) => `Adopted by ${bodies}: ${times(count)}.`,
    sentBack: (title, signer, reason) =>
      `“${title}” came back. ${signer}: ${reason}. Number and date are kept.`,
    heldBack: (title, signer, reason) => `“${title}” is held back. ${signer}: ${reason}.`,
    adopted: (title, bodies, count) => `“${title}” was adopted by ${bodies}: ${times(count)}.`,
    revise: 'Revise',
    withdraw: 'Withdraw',
    withdrawSure: 'A withdrawn report does not count. Withdraw it?',
    compare: 'Comparison',
  },

  sign: {
    head: (type) => `For your opinion: ${type}`,
    resignHead: 'Figures or names were changed in editing; please review the changes and sign again',
    byline: (unit, writers, date, version, no) =>
      `${unit}, ${writers} · sent ${date} · text ${version} · no. ${no}`,
    approve: 'Approve',
    opinion: 'Own words',
    return: 'Return',
    hold: 'Hold back',
    full: 'Full text',
    undo: 'Undo',
    defaultOpinion: 'Approved.',
    phrases: [
      'Approved.',
      'Approved; office to verify the figures first.',
      'Approved; office to send in time.',
      'Approved; follow up.',
    ],
    verdict: (signer, words, moment) => `${signer}: ${words} (${moment})`,
    verdicts: {
      approved: 'Approved',
      returned: 'Returned',
      rejected: 'Held back',
      undone: 'Opinion taken back',
      withdrawn: 'Withdrawn by the writer',
      kept: 'Kept',
      endorsed: 'Agreed',
      'passed-on': 'Passed on',
      raised: 'Made a problem report',
      lowered: 'Made a general report',
      'withdrawal-declined': 'Withdrawal declined',
      merged: 'Merged',
      duplicate: 'Marked as duplicate',
    },
    superseded: 'This report came to you again; please see the newer card.',
    opinionTitle: 'Sign with an opinion',
    opinionLabel: 'Opinion',
    ownWords: 'Own words (they go before the choice)',
    sign: 'Sign',
    returnTitle: 'Return for revision',
    holdTitle: 'Hold back',
    reason: 'Reason',
    ownReason: 'Another reason or details',
    reasons: [
      'Verify figures',
      'Add analysis and proposal',
      'One matter only, split',
      'Out of date',
      'Already reported',
      'Shorten',
    ],
    reasonMissing: 'Choose or write a reason',
    confirm: 'Confirm',
    copy: (unit, title, signer) => `Copy: ${unit} sent the problem report “${title}”; ${signer} signs.`,
  },

  office: {
    head: (status) => `Office: ${status}`,
    claimedBy: (name) => `Editing: ${name}`,
    edit: 'Edit',
    dispatch: 'Log sent',
    dispatchAgain: 'Another body',
    return: 'Return',
    keep: 'Keep',
    registration: (no) => `Registered ${no}`,
    editTitle: 'Edit',
    editNote:
      'Changed figures, dates, units or names, or more than 15 % of the text, need a new signature; you are told before saving.',
    save: 'Save',
    material: (signer, reasons) =>
      `This edit ${reasons}. Once saved it goes to ${signer} for a new signature.`,
    materialReasons: {
      figures: 'changes figures',
      names: 'changes names',
      'type-or-date': 'changes type or date',
      attachments: 'changes attachments',
      extent: 'changes more than 15 %',
      'own-part': 'takes in words the signer wrote himself',
    },
    materialSave: 'Save and send',
    dispatchTitle: 'Log as sent',
    dispatchNote: 'This only records; it sends nothing upward.',
    body: 'Bodies (several)',
    bodyMissing: 'Choose a body',
    date: 'Date',
    number: 'Number',
    way: 'Sent by',
    register: 'Record',
    keepTitle: 'Keep',
    keepReason: 'Reason',
    keepReasonMissing: 'Enter a reason',
    unchanged: 'The text was not changed.',
    sent: (body, date, number) => `Sent to ${body} on ${date}${number && `, no. ${number}`}`,
    queue: (edit, send, pending) => `To edit ${edit} · to send ${send} · no rate ${pending}`,
  },

  papers: enPapers,
  waiting: enWaiting,
  typed: enTyped,
  timeline: enTimeline,
  home: enHome,
  desk: enDesk,

  adopt: {
    title: 'Record adoptions',
    report: 'Report (title or no.)',
    bodies: 'Bodies (several)',
    carrier: 'Publication',
    issue: 'Issue',
    kind: 'Used as',
    kindByReport: 'As the report came (solicited, else single)',
    date: 'Date',
    titlePrinted: 'Title as printed (if changed)',
    instruction: 'Leader’s note (level, date and number only; no text)',
    instructionDate: 'Date of the note',
    instructionReference: 'Number of the note',
    save: 'Record',
    option: (no, title) => `${no} ${title}`,
    done: (title, bodies, count) => `Recorded: “${title}” adopted by ${bodies}, ${times(count)}.`,
    pending: (body) => `${body} has no rate; the money of this adoption is pending.`,
    dateFuture: 'Date is in the future',
    carrierMissing: 'Enter the publication',
    bodiesMissing: 'Choose a body',
  },

  quota: {
    title: (month) => `Quota of ${monthName(month)}`,
    line: (unit, received, quota) => `${unit}: ${received} of ${quota} handed in`,
    met: 'met',
    short: (n) => `${n} to go`,
    year: (dispatched, target, adopted, adoptedTarget, adoptions, asOf) =>
      `Station, year: ${dispatched}/${target} sent up, ${adopted}/${adoptedTarget} reports adopted, ${times(adoptions)} (as of ${asOf}).`,
    reminder: {
      twentieth: (p) =>
        `${p.unit}: ${p.received} handed in for ${monthName(p.month)}, ${p.short} to go.${p.topics && ` Ideas: ${p.topics}.`} Nothing to report? Say so with one tap. No reply needed.`,
      'third-last': (p) =>
        `Three workdays left in ${monthName(p.month)}, today included; ${p.unit} is ${p.short} short. ${p.office} in the office can help. Nothing to report? Say so with one tap. No reply needed.`,
      last: (p) =>
        `Last workday of ${monthName(p.month)}; ${p.unit} is ${p.short} short. Anything sent before midnight on ${p.lastDay} counts; do not pad. No more reminders this month. No reply needed.`,
    },
    report: 'Report',
    none: 'No report',
    snooze: 'Not this month',
    noted: (month) =>
      `Noted: nothing to report in ${monthName(month)}; your unit is not reminded again that month.`,
    snoozed: (month) => `You are not reminded again in ${monthName(month)}.`,
  },

  board: {
    title: (from, to) => `Score leaderboard (${from} to ${to})`,
    quietTitle: (from, to) => `Reports and adoptions (${from} to ${to})`,
    late: 'late',
    week: (dispatched, adopted, adoptions) =>
      `This time: sent up ${dispatched}; adopted ${pieces(adopted)}, ${times(adoptions)}.`,
    year: (dispatched, adopted, adoptions, points, asOf) =>
      `Year: sent up ${dispatched}; adopted ${pieces(adopted)}, ${times(adoptions)}; own score ${points} (as of ${asOf}).`,
    top: (units) => `Most adopted: ${units}.`,
    met: (units) => `Month's task met: ${units}.`,
    closing: "Each unit's row is shown to that unit only.",
    entry: (unit, points) => `${unit} ${points}`,
    row: (rank, unit, points, adopted, adoptions, moved) =>
      `No. ${rank} ${unit}: own score ${points}, ${pieces(adopted)} adopted, ${times(adoptions)}${moved}`,
    moved: (n) => (n === 0 ? '' : n > 0 ? `, up ${n}` : `, down ${-n}`),
    none: 'No adoptions yet.',
    currentTitle: (asOf) => `Score leaderboard (as of ${asOf})`,
  },

  mine: {
    title: 'My reports',
    none: (command) => `You have not sent a report yet. Type ${command} to send the first.`,
    line: (no, title, status) => `${no} “${title}”: ${status}`,
    money: (amount, pending, asOf) =>
      `Money this year: ${amount}${pending > 0 ? `, ${times(pending)} without a rate` : ''} (as of ${asOf})`,
  },

  help: {
    title: 'How to use Xinbao',
    lines: (names) => [
      `${names.report}  submit a report to your leader; its message shows how it fares`,
      `${names.quota}  your unit's month and the year's pace`,
      `${names.leaderboard}  the score leaderboard`,
      `${names.xinbao} sign  read and sign what awaits your opinion, one by one`,
      `${names.xinbao} delegate  authorise another leader to sign, or end it (leaders and office)`,
      `${names.xinbao} mine  your reports: progress, adoptions, money`,
      `${names.adopt}  record adoptions (office only)`,
      `${names.xinbao} signature  enter a signature given on paper or by telephone (office only)`,
      `${names.xinbao} register-only  register a report by a code and where its paper lies, without words`,
      `${names.xinbao} urgent  report something urgent; two clocks; ${names.xinbao} urgent list`,
      `${names.xinbao} solicit  ask units for a piece (office only); ${names.xinbao} solicit list`,
      `${names.xinbao} overtaken  log what a superior heard elsewhere first (office only)`,
      `${names.xinbao} drafts  unsent drafts, to continue or delete`,
      `${names.xinbao} queue  the office’s queue with its filters (office only)`,
      `${names.xinbao} help  this page`,
    ],
    unknown: (word) => `There is no “${word}”.`,
  },

  refusal: {
    'not-yours': 'This is not yours to do.',
    'own-report': 'Nobody signs his own text.',
    'already-decided': 'An opinion was given already; your press was not recorded.',
    'being-edited': 'A colleague has this open; agree with your colleague, or open it to take over.',
    'taken-over':
      'A colleague has taken this over; your edit was not saved. Your words are still here: agree with your colleague, then open it again.',
    'text-changed': 'The text has changed; please read it and try again.',
    'wrong-state': 'This cannot be done as the report now stands; please see its latest card.',
    'office-began': 'The office has begun to edit; ask the office if something must change.',
    'wrong-target': 'The report you chose cannot be the one; please choose another.',
    unsigned: 'This text is not signed, or was materially changed since; it cannot be logged as sent.',
    'not-eligible': 'This person cannot sign this report; choose another leader.',
    'withdrawal-asked': 'Its writer asks to withdraw it; answer that first.',
    'no-signer': 'There is no leader who may sign; please ask the office.',
    'register-only': 'Problem reports are only registered here, without their words; use register-only.',
    'wrong-entry': 'The writer it is entered for must be somebody else, at work in the station.',
    'wrong-co-writers': 'Co-writers must be at work in the station, none twice, at most 5.',
    'wrong-shares': 'The shares cannot be read; write “Qian Fang 2, Zhao Lei 1”, every writer once.',
    'wrong-co-units': 'Units that report together must differ, at most 5.',
    'wrong-dates': 'The dates do not fit: from today on, and the last day not before the first.',
    'delegated-already': 'Another leader is authorised on these days; please end that first.',
    'delegation-circle':
      'On these days that leader has authorised others, and it would come back to the first.',
    'delegation-over': 'This authorisation is over.',
    'wrong-units': 'Choose units that exist.',
    'wrong-due': 'The hour must be still to come.',
    'someone-was-faster': 'Someone else just dealt with it; please look at the latest card.',
    'already-recorded': 'This is recorded already and was not recorded twice.',
    'no-such-report': 'That report was not found.',
  },
  secret: (rule) =>
    `Possible secret or sensitive mark (${rule}). Nothing was kept. Do not rephrase and resend; delete your copy and use the secure channel. A register-only entry is possible.`,
  secrecyRule: {
    mark: 'mark of secrecy or internal paper',
    'id-number': 'identity number',
    phone: 'telephone number',
    'bank-card': 'bank card number',
    coordinates: 'coordinates',
  },
  decided: (signer, moment) => `${signer} decided at ${moment}; your press was not recorded.`,
  contact: (name) => `For help ask ${name} in the office.`,
  unknownPerson: (name) => `You are not on the list of people; ask ${name} in the office.`,
  failed: (ref) => `Not saved; your words are still here. Try again, or give the office this number: ${ref}.`,
  pressFailed: (ref) => `That did not work. Try again, or give the office this number: ${ref}.`,
  tryAgain: 'That took too long; please try again.',
};
