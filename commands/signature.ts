import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** How far the moment of a request may lie from ours, on either side. */
const MOST_APART_S = 5 * 60;

/** Whether Slack signed these very bytes, and just now. */
export function isSigned(secret: string, headers: IncomingHttpHeaders, bytes: Buffer, now: number): boolean {
  const signature = headers['x-slack-signature'];
  const at = headers['x-slack-request-timestamp'];
  if (typeof signature !== 'string' || typeof at !== 'string' || !/^\d{1,12}$/.test(at)) return false;
  if (Math.abs(now / 1000 - Number(at)) > MOST_APART_S) return false;
  const ours = Buffer.from(
    `v0=${createHmac('sha256', secret).update(`v0:${at}:`).update(bytes).digest('hex')}`,
  );
  const theirs = Buffer.from(signature);
  return ours.length === theirs.length && timingSafeEqual(ours, theirs);
}
