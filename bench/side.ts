import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Line, openLine } from './line.ts';
import { portOf } from './slack-stub.ts';

/** What a process has used since its start. */
export interface Reading {
  cpuMs: number;
  rss: number;
  /** In use after a collection, where memory was asked for. */
  heap: number;
}

/** One of the two that are compared, as a process of its own. */
export interface Running {
  port: number;
  /** A first connection, opened as soon as it was accepted. */
  line: Line;
  read(what: 'cpu' | 'memory'): Promise<Reading>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

export interface Side {
  name: 'ours' | 'bare';
  start(): Promise<Running>;
}

const gauge = fileURLToPath(new URL('./gauge.mjs', import.meta.url));
const GIVE_UP_MS = 60_000;

/** Starts a program with the gauge in it and waits until it accepts. */
export async function run(
  program: (port: number) => string[],
  environment: (port: number) => Record<string, string>,
): Promise<Running> {
  const port = await freePort();
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  const child = spawn(process.execPath, ['--import', gauge, ...program(port)], {
    env: { PATH, HOME, ...(TMPDIR && { TMPDIR }), ...environment(port) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const withUs = () => child.kill('SIGKILL');
  process.once('exit', withUs);
  const line = await accepted(port, child);
  return {
    port,
    line,
    read: async (what) => {
      child.send(what);
      const [reading]: Reading[] = await once(child, 'message');
      if (!reading) throw new Error('The gauge did not answer');
      return reading;
    },
    kill: async () => {
      process.off('exit', withUs);
      line.close();
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function accepted(port: number, child: ChildProcess): Promise<Line> {
  const begun = performance.now();
  while (performance.now() - begun < GIVE_UP_MS && child.exitCode === null) {
    const line = await openLine(port).catch(() => null);
    if (line) return line;
    await pause(2);
  }
  child.kill('SIGKILL');
  throw new Error('A measured process did not start');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const port = portOf(server.address());
      server.close(() => resolve(port));
    });
  });
}
