import type { ModalView } from '@slack/types';
import type { Person } from '#domain/person';
import type { Report } from '#domain/report';
import type { Words } from '#text/zh';
import { type FormDoor, instead, nothing, type PressDoor, type Visit } from '../answer.ts';
import {
  dateField,
  picked,
  pickedDate,
  radioField,
  selectField,
  telling,
  textField,
  typed,
} from '../fields.ts';
import { field, modal, press } from '../ids.ts';
import { modalView, note, paragraphs } from '../kit.ts';
import { personName, pieceName, refused, stopped } from '../say.ts';
import { carried, ofReport, ofVersion } from '../values.ts';

/** 补登审签: a signature on paper or a consent by telephone, drawn and read back; it offers those who may sign this piece. */
export function signatureForm({ words, today }: Visit, report: Report, eligible: Person[]): ModalView {
  const { signing, sign, form, office } = words;
  const state = { report: report.id, hash: report.text.hash };
  const asked = eligible.find(({ id }) => id === report.task.signer) ?? eligible[0];
  return modalView(
    modal.signature,
    { title: signing.enter, submit: office.register, close: form.close, state },
    [
      note(form.secrecy),
      ...paragraphs(pieceName(words, report)),
      telling(
        press.signWay,
        radioField(field.signWay, {
          label: signing.way,
          choices: [
            [signing.ways.paper, 'paper'],
            [signing.ways.phone, 'phone'],
          ],
          value: 'paper',
        }),
      ),
      selectField(field.signer, {
        label: signing.signer,
        choices: eligible.map((one) => [words.person(one.name, one.post), one.id]),
        ...(asked && { value: asked.id }),
      }),
      dateField(field.date, { label: signing.date, value: today }),
      textField(field.words, { label: signing.words, most: 300, value: sign.defaultOpinion }),
      placeField(words, 'paper'),
    ],
  );
}

/** A paper lies somewhere already; that of a consent by telephone may come later. */
const placeField = ({ signing }: Words, way: 'paper' | 'phone') =>
  textField(field.place, {
    label: signing.placeLabel,
    most: 100,
    ...(way === 'phone' && { hint: signing.placeLater, optional: true }),
  });

/** The way was picked: whether the place is needed follows it, and all words stay. */
export const pickSignWay: PressDoor = ({ words }, value, form) => {
  if (!form) return nothing;
  const place = placeField(words, value === 'phone' ? 'phone' : 'paper');
  const blocks = form.view.blocks.map((block) => (block.block_id === field.place ? place : block));
  return { do: 'update', view: { ...form.view, blocks } };
};

/** From a piece's own list. */
export const openSignatureOf: PressDoor = async (visit, value, form) => {
  const { report } = carried(ofReport, value);
  const ruling = await visit.services.mayAct('enter-signature', report, visit.person);
  if (!ruling.ok) return refused(visit, ruling, report);
  const eligible = await visit.services.signersOf(ruling.value);
  return eligible.ok
    ? instead(signatureForm(visit, ruling.value, eligible.value), form)
    : refused(visit, eligible, report);
};

export const submitSignature: FormDoor = async (visit, { values, state, arrival }) => {
  const { words, services, organisation, person, today } = visit;
  const { signing } = words;
  const { report, hash } = carried(ofVersion, state);
  const way = picked(values, field.signWay) === 'phone' ? 'phone' : 'paper';
  const signer = picked(values, field.signer);
  const date = pickedDate(values, field.date);
  const place = typed(values, field.place).trim();
  const errors = Object.fromEntries([
    ...(signer ? [] : [[field.signer, signing.notChosen]]),
    ...(date ? [] : [[field.date, words.field.eventDate.missing]]),
    ...(date > today ? [[field.date, words.field.eventDate.future]] : []),
    ...(way === 'paper' && !place ? [[field.place, signing.placeMissing]] : []),
  ]);
  if (Object.keys(errors).length > 0) return { do: 'errors', errors };
  const given = { signer, way, hash, date, words: typed(values, field.words).trim(), place } as const;
  const ruling = await services.enterPaperSignature(report, person, given, arrival);
  if (!ruling.ok) return stopped(visit, ruling, field.signer, report);
  const done = signing.entered(ruling.value.text.title, personName(words, organisation, signer));
  return {
    do: 'update',
    view: modalView(modal.reading, { title: signing.enter, close: words.form.close }, paragraphs(done)),
  };
};

/** 「补录原件」: where the signed paper of a telephone consent now lies. */
export const openPlace: PressDoor = async (visit, value, pressed) => {
  const { words, services, person } = visit;
  const state = carried(ofReport, value);
  const ruling = await services.mayAct('place-paper', state.report, person);
  if (!ruling.ok) return refused(visit, ruling, state.report);
  const { signing, sign, form } = words;
  const view = modalView(
    modal.place,
    { title: signing.placePaper, submit: sign.confirm, close: form.close, state },
    [note(form.secrecy), textField(field.place, { label: signing.placeLabel, most: 100 })],
  );
  return instead(view, pressed);
};

export const submitPlace: FormDoor = async (visit, { values, state, arrival }) => {
  const { report } = carried(ofReport, state);
  const place = typed(values, field.place).trim();
  if (!place) return { do: 'errors', errors: { [field.place]: visit.words.signing.placeMissing } };
  const ruling = await visit.services.placeSignedPaper(report, visit.person, place, arrival);
  if (ruling.ok) return { do: 'close' };
  return stopped(visit, ruling, field.place, report);
};
