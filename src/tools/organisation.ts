import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { openStore } from '#db/open';
import type { Store } from '#db/store';
import { localDate } from '#domain/instant';
import { organisationCommand } from './organisation/command.ts';

/** `npm run organisation -- check|diff|apply|export FILE`: the organisation file beside the database's truth; `presets`, `what-if`. */

const url = process.env.DATABASE_URL || 'file:data/xinbao.db';
// Where the bot's database exists, the bot may be at work on it: come as a guest.
const guest = existsSync(url.replace(/^file:(?:\/\/)?/, ''));
let opened: Promise<Store> | undefined;

/** Opened when first asked for: checking a file needs no database, and should make none. */
function store() {
  opened ??= openStore(url, { guest });
  return opened;
}

try {
  process.exitCode = await organisationCommand(process.argv.slice(2), {
    organisations: {
      current: async () => (await store()).organisations.current(),
      inForce: async (on) => (await store()).organisations.inForce(on),
      replace: async (...asked) => (await store()).organisations.replace(...asked),
    },
    readFile: (path) => readFile(path, 'utf8'),
    writeFile: (path, text) => writeFile(path, text, { flag: 'wx' }),
    print: (line) => process.stdout.write(`${line}\n`),
    books: async (station) => (await store()).books(station),
    clock: { now: () => Date.now() },
    today: (zone) => localDate(Date.now(), zone),
    by: `operator:${userInfo().username}`,
    locale: process.env.LOCALE === 'en' ? 'en' : 'zh-CN',
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await opened?.then((store) => store.close()).catch(() => undefined);
}
