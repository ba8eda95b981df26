import { type App, type Logger, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';

interface SocketOptions {
  appToken: string;
  clientOptions: WebClientOptions;
  logger: Logger;
}

/**
 * Socket Mode by two connections. Slack sends each envelope to one of them and refreshes each in its own time: while
 * one is away for the seconds that takes, nothing waits undelivered.
 */
export function socketReceiver({ appToken, clientOptions, logger }: SocketOptions): {
  receiver: Receiver;
  linked(): boolean;
} {
  const sockets = Array.from({ length: 2 }, () => openSocket(appToken, clientOptions, logger));
  const each = (act: (receiver: SocketModeReceiver) => Promise<unknown>) =>
    Promise.all(sockets.map(({ receiver }) => act(receiver)));
  return {
    linked: () => sockets.some(({ up }) => up()),
    receiver: {
      init: (app: App) => {
        for (const { receiver } of sockets) receiver.init(app);
      },
      start: () => each((receiver) => receiver.start()),
      stop: () => each((receiver) => receiver.stop()),
    },
  };
}

function openSocket(appToken: string, clientOptions: WebClientOptions, logger: Logger) {
  const receiver = new SocketModeReceiver({ appToken, logger, installerOptions: { clientOptions } });
  let up = false;
  receiver.client.on('connected', () => {
    up = true;
  });
  for (const down of ['reconnecting', 'disconnected']) {
    receiver.client.on(down, () => {
      up = false;
    });
  }
  return { receiver, up: () => up };
}
