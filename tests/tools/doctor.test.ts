import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readConfig } from '#config';
import { openStore } from '#db/open';
import type { Workspace } from '#playground/workspace';
import { openLocalWorkspace } from '#roof/local-workspace';
import { doctorCommand } from '#tools/upkeep/doctor';
import { AT, organisation } from '../db/builders.ts';
import { demoStation } from '../flow/station.ts';

let home: string;
let workspace: Workspace | undefined;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'xinbao-doctor-'));
});
afterEach(async () => {
  await workspace?.close();
  workspace = undefined;
  await rm(home, { recursive: true });
});

/** What doctor answers and prints with these settings. */
async function doctor(environment: Record<string, string>, now: () => number = Date.now) {
  const lines: string[] = [];
  const place = { database: join(home, 'xinbao.db'), folder: join(home, 'backups'), kept: 3 };
  const voice = { print: (line: string) => void lines.push(line), locale: 'en' as const };
  const exit = await doctorCommand(readConfig(environment), place, now, voice);
  return { exit, said: lines.join('\n') };
}

it('finds a sound local workspace well', async () => {
  const { exit, said } = await doctor({});
  expect(exit).toBe(0);
  expect(said).toContain('ok    Slack token: none set');
  expect(said).toContain('warn  database: ');
});

it('asks Slack for the token and its time, and looks into the database and the backups', async () => {
  workspace = await openLocalWorkspace(await demoStation());
  const store = await openStore(`file:${join(home, 'xinbao.db')}`, { now: () => AT });
  await store.organisations.replace(organisation(), null, 'test');
  await store.close();
  await mkdir(join(home, 'backups', '2025-03-01T19-00-00Z'), { recursive: true });
  const tokens = {
    SLACK_BOT_TOKEN: workspace.botToken,
    SLACK_APP_TOKEN: workspace.appToken,
    SLACK_API_URL: workspace.apiUrl,
  };
  const { said } = await doctor(tokens);
  expect(said).toContain('ok    Slack token: Slack knows it');
  expect(said).toContain('ok    database: whole');
  expect(said).toContain('warn  backups: the newest is');
  const revoked = await doctor({ ...tokens, SLACK_BOT_TOKEN: 'xoxb-revoked' });
  expect(revoked.exit).toBe(1);
  expect(revoked.said).toMatch(/fail {2}Slack token: .*invalid_auth/);
  expect(revoked.said).not.toContain('xoxb-revoked');
});

it('fails on a wrong setting, a damaged database and an unreadable organisation file', async () => {
  await writeFile(join(home, 'xinbao.db'), 'this is no database, whatever its name says');
  const { exit, said } = await doctor({ ORGANISATION_FILE: join(home, 'none.yaml') });
  expect(exit).toBe(1);
  expect(said).toContain('fail  database: damaged');
  expect(said).toContain('fail  organisation: ');
  expect((await doctor({ PORT: '70000' })).said).toContain('fail  configuration: PORT must be');
});
