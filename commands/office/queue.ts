import type { ModalView, SectionBlock } from '@slack/types';
import { type NextStep, nextStep, type QueueFilter, queueStates, wholeQueue } from '#domain/queue';
import { type Report, reportTypes } from '#domain/report';
import type { QueuePage } from '#services/office-desk';
import type { Words } from '#text/zh';
import { type CommandDoor, instead, type PressDoor, type PressedForm, type Visit } from '../answer.ts';
import { modal, type PressId, press } from '../ids.ts';
import { actions, beside, button, menu, modalView, note, paragraphs } from '../kit.ts';
import { byline, numberOf, refused } from '../say.ts';
import { carried, ofQueue, ofQueueTurn } from '../values.ts';

type Asked = QueueFilter & { page: number };

/** `/xinbao 待办`, for the office. */
export const openQueue: CommandDoor = (visit) => show(visit, { ...wholeQueue, page: 0 });

/** A filter was picked, a page turned, or the list asked for anew: the form is drawn anew in place. */
export const turnQueue: PressDoor = (visit, value, form) => {
  const asked = form ? carried(ofQueue, form.state) : { ...wholeQueue, page: 0 };
  return show(visit, ofQueue.parse({ ...asked, page: 0, ...carried(ofQueueTurn, value) }), form);
};

async function show(visit: Visit, asked: Asked, form?: PressedForm) {
  const { page, ...filter } = asked;
  const ruling = await visit.services.queuePage(filter, page, visit.person);
  return ruling.ok ? instead(queueForm(visit, asked, ruling.value), form) : refused(visit, ruling);
}

/** 待办: counts, filters, and each piece with its next step beside it. */
export function queueForm(visit: Visit, asked: Asked, { counts, reports, more }: QueuePage): ModalView {
  const { words } = visit;
  const { queue } = words.desk;
  return modalView(modal.reading, { title: queue.title, close: words.form.close, state: asked }, [
    note(words.office.queue(counts)),
    ...filters(visit, asked),
    ...(reports.length === 0 ? paragraphs(queue.none) : []),
    ...reports.map((report) => piece(visit, report)),
    note(queue.page(asked.page + 1)),
    ...actions(
      asked.page > 0 ? button(press.queueBack, queue.back, { page: asked.page - 1 }) : null,
      more ? button(press.queueNext, queue.next, { page: asked.page + 1 }) : null,
      button(press.queueRefresh, queue.refresh, { page: asked.page }),
    ),
  ]);
}

function filters({ words, organisation }: Visit, asked: Asked) {
  const { states, types, anyUnit, urgency } = words.desk.queue;
  const anyType = ['any', ...reportTypes] as const;
  const units = ['any', ...organisation.units.filter(({ closed }) => !closed).map(({ id }) => id)];
  const unitNamed = (id: string) => organisation.units.find((unit) => unit.id === id)?.name ?? anyUnit;
  return actions(
    menu(
      press.queueState,
      queueStates.map((state) => [states[state], { state }]),
      queueStates.indexOf(asked.state),
    ),
    menu(
      press.queueType,
      anyType.map((type) => [types[type], { type }]),
      anyType.indexOf(asked.type),
    ),
    menu(
      press.queueUnit,
      units.map((unit) => [unitNamed(unit), { unit }]),
      units.indexOf(asked.unit),
    ),
    menu(
      press.queueUrgent,
      [
        [urgency.any, { urgent: false }],
        [urgency.urgent, { urgent: true }],
      ],
      asked.urgent ? 1 : 0,
    ),
  );
}

/** The next step of a piece, as a button. */
export const stepPress: Record<NextStep, PressId> = {
  edit: press.edit,
  dispatch: press.dispatch,
  turns: press.officeMore,
  read: press.fullText,
};

export const stepName = ({ office, desk }: Words): Record<NextStep, string> => ({
  edit: office.edit,
  dispatch: office.dispatch,
  turns: desk.queue.turns,
  read: desk.queue.read,
});

function piece({ words, organisation }: Visit, report: Report): SectionBlock {
  const { text, registration, status, incident } = report;
  const facts = [
    ...(incident ? [words.urgent.mark] : []),
    words.status[status],
    words.type[text.type],
    ...(registration ? [words.office.registration(numberOf(words, registration))] : []),
    byline(words, organisation, report),
  ];
  const step = nextStep(status);
  return beside(
    `${words.title(text.title)}\n${words.facts(facts)}`,
    button(stepPress[step], stepName(words)[step], { report: report.id }),
  );
}
