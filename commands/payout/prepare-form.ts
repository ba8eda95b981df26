import { periodNamed } from '#domain/named-period';
import { pastQuarters } from '#domain/payout-reach';
import { lastDay } from '#domain/period';
import { type FormDoor, open, type PressDoor } from '../answer.ts';
import { picked, selectField } from '../fields.ts';
import { field, modal } from '../ids.ts';
import { modalView, note } from '../kit.ts';
import { payoutRefused, payoutStopped } from './payout-no.ts';
import { batchBlocks, reachWords } from './payout-words.ts';

const ALL = 'all';
/** Quarters offered. */
const MOST = 4;

/** 「编制批次」: everything unpaid up to today, or up to the end of a quarter. */
export const openPreparation: PressDoor = async (visit) => {
  const { words, services, person, today } = visit;
  const ruling = await services.listPayouts(person);
  if (!ruling.ok) return payoutRefused(visit, ruling);
  const { payout, form } = words;
  const quarters = pastQuarters(today, MOST).flatMap((name): [string, string][] => {
    const period = periodNamed(name);
    const day = period && lastDay(period);
    return day ? [[payout.upTo(reachWords(words, name, day), words.day(day)), name]] : [];
  });
  return open(
    modalView(modal.payoutPrepare, { title: payout.title, submit: payout.save, close: form.close }, [
      selectField(field.reach, {
        label: payout.reach,
        choices: [[payout.all(words.day(today)), ALL], ...quarters],
        value: ALL,
      }),
      note(payout.note),
    ]),
  );
};

/** Kept first; then the form shows what the batch holds. */
export const submitPreparation: FormDoor = async (visit, { values, arrival }) => {
  const { words, organisation, services, person } = visit;
  const { payout } = words;
  const reach = picked(values, field.reach);
  if (!reach) return { do: 'errors', errors: { [field.reach]: payout.reachMissing } };
  const ruling = await services.preparePayout(arrival, reach, person);
  if (!ruling.ok) return payoutStopped(visit, ruling, field.reach);
  const title = { title: payout.title, close: words.form.close };
  const blocks = [note(payout.prepared), ...batchBlocks(words, organisation, ruling.value)];
  return { do: 'update', view: modalView(modal.reading, title, blocks) };
};
