import type { ModalView } from '@slack/types';
import { fieldProblems } from '#domain/check';
import type { MaterialReason } from '#domain/material';
import type { Report, ReportText } from '#domain/report';
import type { Manuscript } from '#domain/submission';
import { type FormDoor, open, type PressDoor, type Visit } from '../answer.ts';
import { type FormValues, textField, typed } from '../fields.ts';
import { field, modal } from '../ids.ts';
import { modalView, note } from '../kit.ts';
import { personName, refused, stopped } from '../say.ts';
import { carried, ofEdit, ofReport } from '../values.ts';

/** 核稿表单, drawn and read back. With `reasons` it says that saving asks for a new signature. */
function editForm(
  visit: Visit,
  report: Report,
  text: Manuscript,
  reasons: MaterialReason[],
  seen: string,
): ModalView {
  const { words, organisation } = visit;
  const signer = personName(words, organisation, report.task.signer);
  const material = words.list(reasons.map((reason) => words.office.materialReasons[reason]));
  const warned = reasons.length > 0;
  return modalView(
    modal.edit,
    {
      title: words.office.editTitle,
      submit: warned ? words.office.materialSave : words.office.save,
      close: words.form.close,
      state: { report: report.id, hash: seen, warned },
    },
    [
      note(words.form.secrecy),
      note(warned ? words.office.material(signer, material) : words.office.editNote),
      textField(field.title, { label: words.form.headline, value: text.title, most: 100 }),
      textField(field.body, { label: words.form.body, value: text.body, multiline: true }),
    ],
  );
}

const edited = (values: FormValues, text: ReportText): Manuscript => ({
  title: typed(values, field.title).trim(),
  body: typed(values, field.body).trim(),
  type: text.type,
  eventDate: text.eventDate,
  attachments: text.attachments,
});

/** Spaces alone are no words: Slack lets them pass. */
function emptyFields({ words, today }: Visit, manuscript: Manuscript): Record<string, string> | null {
  const wrong = fieldProblems(manuscript, true, today).filter(({ problem }) => problem === 'missing');
  const errors = wrong.map((empty) => [empty.field, words.field[empty.field].missing]);
  return errors.length > 0 ? Object.fromEntries(errors) : null;
}

/** 「核稿」: opening it claims the piece. */
export const openEdit: PressDoor = async (visit, value) => {
  const { report: id } = carried(ofReport, value);
  const ruling = await visit.services.claimReport(id, visit.person);
  if (!ruling.ok) return refused(visit, ruling, id);
  const report = ruling.value;
  return open(editForm(visit, report, report.text, [], report.text.hash));
};

/** Saved; a material change is said before it is saved, the form keeping its words. */
export const submitEdit: FormDoor = async (visit, { values, state, arrival }) => {
  const { report: id, hash, warned } = carried(ofEdit, state);
  const { services, person } = visit;
  const course = await services.readReport(id, person);
  if (!course.ok) return stopped(visit, course, field.title);
  const manuscript = edited(values, course.value.report.text);
  const errors = emptyFields(visit, manuscript);
  if (errors) return { do: 'errors', errors };
  const preview = warned ? null : await services.previewEdit(id, person, manuscript);
  if (preview?.ok === false && preview.refusal === 'secret') return stopped(visit, preview, field.title, id);
  if (preview?.ok && preview.value.length > 0) {
    return { do: 'update', view: editForm(visit, course.value.report, manuscript, preview.value, hash) };
  }
  const ruling = await services.saveEdit(id, person, manuscript, hash, arrival);
  if (ruling.ok) return { do: 'close' };
  return stopped(visit, ruling, field.title, id);
};
