import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Organisation } from '#domain/organisation';
import { connect } from '#playground/client';
import type { SeenView } from '#playground/seen';
import { stationIn } from '#roof/first-station';
import { demoStation } from '#roof/local';
import { filesIn } from '#roof/local-files';
import { openLocalWorkspace } from '#roof/local-workspace';
import { pressCard } from '#tools/demo/acts';
import { startBot } from '#tools/demo/bot-process';
import { openForm, type Stage, sendForm } from '#tools/demo/screen';
import { correspondents, signerOf, unitIds } from '#tools/demo-year/cast';
import { entered } from '../flow/acts.ts';
import type { Broken, Step } from './steps.ts';

/** The real bot as a process of its own, in a workspace whose people go on working whenever it is back. */
export interface Stand {
  stage: Stage;
  organisation: Organisation;
  database: string;
  databaseUrl: string;
  /** The next bot that comes to this step dies there; asked afterwards, it says whether one did, and takes the order back. */
  arm(step: Step | 'random', afterMs: number): () => Promise<boolean>;
  open(round: number): Promise<SeenView>;
  /** Whether the form was acknowledged as done. */
  send(form: SeenView, title: string, round: number): Promise<boolean>;
  approve(title: string, round: number, status: () => Promise<string | undefined>): Promise<void>;
  pass(ms: number): Promise<void>;
  stop(): Promise<void>;
  close(): Promise<void>;
}

const edges = new URL('./edges.ts', import.meta.url).href;
const tsx = import.meta.resolve('tsx');

export async function openStand(folder: string, broken?: Broken): Promise<Stand> {
  const organisation = await stationIn(demoStation, 'zh-CN');
  const { database } = filesIn(folder);
  const databaseUrl = `file:${database}`;
  const workspace = await openLocalWorkspace(organisation, {
    clock: { start: '2025-03-05T02:00:00Z', frozen: true },
  });
  const bot = startBot({
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
    NODE_OPTIONS: `--import ${tsx} --import ${edges}`,
  });
  const handles = new Map(organisation.people.map(({ id, handles: [handle = ''] }) => [id, handle]));
  const client = connect(workspace.url);
  const stage: Stage = {
    client,
    office: organisation.channels.office,
    team: organisation.channels.team,
    as: (person) => client.as(handles.get(person)?.replace('slack:', '') ?? person),
  };
  const unitOf = (round: number) => unitIds[round % unitIds.length] ?? 'office';
  const writerOf = (round: number) => stage.as(correspondents[unitOf(round)]);

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
    open: (round) => {
      const writer = writerOf(round);
      return openForm(stage, writer, 'report.form', () => writer.command('/report'));
    },
    send: async (form, title, round) => {
      const writer = writerOf(round);
      const values = entered({ title });
      const sent = await sendForm(stage, writer, form, values);
      const explained = { ...values, explanation: '情况属实，按原文报送。' };
      const acted = sent.outcome === 'updated' ? await sendForm(stage, writer, form, explained) : sent;
      return acted.outcome === 'closed';
    },
    approve: (title, round, status) => {
      const signer = stage.as(signerOf({ unit: unitOf(round), type: 'general' }));
      const card = { words: title, action: 'review.approve' };
      const look = async () => ((await status()) === 'registered' ? true : undefined);
      return pressCard(stage, signer, card, look).then(() => undefined);
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
