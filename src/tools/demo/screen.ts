import type { Client } from '#playground/client';
import type { Person } from '#playground/person';
import type { SeenMessage, SeenView } from '#playground/seen';
import { until } from '#playground/until';

/** What a player needs: the workspace's people, and patience with a bot that may be dead for a moment. */
export interface Stage {
  client: Client;
  office: string;
  team: string;
  /** The acting person by our own id. */
  as(person: string): Person;
}

type Acted = Awaited<ReturnType<Person['command']>>;

const TRIES = 30;
const BACK_MS = 90_000;
const SHOWN_MS = 5_000;

/** Waits until a bot is connected. */
export const botIsBack = ({ client }: Stage): Promise<number> =>
  until(
    () => client.sockets(),
    (sockets) => sockets > 0,
    { timeout: BACK_MS },
  );

/** Does something until it has its outcome: whoever sees a time-out looks, and tries again. */
export async function persist<T>(
  stage: Stage,
  what: string,
  look: () => Promise<T | undefined>,
  act: () => Promise<unknown>,
): Promise<T> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    await botIsBack(stage);
    // What a person could not do just now (a card redrawn under his hand) he does at the next try.
    await act().catch(() => undefined);
    const seen = await until(look, (value) => value !== undefined, { timeout: SHOWN_MS }).catch(
      () => undefined,
    );
    if (seen !== undefined) return seen;
    await nudge(stage);
  }
  throw new Error(`${what}: nothing came of it in ${TRIES} tries`);
}

/** A second passes, so that a post that was held back for its channel's pace goes out. */
export async function nudge({ client }: Stage): Promise<void> {
  const now = Date.parse(await client.clock.now());
  await client.clock.move(new Date(now + 1000).toISOString(), { followers: 1 });
}

/** Opens a form and answers it. */
export const openForm = (
  stage: Stage,
  person: Person,
  form: string,
  act: () => Promise<unknown>,
): Promise<SeenView> =>
  persist(
    stage,
    `${person.id} opens ${form}`,
    async () => (await person.views()).find((view) => view.callback_id === form),
    act,
  );

/** Sends a form until it is answered by more than a time-out. */
export async function sendForm(
  stage: Stage,
  person: Person,
  view: SeenView,
  values: Record<string, unknown>,
): Promise<Acted> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const acted = await person.submit(view.id, values);
    if (acted.outcome !== 'timed-out' && acted.outcome !== 'failed') return acted;
    await botIsBack(stage);
  }
  throw new Error(`${person.id} could not send ${view.callback_id}`);
}

/** The last message in a channel that says `words`, with the element `action` where one is named. */
export async function findMessage(
  person: Person,
  words: string,
  { channel, action, and = '' }: { channel?: string; action?: string; and?: string } = {},
): Promise<SeenMessage | undefined> {
  const messages = await person.messages(channel);
  return messages.findLast((message) => {
    const drawn = JSON.stringify([message.text, message.blocks]);
    return (
      drawn.includes(words) &&
      drawn.includes(and) &&
      (action === undefined || drawn.includes(`"action_id":"${action}"`))
    );
  });
}
