import { createHmac } from 'node:crypto';
import { createServer } from 'node:net';
import type { ReceiverEvent } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { httpReceiver } from '#commands/http-receiver';
import { quietLogger } from '#commands/logger';

const secret = 'a-signing-secret';
const FORM = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json';

let heard: ReceiverEvent['body'][] = [];
let answer: (event: ReceiverEvent) => Promise<void>;
let reasons: string[] = [];
let url = '';
let receiver: ReturnType<typeof httpReceiver>;

beforeEach(async () => {
  heard = [];
  reasons = [];
  answer = ({ ack }) => ack();
  receiver = httpReceiver({
    signingSecret: secret,
    health: async () => ({ status: reasons.length === 0 ? 'ready' : 'degraded', reasons }),
    logger: quietLogger({ debug: () => undefined, warn: () => undefined }),
  });
  receiver.init({
    processEvent: async (event) => {
      heard.push(event.body);
      await answer(event);
    },
  });
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  await receiver.start({ port, host: '127.0.0.1' });
});
afterEach(() => receiver.stop());

const now = (): number => Math.floor(Date.now() / 1000);

function sign(body: string, at: number | string, by = secret): Record<string, string> {
  const mac = createHmac('sha256', by).update(`v0:${at}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(at), 'x-slack-signature': `v0=${mac}` };
}

const send = (body: string, headers: Record<string, string> = sign(body, now()), type = FORM) =>
  fetch(`${url}/slack/events`, {
    method: 'POST',
    headers: { 'content-type': type, connection: 'close', ...headers },
    body,
  });

const payload = (value: unknown): string =>
  new URLSearchParams({ payload: JSON.stringify(value) }).toString();

describe('a signed request', () => {
  it.each([
    ['a form or press', payload({ type: 'view_submission', words: '汛期 100% + 值守 & 排查' }), FORM],
    ['a form in a newer dress', payload({ type: 'view_submission' }), `${FORM}; charset=utf-8`],
    ['an event', JSON.stringify({ type: 'event_callback', words: '汛期' }), JSON_TYPE],
  ])('is read as it was sent: %s', async (_what, body, type) => {
    const response = await send(body, sign(body, now()), type);
    expect([response.status, await response.text()]).toEqual([200, '']);
    const sent = type === JSON_TYPE ? body : (new URLSearchParams(body).get('payload') ?? '');
    expect(heard).toEqual([JSON.parse(sent)]);
  });

  it('is read as fields where it is a command', async () => {
    await send('command=%2Freport&text=%E6%88%91%E7%9A%84+x&user_id=U1');
    expect(heard).toEqual([{ command: '/report', text: '我的 x', user_id: 'U1' }]);
  });

  it('is answered with what the listener says', async () => {
    answer = ({ ack }) => ack({ response_action: 'errors', errors: { title: '请填写标题' } });
    const response = await send(payload({ type: 'view_submission' }));
    expect(await response.json()).toEqual({ response_action: 'errors', errors: { title: '请填写标题' } });
  });

  it('is a failure when its listener throws', async () => {
    answer = () => Promise.reject(new Error('broken'));
    expect((await send(payload({ type: 'view_submission' }))).status).toBe(500);
  });

  it('answers the challenge by which Slack checks an address', async () => {
    const body = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
    expect(await (await send(body, sign(body, now()), JSON_TYPE)).json()).toEqual({ challenge: 'abc' });
    expect(heard).toEqual([]);
  });

  it.each([
    ['null', 'null', JSON_TYPE],
    ['a list', '[]', JSON_TYPE],
    ['a number', payload(7), FORM],
    ['a form that carries null', 'payload=null', FORM],
    ['a form that carries null beside another field', 'payload=null&x=1', FORM],
    ['half a character', 'payload=%E6%88', FORM],
    ['no JSON', 'payload=%7B', FORM],
    ['nothing', '', JSON_TYPE],
  ])('is turned away where it carries %s', async (_what, body, type) => {
    expect((await send(body, sign(body, now()), type)).status).toBe(400);
    expect(heard).toEqual([]);
  });

  it('is turned away where it is longer than anything Slack sends', async () => {
    const body = `payload=${'x'.repeat(4 * 1024 * 1024)}`;
    expect((await send(body)).status).toBe(413);
    expect(heard).toEqual([]);
  });
});

describe('a request that Slack did not sign', () => {
  const body = payload({ type: 'view_submission' });
  it.each([
    ['without a signature', {}],
    ['signed by another', sign(body, now(), 'another-secret')],
    ['signed for other words', sign(`${body}x`, now())],
    ['signed an hour ago', sign(body, now() - 3600)],
    ['signed for next year', sign(body, now() + 365 * 86_400)],
    ['signed at no moment', sign(body, 'NaN')],
    ['with a signature of another kind', { ...sign(body, now()), 'x-slack-signature': 'v1=00' }],
    ['with a signature cut short', { ...sign(body, now()), 'x-slack-signature': 'v0=' }],
  ])('is turned away %s', async (_what, headers) => {
    expect((await send(body, headers)).status).toBe(401);
    expect(heard).toEqual([]);
  });

  it('is told that somebody listens where it only asks that, and is carried no further', async () => {
    expect((await send(`ssl_check=1&${body}`, {})).status).toBe(200);
    expect(heard).toEqual([]);
  });
});

describe('beside Slack', () => {
  it('health is told', async () => {
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    reasons = ['database'];
    const degraded = await fetch(`${url}/healthz`);
    expect([degraded.status, await degraded.json()]).toEqual([503, { status: 'degraded', reasons }]);
  });

  it.each([
    ['GET', '/slack/events'],
    ['POST', '/healthz'],
    ['GET', '/'],
  ])('nothing else is served: %s %s', async (method, path) => {
    expect((await fetch(`${url}${path}`, { method })).status).toBe(404);
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
