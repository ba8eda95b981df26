import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Organisation } from '#domain/organisation';
import { connect } from '#playground/client';
import { stationIn } from '#roof/first-station';
import { demoStation } from '#roof/local';
import { filesIn } from '#roof/local-files';
import { openLocalWorkspace } from '#roof/local-workspace';
import { writeProgram } from '#tools/build/program';
import { warmUp } from '#tools/build/warm-up';
import { startBot } from '#tools/demo/bot-process';
import type { Stage } from '#tools/demo/screen';
import type { Broken, Step } from './steps.ts';

/** The real bot as a process of its own, in a workspace whose people go on working whenever it is back. */
export interface Stand {
  stage: Stage;
  organisation: Organisation;
  database: string;
  databaseUrl: string;
  /** The next bot that comes to this step dies there; asked afterwards, it says whether one did, and takes the order back. */
  arm(step: Step | 'random', afterMs: number): () => Promise<boolean>;
  pass(ms: number): Promise<void>;
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** Here, so that what stays outside the program is found as it is from its usual place. */
const folderOfProgram = fileURLToPath(new URL('../../dist/faults', import.meta.url));
const edges = join(folderOfProgram, 'edges.mjs');

/** The program as it is delivered, but for the sockets, at which the edges must get; and the edges themselves. */
async function buildProgram(): Promise<string> {
  if (await writeProgram(folderOfProgram, ['@slack/socket-mode'])) await warmUp(folderOfProgram);
  const entry = fileURLToPath(new URL('./edges.ts', import.meta.url));
  await build({
    entryPoints: [entry],
    outfile: edges,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
  });
  return join(folderOfProgram, 'xinbao.cjs');
}

export async function openStand(folder: string, broken?: Broken): Promise<Stand> {
  const program = await buildProgram();
  const organisation = await stationIn(demoStation, 'zh-CN');
  const { database } = filesIn(folder);
  const databaseUrl = `file:${database}`;
  const workspace = await openLocalWorkspace(organisation, {
    clock: { start: '2025-03-05T02:00:00Z', frozen: true },
  });
  const environment = {
    SLACK_BOT_TOKEN: workspace.botToken,
    SLACK_APP_TOKEN: workspace.appToken,
    SLACK_SIGNING_SECRET: '',
    SLACK_API_URL: workspace.apiUrl,
    CLOCK_URL: `${workspace.url}/control/clock`,
    DATABASE_URL: databaseUrl,
    BACKUP_FOLDER: join(folder, 'backups'),
    ORGANISATION_FILE: fileURLToPath(demoStation),
    PORT: '0',
    HOST: '127.0.0.1',
    LOCALE: 'zh-CN',
    LOG_LEVEL: 'fatal',
    COMMAND_NAMES: '',
    TIMEZONE: '',
    FAULTS_FOLDER: folder,
    FAULTS_BROKEN: broken ?? '',
    NODE_OPTIONS: `--import ${pathToFileURL(edges).href}`,
  };
  const bot = startBot(environment, program);
  const handles = new Map(organisation.people.map(({ id, handles: [handle = ''] }) => [id, handle]));
  const client = connect(workspace.url);
  const stage: Stage = {
    client,
    office: organisation.channels.office,
    team: organisation.channels.team,
    as: (person) => client.as(handles.get(person)?.replace('slack:', '') ?? person),
  };
  return {
    stage,
    organisation,
    database,
    databaseUrl,
    arm: (step, afterMs) => {
      if (step === 'random') {
        let struck = false;
        const timer = setTimeout(() => {
          struck = true;
          bot.kill();
        }, afterMs);
        return async () => {
          clearTimeout(timer);
          return struck;
        };
      }
      const order = join(folder, step);
      writeFileSync(order, '');
      return async () => {
        const struck = !existsSync(order);
        rmSync(order, { force: true });
        return struck;
      };
    },
    pass: async (ms) => {
      const now = Date.parse(await client.clock.now());
      await client.clock.move(new Date(now + ms).toISOString(), { followers: 1 });
    },
    stop: () => bot.stop(),
    close: async () => {
      await bot.stop();
      await workspace.close();
    },
  };
}
