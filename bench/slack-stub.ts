import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

/** The connections of a bot in Socket Mode. */
export interface Sockets {
  /** Answers as soon as so many are open. */
  linked(count: number): Promise<void>;
  /** Brings a form over the next connection in turn and answers its acknowledgement. */
  deliver(payload: string): Promise<string>;
}

/** As much of Slack as the bench needs, answered at once. */
export interface SlackStub {
  url: string;
  sockets: Sockets;
  /** Messages posted or redrawn so far. */
  said(): number;
  /** Files handed over so far. */
  files(): number;
  close(): Promise<void>;
}

export async function openSlackStub(): Promise<SlackStub> {
  let said = 0;
  let files = 0;
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${portOf(server.address())}`;
  const answers: Record<string, (form: URLSearchParams) => object> = {
    'auth.test': () => ({ url: 'http://127.0.0.1/', team_id: 'T01', user_id: 'U00', bot_id: 'B00' }),
    'apps.connections.open': () => ({ url: `ws://${host}/` }),
    'conversations.open': (form) => ({ channel: { id: `D${form.get('users')}` } }),
    'chat.postMessage': (form) => placed(form.get('channel')),
    'chat.update': (form) => placed(form.get('channel')),
    'files.getUploadURLExternal': () => ({ upload_url: `http://${host}/upload`, file_id: 'F01' }),
    'files.completeUploadExternal': () => {
      files += 1;
      return { files: [{ id: 'F01' }] };
    },
  };

  function placed(channel: string | null): object {
    said += 1;
    return { channel, ts: `1700000000.${String(said).padStart(6, '0')}` };
  }

  server.on('request', (request, response) => {
    const method = request.url?.split('/').at(-1) ?? '';
    let body = '';
    request.setEncoding('latin1');
    request.on('data', (part: string) => {
      // A file's bytes are of no interest.
      if (method !== 'upload') body += part;
    });
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ ok: true, ...answers[method]?.(new URLSearchParams(body)) }));
    });
  });
  const listening = new WebSocketServer({ server });
  return {
    url: `http://${host}/api/`,
    sockets: socketsOf(listening),
    said: () => said,
    files: () => files,
    close: () =>
      new Promise((resolve) => {
        for (const socket of listening.clients) socket.terminate();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function socketsOf(listening: WebSocketServer): Sockets {
  const answered = new Map<string, (answer: string) => void>();
  let open: WebSocket[] = [];
  let turn = 0;
  listening.on('connection', (socket) => {
    open.push(socket);
    socket.on('close', () => {
      open = open.filter((one) => one !== socket);
    });
    socket.on('message', (data: Buffer) => {
      const answer = data.toString();
      const [, id = ''] = /"envelope_id":"([^"]+)"/.exec(answer) ?? [];
      answered.get(id)?.(answer);
      answered.delete(id);
    });
    socket.send(JSON.stringify({ type: 'hello', num_connections: open.length, connection_info: {} }));
  });
  return {
    linked: async (count) => {
      while (open.length < count) await new Promise((later) => setTimeout(later, 5));
    },
    deliver: (payload) =>
      new Promise((resolve, reject) => {
        turn += 1;
        const socket = open[turn % open.length];
        if (!socket) return reject(new Error('No socket is open'));
        const id = `e${turn}`;
        answered.set(id, resolve);
        const envelope = `{"envelope_id":"${id}","type":"interactive","accepts_response_payload":true,"payload":`;
        socket.send(`${envelope}${payload}}`);
      }),
  };
}

/** The port a loopback server was given. */
export function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
