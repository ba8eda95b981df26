import { existsSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { buildPage } from '#playground/page-build';
import type { Locale } from '#text/catalogue';
import { Complaint } from './complaint.ts';
import { stationIn } from './first-station.ts';
import { demoYear, filesIn, localFolder } from './local-files.ts';
import { openLocalWorkspace } from './local-workspace.ts';
import type { Plan } from './plan.ts';

/** The local workspace with the demo station: what `npm start` opens without tokens. */

export const demoStation = new URL('../../organisation.example.yaml', import.meta.url);
const opened = 'data/demo-year-opened';
const PORT = 3001;

/** The port itself while it is free, else any: trying the demo must not fail over another program's port. */
const portOrAny = (port: number): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(0));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(port)));
  });

/** The folder to go on in: where it was left, anew, or a fresh copy of the played year. */
async function folderFor(how: readonly string[]): Promise<string> {
  if (how.includes('--demo-year')) {
    if (!existsSync(filesIn(demoYear).workspace)) throw new Complaint('Play the year first: npm run demo');
    await rm(opened, { recursive: true, force: true });
    await cp(demoYear, opened, { recursive: true });
    return opened;
  }
  const { database, workspace } = filesIn(localFolder);
  // One without the other would speak of messages that are not there.
  const whole = existsSync(database) && existsSync(workspace);
  if (how.includes('--fresh') || !whole) await rm(localFolder, { recursive: true, force: true });
  await mkdir(localFolder, { recursive: true });
  return localFolder;
}

export type Local = Pick<
  Plan,
  'botToken' | 'transport' | 'apiUrl' | 'clockUrl' | 'firstStation' | 'port' | 'databaseUrl'
> & { url: string; close(): Promise<void> };

/** Opens the workspace; `how` are the words after `npm start --`. */
export async function openLocal(how: readonly string[], port: number, locale: Locale): Promise<Local> {
  const organisation = await stationIn(demoStation, locale);
  const files = filesIn(await folderFor(how));
  const workspace = await openLocalWorkspace(organisation, {
    port: await portOrAny(PORT),
    page: await buildPage(),
    state: files.workspace,
    clock: { paused: how.includes('--demo-year') },
  });
  return {
    url: workspace.url,
    botToken: workspace.botToken,
    transport: { mode: 'socket', appToken: workspace.appToken },
    apiUrl: workspace.apiUrl,
    clockUrl: `${workspace.url}/control/clock`,
    firstStation: () => Promise.resolve(organisation),
    port: await portOrAny(port),
    databaseUrl: `file:${files.database}`,
    close: workspace.close,
  };
}
