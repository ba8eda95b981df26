import type { WebSocket } from 'ws';
import type { Fields } from '../fields.ts';
import { fields, isFields, text, unfold } from '../fields.ts';
import { newSecret } from '../ids.ts';

/** What came back for an envelope. */
export type Acked =
  | { kind: 'acked'; payload: Fields }
  | { kind: 'timed-out' }
  | { kind: 'failed'; error: string };

export interface Sockets {
  /** A ticket is good for one connection, as Slack's wss addresses are. */
  ticket(): string | undefined;
  join(ticket: string, socket: WebSocket, hello: Fields): boolean;
  /** `drop`: the socket breaks as soon as the envelope is out. */
  send(envelope: Fields, withinMs: number, drop?: boolean): Promise<Acked>;
  open(): number;
  /** Says so on the oldest `most` of the sockets now open, and closes these after a while. */
  disconnect(reason: string, closeAfterMs: number, most?: number): void;
  /** Breaks every socket without a word. */
  drop(): void;
  close(): void;
}

const most = 10;
const pingMs = 5_000;
const goodbyeMs = 500;

/** Socket Mode: at most ten sockets, each envelope to one of them in turn, acknowledged by its id. */
export function createSockets(): Sockets {
  const tickets = new Set<string>();
  const sockets: WebSocket[] = [];
  const waiting = new Map<string, (payload: Fields) => void>();
  let turn = 0;

  const heard = (data: string) => {
    const message = fields(unfold(data));
    const id = text(message.envelope_id);
    if (id !== undefined) waiting.get(id)?.(fields(message.payload));
  };
  const leave = (socket: WebSocket) => {
    const at = sockets.indexOf(socket);
    if (at >= 0) sockets.splice(at, 1);
  };
  // The client arms its watchdog at the first ping, so they must keep coming.
  const pings = setInterval(() => {
    for (const socket of sockets) socket.ping('Ping from the workspace');
  }, pingMs).unref();

  return {
    ticket() {
      const ticket = newSecret();
      tickets.add(ticket);
      return ticket;
    },
    join(ticket, socket, hello) {
      if (!tickets.delete(ticket)) return false;
      if (sockets.length >= most) {
        socket.send(JSON.stringify({ type: 'disconnect', reason: 'too_many_websockets' }));
        return false;
      }
      socket.on('message', (data: Buffer) => heard(data.toString()));
      socket.on('close', () => leave(socket));
      socket.on('error', () => leave(socket));
      sockets.push(socket);
      socket.send(JSON.stringify({ type: 'hello', num_connections: sockets.length, ...hello }));
      return true;
    },
    send(envelope, withinMs, drop = false) {
      const open = sockets.filter((socket) => socket.readyState === socket.OPEN);
      const socket = open[turn % Math.max(open.length, 1)];
      turn += 1;
      if (!socket) return Promise.resolve({ kind: 'failed', error: 'no_socket' });
      const id = text(envelope.envelope_id) ?? crypto.randomUUID();
      return new Promise((resolve) => {
        const end = (acked: Acked) => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(acked);
        };
        const timer = setTimeout(() => end({ kind: 'timed-out' }), withinMs);
        waiting.set(id, (payload) => end({ kind: 'acked', payload: isFields(payload) ? payload : {} }));
        socket.send(JSON.stringify({ ...envelope, envelope_id: id }), () => {
          if (drop) socket.terminate();
        });
      });
    },
    open: () => sockets.length,
    disconnect(reason, closeAfterMs, oldest = most) {
      for (const socket of sockets.slice(0, oldest)) {
        socket.send(JSON.stringify({ type: 'disconnect', reason }));
        setTimeout(() => socket.close(1000), closeAfterMs).unref();
      }
    },
    drop() {
      for (const socket of [...sockets]) socket.terminate();
    },
    close() {
      clearInterval(pings);
      for (const socket of [...sockets]) {
        socket.close(1001);
        setTimeout(() => socket.terminate(), goodbyeMs).unref();
      }
    },
  };
}
