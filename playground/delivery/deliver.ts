import type { Fields } from '../fields.ts';
import { text } from '../fields.ts';
import { onlyNear } from '../near.ts';
import type { World } from '../world.ts';
import { type Kind, post } from './signed-http.ts';
import type { Acked } from './sockets.ts';

/** A person's wait is real, whatever the workspace's clock says. */
const ackWithinMs = 3_000;

export interface Retry {
  num: number;
  reason: string;
}

function send(world: World, kind: Kind, payload: Fields, retry?: Retry): Promise<Acked> {
  const { requestUrl } = world.app;
  if (requestUrl === undefined) {
    const again = retry ? { retry_attempt: retry.num, retry_reason: retry.reason } : {};
    const envelope = { type: kind, payload, accepts_response_payload: kind !== 'events_api', ...again };
    return world.sockets.send(envelope, ackWithinMs);
  }
  const headers = retry
    ? { 'x-slack-retry-num': String(retry.num), 'x-slack-retry-reason': retry.reason }
    : {};
  return post(world, requestUrl, kind, payload, headers, ackWithinMs);
}

/** Hands an envelope to the app by whichever way it listens, and waits for its answer. */
export async function deliver(world: World, kind: Kind, payload: Fields, retry?: Retry): Promise<Acked> {
  const begun = performance.now();
  const at = new Date(world.clock.now()).toISOString();
  const answer = await send(world, kind, payload, retry);
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
