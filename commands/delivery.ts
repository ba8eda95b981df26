import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import type { Delivery } from '#ports/messenger';

export const delivered = (channel: string, message: string): Delivery => ({
  ok: true,
  ref: { channel, message },
});

/** Slack's own troubles, after which the same call may go through. */
const passing = ['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout', 'ratelimited'];

/** Slack names what is wrong by one word; a page that stands in place of its answer says nothing of the message. */
const isWord = (error: string): boolean => /^[a-z0-9_]+$/.test(error);

/** What a failed call means for a delivery: wait, look and try again, or never. */
export function failed(error: unknown): Delivery {
  if (error instanceof WebAPIRateLimitedError) {
    return { ok: false, again: true, afterMs: error.retryAfter * 1000, unsure: false, error: 'rate limited' };
  }
  if (error instanceof WebAPIPlatformError) {
    const { error: why } = error.data;
    if (isWord(why) && !passing.includes(why)) return { ok: false, again: false, error: why };
  }
  if (error instanceof WebAPIHTTPError && error.statusCode < 500) {
    return { ok: false, again: false, error: `HTTP ${error.statusCode}` };
  }
  // A reply that was lost, cut or late: Slack may have taken the message all the same.
  return {
    ok: false,
    again: true,
    afterMs: 0,
    unsure: true,
    error: error instanceof Error ? error.message : 'failed',
  };
}

/** Answers to a redrawing after which the message can never be redrawn where it stood. */
const gone = ['message_not_found', 'cant_update_message', 'channel_not_found', 'is_archived', 'is_inactive'];

export function notRedrawn(error: unknown): Delivery {
  const why = failed(error);
  return !why.ok && !why.again && gone.includes(why.error) ? { ...why, gone: true } : why;
}
