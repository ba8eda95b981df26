import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, connect } from '#playground/client';
import { startWorkspace, type Workspace } from '#playground/workspace';
import type { Call, Stage } from './calls/call.ts';
import { granted } from './calls/granted.ts';
import { refusedMessages } from './calls/refused-messages.ts';
import { refusedLater, refusedLookUps, refusedViews } from './calls/refused-others.ts';
import { setStage } from './calls/stage.ts';
import { type PlainApp, startPlainApp } from './plain-app.ts';
import { seed } from './seed.ts';

const refused = [...refusedMessages, ...refusedLookUps, ...refusedLater, ...refusedViews];
const scoped = [
  ['chat.postMessage', 'chat:write'],
  ['chat.update', 'chat:write'],
  ['chat.scheduleMessage', 'chat:write'],
  ['conversations.open', 'im:write'],
  ['conversations.info', 'channels:read'],
  ['conversations.history', 'channels:history'],
  ['users.info', 'users:read'],
  ['users.lookupByEmail', 'users:read.email'],
  ['files.getUploadURLExternal', 'files:write'],
  ['files.info', 'files:read'],
] as const;

it('the tables hold at least 60 refusals and 40 calls that work, each of them once', () => {
  expect(refused.length + scoped.length).toBeGreaterThanOrEqual(60);
  expect(granted.length).toBeGreaterThanOrEqual(40);
  for (const table of [refused, granted])
    expect(new Set(table.map(([what]) => what)).size).toBe(table.length);
  expect(new Set(refused.map(([, , , error]) => error)).size).toBeGreaterThanOrEqual(40);
});

describe.each(['socket', 'http'] as const)('a plain Bolt app over %s', (transport) => {
  let workspace: Workspace;
  let client: Client;
  let plain: PlainApp;
  let stage: Stage;

  beforeAll(async () => {
    workspace = await startWorkspace({
      seed: seed(transport === 'socket'),
      clock: { start: '2025-03-01T01:00:00.000Z', frozen: true },
    });
    client = connect(workspace.url);
    plain = await startPlainApp(workspace, transport);
    stage = await setStage(client, plain);
  });
  afterAll(async () => {
    await plain.stop();
    await workspace.close();
  });

  /** A minute later, so that no rate is what refuses. */
  const make = async ([, method, args]: Call) => {
    await client.clock.move(new Date(Date.parse(await client.clock.now()) + 60_000).toISOString());
    const given = typeof args === 'function' ? await args(stage) : args;
    return plain.app.client.apiCall(method, given);
  };

  it.each(refused)('is refused %s', async (...call) => {
    const [, , , error] = call;
    await expect(make(call)).rejects.toMatchObject({ data: { ok: false, error } });
  });

  it.each(granted)('is granted %s', async (...call) => {
    const [, , , field] = call;
    expect(await make(call)).toMatchObject({ ok: true, [field]: expect.anything() });
  });
});

describe.each(['socket', 'http'] as const)('an app without scopes over %s', (transport) => {
  let workspace: Workspace;
  let plain: PlainApp;
  beforeAll(async () => {
    workspace = await startWorkspace({ seed: seed(transport === 'socket', ['commands']) });
    plain = await startPlainApp(workspace, transport);
  });
  afterAll(async () => {
    await plain.stop();
    await workspace.close();
  });

  it.each(scoped)('is refused %s, and told that it needs %s', async (method, scope) => {
    const args = { channel: 'C1', users: 'U1', text: 'x' };
    await expect(plain.app.client.apiCall(method, args)).rejects.toMatchObject({
      data: { error: 'missing_scope', needed: expect.stringContaining(scope), provided: 'commands' },
    });
  });
});
