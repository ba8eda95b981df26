import type { Person } from '#playground/person';
import { findMessage, openForm, persist, type Stage, sendForm } from './screen.ts';

/** What the people of the station do, by what they see and press. */

/** Presses an element of the card with these words until `look` sees the outcome. */
export const pressCard = <T>(
  stage: Stage,
  person: Person,
  card: { words: string; channel?: string; action: string; value?: string },
  look: () => Promise<T | undefined>,
): Promise<T> =>
  persist(stage, `${person.id} presses ${card.action} on ${card.words}`, look, () => press(person, card));

async function press(
  person: Person,
  { words, channel, action, value }: { words: string; channel?: string; action: string; value?: string },
): Promise<void> {
  const place = channel ?? (await person.dm());
  const message = await findMessage(person, words, { channel: place, action });
  if (!message) throw new Error(`no card with ${words} and ${action}`);
  await person.press({ channel: place, ts: message.ts, action_id: action, ...(value && { value }) });
}

/** Presses a button that opens a form, fills the form and sends it, until `look` sees the outcome. */
export async function fillCard<T>(
  stage: Stage,
  person: Person,
  card: { words: string; channel?: string; action: string; value?: string },
  form: { id: string; values: Record<string, unknown> },
  look: () => Promise<T | undefined>,
): Promise<T> {
  const view = await openForm(stage, person, form.id, () => press(person, card));
  return persist(stage, `${person.id} sends ${form.id} for ${card.words}`, look, async () => {
    const [open] = (await person.views()).filter(({ id }) => id === view.id);
    if (!open) return;
    const acted = await sendForm(stage, person, open, form.values);
    // 「须重新审签」 is said first; sending the same words again confirms it.
    if (acted.outcome === 'updated') await sendForm(stage, person, open, form.values);
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
    const open = (await person.views()).some(({ id }) => id === view.id);
    if (open) await sendForm(stage, person, view, form.values);
  });
}
