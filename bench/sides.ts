import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Client from 'better-sqlite3';
import { run, type Side } from './side.ts';
import { signingSecret } from './submission.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const main = at('../dist/xinbao.cjs');
const station = at('../organisation.example.yaml');
const bareProgram = at('./bare.mjs');

/** Bolt and nothing else. */
export const bare: Side = {
  name: 'bare',
  start: () =>
    run(
      (port) => [bareProgram, String(port), signingSecret],
      () => ({}),
    ),
};

/** The bot as `npm start` starts it, with a database file of its own in `folder`. */
export interface Ours extends Side {
  /** Its database file. */
  path: string;
  /** How many reports its database holds. */
  kept(): number;
  /** Forgets everything. */
  clear(): Promise<void>;
}

/** How Slack reaches it. */
const ways = {
  http: { SLACK_SIGNING_SECRET: signingSecret },
  socket: { SLACK_APP_TOKEN: 'xapp-bench' },
};

export function ours(folder: string, apiUrl: string, way: keyof typeof ways = 'http'): Ours {
  const path = join(folder, 'ours.db');
  return {
    name: 'ours',
    path,
    start: () =>
      run(
        () => [main],
        (port) => ({
          SLACK_BOT_TOKEN: 'xoxb-bench',
          ...ways[way],
          SLACK_API_URL: apiUrl,
          HOST: '127.0.0.1',
          PORT: String(port),
          DATABASE_URL: `file:${path}`,
          BACKUP_FOLDER: join(folder, 'backups'),
          ORGANISATION_FILE: station,
        }),
      ),
    kept: () => {
      const client = new Client(path);
      const count = client.prepare('select count(*) from reports').pluck().get();
      client.close();
      return Number(count);
    },
    clear: async () => {
      const files = ['', '-wal', '-shm', '.lock'].map((ending) => `${path}${ending}`);
      await Promise.all(files.map((file) => rm(file, { force: true })));
    },
  };
}
