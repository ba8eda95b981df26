import type { ModalView } from '@slack/types';
import type { Lock } from '#domain/lock';
import type { ReportId } from '#domain/report';
import type { Visit } from '../answer.ts';
import { modal } from '../ids.ts';
import { modalView, note, paragraphs } from '../kit.ts';
import { momentOf, personName } from '../say.ts';

/** 「接手」 is asked once more: who has the piece open, and what he would lose. */
export function takeOverForm({ words, organisation }: Visit, report: ReportId, lock: Lock): ModalView {
  const { title, held, asks, confirm } = words.desk.takeOver;
  const holder = personName(words, organisation, lock.by);
  return modalView(
    modal.takeOver,
    { title, submit: confirm, close: words.form.close, state: { report, ...lock } },
    [...paragraphs(held(holder, momentOf(words, lock.at, organisation))), note(asks)],
  );
}
