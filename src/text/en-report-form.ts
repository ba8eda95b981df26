import type { zhField, zhForm } from './zh-report-form.ts';

/** The form of a report. */
export const enForm: typeof zhForm = {
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
};

/** What is said beside a field. */
export const enField: typeof zhField = {
  title: { missing: 'Enter a title', future: '' },
  body: { missing: 'Enter the text', future: '' },
  eventDate: { missing: 'Enter a date', future: 'Date is in the future' },
  declaration: { missing: 'Tick the declaration', future: '' },
};
