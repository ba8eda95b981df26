import { existsSync, unlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import Database from 'better-sqlite3';
import type { Step } from './steps.ts';

/**
 * Loaded before the bot, which knows nothing of it: at each edge of the process it looks for a file of the step's name in
 * `FAULTS_FOLDER`, and dies there at once. `FAULTS_BROKEN` makes of the same bot one that is built wrong.
 */

interface Socket {
  bufferedAmount: number;
  send(data: string): void;
  addEventListener(type: string, listener: (event: { data?: unknown }) => void): void;
}

interface Statement {
  run(...values: unknown[]): unknown;
  all(...values: unknown[]): unknown[];
}
interface Disk {
  prepare(sql: string): Statement;
}

const { FAULTS_FOLDER: folder = '', FAULTS_BROKEN: broken } = process.env;

function dieAt(step: Step): void {
  const order = join(folder, step);
  if (!existsSync(order)) return;
  unlinkSync(order);
  process.kill(process.pid, 'SIGKILL');
}

/** By then an acknowledgement has left. */
const OUT_MS = 50;
/** Envelopes whose sender waits. */
const waiting = new Set<string>();
const answered = new Set<string>();
let slotClaimed = false;
let postAccepted = false;

const idIn = (data: unknown): string | undefined => {
  const read: unknown = typeof data === 'string' ? JSON.parse(data) : undefined;
  const { envelope_id: id } = Object(read);
  return typeof id === 'string' ? id : undefined;
};

function watchDisk(): void {
  const disk: Disk = Database.prototype;
  const { prepare } = disk;
  disk.prepare = function prepared(this: Disk, sql) {
    const statement = prepare.call(this, sql);
    const { run, all } = statement;
    if (sql === 'commit')
      statement.run = () => {
        if (waiting.size > 0) dieAt('before-commit');
        if (postAccepted) dieAt('before-mark');
        if (slotClaimed) dieAt('before-slot');
        const done = run.call(statement);
        if (waiting.size > 0) dieAt('after-commit');
        if (slotClaimed) dieAt('after-slot');
        postAccepted = false;
        slotClaimed = false;
        return done;
      };
    if (sql.startsWith('insert into "slots"'))
      statement.all = (...values) => {
        slotClaimed = true;
        return all.apply(statement, values);
      };
    return statement;
  };
}

function watchSockets(): void {
  const within = createRequire(createRequire(import.meta.url).resolve('@slack/socket-mode'));
  const { WebSocket }: { WebSocket: { prototype: Socket } } = within('undici');
  const { send, addEventListener } = WebSocket.prototype;
  WebSocket.prototype.addEventListener = function listening(this: Socket, type, listener) {
    addEventListener.call(this, type, (event) => {
      const id = type === 'message' ? idIn(event.data) : undefined;
      if (id) waiting.add(id);
      if (!id || broken !== 'acknowledges-first') return listener(event);
      send.call(this, JSON.stringify({ envelope_id: id }));
      answered.add(id);
      // The word is out before anything is done about it.
      setTimeout(listener, OUT_MS, event);
    });
  };
  WebSocket.prototype.send = function sending(this: Socket, data) {
    const id = idIn(data);
    if (!id || !answered.has(id)) send.call(this, data);
    if (!id) return;
    waiting.delete(id);
    const dieOnceSent = (): void => {
      if (this.bufferedAmount > 0) setImmediate(dieOnceSent);
      else dieAt('after-ack');
    };
    setImmediate(dieOnceSent);
  };
}

function watchSlack(): void {
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const to = input instanceof Request ? input.url : String(input);
    if (broken === 'never-looks' && to.endsWith('conversations.history'))
      return Response.json({ ok: true, messages: [] });
    const posts = to.endsWith('chat.postMessage');
    if (posts) dieAt('before-post');
    const answer = await real(input, init);
    if (posts) {
      dieAt('after-post');
      postAccepted = true;
    }
    return answer;
  };
}

if (isMainThread && folder !== '') {
  watchDisk();
  watchSockets();
  watchSlack();
}
