import { createHmac } from 'node:crypto';
import { connect } from 'node:net';
import { randomFrom } from '#tools/demo/killer';
import { place } from '../flow/placed.ts';
import { openStation } from '../flow/station.ts';
import type { Fault, Tally, Trials } from './fault.ts';

const HOUR = 3600;
/** Longer than anything Slack sends. */
const LONG = 4 * 1024 * 1024;
/** How often one request comes again. */
const AGAIN = 20;
/** So many begin to speak and never end, while the others are served. */
const SLOW = 50;
/** Deeper than anything that is read by recursion stands. */
const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

interface Request {
  what: string;
  body: string;
  /** By how many seconds its time is off, and who signed it; nobody where it is null. */
  off: number;
  by: string | null;
}

const mac = (secret: string, at: number, body: string): string =>
  `v0=${createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')}`;

/** Connections that say half of a request, signed by nobody, and then nothing more; answers how to end them. */
async function speakSlowly(url: string): Promise<() => void> {
  const { hostname, port, pathname } = new URL(url);
  const sockets = await Promise.all(
    Array.from(
      { length: SLOW },
      () =>
        new Promise<ReturnType<typeof connect>>((resolve, reject) => {
          const socket = connect(Number(port), hostname, () => {
            socket.write(
              `POST ${pathname} HTTP/1.1\r\nhost: ${hostname}\r\ncontent-length: 1000\r\n\r\npayload=`,
            );
            resolve(socket);
          }).on('error', reject);
        }),
    ),
  );
  return () => {
    for (const socket of sockets) socket.on('error', () => undefined).destroy();
  };
}

/**
 * Requests that must not be taken: signed by nobody, by another, too early, too late, or carrying what is no payload; then one
 * good request many times, and slow senders all the while. `trusting`: to a bot whose secret everybody knows.
 */
export async function knock({ tries, seed }: Trials, trusting = false): Promise<Tally> {
  const random = randomFrom(seed);
  const station = await openStation({ transport: 'http' });
  const { signingSecret, requestUrl } = station;
  const piece = await place(station, { status: 'pending-sign', writers: ['zhao-lei'] });
  const pressed = {
    type: 'block_actions',
    user: { id: 'U02WANG', team_id: 'T01LOCAL' },
    team: { id: 'T01LOCAL' },
    api_app_id: 'A01XINBAO',
    trigger_id: '1.2.3',
    container: { type: 'message', channel_id: 'D1', message_ts: '1.1' },
    channel: { id: 'D1' },
    actions: [
      {
        type: 'button',
        action_id: 'review.approve',
        block_id: 'b',
        value: JSON.stringify({ report: piece.id, task: piece.task.number, hash: piece.text.hash }),
        action_ts: '1.1',
      },
    ],
  };
  const good = new URLSearchParams({ payload: JSON.stringify(pressed) }).toString();
  const send = async ({ body, off, by }: Omit<Request, 'what'>): Promise<number> => {
    const at = Math.floor(Date.now() / 1000) + off;
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      ...(by !== null && { 'x-slack-request-timestamp': String(at), 'x-slack-signature': mac(by, at, body) }),
    };
    return fetch(requestUrl, { method: 'POST', headers, body }).then(
      ({ status }) => status,
      // Whoever says too much is cut off.
      () => 0,
    );
  };
  const other = trusting ? signingSecret : 'another-secret';
  const requests: Request[] = [
    { what: 'unsigned', body: good, off: 0, by: null },
    { what: 'signed by another', body: good, off: 0, by: other },
    { what: 'an hour old', body: good, off: -HOUR, by: signingSecret },
    { what: 'six minutes ahead', body: good, off: HOUR / 10, by: signingSecret },
    { what: 'of next year', body: good, off: 365 * 24 * HOUR, by: signingSecret },
    ...['null', '5', '[]', '%7B', '['.repeat(5000), deep(100_000), 'x'.repeat(LONG)].map((held) => ({
      what: `carrying ${held.slice(0, 9)}`,
      body: `payload=${held}`,
      off: 0,
      by: signingSecret,
    })),
  ];
  const wrong: string[] = [];
  const hush = await speakSlowly(requestUrl);
  for (let n = 0; n < tries; n += 1) {
    const request = n < requests.length ? requests[n] : requests[Math.floor(random() * requests.length)];
    const status = request ? await send(request) : 0;
    if (status === 200) wrong.push(`${request?.what} was accepted`);
  }
  const accepted = wrong.length;
  if (!trusting && (await station.books.report(piece.id))?.status !== 'pending-sign')
    wrong.push('a request that must not be taken had an effect');
  for (let n = 0; n < AGAIN; n += 1) await send({ body: good, off: 0, by: signingSecret });
  hush();
  const approvals = (await station.audit()).filter(({ action }) => action === 'approved').length;
  if (approvals !== 1) wrong.push(`a request that came ${AGAIN} times had ${approvals} effects`);
  const health = JSON.stringify(await station.health().catch(String));
  if (!health.includes('"ready"')) wrong.push(`the bot is not well: ${health}`);
  await station.close();
  return { tries: tries + AGAIN, lost: 0, doubled: accepted + Math.max(approvals - 1, 0), wrong };
}

export const unsigned: Fault = {
  name: 'signatures',
  what: 'requests unsigned, signed by another, old, from the future, of odd, deep or 4 MB bodies, slow senders; one good one twenty times',
  tries: { usual: 200, long: 5000 },
  run: (trials) => knock(trials),
};
