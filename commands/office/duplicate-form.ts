import { type FormDoor, instead, type OptionsDoor, type PressDoor } from '../answer.ts';
import { picked, searchField, textField, typed } from '../fields.ts';
import { field, modal, options } from '../ids.ts';
import { modalView, note } from '../kit.ts';
import { pieceName, refused, stopped } from '../say.ts';
import { carried, ofReport } from '../values.ts';

/** 「标为重复」: which report it repeats, and how one sees it. */
export const openDuplicate: PressDoor = async (visit, value, form) => {
  const { words, services, person } = visit;
  const state = carried(ofReport, value);
  const ruling = await services.mayAct('mark-duplicate', state.report, person);
  if (!ruling.ok) return refused(visit, ruling, state.report);
  const { duplicate } = words.desk;
  const view = modalView(
    modal.duplicate,
    { title: duplicate.title, submit: duplicate.save, close: words.form.close, state },
    [
      note(words.form.secrecy),
      searchField(field.original, { label: duplicate.original, action: options.original }),
      textField(field.words, { label: duplicate.reason, most: 300, multiline: true }),
      note(duplicate.note),
    ],
  );
  return instead(view, form);
};

/** The search field: title, 来稿号 or 登记号. */
export const findOriginal: OptionsDoor = async ({ services, person, words }, asked) =>
  (await services.findReports(asked, person)).map((report) => [pieceName(words, report), report.id]);

export const submitDuplicate: FormDoor = async (visit, { values, state, arrival }) => {
  const { report } = carried(ofReport, state);
  const original = picked(values, field.original);
  const reason = typed(values, field.words).trim();
  if (!reason) return { do: 'errors', errors: { [field.words]: visit.words.desk.reasonMissing } };
  const ruling = await visit.services.markDuplicate(report, original, visit.person, reason, arrival);
  return ruling.ok ? { do: 'close' } : stopped(visit, ruling, field.original, report);
};
