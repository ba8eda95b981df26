import type { SectionBlock } from '@slack/types';
import { isOffice } from '#domain/person';
import { type Action, permit, policy } from '#domain/policy';
import type { Report } from '#domain/report';
import { refuse } from '#domain/ruling';
import type { Words } from '#text/zh';
import { open, type PressDoor, whisper } from '../answer.ts';
import { modal, type PressId, press } from '../ids.ts';
import { button, header, modalView, note, row } from '../kit.ts';
import { byline, refused } from '../say.ts';
import { carried, ofReport } from '../values.ts';

type Rare = [action: Action, id: PressId, name: string, explained: string];

const rareActs = ({ desk }: Words): Rare[] => [
  ['merge', press.merge, desk.merge.act, desk.more.explain.merge],
  ['mark-duplicate', press.duplicate, desk.duplicate.act, desk.more.explain.duplicate],
  ['note-receipt', press.receipt, desk.turn.acts.received, desk.more.explain.received],
  ['correct-dispatch', press.correct, desk.turn.acts.corrected, desk.more.explain.corrected],
  ['recall-dispatch', press.recall, desk.turn.acts.recalled, desk.more.explain.recalled],
  ['close', press.close, desk.closing.close, desk.more.explain.close],
  ['reopen', press.reopen, desk.closing.reopen, desk.more.explain.reopen],
];

/** What is seldom done to a report as it stands. */
const actsOn = (words: Words, { status }: Report): Rare[] =>
  rareActs(words).filter(([action]) => policy[action].from.includes(status));

/** Whether the card has 「其他办理」. */
export const hasMoreActs = (words: Words, report: Report): boolean => actsOn(words, report).length > 0;

/** 「其他办理」: 并入综合, 标为重复, or 登记回执, 更正, 撤回上报, and the director's 办结 and 恢复办理, each with a line on what it does. */
export const openActs: PressDoor = async (visit, value) => {
  const { words, organisation, services, person } = visit;
  const { report: id } = carried(ofReport, value);
  if (!isOffice(person)) return refused(visit, refuse('not-yours'), id);
  const course = await services.readReport(id, person);
  if (!course.ok) return refused(visit, course);
  const { report } = course.value;
  const acts = actsOn(words, report).filter(
    ([action]) => permit(action, report, person.id, isOffice(person), organisation.people).ok,
  );
  if (acts.length === 0) return whisper(words.desk.more.none);
  return open(
    modalView(modal.reading, { title: words.desk.more.title, close: words.form.close }, [
      header(report.text.title),
      note(byline(words, organisation, report)),
      ...acts.map(
        ([, pressed, name, explained]): SectionBlock => row(explained, button(pressed, name, { report: id })),
      ),
    ]),
  );
};
