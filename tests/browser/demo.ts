import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Organisation } from '#domain/organisation';
import { openLog } from '#operations/log';
import { type Client, connect } from '#playground/client';
import { buildPage } from '#playground/page-build';
import { openHouse } from '#roof/house';
import { openLocalWorkspace } from '#roof/local-workspace';
import { demoStation, names } from '../flow/station.ts';

/** What `npm start` opens, on free ports: the workspace, its page and the bot. */
export interface Demo {
  url: string;
  client: Client;
  close(): Promise<void>;
}

export interface DemoOptions {
  /** When it opens, on a clock that then runs. */
  at?: string;
  organisation?(demo: Organisation): Organisation;
}

/** A Wednesday morning in the office. */
const morning = '2025-03-05T10:00:00+08:00';

export async function openDemo({ at = morning, organisation }: DemoOptions = {}): Promise<Demo> {
  const plain = await demoStation();
  const station = organisation?.(plain) ?? plain;
  const folder = await mkdtemp(join(tmpdir(), 'xinbao-page-'));
  const workspace = await openLocalWorkspace(station, { page: await buildPage(), clock: { start: at } });
  const { url, apiUrl, botToken, appToken } = workspace;
  const house = await openHouse({
    databaseUrl: `file:${join(folder, 'station.db')}`,
    botToken,
    transport: { mode: 'socket', appToken },
    apiUrl,
    clockUrl: `${url}/control/clock`,
    host: '127.0.0.1',
    port: 0,
    locale: 'zh-CN',
    names,
    log: openLog('fatal'),
    firstStation: () => Promise.resolve(station),
  });
  return {
    url,
    client: connect(url),
    close: async () => {
      await house.stop();
      await workspace.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
