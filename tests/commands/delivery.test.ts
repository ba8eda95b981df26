import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { bucket } from '#commands/bucket';
import { failed } from '#commands/delivery';

const platform = (error: string) => new WebAPIPlatformError({ ok: false, error });

describe('a failed call', () => {
  it.each([
    ['a rate limit', new WebAPIRateLimitedError(7), { again: true, afterMs: 7000, unsure: false }],
    ['a lost connection', new WebAPIRequestError(new Error('socket hang up')), { again: true, unsure: true }],
    ['a server in trouble', new WebAPIHTTPError(503, 'unavailable', {}), { again: true, unsure: true }],
    ['Slack’s own trouble', platform('internal_error'), { again: true, unsure: true }],
    ['a page in place of an answer', platform('<html>502 Bad Gateway</html>'), { again: true, unsure: true }],
    ['anything else thrown', 'odd', { again: true, unsure: true }],
    ['a channel that is gone', platform('channel_not_found'), { again: false, error: 'channel_not_found' }],
    ['blocks Slack refuses', platform('invalid_blocks'), { again: false, error: 'invalid_blocks' }],
    ['an address that is not there', new WebAPIHTTPError(404, 'no', {}), { again: false, error: 'HTTP 404' }],
  ])('by %s is told apart', (_why, error, expected) =>
    expect(failed(error)).toMatchObject({ ok: false, ...expected }),
  );
});

describe('posts to a channel', () => {
  it('come three at once, then one a second; another channel waits for none of them', () => {
    let now = 0;
    const wait = bucket({ now: () => now });
    expect([1, 2, 3].map(() => wait('C1'))).toEqual([0, 0, 0]);
    expect(wait('C1')).toBe(1000);
    expect(wait('C2')).toBe(0);
    now = 400;
    expect(wait('C1')).toBe(600);
    now = 1000;
    expect(wait('C1')).toBe(0);
    expect(wait('C1')).toBe(1000);
    now = 60_000;
    expect([1, 2, 3, 4].map(() => wait('C1'))).toEqual([0, 0, 0, 1000]);
  });
});
