import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Client, connect } from '#playground/client';
import { until } from '#playground/until';
import { COMPILED, LOADER, PROGRAM } from '#tools/build/built-files';
import { writeProgram } from '#tools/build/program';
import { warmUp } from '#tools/build/warm-up';
import { plainBody } from '../flow/acts.ts';

const LOCAL = {
  SLACK_BOT_TOKEN: '',
  SLACK_APP_TOKEN: '',
  SLACK_SIGNING_SECRET: '',
  SLACK_API_URL: '',
  CLOCK_URL: '',
};

let folder: string;
let built: string;
let child: ChildProcess | undefined;
let said = '';

/** Starts the program in a folder of its own, as `npm start -- …` does. */
function start(words: string[] = [], environment: Record<string, string> = {}): void {
  said = '';
  child = spawn(process.execPath, [join(built, 'xinbao.cjs'), ...words], {
    cwd: folder,
    env: { ...process.env, ...LOCAL, PORT: '0', LOG_LEVEL: 'info', ...environment },
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => (said += String(part)));
}

/** The local workspace it opened, once the bot is connected. */
async function opened(): Promise<Client> {
  await until(
    () => said,
    (words) => words.includes('ready;'),
    { timeout: 20_000 },
  );
  return connect(/http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '');
}

async function ended(signal?: NodeJS.Signals): Promise<number | null> {
  if (!child) return null;
  const exit = once(child, 'exit');
  if (signal) child.kill(signal);
  await exit;
  const code = child.exitCode;
  child = undefined;
  return code;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xinbao-start-'));
  built = join(folder, 'dist');
  await writeProgram(built);
  expect(await warmUp(built)).toBe(true);
}, 120_000);
afterEach(() => child?.kill('SIGKILL'));
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('npm start without tokens', () => {
  const title = '县道养护工程提前完工';

  it('opens the demo station, keeps what was done through a restart, and begins anew when asked', async () => {
    start();
    const qian = (await opened()).as('U07QIAN');
    await qian.command('/report');
    const [form] = await qian.views();
    await qian.submit(form?.id ?? '', { title, body: plainBody(title), declaration: ['yes'] });
    await until(
      () => qian.messages(),
      (messages) => messages.some(({ text }) => text.includes(title)),
    );
    expect(await ended('SIGTERM')).toBe(0);

    start();
    const again = (await opened()).as('U07QIAN');
    expect((await again.messages()).some(({ text }) => text.includes(title))).toBe(true);
    expect(await ended('SIGTERM')).toBe(0);

    start(['--fresh']);
    const anew = (await opened()).as('U07QIAN');
    expect(await anew.messages()).toEqual([]);
    expect(await ended('SIGTERM')).toBe(0);
  }, 60_000);

  it('shows its page and makes a paper as from the source tree', async () => {
    start(['--fresh']);
    const client = await opened();
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '';
    expect(await fetch(`${address}/`).then((page) => page.text())).toContain('/page.js');
    const clerk = client.as('U05SUN');
    await clerk.command('/xinbao 导出');
    const [form] = await clerk.views();
    await clerk.submit(form?.id ?? '', { paper: 'annual:docx', period: String(new Date().getFullYear()) });
    await until(
      // There is no conversation before the first message.
      () => clerk.messages().catch(() => []),
      (messages) => messages.some(({ files = [] }) => files.some(({ filetype }) => filetype === 'docx')),
      { timeout: 20_000 },
    );
    expect(await ended('SIGTERM')).toBe(0);
  }, 60_000);

  it('says what to do first where the demo year was never played', async () => {
    start(['--demo-year']);
    expect(await ended()).toBe(2);
    expect(said).toContain('npm run demo');
  });
});

describe('npm start', () => {
  it('builds nothing anew where nothing was changed', async () => {
    expect(await writeProgram(built)).toBe(false);
  }, 60_000);

  it('is built anew where its loader is another, and what was compiled before goes', async () => {
    const stale = join(folder, 'stale');
    await writeProgram(stale);
    await writeFile(join(stale, LOADER), 'another');
    await writeFile(join(stale, COMPILED), 'compiled before');
    expect(await writeProgram(stale)).toBe(true);
    expect((await readdir(stale)).toSorted()).toEqual([PROGRAM, LOADER]);
  }, 60_000);

  it('lists every problem of the environment at once and ends', async () => {
    start([], { SLACK_BOT_TOKEN: 'wrong', PORT: '70000', LOCALE: 'fr' });
    expect(await ended()).toBe(2);
    for (const name of ['SLACK_BOT_TOKEN', 'PORT', 'LOCALE']) expect(said).toContain(name);
    expect(said).not.toContain('wrong');
  });

  it('lets no demo station into a real workspace: it asks for the organisation file', async () => {
    start([], { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: 'http://127.0.0.1:9/' });
    expect(await ended()).toBe(2);
    expect(said).toContain('ORGANISATION_FILE');
  });
});
