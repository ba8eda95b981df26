import type { App } from '@slack/bolt';
import { whisper } from './answer.ts';
import { type House, visitOf } from './door.ts';
import type { HomeTab } from './home-tab.ts';
import { events } from './index.ts';
import { escaped, unescaped } from './limits.ts';
import { safely } from './safely.ts';

/** One listener per kind of event. Slack sends an event again when it is unsure: what an event brings about is the same twice. */
export function listenToEvents(app: App, house: House, home: HomeTab): void {
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab !== 'messages') await home.open(client, event.user);
  });

  app.message(async ({ message, client }) => {
    // The bot's own messages, edits, deletions and files are no words said to it.
    if (message.subtype !== undefined || message.bot_id || message.channel_type !== 'im') return;
    const { channel, user, ts, thread_ts, text = '' } = message;
    const answer = await safely(house, async () => {
      const who = await visitOf(house, user);
      if ('stranger' in who) return whisper(who.stranger);
      const thread = thread_ts ? { channel, message: thread_ts } : null;
      return events.message(who.visit, { text: unescaped(text), at: { channel, message: ts }, thread });
    });
    if (answer.do !== 'whisper') return;
    const where = thread_ts ? { channel, user, thread_ts } : { channel, user };
    const { blocks } = answer;
    await client.chat.postEphemeral({ ...where, text: escaped(answer.text), ...(blocks && { blocks }) });
  });
}
