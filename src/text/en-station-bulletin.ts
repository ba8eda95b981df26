import type { Words } from './zh.ts';

export const enStationBulletin: Words['bulletin'] = {
  title: 'Station bulletin',
  period: (year, quarter, month) =>
    `${year}${quarter ? ` Q${quarter}` : ''}${month ? `-${String(month).padStart(2, '0')}` : ''}`,
  named: (period) => `Reports handed in and adopted, ${period}`,
  none: 'No month is closed yet. A month closes on the fifth workday after it; then its bulletin can be drafted.',
  closed: (periods) => `${periods} is closed; its figures no longer change. The bulletin can be drafted.`,
  states: {
    none: 'Not drafted',
    draft: 'Drafted',
    submitted: 'Under review',
    approved: 'To be published',
    published: 'Published',
  },
  draft: 'Draft',
  redraft: 'Draft anew',
  see: 'See',
  submit: 'Submit',
  approve: 'Agree',
  return: 'Return',
  publish: 'Publish',
  files: { docx: 'Word file', xlsx: 'Excel file' },
  file: (period) => `The bulletin of ${period} as a Word file.`,
  unfilled: (period, why) =>
    `The bulletin of ${period} is published; its Word file could not be made. ${why} Take the file from the list of bulletins once the template is mended, and pass it on.`,
  formTitle: 'Draft a bulletin',
  remark: 'Remark',
  basis: (period) =>
    `The figures are those of the closing of ${period}. You see the whole before you submit it.`,
  review: (period) => `For your review: station bulletin ${period}`,
  office: (period, state) => `Station bulletin ${period}: ${state}`,
  totals: (received, dispatched, adopted, adoptions, asOf) =>
    `Handed in ${received}, sent up ${dispatched}, adopted ${adopted} reports, ${adoptions} adoptions (as of ${asOf}).`,
  pending: (adoptions) => `${adoptions} of the adoptions have no rate yet.`,
  row: (rank, unit, received, quota, adopted, adoptions, points) =>
    `${rank}. ${unit}: ${received} of ${quota} handed in, ${adoptions > 0 ? `${adopted} reports adopted, ${adoptions} adoptions, ` : ''}${points}`,
  titles: 'Adopted reports',
  titleLine: (title, unit, bodies, flags) => `“${title}” (${unit}; ${bodies}${flags && `; ${flags}`})`,
  more: (lines) => `${lines} more lines in the paper itself.`,
  flags: {
    instruction: 'leader’s note',
    special: 'special',
    solicited: 'solicited',
    merged: 'merged',
    brief: 'brief',
  },
  corrections: 'Corrections',
  correction: (period, unit, what, before, after) =>
    `In the bulletin of ${period}, ${what} of ${unit}: ${before} becomes ${after}.`,
  counters: {
    received: 'reports handed in',
    adopted: 'reports adopted',
    adoptions: 'adoptions',
    points: 'points',
  },
  step: (by, act, moment, reason) => `${by}: ${act} (${moment})${reason && `: ${reason}`}`,
  calendar: 'Xinbao, by the calendar,',
  taken: (step) => `${step}. What you did was not recorded.`,
  acts: {
    draft: 'drafted',
    submit: 'submitted',
    approve: 'agreed',
    return: 'returned',
    publish: 'published',
  },
};
