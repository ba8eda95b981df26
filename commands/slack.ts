import { App, type Receiver } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { Clock } from '#ports/clock';
import type { Messenger } from '#ports/messenger';
import type { Uploads } from '#ports/uploads';
import type { Services } from '#services/services';
import type { Words } from '#text/zh';
import type { CommandNames } from './answer.ts';
import { type HttpOptions, httpReceiver } from './http-receiver.ts';
import { listen } from './listen.ts';
import { quietLogger, type SlackLog } from './logger.ts';
import { slackMessenger } from './messenger.ts';
import { directory } from './people.ts';
import { socketReceiver } from './socket-receiver.ts';
import { type Acked, timeAcks } from './time-acks.ts';
import { slackUploads } from './uploads.ts';

/** How Slack reaches us. */
type Transport =
  | { mode: 'socket'; appToken: string }
  | ({ mode: 'http'; host: string; port: number } & Pick<HttpOptions, 'signingSecret' | 'health'>);

export interface SlackOptions {
  transport: Transport;
  botToken: string;
  apiUrl?: string | undefined;
  names: CommandNames;
  words: Words;
  clock: Clock;
  log: SlackLog;
  report: (error: unknown) => string;
  /** Told how long each acknowledgement took, by kind. */
  acked?: Acked | undefined;
}

export interface Slack {
  messenger: Messenger;
  uploads: Uploads;
  /** Begins to listen; answers the port in HTTP mode. */
  start(services: Services): Promise<void>;
  stop(): Promise<void>;
  /** Null while Slack knows us, else why not. */
  probe(): Promise<string | null>;
}

/** How long Slack's last good answer stands for its health. */
const TRUST_MS = 15_000;
/** How long after the start Slack is first asked whether it knows us. */
const FIRST_PROBE_MS = 1_000;

/** No retries of a client's own: a person is told to try again, and the outbox owns its retries. */
const impatient = { retryConfig: { retries: 0 }, rejectRateLimitedCalls: true } as const;
/** A person waits two seconds for a call; nobody waits for the outbox, whose cut call must be looked for before it is made again. */
const PERSON_MS = 2000;
const OUTBOX_MS = 10_000;

/** The house's Slack: listeners, and a messenger for notices. */
export function openSlack(options: SlackOptions): Slack {
  const { botToken, transport, words, names, report, clock } = options;
  const logger = quietLogger(options.log);
  const calling = (timeout: number): WebClientOptions => ({
    ...impatient,
    timeout,
    logger,
    ...(options.apiUrl && { slackApiUrl: options.apiUrl }),
  });
  const clientOptions = calling(PERSON_MS);
  const client = new WebClient(botToken, clientOptions);
  // Its own: where Slack makes the outbox wait, whoever opens a form does not.
  const outbox = new WebClient(botToken, calling(OUTBOX_MS));
  const people = directory(client);
  let trouble: string | null = 'Slack has not answered yet';
  let asked = 0;
  let firstProbe: NodeJS.Timeout | undefined;

  const probe = () => {
    asked = Date.now();
    return client.auth.test().then(
      () => (trouble = null),
      (error: unknown) => (trouble = `Slack: ${error instanceof Error ? error.message : 'no answer'}`),
    );
  };

  const { receiver, linked } = receiverFor(transport, clientOptions, logger);
  // Who we are never changes while we run: asking Slack for it at each request would make its troubles ours.
  const authorize = () => Promise.resolve({ botToken, botId: '', botUserId: '' });
  const app = new App({ receiver, authorize, clientOptions, logger, ignoreSelf: false });
  const visits = new Set<Promise<void>>();
  app.use(({ next }) => {
    const visit = next();
    visits.add(visit);
    return visit.finally(() => visits.delete(visit));
  });
  if (options.acked) timeAcks(app, options.acked);
  app.error((error) => Promise.resolve(void report(error)));

  return {
    messenger: slackMessenger(outbox, people, words, clock),
    uploads: slackUploads(client, options),
    start: async (services) => {
      listen(app, { services, people, words, names, report });
      if (transport.mode === 'http') await app.start({ port: transport.port, host: transport.host });
      else await app.start();
      // Whoever waits at the door comes first; whoever asks for our health has it tried at once.
      firstProbe = setTimeout(() => void probe(), FIRST_PROBE_MS).unref();
    },
    stop: async () => {
      clearTimeout(firstProbe);
      // Whoever was heard is answered: what is kept but not acknowledged would be sent again.
      await Promise.allSettled(visits);
      await app.stop();
    },
    probe: async () => {
      if (!linked()) return 'Slack: the socket is not connected';
      return trouble === null && Date.now() - asked < TRUST_MS ? null : probe();
    },
  };
}

function receiverFor(
  transport: Transport,
  clientOptions: WebClientOptions,
  logger: ReturnType<typeof quietLogger>,
): { receiver: Receiver; linked: () => boolean } {
  return transport.mode === 'http'
    ? { receiver: httpReceiver({ ...transport, logger }), linked: () => true }
    : socketReceiver({ ...transport, clientOptions, logger });
}
