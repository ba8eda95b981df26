import { createHmac } from 'node:crypto';
import { type Fields, fields, unfold } from '../fields.ts';
import type { World } from '../world.ts';
import type { Acked } from './sockets.ts';

export type Kind = 'slash_commands' | 'interactive' | 'events_api';

/** The body as Slack writes it: commands as a form, interactions as `payload=`, events as JSON. */
function write(kind: Kind, payload: Fields): { type: string; body: string } {
  if (kind === 'events_api') return { type: 'application/json', body: JSON.stringify(payload) };
  const form = new URLSearchParams();
  if (kind === 'interactive') form.set('payload', JSON.stringify(payload));
  else for (const [key, value] of Object.entries(payload)) form.set(key, String(value));
  return { type: 'application/x-www-form-urlencoded', body: form.toString() };
}

const sign = (secret: string, timestamp: string, body: string): string =>
  `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;

async function read(response: Response): Promise<Fields> {
  const body = await response.text();
  if (body === '') return {};
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return isJson ? fields(unfold(body)) : { text: body };
}

export async function post(
  world: World,
  url: string,
  kind: Kind,
  payload: Fields,
  headers: Record<string, string>,
  withinMs: number,
): Promise<Acked> {
  const { type, body } = write(kind, payload);
  // The receiver compares this with its own clock, not with the workspace's.
  const timestamp = String(Math.floor(Date.now() / 1_000));
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(withinMs),
      headers: {
        'content-type': type,
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': sign(world.app.signingSecret, timestamp, body),
        ...headers,
      },
    });
    const answer = await read(response);
    return response.ok
      ? { kind: 'acked', payload: answer }
      : { kind: 'failed', error: `http_${response.status}` };
  } catch (error) {
    const timedOut = error instanceof Error && error.name === 'TimeoutError';
    return timedOut ? { kind: 'timed-out' } : { kind: 'failed', error: 'connection_failed' };
  }
}
