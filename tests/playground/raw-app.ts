import { WebSocket } from 'ws';
import { until } from '#playground/until';
import type { Workspace } from '#playground/workspace';
import { callApi } from './call-api.ts';

export interface Envelope {
  type: string;
  envelope_id?: string;
  reason?: string;
  retry_attempt?: number;
  retry_reason?: string;
  payload: Record<string, unknown>;
}

export interface RawApp {
  envelopes: Envelope[];
  trigger(): Promise<string>;
  isOpen(): boolean;
  close(): void;
}

/** A bare socket: sees envelopes as they are, and acknowledges only if told to. */
export async function startRawApp(workspace: Workspace, acknowledges = true): Promise<RawApp> {
  const { url } = await callApi(workspace, 'apps.connections.open', {}, workspace.appToken);
  const socket = new WebSocket(String(url));
  const envelopes: Envelope[] = [];
  socket.on('message', (data: Buffer) => {
    const envelope: Envelope = JSON.parse(data.toString());
    envelopes.push(envelope);
    const { envelope_id } = envelope;
    if (acknowledges && envelope_id !== undefined) socket.send(JSON.stringify({ envelope_id, payload: {} }));
  });
  await until(
    () => envelopes.length,
    (count) => count > 0,
  );
  return {
    envelopes,
    /** The newest click's. */
    trigger: async () => {
      const found = await until(
        () => envelopes.findLast((envelope) => envelope.payload?.trigger_id !== undefined),
        (envelope) => envelope !== undefined,
      );
      return String(found?.payload.trigger_id);
    },
    isOpen: () => socket.readyState === WebSocket.OPEN,
    close: () => socket.close(),
  };
}
