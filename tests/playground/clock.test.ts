import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, connect } from '#playground/client';
import { until } from '#playground/until';
import { startWorkspace, type Workspace } from '#playground/workspace';
import { startFollower } from './follower.ts';
import { seed } from './seed.ts';

const at = (time: string) => `2025-03-01T${time}:00.000Z`;

let workspace: Workspace;
let client: Client;
let stops: (() => void)[];

const begin = async (frozen: boolean) => {
  workspace = await startWorkspace({ seed: seed(true), clock: { start: at('01:00'), frozen } });
  client = connect(workspace.url);
};
const follow = (id: string, due: string[], more: { diesAt?: string } = {}) => {
  const follower = startFollower(
    workspace.url,
    id,
    due.map(at),
    more.diesAt === undefined ? {} : { diesAt: at(more.diesAt) },
  );
  stops.push(() => follower.stop());
  return follower;
};

beforeEach(() => {
  stops = [];
});
afterEach(async () => {
  for (const stop of stops) stop();
  await workspace.close();
});

describe('a frozen clock', () => {
  beforeEach(() => begin(true));

  it('moves only when told to, and never back', async () => {
    expect(await client.clock.state()).toEqual({ now: at('01:00'), frozen: true, followers: [] });
    expect(await client.clock.move(at('02:00'))).toEqual({ now: at('02:00'), stops: [at('02:00')] });
    expect(await client.clock.now()).toBe(at('02:00'));
    await expect(client.clock.move(at('01:30'))).rejects.toThrow('clock_moves_forward_only');
  });

  it('dates the messages, and keeps their timestamps unique and rising', async () => {
    const wang = client.as('U1');
    await wang.post('a', 'C1');
    await wang.post('b', 'C1');
    const [first, second] = (await wang.messages('C1')).map(({ ts }) => ts);
    expect(first).toBe(`${Date.parse(at('01:00')) / 1_000}.000000`);
    expect(second).toBe(`${Date.parse(at('01:00')) / 1_000}.000001`);
    expect((await wang.messages('C1', first)).map(({ text }) => text)).toEqual(['b']);
  });

  it('stops at every moment a follower asked for, and waits until it is done', async () => {
    const follower = follow('bot', ['01:10', '01:20', '05:00']);
    const moved = await client.clock.move(at('02:00'), { followers: 1 });
    expect(moved).toEqual({ now: at('02:00'), stops: [at('01:10'), at('01:20'), at('02:00')] });
    expect(follower.done).toEqual([at('01:10'), at('01:20')]);
  });

  it('brings several followers through their own moments in one order', async () => {
    const [one, two] = [follow('one', ['01:10', '01:30']), follow('two', ['01:20'])];
    const moved = await client.clock.move(at('01:40'), { followers: 2 });
    expect(moved.stops).toEqual(['01:10', '01:20', '01:30', '01:40'].map(at));
    expect([one.done, two.done]).toEqual([[at('01:10'), at('01:30')], [at('01:20')]]);
  });

  it('waits for a follower that is not there yet', async () => {
    const moving = client.clock.move(at('02:00'), { followers: 1 });
    const follower = follow('bot', ['01:10']);
    expect((await moving).stops).toEqual([at('01:10'), at('02:00')]);
    expect(follower.done).toEqual([at('01:10')]);
  });

  it('goes on without a follower that left, when none was asked for', async () => {
    const follower = follow('bot', ['01:10']);
    await until(
      async () => (await client.clock.state()).followers,
      (followers) => followers.length === 1,
    );
    follower.stop();
    await until(
      async () => (await client.clock.state()).followers,
      (followers) => followers.length === 0,
    );
    expect((await client.clock.move(at('02:00'))).stops).toEqual([at('02:00')]);
  });

  it('brings a follower that died at a moment through the same moment when it is back', async () => {
    const first = follow('bot-1', ['01:10', '01:20'], { diesAt: '01:10' });
    const moving = client.clock.move(at('02:00'), { followers: 1 });
    await until(
      () => first.isDead(),
      (dead) => dead,
    );
    expect(await client.clock.now()).toBe(at('01:10'));
    const second = follow('bot-2', ['01:10', '01:20']);
    expect(await moving).toEqual({ now: at('02:00'), stops: [at('01:10'), at('01:20'), at('02:00')] });
    expect([first.done, second.done]).toEqual([[], [at('01:10'), at('01:20')]]);
  });

  it('takes a follower that comes back under its name for the same one', async () => {
    const first = follow('bot', ['01:10'], { diesAt: '01:10' });
    const moving = client.clock.move(at('01:30'), { followers: 1 });
    await until(
      () => first.isDead(),
      (dead) => dead,
    );
    const second = follow('bot', ['01:10']);
    expect((await moving).stops).toEqual([at('01:10'), at('01:30')]);
    expect(second.done).toEqual([at('01:10')]);
    expect((await client.clock.state()).followers).toEqual(['bot']);
  });
});

describe('a running clock', () => {
  beforeEach(() => begin(false));

  it('runs from where it was started, and can be moved forward', async () => {
    const { now, frozen } = await client.clock.state();
    expect(frozen).toBe(false);
    expect(now.slice(0, 13)).toBe(at('01:00').slice(0, 13));
    await client.clock.move(at('05:00'));
    expect((await client.clock.now()) >= at('05:00')).toBe(true);
  });

  it('stops for its followers too', async () => {
    const follower = follow('bot', ['03:00']);
    const { stops: moments } = await client.clock.move(at('05:00'), { followers: 1 });
    expect(moments).toEqual([at('03:00'), at('05:00')]);
    expect(follower.done).toEqual([at('03:00')]);
  });

  it('wakes a follower when the moment it asked for comes by itself', async () => {
    const soon = new Date(Date.parse(await client.clock.now()) + 200).toISOString();
    const follower = startFollower(workspace.url, 'bot', [soon], {});
    stops.push(() => follower.stop());
    await until(
      () => follower.done,
      (done) => done.length === 1,
    );
  });
});
