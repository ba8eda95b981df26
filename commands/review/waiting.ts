import type { KnownBlock, ModalView } from '@slack/types';
import type { Report } from '#domain/report';
import type { Gated } from '#domain/secrecy-block';
import { type WaitingPlace, waitingPlace } from '#domain/waiting';
import { type Answer, type CommandDoor, type FormDoor, open, type PressDoor, type Visit } from '../answer.ts';
import { field, modal, press } from '../ids.ts';
import { actions, button, modalView, note, overflow, paragraphs } from '../kit.ts';
import { refusalText, stopped } from '../say.ts';
import { carried, ofPlace, ofWaiting } from '../values.ts';
import { opinionForm, readReason, reasonForm, saidIn } from './opinion-forms.ts';
import { wholePiece } from './whole-piece.ts';

/** 待我审签: one piece after another in one modal. Nothing is signed that was not shown; each decision shows the next. */

type Behind = WaitingPlace | null;

/** `/xinbao 审签`. */
export const showWaiting: CommandDoor = async (visit) => open(await waitingForm(visit, null));

/** 「待我审签」, 「下一篇」, 「从头再看」, 「返回本篇」. */
export const waitingPress: PressDoor = async (visit, value, form) => {
  const view = await waitingForm(visit, carried(ofPlace, value).behind);
  return form ? { do: 'update', view } : open(view);
};

/** 「同意报送」. */
export const approveWaiting: PressDoor = async (visit, value) => {
  const { report, task, hash, behind } = carried(ofWaiting, value);
  const words = visit.words.sign.defaultOpinion;
  const ruling = await visit.services.approveReport(report, visit.person.id, { task, hash, words });
  return further(visit, behind, ruling, report, (title) => visit.words.waiting.signed(title, words));
};

/** A form takes the piece's place, for one who may decide now. */
const opening =
  (action: 'approve' | 'return', draw: (visit: Visit, state: object) => ModalView): PressDoor =>
  async (visit, value) => {
    const { behind, ...state } = carried(ofWaiting, value);
    const ruling = await visit.services.mayAct(action, state.report, visit.person, state.task);
    if (!ruling.ok) return further(visit, behind, ruling, state.report, () => '');
    return { do: 'update', view: withBack(visit, draw(visit, { ...state, behind }), behind) };
  };

/** A form in the piece's place, with the way back to it. */
export function withBack({ words }: Visit, view: ModalView, behind: Behind): ModalView {
  const back = actions(button(press.waiting, words.waiting.back, { behind }));
  return { ...view, blocks: [...view.blocks, ...back] };
}

/** 「另写意见」. */
export const openWaitingOpinion = opening('approve', (visit, state) =>
  opinionForm(visit, state, modal.waitingOpinion),
);
/** 「退回修改」. */
export const openWaitingReturn = opening('return', (visit, state) =>
  reasonForm(visit, modal.waitingReturn, visit.words.sign.returnTitle, state),
);

export const submitWaitingOpinion: FormDoor = async (visit, { values, state, arrival }) => {
  const { report, task, hash, behind } = carried(ofWaiting, state);
  const words = saidIn(values, visit.words.sign.phrases);
  const given = { task, hash, words };
  const once = onceFor(arrival, report, task);
  const ruling = await visit.services.approveReport(report, visit.person.id, given, once);
  return further(visit, behind, ruling, report, (title) => visit.words.waiting.signed(title, words));
};

export const submitWaitingReturn: FormDoor = async (visit, { values, state, arrival }) => {
  const { report, task, hash, behind } = carried(ofWaiting, state);
  const read = readReason(visit, values);
  if ('errors' in read) return { do: 'errors', errors: read.errors };
  const given = { task, hash, words: read.reason };
  const once = onceFor(arrival, report, task);
  const ruling = await visit.services.returnReport(report, visit.person.id, given, once);
  return further(visit, behind, ruling, report, (title) => visit.words.waiting.returned(title, read.reason));
};

/** The modal keeps its name from piece to piece: each decision in it arrives for itself. */
export const onceFor = (arrival: string, report: string, task: number) => `${arrival}:${report}:${task}`;

/** The next piece, under a line that says what became of this one; typed words that were stopped stay where they are. */
export async function further(
  visit: Visit,
  behind: Behind,
  ruling: Gated<Report>,
  report: string,
  done: (title: string) => string,
): Promise<Answer> {
  if (!ruling.ok && ['secret', 'reads-as-refusal'].includes(ruling.refusal))
    return stopped(visit, ruling, field.words, report);
  const said = ruling.ok ? done(ruling.value.text.title) : await refusalText(visit, ruling, report);
  return { do: 'update', view: await waitingForm(visit, behind, said) };
}

async function waitingForm(visit: Visit, behind: Behind, said?: string): Promise<ModalView> {
  const { words, person, services } = visit;
  const { count, next } = await services.nextWaiting(person, behind);
  const state = next && { ...shownIn(next.report), behind };
  return modalView(
    modal.reading,
    { title: words.waiting.title, close: words.form.close, ...(state && { state }) },
    [
      ...(said ? paragraphs(said) : []),
      ...(next ? [note(words.waiting.count(count)), ...wholePiece(visit, next)] : atTheEnd(visit, count)),
      ...(next ? choices(visit, next.report, behind) : []),
    ],
  );
}

/** A piece as it is shown: which, and in which words. */
const shownIn = ({ id, task, text }: Report) => ({ report: id, task: task.number, hash: text.hash });

function choices(visit: Visit, report: Report, behind: Behind): KnownBlock[] {
  const { sign, waiting } = visit.words;
  const value = { ...shownIn(report), behind };
  return actions(
    button(press.waitingApprove, sign.approve, value, { style: 'primary' }),
    button(press.waitingOpinion, sign.opinion, value),
    button(press.waitingReturn, sign.return, value),
    button(press.waiting, waiting.next, { behind: waitingPlace(report) }),
    waitingMenu(visit, report),
  );
}

/** 「更多」: what is seldom done. Which piece it is, the modal's state says. */
const waitingMenu = ({ words: { sign, signing } }: Visit, { text }: Report) =>
  overflow(press.waitingMore, [
    [sign.hold, { do: 'reject' }],
    text.type === 'problem' ? [signing.lower, { do: 'lower' }] : [signing.raise, { do: 'raise' }],
    [signing.passOn, { do: 'pass-on' }],
  ]);

/** Nothing left, or only what was passed over. */
function atTheEnd({ words: { waiting } }: Visit, count: number): KnownBlock[] {
  if (count === 0) return paragraphs(waiting.none);
  const again = actions(button(press.waiting, waiting.again, { behind: null }));
  return [...paragraphs(waiting.skipped(count)), ...again];
}
