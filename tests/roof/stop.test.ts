import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '#db/open';
import { reportStatuses } from '#domain/report';
import { connect } from '#playground/client';
import { until } from '#playground/until';
import { openLocalWorkspace } from '#roof/local-workspace';
import { verifyFile } from '#roof/verify-file';
import { newReport, plainBody } from '../flow/acts.ts';
import { demoStation } from '../flow/station.ts';

it('told to end under load, keeps everything it acknowledged and leaves with 0', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'xinbao-stop-'));
  const path = join(folder, 'xinbao.db');
  const demo = await demoStation();
  const workspace = await openLocalWorkspace(demo);
  const bot = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: {
      ...process.env,
      SLACK_BOT_TOKEN: workspace.botToken,
      SLACK_APP_TOKEN: workspace.appToken,
      SLACK_API_URL: workspace.apiUrl,
      DATABASE_URL: `file:${path}`,
      BACKUP_FOLDER: join(folder, 'backups'),
      ORGANISATION_FILE: 'organisation.example.yaml',
      PORT: '0',
    },
  });
  try {
    let said = '';
    bot.stdout.on('data', (part: Buffer) => (said += String(part)));
    await until(
      () => said,
      (words) => words.includes('ready;'),
      { timeout: 25_000 },
    );
    const client = connect(workspace.url);
    const people = ['U06ZHAO', 'U07QIAN', 'U08WU'].map((id) => client.as(id));
    const forms = await Promise.all(people.map(newReport));
    const exit = once(bot, 'exit');
    const sent = people.map((person, n) => {
      const title = `县道养护提前完工${n}`;
      return person.submit(forms[n]?.id ?? '', { title, body: plainBody(title), declaration: ['yes'] });
    });
    await Promise.any(sent);
    bot.kill('SIGTERM');
    const acknowledged = (await Promise.allSettled(sent)).filter(
      (end) => end.status === 'fulfilled' && end.value.outcome === 'closed',
    );
    expect(await exit).toEqual([0, null]);
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(await verifyFile(path)).toEqual([]);
    const store = await openStore(`file:${path}`);
    const kept = await store.books(demo.station.id).search('县道', reportStatuses, 10);
    expect(kept.length).toBeGreaterThanOrEqual(acknowledged.length);
    await store.close();
  } finally {
    bot.kill('SIGKILL');
    await workspace.close();
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);
