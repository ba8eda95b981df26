import { mostMerged } from '#domain/merging';
import { type FormDoor, instead, type PressDoor, whisper } from '../answer.ts';
import { multiSelectField, pickedMany, textField, typed } from '../fields.ts';
import { field, modal } from '../ids.ts';
import { modalView, note, paragraphs } from '../kit.ts';
import { pieceName, refused, stopped } from '../say.ts';
import { carried, ofReport } from '../values.ts';

/** 「并入综合」: which reports join this one, and why. */
export const openMerge: PressDoor = async (visit, value, form) => {
  const { words, services, person } = visit;
  const state = carried(ofReport, value);
  const ruling = await services.mayAct('merge', state.report, person);
  if (!ruling.ok) return refused(visit, ruling, state.report);
  const { merge } = words.desk;
  const others = (await services.mergeable(state.report, person)).map((other): [string, string] => [
    pieceName(words, other),
    other.id,
  ]);
  if (others.length === 0) return whisper(merge.nothing);
  const view = modalView(
    modal.merge,
    { title: merge.title, submit: merge.save, close: words.form.close, state },
    [
      note(words.form.secrecy),
      ...paragraphs(merge.lead(ruling.value.text.title)),
      note(merge.after),
      multiSelectField(field.others, { label: merge.others, choices: others, most: mostMerged }),
      textField(field.words, { label: merge.reason, most: 300, multiline: true }),
    ],
  );
  return instead(view, form);
};

export const submitMerge: FormDoor = async (visit, { values, state, arrival }) => {
  const { report } = carried(ofReport, state);
  const { desk } = visit.words;
  const others = pickedMany(values, field.others);
  const reason = typed(values, field.words).trim();
  const errors = Object.fromEntries([
    ...(others.length === 0 ? [[field.others, desk.merge.othersMissing]] : []),
    ...(reason ? [] : [[field.words, desk.reasonMissing]]),
  ]);
  if (Object.keys(errors).length > 0) return { do: 'errors', errors };
  const ruling = await visit.services.mergeReports(report, others, visit.person, reason, arrival);
  return ruling.ok ? { do: 'close' } : stopped(visit, ruling, field.others, report);
};
