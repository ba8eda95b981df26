import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect } from '#playground/client';
import { stationIn } from '#roof/first-station';
import { demoStation } from '#roof/local';
import { demoYear, filesIn } from '#roof/local-files';
import { openLocalWorkspace } from '#roof/local-workspace';
import { startBot } from './demo/bot-process.ts';
import type { Finding } from './demo/finding.ts';
import { judge, judgeBooks, judgeRatedYear } from './demo/judge.ts';
import { killer } from './demo/killer.ts';
import { playYear } from './demo/play-year.ts';
import { botIsBack, type Stage } from './demo/screen.ts';
import { loadYear } from './demo-year/plan.ts';

/**
 * `npm run demo`: plays the station's year 2025 through the local workspace, as its people, and ends with the figures
 * the station reported. `-- --kills 40 --seed 7` kills the bot that often on the way. The year it played is kept for
 * `npm start -- --demo-year`.
 */

const option = (name: string): number => Number(process.argv[process.argv.indexOf(name) + 1] ?? 0) || 0;
const kills = process.argv.includes('--kills') ? option('--kills') : 0;

const organisation = await stationIn(demoStation, 'zh-CN');
const year = loadYear();
const folder = await mkdtemp(join(tmpdir(), 'xinbao-demo-'));
const workspace = await openLocalWorkspace(organisation, {
  clock: { start: '2024-12-31T16:00:00Z', frozen: true },
  state: filesIn(folder).workspace,
});
const databaseUrl = `file:${filesIn(folder).database}`;
const bot = startBot({
  SLACK_BOT_TOKEN: workspace.botToken,
  SLACK_APP_TOKEN: workspace.appToken,
  SLACK_SIGNING_SECRET: '',
  SLACK_API_URL: workspace.apiUrl,
  CLOCK_URL: `${workspace.url}/control/clock`,
  DATABASE_URL: databaseUrl,
  ORGANISATION_FILE: fileURLToPath(demoStation),
  PORT: '0',
  HOST: '127.0.0.1',
  LOCALE: 'zh-CN',
  LOG_LEVEL: 'warn',
  COMMAND_NAMES: '',
  TIMEZONE: '',
});

const handles = new Map(
  organisation.people.map(({ id, handles: [handle = ''] }) => [id, handle.replace('slack:', '')]),
);
const client = connect(workspace.url);
const stage: Stage = {
  client,
  office: organisation.channels.office,
  team: organisation.channels.team,
  as: (person) => client.as(handles.get(person) ?? person),
};

const started = performance.now();
const killing = killer(bot, kills, option('--seed') || 1);
await botIsBack(stage);
let month = '';
const findings: Finding[] = [];
await playYear(stage, year, organisation, {
  before: (done, of, at) => {
    killing.mayStrike(done, of);
    if (at.slice(0, 7) === month) return;
    month = at.slice(0, 7);
    process.stdout.write(`${month}  ${done}/${of}\n`);
  },
  unrated: async () => void findings.push(...(await judge(stage, year, organisation))),
});
killing.stop();
await botIsBack(stage);
findings.push(...(await judgeRatedYear(stage, year, organisation)));
await bot.stop();
findings.push(...(await judgeBooks(databaseUrl, year, organisation)));
const wrong = findings.filter(({ read, wanted }) => read !== wanted);
for (const { what, read: seen, wanted } of findings) {
  process.stdout.write(
    `${seen === wanted ? '  ' : '✗ '}${what}：${seen}${seen === wanted ? '' : `（应为 ${wanted}）`}\n`,
  );
}
const seconds = Math.round((performance.now() - started) / 1000);
process.stdout.write(
  `${wrong.length === 0 ? '全部相符' : `${wrong.length} 项不符`}，用时 ${seconds} 秒，杀停 ${killing.strikes()} 次\n`,
);

await workspace.close();
if (wrong.length === 0) {
  await rm(demoYear, { recursive: true, force: true });
  await cp(folder, demoYear, { recursive: true });
}
await rm(folder, { recursive: true, force: true });
process.exit(wrong.length === 0 ? 0 : 1);
