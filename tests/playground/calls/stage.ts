import type { WebClient } from '@slack/web-api';
import type { Client } from '#playground/client';
import { fields } from '#playground/fields';
import { until } from '#playground/until';
import type { PlainApp } from '../plain-app.ts';
import { actions, button, modal, type Stage } from './call.ts';

const minute = 60_000;
const form = (external: string) =>
  modal({ external_id: external, blocks: [actions(button({ action_id: 'refresh' }))] });

/** What the rows of the tables speak of. */
export async function setStage(client: Client, { app, heard }: PlainApp): Promise<Stage> {
  const api: WebClient = app.client;
  const wang = client.as('U1');
  let newest = '';
  app.use(async ({ body, next }) => {
    if ('trigger_id' in body && typeof body.trigger_id === 'string') newest = body.trigger_id;
    await next();
  });

  const trigger = async () => {
    newest = '';
    await wang.command('/hello');
    return newest;
  };
  const topmost = async () => {
    const view = (await wang.views()).at(-1);
    if (!view) throw new Error('no form');
    return view;
  };
  const pressInside = async () => {
    const { id: view, hash } = await topmost();
    const before = heard.length;
    await wang.press({ view, action_id: 'refresh' });
    await until(
      () => heard.length,
      (count) => count > before,
    );
    return { trigger: newest, view, hash };
  };
  const seconds = async (ahead: number) => Math.floor(Date.parse(await client.clock.now()) / 1_000) + ahead;
  const schedule = async (channel: string, post_at: number) =>
    (await api.chat.scheduleMessage({ channel, text: '待发', post_at })).scheduled_message_id ?? '';

  const { ts: own = '' } = await api.chat.postMessage({
    channel: 'C1',
    text: '自己的',
    metadata: { event_type: 'note', event_payload: { n: 0 } },
  });
  const { message_ts: whisper = '' } = await api.chat.postEphemeral({
    channel: 'C1',
    user: 'U1',
    text: '悄悄',
  });
  const { ts: human } = await wang.post('从人来的', 'C4');
  const uploaded = async () => {
    const place = await api.files.getUploadURLExternal({ filename: '通报.txt', length: 3 });
    await fetch(place.upload_url ?? '', { method: 'POST', body: 'abc' });
    return place.file_id ?? '';
  };
  const file = await uploaded();
  await api.files.completeUploadExternal({ files: [{ id: file }] });

  return {
    own,
    whisper,
    human,
    dm: await wang.dm(),
    file,
    trigger,
    async triggerInside(depth) {
      for (const { id } of (await wang.views()).reverse()) await wang.close(id);
      await api.apiCall('views.open', { trigger_id: await trigger(), view: form('e-1') });
      let inside = await pressInside();
      for (let n = 2; n <= depth; n += 1) {
        await api.apiCall('views.push', { trigger_id: inside.trigger, view: form(`e-${n}`) });
        inside = await pressInside();
      }
      return inside;
    },
    async usedTrigger() {
      const id = await trigger();
      await api.apiCall('views.open', { trigger_id: id, view: modal() });
      return id;
    },
    async oldTrigger() {
      const id = await trigger();
      await client.clock.move(new Date(Date.parse(await client.clock.now()) + minute).toISOString());
      return id;
    },
    seconds,
    scheduled: async () => schedule('C4', await seconds(3_600)),
    async crowded() {
      const at = await seconds(7_200);
      for (let n = 0; n < 30; n += 1) await schedule('C1', at + n);
      return at + 200;
    },
    uploaded,
    home: async () => {
      const answer = fields(
        await api.apiCall('views.publish', {
          user_id: 'U1',
          view: { type: 'home', blocks: [] },
        }),
      );
      return String(fields(answer.view).hash);
    },
  };
}
