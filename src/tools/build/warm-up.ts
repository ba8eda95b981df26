import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { LOADER } from './built-files.ts';

const station = fileURLToPath(new URL('../../../organisation.example.yaml', import.meta.url));
const LONGEST_MS = 60_000;

/** Starts the built bot once, with an empty database in memory and no Slack to be found, and has it leave what was compiled; whether it did. */
export async function warmUp(folder: string): Promise<boolean> {
  const { PATH = '', HOME = '' } = process.env;
  const bot = spawn(process.execPath, [join(folder, LOADER)], {
    // Away from a `.env` of the house.
    cwd: folder,
    env: {
      ...{ PATH, HOME, WRITE_COMPILED: 'yes' },
      SLACK_BOT_TOKEN: 'xoxb-nobody',
      SLACK_SIGNING_SECRET: 'known-to-nobody',
      SLACK_API_URL: 'http://127.0.0.1:9/',
      DATABASE_URL: ':memory:',
      ORGANISATION_FILE: station,
      HOST: '127.0.0.1',
      PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: LONGEST_MS,
  });
  const ended = once(bot, 'exit');
  for await (const line of createInterface(bot.stdout)) if (line.includes('ready;')) bot.kill('SIGTERM');
  const [code] = await ended;
  return code === 0;
}
