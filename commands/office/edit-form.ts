import type { ModalView } from '@slack/types';
import { BODY_LENGTH, partsOf } from '#domain/body-parts';
import { fieldProblems } from '#domain/check';
import type { Lock } from '#domain/lock';
import type { Consequences } from '#domain/material';
import type { Report } from '#domain/report';
import type { Manuscript } from '#domain/submission';
import { type Answer, type FormDoor, open, type PressDoor, type Visit } from '../answer.ts';
import { type FormValues, textField, typed } from '../fields.ts';
import { field, modal } from '../ids.ts';
import { modalView, note } from '../kit.ts';
import { sentenceForm } from '../reply.ts';
import { bodyFields, bodyOf, bodyParts } from '../report/body-fields.ts';
import { placeNotes } from '../report/register-only.ts';
import { refused, signerName, stopped } from '../say.ts';
import { carried, ofEdit, ofReport, ofTakeOver } from '../values.ts';
import { takeOverForm } from './take-over.ts';

/** 核稿表单, drawn and read back. With reasons it says that saving asks for a new signature, and whose. */
function editForm(
  visit: Visit,
  report: Report,
  text: Manuscript,
  { reasons, signer }: Consequences,
  seen: string,
  parts = partsOf(text.body),
): ModalView {
  const { words, organisation } = visit;
  const whose = signerName(words, organisation, signer);
  const material = words.list(reasons.map((reason) => words.office.materialReasons[reason]));
  const warned = reasons.length > 0;
  return modalView(
    modal.edit,
    {
      title: words.office.editTitle,
      submit: warned ? words.office.materialSave : words.office.save,
      close: words.form.close,
      state: { report: report.id, hash: seen, told: reasons, signer },
    },
    [
      note(words.form.secrecy),
      note(warned ? words.office.material(whose, material) : words.office.editNote),
      textField(field.title, { label: words.form.headline, value: text.title, most: 100 }),
      ...(report.registerOnly ? placeNotes(words, report) : bodyFields(words, parts)),
    ],
  );
}

const edited = (values: FormValues, { text, registerOnly }: Report): Manuscript => ({
  title: typed(values, field.title).trim(),
  body: registerOnly ? '' : bodyOf(values).trim(),
  type: text.type,
  eventDate: text.eventDate,
  attachments: text.attachments,
});

/** Spaces alone are no words: Slack lets them pass; and parts may grow beyond what a body may have. */
function wrongFields(
  { words, today }: Visit,
  manuscript: Manuscript,
  { registerOnly }: Report,
): Record<string, string> | null {
  const wrong = fieldProblems(manuscript, true, today).filter(
    ({ field: one, problem }) => problem === 'missing' && !(registerOnly && one === 'body'),
  );
  const errors = wrong.map((empty) => [empty.field, words.field[empty.field].missing]);
  if (manuscript.body.length > BODY_LENGTH) errors.push([field.body, words.drafts.full(BODY_LENGTH)]);
  return errors.length > 0 ? Object.fromEntries(errors) : null;
}

/** 「核稿」: opening it claims the piece; what a colleague has open may be taken over, once that is asked. */
export const openEdit: PressDoor = async (visit, value) => {
  const { report: id } = carried(ofReport, value);
  const answer = await claimed(visit, id);
  return 'view' in answer ? open(answer.view) : answer;
};

/** 「接手」, confirmed: of the lock that was seen, and of no newer one. */
export const submitTakeOver: FormDoor = async (visit, { state }) => {
  const { report: id, ...over } = carried(ofTakeOver, state);
  const answer = await claimed(visit, id, over);
  if ('view' in answer) return { do: 'update', view: answer.view };
  return answer.do === 'whisper' ? { do: 'update', view: sentenceForm(visit, answer) } : answer;
};

/** The form of a piece that is now this clerk's, or the question whether to take it over. */
async function claimed(visit: Visit, id: string, over?: Lock): Promise<Answer | { view: ModalView }> {
  const ruling = await visit.services.claimReport(id, visit.person, over);
  if (ruling.ok) {
    const report = ruling.value;
    const unchanged = { reasons: [], signer: null };
    return { view: editForm(visit, report, report.text, unchanged, report.text.hash) };
  }
  const course = await visit.services.readReport(id, visit.person);
  const lock = course.ok ? course.value.report.lock : null;
  return ruling.refusal === 'being-edited' && lock
    ? { view: takeOverForm(visit, id, lock) }
    : refused(visit, ruling, id);
}

/** Saved; what saving brings and was not said yet is said first, the form keeping its words. */
export const submitEdit: FormDoor = async (visit, { values, state, arrival }) => {
  const { report: id, hash, told: reasons, signer } = carried(ofEdit, state);
  const { services, person } = visit;
  const course = await services.readReport(id, person);
  if (!course.ok) return stopped(visit, course, field.title);
  const { report } = course.value;
  const manuscript = edited(values, report);
  const errors = wrongFields(visit, manuscript, report);
  if (errors) return { do: 'errors', errors };
  const ruling = await services.saveEdit(
    id,
    person,
    manuscript,
    { hash, told: { reasons, signer } },
    arrival,
  );
  if (ruling.ok) return { do: 'close' };
  if (!('comes' in ruling)) return stopped(visit, ruling, field.title, id);
  const view = editForm(visit, report, manuscript, ruling.comes, hash, bodyParts(values));
  return { do: 'update', view };
};
