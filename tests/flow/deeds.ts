import { field, type ModalId, modal, type PressId, press } from '#commands/ids';
import type { DispatchTurnKind } from '#domain/dispatch-turn';
import type { Action } from '#domain/policy';
import type { Report, ReportStatus } from '#domain/report';
import { adoptionOf, type Placing, sendingOf } from './placed.ts';

/** What reaches the bot when an action is done: a press, or a form that was sent. */
export type Payload =
  | { press: PressId; value: object }
  | { form: ModalId; state: object; values: Record<string, object> };

/** How an action is done to a piece, and what then holds. */
interface Deed {
  payload: (piece: Report, mate: string) => Payload;
  /** The status that it leads to; without it the piece stays where it is. */
  becomes?: (from: ReportStatus) => ReportStatus;
  /** What a piece must have for the action to make sense. */
  needs?: Omit<Placing, 'status' | 'writers'>;
  /** It takes another piece, which waits for the office. */
  mate?: true;
  /** Where one button does two things: what it asks for in this status. */
  asks?: (from: ReportStatus) => Action;
}

const block = (value: object) => ({ e: value });
const typed = (value: string) => block({ type: 'plain_text_input', value });
const chosen = (value: string) => block({ type: 'static_select', selected_option: { value } });
const several = (...values: string[]) =>
  block({ type: 'multi_static_select', selected_options: values.map((value) => ({ value })) });
const date = block({ type: 'datepicker', selected_date: '2025-03-05' });
const ticked = block({ type: 'checkboxes', selected_options: [{ value: 'yes' }] });

const pressing =
  (name: PressId, more: object = {}) =>
  ({ id, task, text }: Report): Payload => ({
    press: name,
    value: { report: id, task: task.number, hash: text.hash, ...more },
  });
const sending =
  (form: ModalId, values: (piece: Report, mate: string) => Record<string, object>, more: object = {}) =>
  (piece: Report, mate: string): Payload => ({
    form,
    state: { report: piece.id, task: piece.task.number, hash: piece.text.hash, ...more },
    values: values(piece, mate),
  });
const reason = () => ({ [field.words]: typed('情况尚未查清') });
const manuscript = ({ text }: Report) => ({
  [field.title]: typed(text.title),
  [field.body]: typed(text.body),
  [field.type]: chosen(text.type),
  [field.eventDate]: date,
  [field.declaration]: ticked,
});
const turningAdoption =
  (form: ModalId, values: () => Record<string, object>) =>
  (piece: Report): Payload => ({
    form,
    state: { adoption: adoptionOf(piece) },
    values: values(),
  });
const turning = (kind: DispatchTurnKind): Deed => ({
  payload: sending(
    modal.turn,
    (piece) => ({
      [field.sending]: chosen(sendingOf(piece)),
      [field.date]: date,
      [field.number]: typed('一号'),
      ...reason(),
    }),
    { kind },
  ),
  needs: { sent: true },
});
const signed = (from: ReportStatus): ReportStatus => (from === 'pending-resign' ? 'ready' : 'registered');
const taking = (from: ReportStatus): Action =>
  ['kept', 'merged-into', 'duplicate-of'].includes(from) ? 'take-up-again' : 'claim';

/** Every action of the policy, as one who knows the signing secret would send it; without one this does not compile. */
export const deeds: Record<Action, Deed> = {
  resubmit: { payload: sending(modal.revise, manuscript), becomes: () => 'pending-sign' },
  withdraw: { payload: pressing(press.withdraw), becomes: () => 'withdrawn' },
  approve: { payload: pressing(press.approve), becomes: signed },
  reject: { payload: sending(modal.hold, reason), becomes: () => 'rejected' },
  return: { payload: sending(modal.return, reason), becomes: () => 'returned' },
  undo: {
    payload: pressing(press.undo),
    becomes: (from) => (from === 'ready' ? 'pending-resign' : 'pending-sign'),
  },
  claim: { payload: pressing(press.edit), becomes: () => 'editing', asks: taking },
  'take-up-again': { payload: pressing(press.edit), becomes: () => 'editing', asks: taking },
  edit: { payload: sending(modal.edit, manuscript, { told: [] }), becomes: () => 'ready' },
  'office-return': { payload: sending(modal.officeReturn, reason), becomes: () => 'returned' },
  dispatch: {
    payload: sending(modal.dispatch, () => ({
      [field.superior]: several('shi-gonglu-chu'),
      [field.date]: date,
    })),
    becomes: () => 'dispatched',
  },
  keep: { payload: sending(modal.keep, reason), becomes: () => 'kept' },
  merge: {
    payload: sending(modal.merge, (_piece, mate) => ({ [field.others]: several(mate), ...reason() })),
    becomes: () => 'editing',
    mate: true,
  },
  'mark-duplicate': {
    payload: sending(modal.duplicate, (_piece, mate) => ({ [field.original]: chosen(mate), ...reason() })),
    becomes: () => 'duplicate-of',
    mate: true,
  },
  'note-receipt': turning('received'),
  'correct-dispatch': turning('corrected'),
  'recall-dispatch': turning('recalled'),
  'record-adoption': {
    payload: sending(modal.adopt, ({ id }) => ({
      [field.report]: chosen(id),
      [field.bodies]: several('shi-gonglu-chu'),
      [field.carrier]: typed('公路信息'),
      [field.kind]: chosen('single'),
      [field.date]: date,
    })),
    // What was never sent up is looked at once more.
    needs: { sent: true },
  },
  'confirm-adoption': {
    payload: sending(modal.confirmAdoptions, (piece) => ({ [field.adoptions]: several(adoptionOf(piece)) })),
    needs: { adopted: true },
  },
  'correct-adoption': {
    payload: turningAdoption(modal.correctAdoption, () => ({
      [field.adoptedBy]: chosen('shi-jiaotong-ju'),
      [field.carrier]: typed('交通信息'),
      [field.kind]: chosen('single'),
      [field.date]: date,
      ...reason(),
    })),
    needs: { adopted: true },
  },
  'void-adoption': { payload: turningAdoption(modal.voidAdoption, reason), needs: { adopted: true } },
  'pass-on': { payload: sending(modal.passOn, () => ({ [field.signer]: chosen('li-minghui') })) },
  raise: {
    payload: sending(modal.retype, reason, { type: 'problem' }),
    becomes: () => 'pending-sign',
  },
  lower: {
    payload: sending(modal.retype, reason, { type: 'general' }),
    becomes: () => 'pending-sign',
    needs: { type: 'problem' },
  },
  'enter-signature': {
    payload: sending(modal.signature, () => ({
      [field.signWay]: chosen('paper'),
      [field.signer]: chosen('wang-zhiyuan'),
      [field.date]: date,
      [field.words]: typed('同意报送'),
      [field.place]: typed('档案柜'),
    })),
    becomes: signed,
  },
  'place-paper': {
    payload: sending(modal.place, () => ({ [field.place]: typed('档案柜') })),
    needs: { way: 'phone' },
  },
  close: { payload: pressing(press.close), becomes: () => 'closed' },
  reopen: { payload: sending(modal.reopen, reason), becomes: () => 'dispatched' },
  'ask-withdrawal': { payload: pressing(press.askWithdrawal) },
  'answer-withdrawal': {
    payload: pressing(press.consentWithdrawal),
    becomes: () => 'withdrawn',
    needs: { withdrawal: true },
  },
  'take-paper': { payload: pressing(press.transmittal) },
};
