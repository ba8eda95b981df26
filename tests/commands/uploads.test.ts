import { createServer, type Server } from 'node:http';
import { WebClient } from '@slack/web-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slackUploads } from '#commands/uploads';
import { connect } from '#playground/client';
import { startWorkspace, type Workspace } from '#playground/workspace';
import { quiet } from '../playground/quiet.ts';
import { seed } from '../playground/seed.ts';

const limits = { most: 1000, withinMs: 2000 };

describe('files that people put into forms', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await startWorkspace({ seed: seed(true) });
  });
  afterAll(() => workspace.close());

  const uploads = () => {
    const { botToken, apiUrl } = workspace;
    const client = new WebClient(botToken, {
      slackApiUrl: apiUrl,
      retryConfig: { retries: 0 },
      logger: quiet,
    });
    return slackUploads(client, { botToken, apiUrl, report: () => 'ref' });
  };
  const given = (text: string) => connect(workspace.url).as('U1').attach('正文.txt', Buffer.from(text));

  it('come with their name and bytes', async () => {
    expect(await uploads().bytes(await given('情况'), limits)).toEqual({
      ok: true,
      name: '正文.txt',
      bytes: Buffer.from('情况'),
    });
  });

  it('are not fetched where they are larger than asked for, or unknown', async () => {
    expect(await uploads().bytes(await given('x'.repeat(1001)), limits)).toEqual({
      ok: false,
      why: 'too-large',
    });
    expect(await uploads().bytes('F404', limits)).toEqual({ ok: false, why: 'unreachable' });
  });
});

describe('the token', () => {
  const seen: (string | undefined)[] = [];
  let server: Server;
  let other: Server;
  let host = '';
  let elsewhere = '';
  let answer: (path: string) => { status?: number; headers?: Record<string, string>; body?: string } =
    () => ({});
  const open = (who: 'own' | 'other') =>
    createServer((request, response) => {
      if (who === 'other') seen.push(request.headers.authorization);
      const { status = 200, headers = {}, body = '' } = answer(request.url ?? '');
      response.writeHead(status, headers).end(body);
    });
  const listening = (one: Server) =>
    new Promise<string>((done) => {
      one.listen(0, '127.0.0.1', () => {
        const address = one.address();
        done(`127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`);
      });
    });
  beforeAll(async () => {
    server = open('own');
    other = open('other');
    host = await listening(server);
    elsewhere = await listening(other);
  });
  afterAll(() => {
    server.close();
    other.close();
  });

  const client = new WebClient('xoxb-secret', { logger: quiet });
  const fetched = (address: string, size = 1) => {
    client.files.info = () => Promise.resolve({ ok: true, file: { size, url_private_download: address } });
    const options = { botToken: 'xoxb-secret', apiUrl: `http://${host}/api/`, report: () => 'ref' };
    return slackUploads(client, options).bytes('F1', limits);
  };
  const refused = { ok: false, why: 'unreachable' };

  it('goes to no other host, by no other protocol, and not on to where a host leads', async () => {
    expect(await fetched(`http://${elsewhere}/f`)).toEqual(refused);
    expect(await fetched(`https://${host}/f`)).toEqual(refused);
    expect(await fetched(`http://${host}.example.com/f`)).toEqual(refused);
    expect(await fetched('file:///etc/passwd')).toEqual(refused);
    expect(await fetched('')).toEqual(refused);
    answer = () => ({ status: 302, headers: { location: `http://${elsewhere}/f` } });
    expect(await fetched(`http://${host}/f`)).toEqual(refused);
    expect(seen).toEqual([]);
  });

  it('is given up in time where Slack does not even say where it lies', async () => {
    client.files.info = () => new Promise(() => undefined);
    const options = { botToken: 'xoxb-secret', apiUrl: `http://${host}/api/`, report: () => 'ref' };
    expect(await slackUploads(client, options).bytes('F1', { most: 1, withinMs: 20 })).toEqual(refused);
  });

  it('brings no more bytes than asked for, whatever was announced', async () => {
    answer = () => ({ body: 'x'.repeat(5000) });
    expect(await fetched(`http://${host}/f`, 1)).toEqual({ ok: false, why: 'too-large' });
    answer = () => ({ body: 'x'.repeat(1000) });
    expect(await fetched(`http://${host}/f`, 1)).toMatchObject({ ok: true });
  });
});
