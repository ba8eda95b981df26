import { yearOf } from '#domain/period';
import { isOffice } from '#domain/person';
import { type CommandDoor, type FormDoor, type OptionsDoor, open, type Visit, whisper } from '../answer.ts';
import { dateField, picked, pickedDate, searchField, selectField, textField, typed } from '../fields.ts';
import { field, modal, options } from '../ids.ts';
import { header, modalView, note, paragraphs } from '../kit.ts';
import { pieceName, refused, stopped, unitName } from '../say.ts';

const LINES = 40;

/** `/xinbao 倒流`: the office's form; with 列表 the year's register, for leaders too. */
export const openBackflow: CommandDoor = (visit, text) =>
  text.trim() === visit.words.urgent.list.word || !isOffice(visit.person)
    ? register(visit)
    : open(backflowForm(visit));

function backflowForm({ words, organisation, today }: Visit) {
  const { backflow } = words.urgent;
  const units = organisation.units.filter(({ closed }) => !closed);
  return modalView(
    modal.backflow,
    { title: backflow.title, submit: backflow.save, close: words.form.close },
    [
      note(words.form.secrecy),
      dateField(field.date, { label: backflow.date, value: today }),
      textField(field.matter, { label: backflow.matter, most: 100 }),
      textField(field.source, { label: backflow.source, most: 100 }),
      selectField(field.unit, { label: backflow.unit, choices: units.map(({ name, id }) => [name, id]) }),
      searchField(field.related, { label: backflow.report, action: options.relatedReport, optional: true }),
    ],
  );
}

/** The search field: title, 来稿号 or 登记号. */
export const findRelated: OptionsDoor = async ({ services, person, words }, asked) =>
  (await services.findReports(asked, person)).map((report) => [pieceName(words, report), report.id]);

export const submitBackflow: FormDoor = async (visit, { values, arrival }) => {
  const { words, services, organisation, person, today } = visit;
  const { backflow, form } = words.urgent;
  const date = pickedDate(values, field.date);
  const matter = typed(values, field.matter).trim();
  const source = typed(values, field.source).trim();
  const unit = organisation.units.find(({ id }) => id === picked(values, field.unit))?.id;
  const errors = Object.fromEntries([
    ...(date ? [] : [[field.date, form.missing]]),
    ...(date > today ? [[field.date, words.field.eventDate.future]] : []),
    ...(matter ? [] : [[field.matter, form.missing]]),
    ...(source ? [] : [[field.source, form.missing]]),
    ...(unit ? [] : [[field.unit, form.missing]]),
  ]);
  if (!unit || Object.keys(errors).length > 0) return { do: 'errors', errors };
  const report = picked(values, field.related) || null;
  const ruling = await services.noteBackflow(arrival, { date, matter, source, unit, report }, person);
  if (!ruling.ok)
    return stopped(visit, ruling, ruling.refusal === 'no-such-report' ? field.related : field.matter);
  return {
    do: 'update',
    view: modalView(
      modal.reading,
      { title: backflow.title, close: words.form.close },
      paragraphs(backflow.done(matter)),
    ),
  };
};

async function register(visit: Visit) {
  const { words, services, organisation, person, today } = visit;
  const { backflow } = words.urgent;
  const year = yearOf(today);
  const ruling = await services.listBackflows(year, person);
  if (!ruling.ok) return refused(visit, ruling);
  const title = backflow.listTitle(year);
  const lines = ruling.value
    .slice(-LINES)
    .map(({ date, unit, matter, source }) =>
      backflow.line(words.day(date), unitName(organisation, unit), matter, source),
    );
  const older = ruling.value.length - lines.length;
  return whisper(title, [
    header(title),
    ...paragraphs(lines.join('\n') || backflow.none),
    ...(older > 0 ? [note(backflow.older(older))] : []),
  ]);
}
