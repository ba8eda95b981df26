import { isOffice } from '#domain/person';
import { refuse } from '#domain/ruling';
import { type CommandDoor, type FormDoor, type OptionsDoor, open } from '../answer.ts';
import { picked, searchField } from '../fields.ts';
import { field, modal, options } from '../ids.ts';
import { modalView } from '../kit.ts';
import { pieceName, refused, stopped } from '../say.ts';
import { signatureForm } from './signature-form.ts';

/** `/xinbao 补签`, for the office: first which piece, as it decides who may have signed it. */
export const openSignature: CommandDoor = (visit) => {
  const { words, person } = visit;
  if (!isOffice(person)) return refused(visit, refuse('not-yours'));
  const { signing, form } = words;
  return open(
    modalView(modal.findSignature, { title: signing.enter, submit: signing.enterNext, close: form.close }, [
      searchField(field.waiting, { label: signing.enterReport, action: options.waitingReport }),
    ]),
  );
};

/** The search field: pieces that wait for an opinion, by title, 来稿号 or 登记号. */
export const findWaitingReport: OptionsDoor = async ({ services, person, words }, asked) =>
  (await services.findWaiting(asked, person)).map((report) => [pieceName(words, report), report.id]);

/** 「下一步」: the form of the piece that was found takes its place. */
export const submitFound: FormDoor = async (visit, { values }) => {
  const id = picked(values, field.waiting);
  if (!id) return { do: 'errors', errors: { [field.waiting]: visit.words.signing.enterMissing } };
  const ruling = await visit.services.mayAct('enter-signature', id, visit.person);
  if (!ruling.ok) return stopped(visit, ruling, field.waiting, id);
  const eligible = await visit.services.signersOf(ruling.value);
  if (!eligible.ok) return stopped(visit, eligible, field.waiting, id);
  return { do: 'update', view: signatureForm(visit, ruling.value, eligible.value) };
};
