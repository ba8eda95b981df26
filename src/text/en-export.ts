import type { zhExport } from './zh-export.ts';

/** Papers made of the books. */
export const enExport: typeof zhExport = {
  title: 'Export',
  paper: 'File',
  period: 'Period',
  save: 'Export',
  note: 'The file is made in the background and comes to you as a direct message. The annual summary and the archive take the year of the period.',
  coming: 'It is being made; its progress and the file come to you as direct messages.',
  missing: 'Choose one',
  none: 'There is no file for you to export.',
  papers: {
    register: 'Register of reports',
    adoptions: 'Adoptions',
    entries: 'Ledger of points and money',
    quota: 'Quotas',
    bulletin: 'Station bulletin',
    annual: 'Annual summary',
    archive: 'Archive of the year',
  },
  formats: { xlsx: 'Excel', csv: 'CSV', docx: 'Word', zip: 'zip' },
  option: (paper, format) => `${paper} (${format})`,
  year: (year) => `${year}`,
  quarter: (year, quarter) => `${year}, quarter ${quarter}`,
  month: (year, month) => `${year}-${String(month).padStart(2, '0')}`,
  queued: (what, before) =>
    before === 0 ? `${what}: queued, about to be made.` : `${what}: queued, ${before} before it.`,
  making: (what, done, of) =>
    of === 0 ? `${what}: being made.` : `${what}: being made, ${done} of ${of} done.`,
  made: (what) => `${what}: done; the file follows.`,
  failed: (what, why) =>
    `${what}: could not be made. ${why || 'Try again later; if it fails again, tell the office.'}`,
  here: (title) => `${title}. Check it before use; it is not to be passed on.`,
};
