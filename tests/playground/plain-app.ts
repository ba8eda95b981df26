import { App, HTTPReceiver } from '@slack/bolt';
import { connect } from '#playground/client';
import type { Workspace } from '#playground/workspace';
import { card, doneView, homeOf, noteForm } from './plain-views.ts';
import { quiet } from './quiet.ts';

export interface PlainApp {
  app: App;
  /** What the app's listeners were given, by name. */
  heard: { name: string; body: unknown }[];
  /** Where it takes signed HTTP; empty over sockets. */
  url: string;
  stop(): Promise<void>;
}

function listen(app: App, heard: PlainApp['heard']): void {
  const note = (name: string, body: unknown) => heard.push({ name, body });

  app.command('/note', async ({ ack, client, body }) => {
    await ack();
    await client.views.open({ trigger_id: body.trigger_id, view: noteForm });
  });
  app.shortcut('new_note', async ({ ack, client, body }) => {
    await ack();
    await client.views.open({ trigger_id: body.trigger_id, view: noteForm });
  });
  app.shortcut('keep_message', async ({ ack, body, client }) => {
    await ack();
    note('keep_message', body);
    if (body.type !== 'message_action') return;
    await client.chat.postMessage({ channel: body.user.id, text: `kept ${body.message.text ?? ''}` });
  });
  app.command('/hello', async ({ ack, respond }) => {
    await ack({ text: 'only you' });
    await respond({ text: 'everyone', response_type: 'in_channel' });
  });
  app.command('/many', async ({ ack, respond }) => {
    await ack();
    try {
      for (const n of [1, 2, 3, 4, 5, 6]) await respond(`reply ${n}`);
    } catch (error) {
      note('respond failed', error);
    }
  });
  // Bolt's complaint about a missing ack is the point here.
  app.command('/slow', async () => undefined);

  app.view('note', async ({ ack, view, client, body }) => {
    note('submission', body);
    const title = view.state.values.title?.text?.value ?? '';
    if (title === '已有') return ack({ response_action: 'errors', errors: { title: '这个标题已经用过' } });
    if (title === '更新') return ack({ response_action: 'update', view: doneView });
    if (title === '叠加') return ack({ response_action: 'push', view: doneView });
    if (title === '清空') return ack({ response_action: 'clear' });
    await ack();
    const metadata = { event_type: 'note', event_payload: { title } };
    await client.chat.postMessage({ channel: body.user.id, text: title, blocks: card(title), metadata });
    await client.chat.postEphemeral({ channel: 'C1', user: body.user.id, text: `saved ${title}` });
  });
  app.view({ callback_id: 'note', type: 'view_closed' }, async ({ ack, body }) => {
    await ack();
    note('closed', body);
  });
  app.action('done', async ({ ack, body, client }) => {
    await ack();
    note('done', body);
    if (body.type !== 'block_actions' || !body.channel || !body.message) return;
    await client.chat.update({ channel: body.channel.id, ts: body.message.ts, text: 'finished', blocks: [] });
  });
  for (const name of ['move', 'kind', 'refresh']) {
    app.action(name, async ({ ack, body }) => {
      await ack();
      note(name, body);
    });
  }
  app.options('about', async ({ ack, options }) => {
    await ack({
      options: [{ text: { type: 'plain_text', text: options.value }, value: `about-${options.value}` }],
    });
  });
  app.event('app_home_opened', async ({ client, event }) => {
    await client.views.publish({ user_id: event.user, view: homeOf(event.user) });
  });
  app.message(async ({ body, message }) => {
    note('message', { ...body, message });
  });
}

/** A small app as anyone would write it: it knows that it talks to Slack, and nothing else. */
export async function startPlainApp(workspace: Workspace, transport: 'socket' | 'http'): Promise<PlainApp> {
  const common = {
    token: workspace.botToken,
    clientOptions: { slackApiUrl: workspace.apiUrl },
    logger: quiet,
  };
  const heard: PlainApp['heard'] = [];
  if (transport === 'socket') {
    const app = new App({ ...common, appToken: workspace.appToken, socketMode: true });
    listen(app, heard);
    await app.start();
    return { app, heard, url: '', stop: async () => void (await app.stop()) };
  }
  const receiver = new HTTPReceiver({ signingSecret: workspace.signingSecret, logger: quiet });
  const app = new App({ ...common, receiver });
  listen(app, heard);
  const server = await receiver.start({ port: 0, host: '127.0.0.1' });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const url = `http://127.0.0.1:${port}/slack/events`;
  await connect(workspace.url).pointApp(url);
  return { app, heard, url, stop: async () => void (await app.stop()) };
}
