import { afterEach, describe, expect, it } from 'vitest';
import { type FollowedClock, followClock } from '#operations/clock';
import { connect } from '#playground/client';
import type { Seed } from '#playground/seed';
import { until } from '#playground/until';
import { startWorkspace, type Workspace } from '#playground/workspace';
import { seed } from '../playground/seed.ts';

const at = (time: string) => Date.parse(`2025-03-01T${time}:00Z`);
const iso = (time: string) => new Date(at(time)).toISOString();
const notes: Seed = seed(true);

let workspace: Workspace;
let followed: FollowedClock | undefined;
afterEach(async () => {
  followed?.stop();
  await workspace.close();
});

async function begin(frozen: boolean, port = 0) {
  workspace = await startWorkspace({ port, seed: notes, clock: { start: iso('01:00'), frozen } });
  return connect(workspace.url);
}

/** Follows, and deals with each of `due` when the clock has reached it. */
async function dealWith(due: string[], failsFirst = false): Promise<string[]> {
  const open = await followClock(`${workspace.url}/control/clock`);
  followed = open;
  const done: string[] = [];
  let failures = failsFirst ? 1 : 0;
  open.follow(
    async () => {
      await Promise.resolve();
      if (failures > 0 && open.clock.now() >= at('01:10')) {
        failures -= 1;
        throw new Error('not this time');
      }
      for (const time of due) {
        if (at(time) <= open.clock.now() && !done.some((one) => one.startsWith(time)))
          done.push(`${time} at ${new Date(open.clock.now()).toISOString().slice(11, 16)}`);
      }
    },
    () => Promise.resolve(due.map(at).find((moment) => moment > open.clock.now()) ?? null),
  );
  return done;
}

describe('a clock that follows a frozen one', () => {
  it('shows the moment it was told', async () => {
    await begin(true);
    followed = await followClock(`${workspace.url}/control/clock`);
    expect(followed.clock.now()).toBe(at('01:00'));
  });

  it('stops at everything that is due on the way, and the move waits for it', async () => {
    const client = await begin(true);
    const done = await dealWith(['01:10', '01:25', '04:00']);
    await client.clock.move(iso('02:00'), { followers: 1 });
    expect(done).toEqual(['01:10 at 01:10', '01:25 at 01:25']);
    expect(followed?.clock.now()).toBe(at('02:00'));
  });

  it('comes back to a moment that failed before it is done with it', async () => {
    const client = await begin(true);
    const done = await dealWith(['01:10'], true);
    await client.clock.move(iso('02:00'), { followers: 1 });
    expect(done).toEqual(['01:10 at 01:10']);
  });

  it('finds the workspace again after it was away', async () => {
    await begin(true);
    const done = await dealWith(['01:10']);
    const { port } = new URL(workspace.url);
    await workspace.close();
    const client = await begin(true, Number(port));
    await client.clock.move(iso('02:00'), { followers: 1 });
    expect(done).toEqual(['01:10 at 01:10']);
  });

  it('hears nothing more once stopped', async () => {
    const client = await begin(true);
    const done = await dealWith(['01:10']);
    await until(
      async () => (await client.clock.state()).followers.length,
      (count) => count === 1,
    );
    followed?.stop();
    await client.clock.move(iso('02:00'));
    expect(done).toEqual([]);
    expect(followed?.clock.now()).toBe(at('01:00'));
  });
});

describe('a clock that follows a running one', () => {
  it('goes on by itself and jumps with it', async () => {
    const client = await begin(false);
    const done = await dealWith(['05:00']);
    const first = followed?.clock.now() ?? 0;
    expect(first).toBeGreaterThanOrEqual(at('01:00'));
    await until(
      () => followed?.clock.now() ?? 0,
      (now) => now > first,
    );
    await client.clock.move(iso('06:00'), { followers: 1 });
    expect(done).toEqual(['05:00 at 05:00']);
    expect(followed?.clock.now()).toBeGreaterThanOrEqual(at('06:00'));
  });
});

describe('no clock', () => {
  it('is followed where none answers', async () => {
    await begin(true);
    await expect(followClock(`${workspace.url}/nowhere`)).rejects.toThrow();
  });
});
