import type { ModalView } from '@slack/types';
import { awardsOffered, toldOf } from '#domain/award';
import { permitStation } from '#domain/station-policy';
import { type FormDoor, instead, type PressDoor, type Visit } from '../answer.ts';
import { dateField, picked, pickedDate, searchField, selectField, textField, typed } from '../fields.ts';
import { field, modal, options } from '../ids.ts';
import { modalView, note, paragraphs } from '../kit.ts';
import { refused, stopped } from '../say.ts';
import { afterAward } from './award-list.ts';
import { awardRow } from './award-words.ts';

const REASON_LENGTH = 200;

/** 「给予嘉奖」. */
export const openAward: PressDoor = (visit, _value, form) => {
  const ruling = permitStation('give-award', visit.person);
  return ruling.ok ? instead(awardForm(visit), form) : refused(visit, ruling);
};

function awardForm({ words, organisation, today }: Visit): ModalView {
  const { award, form } = words;
  const rules = awardsOffered(organisation.rules, today).map(({ id, name, points }): [string, string] => [
    award.choice(name, words.points(points)),
    id,
  ]);
  if (rules.length === 0)
    return modalView(modal.reading, { title: award.title, close: form.close }, paragraphs(award.noRules));
  const units = organisation.units
    .filter(({ closed }) => !closed)
    .map(({ name, id }): [string, string] => [name, id]);
  return modalView(modal.award, { title: award.title, submit: award.save, close: form.close }, [
    note(form.secrecy),
    note(award.lead),
    selectField(field.rule, { label: award.rule, choices: rules }),
    searchField(field.report, { label: award.report, action: options.adoptReport, optional: true }),
    selectField(field.unit, { label: award.unit, choices: units, optional: true }),
    dateField(field.date, { label: award.date, value: today }),
    textField(field.words, { label: award.reason, most: REASON_LENGTH, multiline: true }),
  ]);
}

export const submitAward: FormDoor = async (visit, { values, arrival }) => {
  const { words, services, person, organisation } = visit;
  const [report, unit] = [picked(values, field.report), picked(values, field.unit)];
  if ((report === '') === (unit === ''))
    return { do: 'errors', errors: { [unit ? field.unit : field.report]: words.award.toOne } };
  const reason = typed(values, field.words).trim();
  if (!reason) return { do: 'errors', errors: { [field.words]: words.award.reasonMissing } };
  const form = { rule: picked(values, field.rule), date: pickedDate(values, field.date), reason };
  const ruling = await services.giveAward(arrival, report ? { report } : { unit }, form, person);
  if (ruling.ok) {
    const { award, report: piece } = ruling.value;
    const told = toldOf(piece ? { report: piece } : { unit: award.unit ?? '' }, organisation.people);
    return afterAward(visit, words.award.given(awardRow(visit, ruling.value), told.length > 0));
  }
  const place = ruling.refusal === 'future-date' ? field.date : report ? field.report : field.unit;
  return stopped(visit, ruling, ruling.refusal === 'no-such-award' ? field.rule : place);
};
