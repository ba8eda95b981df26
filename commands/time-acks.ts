import type { App } from '@slack/bolt';

/** Told of an acknowledgement: of what kind of arrival, after how many milliseconds. */
export type Acked = (kind: string, ms: number) => void;

/** Slack's kinds of arrival; a slash command names none. */
const kinds = [
  'view_submission',
  'view_closed',
  'block_actions',
  'block_suggestion',
  'shortcut',
  'message_action',
  'event_callback',
];

const kindOf = ({ type, command }: Record<string, unknown>): string => {
  if (typeof command === 'string') return 'command';
  return kinds.find((kind) => kind === type) ?? 'other';
};

/** Measures, for every arrival by whichever way, how long it waits for its acknowledgement. */
export function timeAcks(app: App, acked: Acked): void {
  const processed = app.processEvent.bind(app);
  app.processEvent = (event) => {
    const began = performance.now();
    const ack: typeof event.ack = async (response) => {
      await event.ack(response);
      acked(kindOf(event.body), performance.now() - began);
    };
    return processed({ ...event, ack });
  };
}
