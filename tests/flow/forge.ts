import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { until } from '#playground/until';
import type { Station } from './station.ts';

/** Someone who knows the signing secret and sends what no client of Slack's would. */
export interface Forger {
  /** A press; answers what was whispered in return, or '' when nothing was. */
  press(user: string, action: string, value: string): Promise<string>;
  /** A press that is answered by a sentence; answers it as soon as it comes, '' when it does not come. */
  ask(user: string, action: string, value: string): Promise<string>;
  /** A press whose words nobody waits for: what it does is done. */
  tap(user: string, action: string, value: string): Promise<void>;
  /** A form that was sent; answers what the bot made of it. */
  send(user: string, form: string, state: object, values: Record<string, object>): Promise<unknown>;
  /** The same press with a wrong signature; answers the HTTP status. */
  unsigned(user: string, action: string, value: string): Promise<number>;
  close(): Promise<void>;
}

export async function openForger({ client, requestUrl, signingSecret }: Station): Promise<Forger> {
  const heard: string[] = [];
  const awaited = new Map<string, (sentence: string) => void>();
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      const sentence = String(Object(JSON.parse(body)).text);
      heard.push(sentence);
      awaited.get(request.url ?? '')?.(sentence);
      response.end('ok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const responseUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`;

  async function post(payload: object, secret = signingSecret): Promise<Response> {
    const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
    const at = Math.floor(Date.now() / 1000);
    const mac = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
    return fetch(requestUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': String(at),
        'x-slack-signature': `v0=${mac}`,
      },
      body,
    });
  }

  let arrived = 0;
  const trigger = () => {
    arrived += 1;
    return `1.2.${arrived}`;
  };
  const common = (user: string) => ({
    user: { id: user, team_id: 'T01LOCAL' },
    team: { id: 'T01LOCAL' },
    api_app_id: 'A01XINBAO',
    trigger_id: trigger(),
  });
  const pressed = (user: string, action: string, value: string, place = '') => ({
    ...common(user),
    type: 'block_actions',
    container: { type: 'message', channel_id: 'D1', message_ts: '1.1' },
    channel: { id: 'D1' },
    response_url: `${responseUrl}${place}`,
    actions: [{ type: 'button', action_id: action, block_id: 'b', value, action_ts: '1.1' }],
  });

  let asked = 0;
  let sent = 0;
  return {
    ask: async (user, action, value) => {
      asked += 1;
      const place = String(asked);
      const sentence = new Promise<string>((resolve) => {
        awaited.set(`/${place}`, resolve);
        setTimeout(resolve, 5000, '').unref();
      });
      await post(pressed(user, action, value, place));
      return sentence.finally(() => awaited.delete(`/${place}`));
    },
    tap: async (user, action, value) => void (await post(pressed(user, action, value))),
    press: async (user, action, value) => {
      const calls = (await client.log()).length;
      const before = heard.length;
      await post(pressed(user, action, value));
      // Whispers come after the acknowledgement; a press that says nothing leaves no trace to wait for.
      await until(
        async () => heard.length > before || (await client.log()).length > calls,
        (answered) => answered,
        { timeout: 2000 },
      ).catch(() => false);
      return heard.slice(before).join('\n');
    },
    send: async (user, form, state, values) => {
      sent += 1;
      const view = {
        id: `V${form}-${sent}`,
        callback_id: form,
        private_metadata: JSON.stringify(state),
        blocks: Object.keys(values).map((id) => ({ type: 'input', block_id: id })),
        state: { values },
      };
      const answer = await post({ ...common(user), type: 'view_submission', view });
      const text = await answer.text();
      const said: unknown = text === '' ? null : JSON.parse(text);
      return said;
    },
    unsigned: async (user, action, value) =>
      (await post(pressed(user, action, value), `not-${signingSecret}`)).status,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
