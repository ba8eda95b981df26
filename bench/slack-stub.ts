import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** As much of Slack's Web API as the outbox calls, answered at once. */
export interface SlackStub {
  url: string;
  /** Messages posted or redrawn so far. */
  said(): number;
  close(): Promise<void>;
}

export async function openSlackStub(): Promise<SlackStub> {
  let said = 0;
  const answers: Record<string, (form: URLSearchParams) => object> = {
    'auth.test': () => ({ url: 'http://127.0.0.1/', team_id: 'T01', user_id: 'U00', bot_id: 'B00' }),
    'conversations.open': (form) => ({ channel: { id: `D${form.get('users')}` } }),
    'chat.postMessage': (form) => placed(form.get('channel')),
    'chat.update': (form) => placed(form.get('channel')),
  };

  function placed(channel: string | null): object {
    said += 1;
    return { channel, ts: `1700000000.${String(said).padStart(6, '0')}` };
  }

  const server = createServer((request, response) => {
    const method = request.url?.split('/').at(-1) ?? '';
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => {
      body += part;
    });
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ ok: true, ...answers[method]?.(new URLSearchParams(body)) }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server.address())}/api/`,
    said: () => said,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The port a loopback server was given. */
export function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
