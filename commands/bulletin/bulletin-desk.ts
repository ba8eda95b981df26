import type { ModalView } from '@slack/types';
import type { StationBulletin, StationBulletinStep } from '#domain/station-bulletin';
import {
  type Answer,
  type FormDoor,
  instead,
  nothing,
  open,
  type PressDoor,
  type PressedForm,
  type Visit,
  whisper,
} from '../answer.ts';
import { textField, typed } from '../fields.ts';
import { field, modal, press } from '../ids.ts';
import { actions, button, header, modalView, note } from '../kit.ts';
import { readReason, reasonForm } from '../review/opinion-forms.ts';
import { refused, stopped } from '../say.ts';
import { carried, ofBulletin, ofBulletinFile, ofPeriod, ofRedraft } from '../values.ts';
import { stepLine } from './bulletin-news.ts';
import { bulletinSheet, periodName, takeBulletin } from './bulletin-sheet.ts';

const REMARK_LENGTH = 1000;

/** 「起草」, or 「重新起草」 with the remark of before. */
export const openBulletin: PressDoor = async (visit, value, form) => {
  const { period } = carried(ofPeriod, value);
  const { words, services, person } = visit;
  const ruling = await services.mayDraftBulletin(period, person);
  if (!ruling.ok) return refused(visit, ruling);
  const { bulletin } = words;
  const state = { period, revision: ruling.value?.revision ?? 0 };
  return instead(
    modalView(
      modal.bulletin,
      { title: bulletin.formTitle, submit: bulletin.draft, close: words.form.close, state },
      [
        note(words.form.secrecy),
        note(bulletin.basis(periodName(words, period))),
        textField(field.words, {
          label: bulletin.remark,
          value: ruling.value?.remark ?? '',
          most: REMARK_LENGTH,
          multiline: true,
          optional: true,
        }),
      ],
    ),
    form,
  );
};

export const submitBulletin: FormDoor = async (visit, { values, state, arrival }) => {
  const { period, revision } = carried(ofRedraft, state);
  const remark = typed(values, field.words);
  // 重新起草 comes from the same form.
  const ruling = await visit.services.draftBulletin(`${arrival}:${revision}`, period, remark, visit.person);
  if (!ruling.ok) return stopped(visit, ruling, field.words);
  return { do: 'update', view: reading(visit, ruling.value) };
};

/** The whole of it, with what this state lets one do; whether this person may is asked when he presses. */
function reading({ words }: Visit, one: StationBulletin): ModalView {
  const { bulletin } = words;
  const { period, revision, status } = one;
  const value = { period, revision };
  return modalView(modal.reading, { title: bulletin.title, close: words.form.close }, [
    header(bulletin.named(periodName(words, period))),
    note(bulletin.states[status]),
    ...bulletinSheet(words, one),
    ...actions(
      status === 'draft' ? button(press.submitBulletin, bulletin.submit, value, { style: 'primary' }) : null,
      status === 'draft' ? button(press.draftBulletin, bulletin.redraft, { period }) : null,
      status === 'approved'
        ? button(press.publishBulletin, bulletin.publish, value, { style: 'primary' })
        : null,
      takeBulletin(words, period),
    ),
  ]);
}

/** 「Word 文件」 · 「Excel 文件」: made like any other export, and sent in a direct message. */
export const takeBulletinPress: PressDoor = async (visit, value) => {
  const { period, format } = carried(ofBulletinFile, value);
  const { words, services, person, arrival } = visit;
  const ruling = await services.takeBookPaper({ paper: 'bulletin', period, format }, person, arrival);
  return ruling.ok ? whisper(words.export.coming) : refused(visit, ruling);
};

/** 「查看」. */
export const seeBulletin: PressDoor = async (visit, value, form) => {
  const { period } = carried(ofPeriod, value);
  const ruling = await visit.services.readBulletin(period, visit.person);
  return ruling.ok ? instead(reading(visit, ruling.value), form) : refused(visit, ruling);
};

/** What is shown after a press: in a form the bulletin as it now stands; a card is redrawn by itself. */
const shown = (visit: Visit, one: StationBulletin, form: PressedForm | undefined): Answer =>
  form ? instead(reading(visit, one), form) : nothing;

const passing =
  (act: 'submit' | 'approve' | 'publish'): PressDoor =>
  async (visit, value, form) => {
    const ruling = await visit.services.passBulletin(act, carried(ofBulletin, value), visit.person);
    if (ruling.ok) return shown(visit, ruling.value, form);
    return ruling.refusal === 'step-taken' ? whisper(tooLate(visit, ruling)) : refused(visit, ruling);
  };

/** What another did first. */
const tooLate = ({ words, organisation }: Visit, { step }: { step: StationBulletinStep }): string =>
  words.bulletin.taken(stepLine(words, organisation, step));

/** 「呈请审阅」 · 「同意发布」 · 「发布」. */
export const submitBulletinPress = passing('submit');
export const approveBulletinPress = passing('approve');
export const publishBulletinPress = passing('publish');

/** 「退回修改」. */
export const openBulletinReturn: PressDoor = (visit, value) =>
  open(reasonForm(visit, modal.bulletinReturn, visit.words.bulletin.return, carried(ofBulletin, value)));

export const submitBulletinReturn: FormDoor = async (visit, { values, state }) => {
  const read = readReason(visit, values);
  if ('errors' in read) return { do: 'errors', errors: read.errors };
  const ruling = await visit.services.passBulletin(
    'return',
    carried(ofBulletin, state),
    visit.person,
    read.reason,
  );
  if (ruling.ok) return { do: 'close' };
  if (ruling.refusal === 'step-taken')
    return { do: 'errors', errors: { [field.words]: tooLate(visit, ruling) } };
  return stopped(visit, ruling, field.words);
};
