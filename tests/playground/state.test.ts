import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '#playground/client';
import { until } from '#playground/until';
import { startWorkspace, type Workspace, type WorkspaceOptions } from '#playground/workspace';
import { callApi } from './call-api.ts';
import { startPlainApp } from './plain-app.ts';
import { startRawApp } from './raw-app.ts';
import { seed } from './seed.ts';

let folder: string;
let state: string;
let open: Workspace[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workspace-'));
  state = join(folder, 'state.json');
  open = [];
});
afterEach(() => Promise.all(open.map((workspace) => workspace.close())));

const start = async (more: Partial<WorkspaceOptions> = {}) => {
  const workspace = await startWorkspace({ seed: seed(true), state, ...more });
  open.push(workspace);
  return { workspace, ...connect(workspace.url) };
};
const stop = async ({ workspace }: { workspace: Workspace }) => {
  open = open.filter((one) => one !== workspace);
  await workspace.close();
};

describe('a restart', () => {
  it('brings back what was said, read, drawn, sent and due', async () => {
    const before = await start({ clock: { start: '2025-03-01T01:00:00.000Z' } });
    const [wang, li] = [before.as('U1'), before.as('U2')];
    const { ts } = await wang.post('在吗', 'C1');
    await wang.post('在', 'C1', ts);
    const dm = await wang.dm('U2');
    await wang.post('两人之间', dm);
    await li.read('C1', ts);
    await wang.upload('通报.txt', Buffer.from('采用一篇'), 'C1');
    await callApi(before.workspace, 'chat.postEphemeral', { channel: 'C1', user: 'U1', text: 'psst' });
    const home = { type: 'home', blocks: [{ type: 'divider' }] };
    await callApi(before.workspace, 'views.publish', { user_id: 'U1', view: home });
    const post_at = Math.floor(Date.parse('2025-03-01T03:00:00.000Z') / 1_000);
    await callApi(before.workspace, 'chat.scheduleMessage', { channel: 'C4', text: '到点', post_at });
    await before.clock.move('2025-03-01T02:00:00.000Z');
    const told = {
      messages: await wang.messages('C1'),
      direct: await li.messages(dm),
      channels: await li.channels(),
      home: await wang.home(),
    };
    await stop(before);

    const after = await start({ clock: { start: '2025-03-01T01:00:00.000Z' } });
    const port = (text: string) => text.replaceAll(/127\.0\.0\.1:\d+/g, 'here');
    const retold = {
      messages: await after.as('U1').messages('C1'),
      direct: await after.as('U2').messages(dm),
      channels: await after.as('U2').channels(),
      home: await after.as('U1').home(),
    };
    expect(port(JSON.stringify(retold))).toBe(port(JSON.stringify(told)));
    expect((await after.clock.now()) >= '2025-03-01T02:00:00.000Z').toBe(true);
    const file = retold.messages.find(({ files }) => files)?.files?.[0];
    expect(await (await fetch(after.workspace.url + String(file?.control_url))).text()).toBe('采用一篇');
    await after.clock.move('2025-03-01T03:00:01.000Z');
    await until(
      () => after.as('U1').messages('C4'),
      (messages) => messages.at(-1)?.text === '到点',
    );
    expect(Number((await after.as('U1').post('x', 'C1')).ts)).toBeGreaterThan(Number(ts));
  });

  it('keeps the tokens, so that a running app finds back', async () => {
    const before = await start();
    const { botToken, appToken, signingSecret } = before.workspace;
    await stop(before);
    const after = await start();
    expect(after.workspace).toMatchObject({ botToken, appToken, signingSecret });
    const app = await startRawApp({ ...after.workspace, appToken });
    expect(await after.as('U1').command('/note')).toEqual({ outcome: 'acknowledged' });
    app.close();
  });

  it.each(['socket', 'http'] as const)(
    'is survived by a running Bolt app over %s',
    async (transport) => {
      const given = { seed: seed(transport === 'socket') };
      const before = await start(given);
      const plain = await startPlainApp(before.workspace, transport);
      const port = Number(new URL(before.workspace.url).port);
      await stop(before);
      const after = await start({ ...given, port });
      await until(
        () => after.as('U1').command('/hello'),
        ({ outcome }) => outcome === 'acknowledged',
        { timeout: 20_000, every: 200 },
      );
      expect((await after.as('U1').messages()).at(-1)).toMatchObject({ text: 'everyone' });
      await plain.stop();
    },
    30_000,
  );

  it('goes on from a frozen moment', async () => {
    const clock = { start: '2025-03-01T01:00:00.000Z', frozen: true };
    const before = await start({ clock });
    await before.clock.move('2025-03-02T01:00:00.000Z');
    await stop(before);
    expect(await (await start({ clock })).clock.now()).toBe('2025-03-02T01:00:00.000Z');
  });

  it('finds what was written while it ran: a killed process loses a moment at most', async () => {
    const before = await start();
    await before.as('U1').post('在吗', 'C1');
    await until(
      () => (existsSync(state) ? readFileSync(state, 'utf8') : ''),
      (kept) => kept.includes('在吗'),
    );
    const after = await start();
    expect((await after.as('U1').messages('C1')).map(({ text }) => text)).toEqual(['在吗']);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('nothing is deleted', () => {
  it.each([
    ['of another team', () => ({ ...seed(true), team: { id: 'T2', name: '另一台' } })],
    ['that cannot be read', () => seed(true)],
  ])('a state %s is set aside', async (what, other) => {
    const before = await start();
    await before.as('U1').post('在吗', 'C1');
    await stop(before);
    if (what === 'that cannot be read') writeFileSync(state, readFileSync(state, 'utf8').slice(0, -20));
    const after = await start({ seed: other() });
    expect(await after.as('U1').messages('C1')).toEqual([]);
    const [aside] = readdirSync(folder).filter((name) => name.endsWith('.aside'));
    expect(readFileSync(join(folder, aside ?? ''), 'utf8')).toContain('在吗');
  });
});
