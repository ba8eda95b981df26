import { createConnection } from 'node:net';
import { expect, it } from 'vitest';
import { startWorkspace } from '#playground/workspace';
import { seed } from './seed.ts';

/** Whether something takes a connection at an address of this machine. */
const taken = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const link = createConnection({ host, port });
    link.once('connect', () => resolve(true));
    link.once('error', () => resolve(false));
    link.once('close', () => link.destroy());
  });

it('listens at one loopback address and at no other of this machine', async () => {
  const workspace = await startWorkspace({ seed: seed(true) });
  const port = Number(new URL(workspace.url).port);
  expect(await taken('127.0.0.1', port)).toBe(true);
  // Whoever listens everywhere is found here as well.
  expect(await taken('127.0.0.2', port)).toBe(false);
  await workspace.close();
});
