import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, expect, it } from 'vitest';
import { connect } from '#playground/client';
import { until } from '#playground/until';
import { startWorkspace, type Workspace } from '#playground/workspace';
import { seed } from './seed.ts';

const due = '2025-03-01T01:10:00.000Z';

/** A process that follows the clock with fetch, and hangs at the due moment when told to. */
const script = `
const [url, hangs] = process.argv.slice(1);
let done = null;
for (;;) {
  const next = done !== null && done >= '${due}' ? null : '${due}';
  const body = JSON.stringify({ id: 'bot-' + process.pid, done, next });
  const response = await fetch(url + '/control/clock/follow', { method: 'POST', body });
  const { now } = await response.json();
  if (now >= '${due}') console.log(now);
  if (now >= '${due}' && hangs === 'hangs') await new Promise((resolve) => setTimeout(resolve, 60_000));
  done = now;
}`;

let workspace: Workspace;
const children: ChildProcess[] = [];

const start = (hangs: 'hangs' | 'works') => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, workspace.url, hangs]);
  const woken: string[] = [];
  child.stdout.on('data', (data: Buffer) => woken.push(...data.toString().trim().split('\n')));
  children.push(child);
  return { child, woken };
};

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await workspace.close();
});

it('a move waits for a bot that was killed at a moment, and brings its successor through the same moment', async () => {
  workspace = await startWorkspace({
    seed: seed(true),
    clock: { start: '2025-03-01T01:00:00.000Z', frozen: true },
  });
  const { clock } = connect(workspace.url);
  const first = start('hangs');
  const moving = clock.move('2025-03-01T02:00:00.000Z', { followers: 1 });
  await until(
    () => first.woken,
    (woken) => woken.length > 0,
  );
  first.child.kill('SIGKILL');
  await until(
    () => first.child.signalCode,
    (signal) => signal === 'SIGKILL',
  );
  expect(await clock.now()).toBe(due);
  const second = start('works');
  expect(await moving).toEqual({ now: '2025-03-01T02:00:00.000Z', stops: [due, '2025-03-01T02:00:00.000Z'] });
  expect(second.woken).toContain(due);
});
