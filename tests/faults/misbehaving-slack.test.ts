import { describe, expect, it } from 'vitest';
import { postThrough } from './misbehaving-slack.ts';

describe('an outbox before a Slack that misbehaves', { timeout: 300_000 }, () => {
  it('says every notice, and each once', async () => {
    expect(await postThrough({ tries: 200, seed: 1 })).toEqual({
      tries: 200,
      lost: 0,
      doubled: 0,
      wrong: [],
    });
  });

  it('is found out where it posts again without a look', async () => {
    const blind = await postThrough(
      { tries: 100, seed: 1 },
      {
        outbox: (real) => ({
          ...real,
          claim: async (now, limit) =>
            (await real.claim(now, limit)).map((row) => ({ ...row, unsure: false })),
        }),
      },
    );
    expect(blind.doubled).toBeGreaterThan(0);
  });

  it('is found out where it takes every call for done', async () => {
    const trusting = await postThrough(
      { tries: 100, seed: 1 },
      {
        messenger: (real) => ({
          ...real,
          post: async (...letter) => {
            const tried = await real.post(...letter);
            return tried.ok || tried.error === 'paced'
              ? tried
              : { ok: true, ref: { channel: 'C', message: '1' } };
          },
        }),
      },
    );
    expect(trusting.lost).toBeGreaterThan(0);
  });
});
