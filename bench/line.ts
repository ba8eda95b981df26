import { connect } from 'node:net';

/** One keep-alive connection that carries one request at a time; lighter than an HTTP client, to leave the cores to the measured. */
export interface Line {
  /** Sends a request and answers the response, head and body. */
  send(request: string): Promise<string>;
  close(): void;
}

export function openLine(port: number): Promise<Line> {
  return new Promise((opened, refused) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let heard = '';
    let answered: (response: string) => void = () => undefined;
    let failed: (error: Error) => void = refused;
    socket.setEncoding('latin1');
    socket.on('data', (part) => {
      heard += part.toString();
      if (!isWhole(heard)) return;
      const response = heard;
      heard = '';
      answered(response);
    });
    socket.on('error', (error) => failed(error));
    socket.on('close', () => failed(new Error('The connection was closed under way')));
    socket.on('connect', () =>
      opened({
        send: (request) =>
          new Promise((resolve, reject) => {
            answered = resolve;
            failed = reject;
            socket.write(request, 'latin1');
          }),
        close: () => socket.destroy(),
      }),
    );
  });
}

/** Whether a response has arrived to its end. */
function isWhole(response: string): boolean {
  const end = response.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const head = response.slice(0, end);
  const [, length] = /^content-length: (\d+)/im.exec(head) ?? [];
  if (length !== undefined) return response.length >= end + 4 + Number(length);
  return response.endsWith('0\r\n\r\n');
}
