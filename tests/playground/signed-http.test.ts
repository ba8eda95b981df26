import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Client, connect } from '#playground/client';
import { until } from '#playground/until';
import { startWorkspace, type Workspace } from '#playground/workspace';
import { type PlainApp, startPlainApp } from './plain-app.ts';
import { seed } from './seed.ts';

interface Request {
  headers: IncomingHttpHeaders;
  body: string;
}

let workspace: Workspace;
let client: Client;
let server: Server;
let address: string;
let requests: Request[];
/** What the next requests are answered with; 200 when there is nothing left. */
let statuses: number[];

beforeAll(async () => {
  workspace = await startWorkspace({
    seed: seed(false),
    clock: { start: '2025-03-01T01:00:00.000Z', frozen: true },
  });
  client = connect(workspace.url);
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      requests.push({ headers: request.headers, body });
      const challenge = body.startsWith('{')
        ? (JSON.parse(body) as { challenge?: string }).challenge
        : undefined;
      response.writeHead(statuses.shift() ?? 200).end(challenge ?? '');
    });
  });
  requests = [];
  statuses = [];
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}/slack/events`;
});
beforeEach(async () => {
  statuses = [];
  await client.pointApp(address);
  requests = [];
});
afterAll(async () => {
  server.close();
  await workspace.close();
});

const sign = (timestamp: unknown, body: string) =>
  `v0=${createHmac('sha256', workspace.signingSecret)
    .update(`v0:${String(timestamp)}:${body}`)
    .digest('hex')}`;

describe('a request', () => {
  it.each([
    [
      'a command is a form',
      () => client.as('U1').command('/note 你好 & 再见'),
      /^token=.*&text=%E4%BD%A0/,
      'application/x-www-form-urlencoded',
    ],
    [
      'an interaction is a payload',
      () => client.as('U1').shortcut('new_note'),
      /^payload=%7B/,
      'application/x-www-form-urlencoded',
    ],
    ['an event is JSON', () => client.as('U1').openHome(), /^\{.*"event_id":"Ev/, 'application/json'],
  ])('%s, and signed', async (_what, act, shape, type) => {
    await act();
    const [request] = requests;
    expect(request?.body).toMatch(shape);
    expect(request?.headers['content-type']).toBe(type);
    expect(request?.headers['x-slack-signature']).toBe(
      sign(request?.headers['x-slack-request-timestamp'], request?.body ?? ''),
    );
  });
});

describe('an event that was refused', () => {
  it('is tried at once, after a minute and after five, with the same id', async () => {
    statuses = [500, 500, 500];
    await client.as('U1').post('在吗');
    await until(
      () => requests.length,
      (count) => count === 2,
    );
    await client.clock.move('2025-03-01T01:01:00.000Z');
    await until(
      () => requests.length,
      (count) => count === 3,
    );
    await until(
      async () => (await client.log()).filter(({ name }) => name === 'event_callback').length,
      (count) => count >= 3,
    );
    await client.clock.move('2025-03-01T01:06:00.000Z');
    await until(
      () => requests.length,
      (count) => count === 4,
    );
    expect(requests.map(({ headers }) => headers['x-slack-retry-num'])).toEqual([undefined, '1', '2', '3']);
    expect(requests[1]?.headers['x-slack-retry-reason']).toBe('http_error');
    const ids = requests.map(({ body }) => (JSON.parse(body) as { event_id: string }).event_id);
    expect(new Set(ids).size).toBe(1);
  });

  it('is not tried again once it was taken', async () => {
    statuses = [500];
    await client.as('U1').post('在吗');
    await until(
      () => requests.length,
      (count) => count === 2,
    );
    await client.clock.move('2025-03-01T03:00:00.000Z');
    expect(requests).toHaveLength(2);
  });
});

it('a refused command fails where the person sees it, once', async () => {
  statuses = [500];
  expect(await client.as('U1').command('/note')).toEqual({ outcome: 'failed', reason: 'http_500' });
  expect(requests).toHaveLength(1);
});

it('an address that does not echo the challenge is not taken', async () => {
  statuses = [404];
  await expect(client.pointApp(address)).rejects.toThrow('url_verification_failed');
});

describe('Bolt at the other end', () => {
  let plain: PlainApp;
  let target: string;
  let body: string;

  beforeAll(async () => {
    plain = await startPlainApp(workspace, 'http');
    target = plain.url;
  });
  afterAll(() => plain.stop());

  const send = (timestamp: string, signature: string) => {
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
    };
    return fetch(target, { method: 'POST', body, headers: { ...headers, 'x-slack-signature': signature } });
  };

  it('takes what is signed and refuses what was tampered with', async () => {
    await client.as('U1').shortcut('new_note');
    body = requests.at(-1)?.body ?? '';
    const timestamp = String(Math.floor(Date.now() / 1_000));
    const signature = sign(timestamp, body);
    expect((await send(timestamp, signature)).status).toBe(200);
    body += '&more=1';
    expect((await send(timestamp, signature)).status).toBe(401);
  });

  it('refuses what is older than five minutes', async () => {
    await client.as('U1').shortcut('new_note');
    body = requests.at(-1)?.body ?? '';
    const timestamp = String(Math.floor(Date.now() / 1_000) - 301);
    expect((await send(timestamp, sign(timestamp, body))).status).toBe(401);
  });
});
