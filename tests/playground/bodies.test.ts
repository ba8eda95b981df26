import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWorkspace, type Workspace } from '#playground/workspace';
import { seed } from './seed.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await startWorkspace({ seed: seed(true) });
});
afterAll(() => workspace.close());

const send = async (type: string, body: string) => {
  const headers = { authorization: `Bearer ${workspace.botToken}`, 'content-type': type };
  return (await fetch(`${workspace.apiUrl}users.info`, { method: 'POST', headers, body })).json();
};

it.each([
  ['JSON', 'application/json; charset=utf-8', '{"user":"U1"}'],
  ['a form', 'application/x-www-form-urlencoded', 'user=U1'],
])('a body in %s is read', async (_what, type, body) => {
  expect(await send(type, body)).toMatchObject({ ok: true, user: { id: 'U1' } });
});

it.each([
  ['is no JSON', 'application/json', '{"user":', 'invalid_json'],
  ['is no object', 'application/json', '["U1"]', 'json_not_object'],
  ['is of a type nobody reads', 'application/xml', '<user/>', 'invalid_post_type'],
])('a body that %s is refused', async (_what, type, body, error) => {
  expect(await send(type, body)).toEqual({ ok: false, error });
});

it('arguments may stand in the address', async () => {
  const headers = { authorization: `Bearer ${workspace.botToken}` };
  const answer = await fetch(`${workspace.apiUrl}users.info?user=U1`, { headers });
  expect(await answer.json()).toMatchObject({ ok: true, user: { id: 'U1' } });
});
