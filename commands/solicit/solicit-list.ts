import type { KnownBlock } from '@slack/types';
import { answerStates, type Answer as Unit } from '#domain/solicitation';
import type { Solicited } from '#services/solicit-reports';
import { type Answer, type FormDoor, open, type PressDoor, type Visit, whisper } from '../answer.ts';
import { momentField, pickedMoment } from '../fields.ts';
import { field, modal, press } from '../ids.ts';
import { actions, button, header, modalView, note, paragraphs } from '../kit.ts';
import { momentOf, refused, stopped, unitName } from '../say.ts';
import { carried, ofSolicitation } from '../values.ts';
import { sourceOf } from './solicit-news.ts';

/** `/xinbao 约稿 列表`: who answered and who is late, with 延期 and 结束. */
export async function showSolicited(visit: Visit): Promise<Answer> {
  const { words, services, person, names } = visit;
  const { list } = words.solicit;
  const ruling = await services.listSolicitations(person);
  if (!ruling.ok) return refused(visit, ruling);
  const hint = list.hint(`${names.xinbao} ${words.words.solicit}`);
  if (ruling.value.length === 0) return whisper(words.sentences([list.none, hint]));
  const lines = ruling.value.flatMap((one) => lineOf(visit, one));
  return whisper(list.title, [header(list.title), ...lines, note(hint)]);
}

function lineOf({ words, organisation }: Visit, { solicitation, answers }: Solicited): KnownBlock[] {
  const { list } = words.solicit;
  const due = momentOf(words, solicitation.dueAt, organisation);
  const head = list.head(sourceOf(words, organisation, solicitation), solicitation.topic, due);
  const value = { solicitation: solicitation.id };
  const over = solicitation.closedAt !== null;
  const named = (state: Unit['state']) =>
    answers.filter((one) => one.state === state).map(({ unit }) => unitName(organisation, unit));
  const states = answerStates
    .filter((state) => named(state).length > 0)
    .map((state) => words.detail(list.states[state], words.list(named(state))));
  return [
    ...paragraphs([head + (over ? words.aside(list.closed) : ''), ...states].join('\n')),
    ...actions(
      over ? null : button(press.extendSolicitation, list.extend, value),
      over ? null : button(press.closeSolicitation, list.close, value),
    ),
  ];
}

/** 「结束」: the list as it stands then. */
export const closeSolicitationPress: PressDoor = async (visit, value) => {
  const { solicitation } = carried(ofSolicitation, value);
  const ruling = await visit.services.closeSolicitation(solicitation, visit.person);
  return ruling.ok ? showSolicited(visit) : refused(visit, ruling);
};

/** 「延期」. */
export const openExtension: PressDoor = async (visit, value) => {
  const state = carried(ofSolicitation, value);
  const { words, services, person } = visit;
  const ruling = await services.readSolicitation(state.solicitation, person);
  if (!ruling.ok) return refused(visit, ruling);
  const { extendTitle, dueAt, list } = words.solicit;
  return open(
    modalView(modal.extension, { title: extendTitle, submit: list.extend, close: words.form.close, state }, [
      momentField(field.dueAt, { label: dueAt, value: ruling.value.dueAt }),
    ]),
  );
};

export const submitExtension: FormDoor = async (visit, { values, state }) => {
  const { solicitation } = carried(ofSolicitation, state);
  const dueAt = pickedMoment(values, field.dueAt);
  if (dueAt === null) return { do: 'errors', errors: { [field.dueAt]: visit.words.solicit.missing } };
  const ruling = await visit.services.extendSolicitation(solicitation, dueAt, visit.person);
  return ruling.ok ? { do: 'close' } : stopped(visit, ruling, field.dueAt);
};
