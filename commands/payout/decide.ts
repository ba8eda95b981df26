import { type FormDoor, open, type PressDoor, whisper } from '../answer.ts';
import { dateField, pickedDate, textField, typed } from '../fields.ts';
import { field, modal } from '../ids.ts';
import { modalView, note } from '../kit.ts';
import { stopped } from '../say.ts';
import { carried, ofPayout } from '../values.ts';
import { payoutRefused, payoutStopped } from './payout-no.ts';

const decide =
  (act: 'check' | 'approve'): PressDoor =>
  async (visit, value) => {
    const { payout } = carried(ofPayout, value);
    const ruling = await visit.services.decidePayout(act, payout, visit.person);
    return ruling.ok ? whisper(visit.words.payout.done[act]) : payoutRefused(visit, ruling);
  };

/** 「复核无误」. */
export const checkPayout = decide('check');
/** 「同意发放」. */
export const approvePayout = decide('approve');

/** 「登记发放」: on which day the money went out. */
export const openPay: PressDoor = async (visit, value) => {
  const state = carried(ofPayout, value);
  const { words, services, person, today } = visit;
  const ruling = await services.readPayout(state.payout, person, 'pay');
  if (!ruling.ok) return payoutRefused(visit, ruling);
  const { payTitle, payOn, acts } = words.payout;
  return open(
    modalView(modal.payoutPay, { title: payTitle, submit: acts.pay, close: words.form.close, state }, [
      dateField(field.date, { label: payOn, value: today }),
    ]),
  );
};

export const submitPay: FormDoor = async (visit, { values, state }) => {
  const { payout } = carried(ofPayout, state);
  const on = pickedDate(values, field.date);
  if (!on) return { do: 'errors', errors: { [field.date]: visit.words.payout.dayMissing } };
  const ruling = await visit.services.payPayout(payout, on, visit.person);
  return ruling.ok ? { do: 'close' } : payoutStopped(visit, ruling, field.date);
};

/** 「作废」: why. */
export const openCancel: PressDoor = async (visit, value) => {
  const state = carried(ofPayout, value);
  const { words, services, person } = visit;
  const ruling = await services.readPayout(state.payout, person, 'cancel');
  if (!ruling.ok) return payoutRefused(visit, ruling);
  const { cancelTitle, reason, acts } = words.payout;
  return open(
    modalView(
      modal.payoutCancel,
      { title: cancelTitle, submit: acts.cancel, close: words.form.close, state },
      [note(words.form.secrecy), textField(field.words, { label: reason, most: 200, multiline: true })],
    ),
  );
};

export const submitCancel: FormDoor = async (visit, { values, state }) => {
  const { payout } = carried(ofPayout, state);
  const reason = typed(values, field.words).trim();
  if (!reason) return { do: 'errors', errors: { [field.words]: visit.words.payout.reasonMissing } };
  const ruling = await visit.services.cancelPayout(payout, reason, visit.person);
  if (ruling.ok) return { do: 'close' };
  return ruling.refusal === 'secret'
    ? stopped(visit, ruling, field.words)
    : payoutStopped(visit, ruling, field.words);
};
