import type { KnownBlock } from '@slack/types';
import { field } from '#commands/ids';
import type { Person } from '#playground/person';
import type { SeenView } from '#playground/seen';
import { findMessage, openForm, persist, type Stage, sendForm } from './screen.ts';

/** What the people of the station do, by what they see and press. */

interface Card {
  words: string;
  channel?: string;
  action: string;
  /** Which of several buttons of one name. */
  value?: string;
  /** What is then pressed in the list that the card's action opens. */
  further?: string;
}

/** Presses an element of the card with these words until `look` sees the outcome. */
export const pressCard = <T>(
  stage: Stage,
  person: Person,
  card: Card,
  look: () => Promise<T | undefined>,
): Promise<T> =>
  persist(stage, `${person.id} presses ${card.action} on ${card.words}`, look, () => press(person, card));

async function press(person: Person, { words, channel, action, value, further }: Card): Promise<void> {
  const place = channel ?? (await person.dm());
  const message = await findMessage(person, words, { channel: place, action });
  if (!message) throw new Error(`no card with ${words} and ${action}`);
  await person.press({ channel: place, ts: message.ts, action_id: action, ...placeOf(message, value) });
  if (!further) return;
  const list = (await person.views()).at(-1);
  if (list) await person.press({ view: list.id, action_id: further });
}

/** The block whose button carries this. */
function placeOf({ blocks = [] }: { blocks?: KnownBlock[] }, value?: string): { block_id?: string } {
  const carried = value && JSON.stringify(value);
  const block_id = carried && blocks.find((block) => JSON.stringify(block).includes(carried))?.block_id;
  return block_id ? { block_id } : {};
}

/** Presses a button that opens a form, fills the form and sends it, until `look` sees the outcome. */
export async function fillCard<T>(
  stage: Stage,
  person: Person,
  card: Card,
  form: { id: string; values: Record<string, unknown> },
  look: () => Promise<T | undefined>,
): Promise<T> {
  const view = await openForm(stage, person, form.id, () => press(person, card));
  return persist(stage, `${person.id} sends ${form.id} for ${card.words}`, look, async () => {
    const [open] = (await person.views()).filter(({ id }) => id === view.id);
    if (!open) return;
    await sendThrough(stage, person, open, form.values);
  });
}

/** Types a command that opens a form, fills it and sends it; answers what `look` sees. */
export async function typeForm<T>(
  stage: Stage,
  person: Person,
  command: string,
  form: { id: string; values: Record<string, unknown> },
  look: () => Promise<T | undefined>,
): Promise<T> {
  const view = await openForm(stage, person, form.id, () => person.command(command));
  return persist(stage, `${person.id} sends ${form.id}`, look, async () => {
    const [open] = (await person.views()).filter(({ id }) => id === view.id);
    if (open) await sendThrough(stage, person, open, form.values);
  });
}

/** The open form that has a button of this name. */
export const formOffering = async (person: Person, action: string): Promise<SeenView | undefined> =>
  (await person.views()).findLast(({ blocks }) => JSON.stringify(blocks).includes(`"action_id":"${action}"`));

/** Presses it, where it is still there. */
export async function pressInForm(person: Person, action: string, value?: string): Promise<void> {
  const form = await formOffering(person, action);
  if (form) await person.press({ view: form.id, action_id: action, ...placeOf(form, value) });
}

export async function closeForms(person: Person): Promise<void> {
  for (const { id } of (await person.views()).toReversed()) await person.close(id);
}

/** What a writer of the played year says to hints: he has looked at the words again. */
const EXPLANATION = '已核对原始记录，情况属实，按原文报送。';

/** Sends a form. What it says first is answered: 「须重新审签」 by sending the same words again, 校核提示 with a reason. */
async function sendThrough(
  stage: Stage,
  person: Person,
  view: SeenView,
  values: Record<string, unknown>,
): Promise<void> {
  const answering = (shown: SeenView) =>
    shown.blocks.some(({ block_id }) => block_id === field.explanation)
      ? { ...values, [field.explanation]: EXPLANATION }
      : values;
  const acted = await sendForm(stage, person, view, answering(view));
  if (acted.outcome !== 'updated') return;
  const shown = (await person.views()).find(({ id }) => id === view.id);
  if (shown) await sendForm(stage, person, shown, answering(shown));
}
