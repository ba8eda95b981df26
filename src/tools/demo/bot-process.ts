import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Built before `npm run demo`, as before `npm start`. */
const built = fileURLToPath(new URL('../../../dist/xinbao.cjs', import.meta.url));

/** The bot as a process of its own, started again whenever it ends, until it is stopped. */
export interface BotProcess {
  /** Ends it at once, as a power cut would. */
  kill(): void;
  stop(): Promise<void>;
}

export function startBot(environment: Record<string, string>, program = built): BotProcess {
  let stopping = false;
  let child: ChildProcess;

  function start(): void {
    child = spawn(process.execPath, [program], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.once('exit', () => {
      if (!stopping) start();
    });
  }

  start();
  // Nobody else ends it when the player is ended.
  process.once('exit', () => child.kill('SIGKILL'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  return {
    kill: () => child.kill('SIGKILL'),
    stop: () =>
      new Promise((resolve) => {
        stopping = true;
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}
