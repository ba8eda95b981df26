import { afterEach, expect, it } from 'vitest';
import { openSlack } from '#commands/slack';
import type { Organisation } from '#domain/organisation';
import { connect } from '#playground/client';
import { startWorkspace, type Workspace } from '#playground/workspace';
import { zh } from '#text/zh';
import { demoStation, names } from '../flow/station.ts';
import { seed } from '../playground/seed.ts';

let workspace: Workspace | undefined;
afterEach(() => workspace?.close());

it('answers whom it heard before it leaves', async () => {
  workspace = await startWorkspace({ seed: seed(true) });
  const slack = openSlack({
    transport: { mode: 'socket', appToken: workspace.appToken },
    botToken: workspace.botToken,
    apiUrl: workspace.apiUrl,
    names,
    words: zh,
    clock: { now: () => 0 },
    log: { debug: () => undefined, warn: () => undefined },
    report: () => 'none',
  });
  let heard = () => {};
  const hearing = new Promise<void>((resolve) => {
    heard = resolve;
  });
  let answer: (organisation: Organisation) => void = () => {};
  const asked = new Promise<Organisation>((resolve) => {
    answer = resolve;
  });
  const organisation = () => {
    heard();
    return asked;
  };
  await slack.start(Object({ organisation, now: () => 0 }));
  const wang = connect(workspace.url).as('U1');
  const typed = wang.command('/note', 'C1');
  await hearing;
  const stopped = slack.stop();
  answer(await demoStation());
  await Promise.all([typed, stopped]);
  expect((await wang.messages('C1')).map(({ text }) => text).join()).toContain('花名册中没有您的账号');
});
