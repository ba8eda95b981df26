import type { KnownBlock } from '@slack/types';
import { type FurtherAct, furtherActsOn } from '#domain/further-acts';
import { isOffice } from '#domain/person';

import { refuse } from '#domain/ruling';
import type { Words } from '#text/zh';
import { open, type PressDoor } from '../answer.ts';
import { modal, type PressId, press } from '../ids.ts';
import { beside, button, header, modalView, note } from '../kit.ts';
import { byline, refused } from '../say.ts';
import { carried, ofReport } from '../values.ts';

type Act = [id: PressId, name: string, explained: string];

/** 「更多」: everything else that can be done to a report as it stands, and how it can be read, each with a line on what it does. */
export const openActs: PressDoor = async (visit, value) => {
  const { words, organisation, services, person } = visit;
  const { report: id } = carried(ofReport, value);
  if (!isOffice(person)) return refused(visit, refuse('not-yours'), id);
  const course = await services.readReport(id, person);
  if (!course.ok) return refused(visit, course);
  const { report, adoptions } = course.value;
  const offered = furtherActsOn(course.value, person.id, organisation.people).flatMap(
    (act) => actsOf(words)[act],
  );
  return open(
    modalView(modal.reading, { title: words.more.title, close: words.form.close }, [
      header(report.text.title),
      note(byline(words, organisation, report)),
      ...rows(words.more.doing, offered, id),
      ...rows(words.more.reading, readings(words, adoptions.length > 0), id),
    ]),
  );
};

const actsOf = ({
  office,
  signing,
  adopt,
  desk,
  papers,
  more: { explain },
}: Words): Record<FurtherAct, Act[]> => ({
  'answer-withdrawal': [
    [press.consentWithdrawal, signing.consent, explain.consent],
    [press.declineWithdrawal, signing.decline, explain.decline],
  ],
  'enter-signature': [[press.enterSignature, signing.enter, explain.signature]],
  'place-paper': [[press.placePaper, signing.placePaper, explain.paper]],
  'record-adoption': [[press.adoptOf, adopt.title, explain.adoption]],
  'note-receipt': [[press.receipt, desk.turn.acts.received, explain.received]],
  'correct-dispatch': [[press.correct, desk.turn.acts.corrected, explain.corrected]],
  'recall-dispatch': [[press.recall, desk.turn.acts.recalled, explain.recalled]],
  keep: [[press.keep, office.keep, explain.keep]],
  raise: [[press.officeRaise, signing.raise, explain.raise]],
  merge: [[press.merge, desk.merge.act, explain.merge]],
  'mark-duplicate': [[press.duplicate, desk.duplicate.act, explain.duplicate]],
  close: [[press.close, desk.closing.close, explain.close]],
  reopen: [[press.reopen, desk.closing.reopen, explain.reopen]],
  'take-paper': [
    [press.transmittal, papers.transmittal, explain.transmittal],
    [press.copyText, papers.copy, explain.copy],
  ],
});

const readings = (
  { sign, author, timeline, adoptions, more: { explain } }: Words,
  adopted: boolean,
): Act[] => [
  ...(adopted ? [[press.adoptions, adoptions.open, adoptions.explained] satisfies Act] : []),
  [press.fullText, sign.full, explain.full],
  [press.compare, author.compare, explain.compare],
  [press.timeline, timeline.button, explain.timeline],
];

const rows = (heading: string, acts: Act[], report: string): KnownBlock[] =>
  acts.length === 0
    ? []
    : [
        header(heading),
        ...acts.map(([id, name, explained]) => beside(explained, button(id, name, { report }))),
      ];
