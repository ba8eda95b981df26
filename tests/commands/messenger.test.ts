import { WebClient } from '@slack/web-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slackMessenger } from '#commands/messenger';
import { directory } from '#commands/people';
import type { Organisation } from '#domain/organisation';
import { connect } from '#playground/client';
import { startWorkspace, type Workspace } from '#playground/workspace';
import type { Letter } from '#ports/letter';
import { zh } from '#text/zh';
import { demoStation } from '../flow/station.ts';
import { quiet } from '../playground/quiet.ts';
import { seed } from '../playground/seed.ts';
import { lettersAbout } from './letters.ts';

describe('the messenger', () => {
  let workspace: Workspace;
  let client: WebClient;
  let organisation: Organisation;
  let letter: Letter;
  beforeAll(async () => {
    workspace = await startWorkspace({ seed: seed(true) });
    client = new WebClient(workspace.botToken, {
      slackApiUrl: workspace.apiUrl,
      retryConfig: { retries: 0 },
    });
    const demo = await demoStation();
    const people = demo.people.map((person) => {
      if (person.id === 'zhao-lei') return { ...person, handles: [], email: 'wang@example.com' };
      if (person.id === 'wu-hao') return { ...person, handles: [], email: 'nobody@example.com' };
      return person.id === 'qian-fang' ? { ...person, handles: ['slack:T1:U2'] } : person;
    });
    organisation = { ...demo, people, channels: { team: 'C1', office: 'C2' } };
    const [first] = lettersAbout(organisation, { title: '题目', body: '正文', reason: '' }, 'pending-sign');
    if (!first) throw new Error('no letter');
    letter = first;
  });
  afterAll(() => workspace.close());

  const messenger = () => slackMessenger(client, directory(client), zh, { now: () => Date.now() });

  it('finds a person by his e-mail, asked of Slack, or by a handle that names the workspace', async () => {
    const people = directory(client);
    expect(await people.userOf(organisation, 'zhao-lei')).toBe('U1');
    expect((await people.personOf(organisation, 'U1'))?.id).toBe('zhao-lei');
    expect((await people.personOf(organisation, 'U2'))?.id).toBe('qian-fang');
    expect(await people.userOf(organisation, 'wu-hao')).toBeUndefined();
    expect(await people.personOf(organisation, 'U9')).toBeUndefined();
  });

  it('posts a letter under its key, and redraws it in place', async () => {
    const told = messenger();
    const posted = await told.post({ person: 'zhao-lei' }, 'card:1', letter, false);
    if (!posted.ok) throw new Error(posted.error);
    expect(await told.redraw(posted.ref, 'card:1', letter)).toEqual(posted);
    const [seen] = await connect(workspace.url).as('U1').messages();
    expect(seen?.metadata?.event_payload).toEqual({ key: 'card:1' });
  });

  it('looks before it posts again, when an earlier try may have arrived', async () => {
    const posted = await messenger().post({ person: 'qian-fang' }, 'card:2', letter, false);
    expect(await messenger().post({ person: 'qian-fang' }, 'card:2', letter, true)).toEqual(posted);
    expect(await connect(workspace.url).as('U2').messages()).toHaveLength(1);
  });

  it.each([
    ['a person without an account', { person: 'wu-hao' }, 'no account or channel'],
    ['a channel the bot is not in', { channel: 'office' as const }, 'not_in_channel'],
  ])('gives up on %s', async (_who, to, error) => {
    expect(await messenger().post(to, 'card:3', letter, false)).toEqual({ ok: false, again: false, error });
  });

  it('may try again where Slack cannot be reached', async () => {
    const lost = new WebClient('xoxb-1', {
      slackApiUrl: 'http://127.0.0.1:9/api/',
      logger: quiet,
      retryConfig: { retries: 0 },
    });
    const told = slackMessenger(lost, directory(lost), zh, { now: () => 0 });
    expect(await told.post({ channel: 'team' }, 'card:4', letter, false)).toMatchObject({
      ok: false,
      again: true,
      unsure: true,
    });
  });
});
