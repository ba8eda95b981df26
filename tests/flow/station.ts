import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { openStore } from '#db/open';
import type { ChainedEvent } from '#domain/audit';
import type { Organisation } from '#domain/organisation';
import { openLog } from '#operations/log';
import { readOrganisation } from '#organisation/read-file';
import { type Client, connect } from '#playground/client';
import type { Person } from '#playground/person';
import type { Books } from '#ports/books';
import { openHouse } from '#roof/house';
import { openLocalWorkspace } from '#roof/local-workspace';
import type { House, Plan } from '#roof/plan';
import type { Locale } from '#text/catalogue';
import { auditHeads, rowCounts } from './row-counts.ts';

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
  signingSecret: string;
  /** The database file. */
  database: string;
  /** Where the bot listens in HTTP mode. */
  requestUrl: string;
  /** What /healthz says. */
  health(): Promise<unknown>;
  /** What /metrics says. */
  metrics(): Promise<string>;
  /** The database beside the bot, to look at. */
  books: Books;
  /** The audit chain's last hash and the rows of every table, the outbox aside: equal when nothing was changed. */
  kept(): Promise<{ hash: string; rows: Record<string, number> }>;
  /** The audit chain's last hash alone. */
  auditHead(): string;
  /** Everything that happened, as the audit chain has it. */
  audit(): Promise<ChainedEvent[]>;
  /** 附件 as they lie in their folder: names and modes. */
  attachments(): Promise<{ name: string; mode: number }[]>;
  /** Papers that were made and not yet sent. */
  outgoing(): Promise<string[]>;
  /** Which files of the database, and whether the log, hold these words. */
  written(words: string): Promise<string[]>;
  /** Another organisation file is entered beside the bot, in force at once. */
  reorganise(change: (now: Organisation) => Organisation): Promise<void>;
  /** Time passes, and what waited for it is done. */
  pass(seconds: number): Promise<void>;
  /** To a moment, `2025-03-20T09:00`, on the wall of the office. */
  goTo(moment: string): Promise<void>;
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

export interface StationOptions {
  at?: string;
  locale?: Locale;
  transport?: 'socket' | 'http';
  templatesFolder?: string;
  /** Where nightly backups lie, and how many stay. */
  backups?: { folder: string; kept: number };
  /** The station as the bot knows it; the workspace has everyone of the demo station. */
  organisation?: (demo: Organisation) => Organisation;
}

export async function demoStation(): Promise<Organisation> {
  const read = readOrganisation(await readFile('organisation.example.yaml', 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.organisation;
}

export const names = {
  report: '/report',
  adopt: '/adopt',
  quota: '/quota',
  leaderboard: '/leaderboard',
  xinbao: '/xinbao',
};

/** Someone with an account in the workspace who is not on the station's list. */
const guest = {
  id: 'guest',
  name: '客人',
  post: '访客',
  unit: 'office',
  roles: [],
  charge: [],
  handles: ['slack:U99GUEST'],
  active: true,
};

export async function openStation(options: StationOptions = {}): Promise<Station> {
  const demo = await demoStation();
  const organisation = options.organisation?.(demo) ?? demo;
  const folder = await mkdtemp(join(tmpdir(), 'xinbao-'));
  const path = join(folder, 'station.db');
  const databaseUrl = `file:${path}`;
  const workspace = await openLocalWorkspace(
    { ...demo, people: [...demo.people, guest] },
    { clock: { start: options.at ?? '2025-03-05T02:00:00Z', frozen: true } },
  );
  const client = connect(workspace.url);
  const port = options.transport === 'http' ? await freePort() : 0;
  const requestUrl = `http://127.0.0.1:${port}/slack/events`;
  const lines: string[] = [];
  const plan: Plan = {
    databaseUrl,
    botToken: workspace.botToken,
    transport:
      options.transport === 'http'
        ? { mode: 'http', signingSecret: workspace.signingSecret }
        : { mode: 'socket', appToken: workspace.appToken },
    apiUrl: workspace.apiUrl,
    clockUrl: `${workspace.url}/control/clock`,
    host: '127.0.0.1',
    port,
    locale: options.locale ?? 'zh-CN',
    templatesFolder: options.templatesFolder,
    backups: options.backups,
    names,
    log: openLog('trace', { write: (line) => void lines.push(line) }),
    firstStation: () => Promise.resolve(organisation),
  };
  let house: House | null = await openHouse(plan);
  if (options.transport === 'http') await client.pointApp(requestUrl);
  const store = await openStore(databaseUrl, { guest: true });
  const heads = auditHeads(path);
  const stop = async () => {
    await house?.stop();
    house = null;
  };
  const moveTo = async (at: number) => {
    await client.clock.move(new Date(at).toISOString(), { followers: house ? 1 : 0 });
  };
  return {
    client,
    organisation,
    office: organisation.channels.office,
    team: organisation.channels.team,
    signingSecret: workspace.signingSecret,
    database: path,
    requestUrl,
    health: async () => (await fetch(`http://127.0.0.1:${house?.port ?? 0}/healthz`)).json(),
    metrics: async () => (await fetch(`http://127.0.0.1:${house?.port ?? 0}/metrics`)).text(),
    books: store.books(organisation.station.id),
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
    kept: async () => ({
      hash: (await store.auditChain(organisation.station.id)).at(-1)?.hash ?? '',
      rows: rowCounts(path),
    }),
    auditHead: () => heads.head(),
    audit: () => store.auditChain(organisation.station.id),
    attachments: async () => {
      const place = join(folder, 'attachments');
      const names = await readdir(place).catch(() => []);
      return Promise.all(
        names.map(async (name) => ({ name, mode: (await stat(join(place, name))).mode & 0o777 })),
      );
    },
    outgoing: () => readdir(join(folder, 'outgoing')).catch(() => []),
    written: async (words) => {
      const found = await readdir(folder, { withFileTypes: true, recursive: true });
      const files = found.flatMap((entry) =>
        entry.isFile() ? [relative(folder, join(entry.parentPath, entry.name))] : [],
      );
      const held = await Promise.all(files.map((name) => readFile(join(folder, name))));
      const named = files.filter((_, n) => held[n]?.includes(words));
      return lines.some((line) => line.includes(words)) ? [...named, 'log'] : named;
    },
    reorganise: async (change) => {
      const now = await store.organisations.current();
      if (!now) throw new Error('no organisation was entered');
      await store.organisations.replace(change(now), now.revision, 'test');
    },
    pass: async (seconds) => moveTo(Date.parse(await client.clock.now()) + seconds * 1000),
    goTo: (moment) => moveTo(Date.parse(`${moment}:00+08:00`)),
    stop,
    start: async () => {
      house ??= await openHouse(plan);
    },
    close: async () => {
      await stop();
      heads.close();
      await store.close();
      await workspace.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
