import type { ModalView } from '@slack/types';
import { missingOf, setsRates } from '#domain/fill-rate';
import { refuse } from '#domain/ruling';
import { type FormDoor, instead, type PressDoor, type Visit } from '../answer.ts';
import { type FormValues, textField, typed } from '../fields.ts';
import { field, modal } from '../ids.ts';
import { modalView, note, paragraphs } from '../kit.ts';
import { bodyName, refused, stopped } from '../say.ts';
import { carried, ofBody } from '../values.ts';
import { unratedForm } from './unrated.ts';

/** 「设定标准」 of one body: what of its rate is missing. */
export const openRate: PressDoor = (visit, value, form) => {
  const { body } = carried(ofBody, value);
  return setsRates(visit.person) ? instead(rateForm(visit, body), form) : refused(visit, refuse('not-yours'));
};

const LENGTH = 10;

function rateForm({ words, organisation }: Visit, body: string): ModalView {
  const { rates, form } = words;
  const missing = missingOf(organisation, body);
  return modalView(modal.rate, { title: rates.set, submit: rates.save, close: form.close, state: { body } }, [
    note(form.secrecy),
    ...paragraphs(rates.formLead(bodyName(organisation, body))),
    ...(missing.points ? [textField(field.points, { label: rates.points, most: LENGTH })] : []),
    ...(missing.money ? [textField(field.money, { label: rates.money, most: LENGTH })] : []),
  ]);
}

const NUMBER = /^\d{1,6}(?:\.\d{1,2})?$/;

/** A number with at most two decimals, in hundredths; null where there is no field, undefined where it says something else. */
function hundredths(values: FormValues, name: string): number | null | undefined {
  if (!(name in values)) return null;
  const said = typed(values, name).normalize('NFKC').trim();
  return NUMBER.test(said) ? Math.round(Number(said) * 100) : undefined;
}

export const submitRate: FormDoor = async (visit, { values, state }) => {
  const { body } = carried(ofBody, state);
  const { services, words, organisation, person } = visit;
  const { rates } = words;
  const [points, money] = [hundredths(values, field.points), hundredths(values, field.money)];
  if (points === undefined) return { do: 'errors', errors: { [field.points]: rates.wrong } };
  if (money === undefined) return { do: 'errors', errors: { [field.money]: rates.wrong } };
  const ruling = await services.setRate(body, { points, money }, person);
  if (!ruling.ok) return stopped(visit, ruling, points === null ? field.money : field.points);
  const done = rates.done(
    bodyName(organisation, body),
    points === null ? '' : words.points(points),
    money === null ? '' : words.yuan(money),
    ruling.value,
  );
  const left = await services.listUnrated(person);
  return left.ok ? { do: 'update', view: unratedForm(visit, left.value, done) } : { do: 'close' };
};
