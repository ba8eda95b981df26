import { afterEach, describe, expect, it } from 'vitest';
import { startWaker, type Waker } from '#jobs/waker';

let waker: Waker | undefined;
afterEach(() => waker?.stop());

/** A waker over rounds that end only when the test says so. */
function waking({ failing = false, soonest = () => Promise.resolve<number | null>(null) } = {}) {
  const ends: (() => void)[] = [];
  const failures: unknown[] = [];
  let begun = 0;
  const open = startWaker({
    run: () => {
      begun += 1;
      if (failing) return Promise.reject(new Error('away'));
      return new Promise<void>((resolve) => ends.push(resolve));
    },
    soonest,
    failed: (error) => void failures.push(error),
  });
  waker = open;
  return { open, begun: () => begun, end: () => ends.shift()?.(), failures };
}

describe('the waker', () => {
  it('answers when the round it was asked for is over', async () => {
    const { open, begun, end } = waking();
    const over = open.runNow();
    end();
    await over;
    expect(begun()).toBe(1);
  });

  it('never lets two rounds overlap, and runs once more for all who asked meanwhile', async () => {
    const { open, begun, end } = waking();
    const first = open.runNow();
    open.kick();
    open.kick();
    const second = open.runNow();
    expect(begun()).toBe(1);
    end();
    await Promise.resolve();
    while (begun() < 2) await new Promise((resolve) => setImmediate(resolve));
    end();
    await Promise.all([first, second]);
    expect(begun()).toBe(2);
  });

  it('goes on after a round that failed, and tells of it', async () => {
    const { open, begun, failures } = waking({ failing: true });
    await open.runNow();
    await open.runNow();
    expect(begun()).toBe(2);
    expect(failures).toEqual([new Error('away'), new Error('away')]);
  });

  it('answers one who asks while the next moment is looked up only after a round of his own', async () => {
    const looks: (() => void)[] = [];
    const { open, begun, end } = waking({
      soonest: () => new Promise((resolve) => looks.push(() => resolve(null))),
    });
    const first = open.runNow();
    end();
    while (looks.length === 0) await new Promise((resolve) => setImmediate(resolve));
    let answered = false;
    const second = open.runNow().then(() => {
      answered = true;
    });
    looks.shift()?.();
    while (begun() < 2) await new Promise((resolve) => setImmediate(resolve));
    expect(answered).toBe(false);
    end();
    while (looks.length === 0) await new Promise((resolve) => setImmediate(resolve));
    looks.shift()?.();
    await Promise.all([first, second]);
  });

  it('looks for nothing sooner than the next beat once a round has failed', async () => {
    let asked = 0;
    const { open } = waking({
      failing: true,
      soonest: () => {
        asked += 1;
        return Promise.resolve(0);
      },
    });
    await open.runNow();
    expect(asked).toBe(0);
  });

  it('waits for the round under way when it stops, and begins none after', async () => {
    const { open, begun, end } = waking();
    open.kick();
    const stopped = open.stop();
    end();
    await stopped;
    open.kick();
    await open.runNow();
    expect(begun()).toBe(1);
  });
});
