import { type Fields, text } from '../fields.ts';
import { onlyNear } from '../near.ts';
import type { World } from '../world.ts';
import { misdeliver } from './misdeliver.ts';
import { type Kind, post } from './signed-http.ts';
import type { Acked } from './sockets.ts';

/** A person's wait is real, whatever the workspace's clock says. */
const ackWithinMs = 3_000;

export interface Retry {
  num: number;
  reason: string;
}

interface Sent {
  kind: Kind;
  payload: Fields;
  id: string;
}

function send(world: World, { kind, payload, id }: Sent, retry?: Retry, drop = false): Promise<Acked> {
  const { requestUrl } = world.app;
  if (requestUrl === undefined) {
    const again = retry ? { retry_attempt: retry.num, retry_reason: retry.reason } : {};
    const envelope = { type: kind, payload, accepts_response_payload: kind !== 'events_api', ...again };
    return world.sockets.send({ ...envelope, envelope_id: id }, ackWithinMs, drop);
  }
  const headers = retry
    ? { 'x-slack-retry-num': String(retry.num), 'x-slack-retry-reason': retry.reason }
    : {};
  return post(world, requestUrl, kind, payload, headers, ackWithinMs);
}

/** With whatever fault was asked for. */
async function dispatch(world: World, sent: Sent, retry?: Retry): Promise<Acked> {
  if (world.faults.isAway()) return { kind: 'failed', error: 'away' };
  const way = world.app.requestUrl === undefined ? 'socket' : 'http';
  const fault = world.faults.onDelivery(way);
  if (!fault) {
    const answer = await send(world, sent, retry);
    world.faults.release();
    return answer;
  }
  // Only events say that they come again; Slack repeats nothing else by itself.
  const again = sent.kind === 'events_api' ? { num: (retry?.num ?? 0) + 1, reason: 'timeout' } : undefined;
  const sending = {
    send: (options?: { drop: boolean }) => send(world, sent, retry, options?.drop),
    repeat: () => send(world, sent, again),
  };
  return misdeliver(world, fault, sending, ackWithinMs);
}

/** Hands an envelope to the app by whichever way it listens, and waits for its answer. */
export async function deliver(world: World, kind: Kind, payload: Fields, retry?: Retry): Promise<Acked> {
  const begun = performance.now();
  const at = new Date(world.clock.now()).toISOString();
  const answer = await dispatch(world, { kind, payload, id: crypto.randomUUID() }, retry);
  const durationMs = performance.now() - begun;
  world.log.add({
    at,
    kind: 'envelope',
    name: text(payload.command) ?? text(payload.type) ?? kind,
    payload,
    answer,
    durationMs,
    ...(answer.kind === 'acked' ? { ackMs: durationMs } : {}),
    ...(answer.kind === 'failed' ? { error: answer.error } : {}),
    ...(answer.kind === 'timed-out' ? { error: 'operation_timeout' } : {}),
    near: onlyNear([{ rule: 'ack ms', used: Math.round(durationMs), limit: ackWithinMs }]),
  });
  return answer;
}
