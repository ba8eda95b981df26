import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type App, HTTPResponseAck, type Logger, type Receiver } from '@slack/bolt';
import { isSslCheck, readBody } from './request-body.ts';
import { isSigned } from './signature.ts';

interface Health {
  status: 'ready' | 'degraded';
  reasons: string[];
}

export interface HttpOptions {
  signingSecret: string;
  health: () => Promise<Health>;
  logger: Logger;
}

/** What of Bolt's app a receiver speaks to. */
type Dispatcher = Pick<App, 'processEvent'>;
type HttpReceiver = Receiver & { init(app: Dispatcher): void };

const EVENTS = '/slack/events';
/** The longest form with the words in it and as they stand typed comes to half of it. */
const MOST_BYTES = 1024 * 1024;
/** Whoever takes longer to say what he wants is cut off. */
const PATIENCE_MS = 10_000;

/**
 * Signed HTTP for Bolt. Its own receiver decodes every body twice over, which costs as much as keeping a report; lets
 * requests from the future in; and falls over a signed `null`.
 */
export function httpReceiver({ signingSecret, health, logger }: HttpOptions): HttpReceiver {
  let app: Dispatcher | undefined;

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = await bytesOf(request);
    if (!bytes) return end(response, 413);
    const text = bytes.toString();
    if (!isSigned(signingSecret, request.headers, bytes, Date.now())) {
      if (isSslCheck(text)) return end(response, 200);
      logger.warn('A request that Slack did not sign was turned away');
      return end(response, 401);
    }
    const body = readBody(text, request.headers['content-type']);
    if (!body || !app) return end(response, 400);
    if (body.type === 'url_verification') return end(response, 200, { challenge: body.challenge });
    // Bolt's own: one answer only, and a visible failure when there is none within Slack's three seconds.
    const ack = new HTTPResponseAck({
      logger,
      processBeforeResponse: false,
      httpRequest: request,
      httpRequestBody: body,
      httpResponse: response,
    });
    await app.processEvent({ body, ack: ack.bind() });
  }

  async function tell(response: ServerResponse): Promise<void> {
    const state = await health();
    end(response, state.status === 'ready' ? 200 : 503, state);
  }

  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    const asked = `${request.method} ${path}`;
    const served =
      asked === `POST ${EVENTS}`
        ? take(request, response)
        : asked === 'GET /healthz'
          ? tell(response)
          : Promise.resolve(end(response, 404));
    served.catch((error: unknown) => {
      logger.error(error);
      end(response, 500);
    });
  });

  server.requestTimeout = PATIENCE_MS;

  return {
    init: (dispatcher) => {
      app = dispatcher;
    },
    start: (where: { port: number; host: string }) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(where, () => resolve(server));
      }),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** The whole body, or null when it is longer than anything Slack sends. */
function bytesOf(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let length = 0;
    request.on('data', (part: Buffer) => {
      length += part.length;
      if (length <= MOST_BYTES) parts.push(part);
      else resolve(null);
    });
    request.on('end', () => resolve(Buffer.concat(parts)));
    request.on('error', reject);
  });
}

function end(response: ServerResponse, status: number, said?: object): void {
  if (response.headersSent || response.destroyed) return;
  if (said) response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said));
  else response.writeHead(status, { 'content-length': 0 }).end();
}
