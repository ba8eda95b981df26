import type { KnownBlock } from '@slack/types';
import type { Due } from '#services/read-payout';
import { type CommandDoor, instead, type PressDoor, type Visit, whisper } from '../answer.ts';
import { modal, press } from '../ids.ts';
import { actions, button, header, modalView, note, paragraphs } from '../kit.ts';
import { personName } from '../say.ts';
import { carried, ofPayout, ofPayoutPaper } from '../values.ts';
import { payoutButtons } from './payout-card.ts';
import { payoutRefused } from './payout-no.ts';
import { batchBlocks, batchHead, courseOf } from './payout-words.ts';

/** `/xinbao 发放`: the latest batches, each with what this person may do; for the office, what a new one would hold. */
export const showPayouts: CommandDoor = async (visit) => {
  const { words, organisation, services, person } = visit;
  const ruling = await services.listPayouts(person);
  if (!ruling.ok) return payoutRefused(visit, ruling);
  const { due, payouts } = ruling.value;
  const { title, status, none } = words.payout;
  const batches = payouts.flatMap((seen): KnownBlock[] => [
    ...paragraphs(words.facts([batchHead(words, seen.payout), status[seen.payout.status]])),
    note(courseOf(words, organisation, seen.payout)),
    ...payoutButtons(words, seen),
  ]);
  return whisper(title, [
    header(title),
    ...(due ? dueBlocks(visit, due) : []),
    ...(batches.length > 0 ? batches : paragraphs(none)),
  ]);
};

function dueBlocks({ words, organisation }: Visit, due: Due): KnownBlock[] {
  const { payout } = words;
  const through = words.day(due.through);
  const owing = due.carried
    .filter(({ amount }) => amount < 0)
    .map(({ person, amount }) => payout.owing(personName(words, organisation, person), words.yuan(amount)));
  const lines = [
    due.people > 0 ? payout.due(words.yuan(due.sum), due.people, through) : payout.nothingDue(through),
    ...(due.unconfirmed > 0 ? [payout.unconfirmed(due.unconfirmed)] : []),
    ...(owing.length > 0 ? [payout.carried(words.list(owing))] : []),
  ];
  const prepare = button(press.payoutPrepare, payout.prepare, {}, { style: 'primary' });
  return [...paragraphs(words.sentences(lines)), ...actions(due.people > 0 ? prepare : null)];
}

/** 「查看明细」: a line a person, with the pieces behind it. */
export const seePayout: PressDoor = async (visit, value, form) => {
  const { words, organisation, services, person } = visit;
  const ruling = await services.readPayout(carried(ofPayout, value).payout, person);
  if (!ruling.ok) return payoutRefused(visit, ruling);
  const title = { title: words.payout.title, close: words.form.close };
  return instead(
    modalView(modal.reading, title, batchBlocks(words, organisation, ruling.value.payout)),
    form,
  );
};

/** 「发放表」「代发明细表」: the file comes in a direct message. */
export const takePayoutSheet: PressDoor = async (visit, value) => {
  const { payout, paper } = carried(ofPayoutPaper, value);
  const ruling = await visit.services.takePayoutSheet(payout, paper, visit.person, visit.arrival);
  return ruling.ok ? whisper(visit.words.payout.coming) : payoutRefused(visit, ruling);
};
