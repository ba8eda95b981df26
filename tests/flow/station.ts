import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Organisation } from '#domain/organisation';
import { openLog } from '#operations/log';
import { readOrganisation } from '#organisation/read-file';
import { type Client, connect } from '#playground/client';
import type { Person } from '#playground/person';
import { type House, openHouse, type Plan } from '#roof/house';
import { openLocalWorkspace } from '#roof/local-workspace';
import type { Locale } from '#text/catalogue';

/** The demo station in a local workspace, with the real bot, on a clock that stands still. */
export interface Station {
  client: Client;
  organisation: Organisation;
  office: string;
  team: string;
  people: Record<
    'head' | 'wang' | 'li' | 'chen' | 'sun' | 'zhao' | 'qian' | 'wu' | 'liu' | 'overseer' | 'stranger',
    Person
  >;
  databaseUrl: string;
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function demoStation(): Promise<Organisation> {
  const read = readOrganisation(await readFile('organisation.example.yaml', 'utf8'));
  if (!read.ok)
    throw new Error(read.problems.map(({ line, message }) => `${line}: ${message('en')}`).join('\n'));
  return read.organisation;
}

export const names = {
  report: '/report',
  adopt: '/adopt',
  quota: '/quota',
  leaderboard: '/leaderboard',
  xinbao: '/xinbao',
};

export async function openStation(
  options: { at?: string; locale?: Locale; transport?: 'socket' | 'http' } = {},
): Promise<Station> {
  const organisation = await demoStation();
  const folder = await mkdtemp(join(tmpdir(), 'xinbao-'));
  const databaseUrl = `file:${join(folder, 'station.db')}`;
  const workspace = await openLocalWorkspace(organisation, {
    clock: { start: options.at ?? '2025-03-05T02:00:00Z', frozen: true },
  });
  const plan: Plan = {
    databaseUrl,
    botToken: workspace.botToken,
    transport: { mode: 'socket', appToken: workspace.appToken },
    apiUrl: workspace.apiUrl,
    clockUrl: `${workspace.url}/control/clock`,
    host: '127.0.0.1',
    port: 0,
    locale: options.locale ?? 'zh-CN',
    names,
    log: openLog('fatal'),
    firstStation: () => Promise.resolve(organisation),
  };
  let house: House = await openHouse(plan);
  const client = connect(workspace.url);
  return {
    client,
    organisation,
    office: organisation.channels.office,
    team: organisation.channels.team,
    databaseUrl,
    people: {
      head: client.as('U01ZHOU'),
      wang: client.as('U02WANG'),
      li: client.as('U03LI'),
      chen: client.as('U04CHEN'),
      sun: client.as('U05SUN'),
      zhao: client.as('U06ZHAO'),
      qian: client.as('U07QIAN'),
      wu: client.as('U08WU'),
      liu: client.as('U09LIU'),
      overseer: client.as('U28ZHENG'),
      stranger: client.as('U99GUEST'),
    },
    restart: async () => {
      await house.stop();
      house = await openHouse(plan);
    },
    close: async () => {
      await house.stop();
      await workspace.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
