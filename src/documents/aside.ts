import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Where `tsx` is found. */
const HOUSE = fileURLToPath(new URL('../..', import.meta.url));

/** What one answer may take, and how long the process stays for another; 0 ends it with its answer. */
interface Bounds {
  megabytes: number;
  seconds: number;
  restMs: number;
}

/** It ended without an answer: out of time or memory, or told to stop. */
export class Unanswered extends Error {}

/** Work in a process of its own, one question at a time: a long one holds up nobody, a bad one ends alone. */
export interface Aside<Given extends object, Answer> {
  ask(given: Given): Promise<Answer>;
  stop(): void;
}

/** The program is begun with the first question, and told nothing of our environment. */
export function openAside<Given extends object, Answer>(
  program: URL,
  { megabytes, seconds, restMs }: Bounds,
): Aside<Given, Answer> {
  let last: Promise<unknown> = Promise.resolve();
  let worker: ChildProcess | null = null;
  let rest: NodeJS.Timeout | undefined;
  let stopped = false;

  function begun(): ChildProcess {
    const started = fork(fileURLToPath(program), {
      execArgv: ['--import', 'tsx', `--max-old-space-size=${megabytes}`],
      serialization: 'advanced',
      cwd: HOUSE,
      env: {},
      stdio: 'ignore',
    });
    started.once('exit', () => {
      if (worker === started) worker = null;
    });
    return started;
  }

  const end = () => {
    clearTimeout(rest);
    worker?.kill('SIGKILL');
    worker = null;
  };

  function ask(given: Given): Promise<Answer> {
    if (stopped) return Promise.reject(new Unanswered('stopped'));
    clearTimeout(rest);
    worker ??= begun();
    const asked = worker;
    const late = setTimeout(end, seconds * 1000);
    const heard = new AbortController();
    return new Promise<Answer>((resolve, reject) => {
      const { signal } = heard;
      once(asked, 'message', { signal }).then(([answer]) => resolve(answer), reject);
      once(asked, 'exit', { signal }).then(() => reject(new Unanswered('no answer')), reject);
      asked.send(given, () => undefined);
    }).finally(() => {
      clearTimeout(late);
      heard.abort();
      if (restMs === 0) end();
      else rest = setTimeout(end, restMs).unref();
    });
  }

  return {
    ask: (given) => {
      const answer = last.then(() => ask(given));
      last = answer.catch(() => undefined);
      return answer;
    },
    stop: () => {
      stopped = true;
      end();
    },
  };
}
