import { WebAPIPlatformError, WebAPIRateLimitedError, WebClient } from '@slack/web-api';
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
import { everyLetter, lettersAbout } from './letters.ts';

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

  it('takes nobody for a stranger because Slack did not answer, and asks again', async () => {
    const asked: string[] = [];
    let fails = true;
    const shaky = new WebClient('xoxb-1', { logger: quiet });
    shaky.users.info = () => {
      asked.push('users.info');
      const user = { profile: { email: 'Wang@Example.com' } };
      return fails ? Promise.reject(new WebAPIRateLimitedError(1)) : Promise.resolve({ ok: true, user });
    };
    shaky.users.lookupByEmail = () => {
      asked.push('users.lookupByEmail');
      const refusal = new WebAPIPlatformError({ ok: false, error: 'users_not_found' });
      return fails ? Promise.reject(refusal) : Promise.resolve({ ok: true, user: { id: 'U1' } });
    };
    const people = directory(shaky);
    await expect(people.personOf(organisation, 'U1')).rejects.toThrow();
    expect(await people.userOf(organisation, 'zhao-lei')).toBeUndefined();
    fails = false;
    expect((await people.personOf(organisation, 'U1'))?.id).toBe('zhao-lei');
    expect(await people.userOf(organisation, 'zhao-lei')).toBe('U1');
    await people.personOf(organisation, 'U1');
    await people.userOf(organisation, 'zhao-lei');
    expect(asked).toEqual(['users.info', 'users.lookupByEmail', 'users.info', 'users.lookupByEmail']);
  });

  it('posts a letter under its key, and redraws it in place', async () => {
    const told = messenger();
    const posted = await told.post({ person: 'zhao-lei' }, 'card:1', letter, null);
    if (!posted.ok) throw new Error(posted.error);
    expect(await told.redraw(posted.ref, 'card:1', letter)).toEqual(posted);
    const [seen] = await connect(workspace.url).as('U1').messages();
    expect(seen?.metadata?.event_payload).toEqual({ key: 'card:1' });
  });

  it('looks before it posts again, when an earlier try may have arrived', async () => {
    const posted = await messenger().post({ person: 'qian-fang' }, 'card:2', letter, null);
    expect(await messenger().post({ person: 'qian-fang' }, 'card:2', letter, Date.now())).toEqual(posted);
    expect(await connect(workspace.url).as('U2').messages()).toHaveLength(1);
  });

  it('finds a lost post below whatever was said since, a page at a time', async () => {
    const began = Date.now();
    const posted = await messenger().post({ channel: 'team' }, 'card:5', letter, null);
    const wang = connect(workspace.url).as('U1');
    for (let n = 0; n < 220; n += 1) await wang.post(`第${n}条`, 'C1');
    expect(await messenger().post({ channel: 'team' }, 'card:5', letter, began)).toEqual(posted);
    const said = await wang.messages('C1');
    expect(said.filter(({ metadata }) => metadata?.event_payload.key === 'card:5')).toHaveLength(1);
  });

  it('goes on with a look-up where Slack made it wait, and begins it anew after any other failure', async () => {
    const asked: (string | undefined)[] = [];
    const pages: Record<string, string> = { first: 'second', second: 'third', third: '' };
    const refusals = new Map<string, Error>([
      ['second', new WebAPIRateLimitedError(60)],
      ['third', new WebAPIPlatformError({ ok: false, error: 'missing_scope' })],
    ]);
    const slow = new WebClient('xoxb-1', { logger: quiet });
    slow.conversations.history = (given) => {
      asked.push(given?.cursor);
      const at = given?.cursor ?? 'first';
      const refusal = refusals.get(at);
      refusals.delete(at);
      if (refusal) return Promise.reject(refusal);
      return Promise.resolve({ ok: true, messages: [], response_metadata: { next_cursor: pages[at] ?? '' } });
    };
    slow.chat.postMessage = () => Promise.resolve({ ok: true, ts: '1.1' });
    const told = slackMessenger(slow, directory(slow), zh, { now: () => 0 });
    const post = () => told.post({ channel: 'team' }, 'card:6', letter, 0);
    expect(await post()).toMatchObject({ ok: false, again: true, afterMs: 60_000 });
    expect(await post()).toEqual({
      ok: false,
      again: false,
      error: 'could not look whether it was said already: missing_scope',
    });
    expect(await post()).toMatchObject({ ok: true });
    expect(asked).toEqual([undefined, 'second', 'second', 'third', undefined, 'second', 'third']);
  });

  it('hands over a file by its Chinese name, and finds it again by that name', async () => {
    const began = Date.now();
    const [transmittal] = lettersAbout(
      organisation,
      { title: '题目', body: '正文', reason: '' },
      'ready',
    ).filter(({ kind }) => kind === 'transmittal');
    if (!transmittal) throw new Error('no file');
    const to = { person: 'qian-fang' };
    const posted = await messenger().post(to, 'file:1', transmittal, null);
    if (!posted.ok) throw new Error(posted.error);
    expect(await messenger().post(to, 'file:1', transmittal, began)).toMatchObject({ ok: true });
    const files = (await connect(workspace.url).as('U2').messages()).flatMap(
      (message) => message.files ?? [],
    );
    expect(files).toMatchObject([{ id: posted.ref.message, name: '报送单.docx', title: '报送单', size: 2 }]);
  });

  describe('with a picture', () => {
    let board: Letter;
    let now = 0;
    const refusal = new WebAPIPlatformError({ ok: false, error: 'invalid_blocks' });
    /** A Slack that is done with a new file only after `looks` refusals. */
    const busy = (looks: number) => {
      const slow = new WebClient(workspace.botToken, {
        slackApiUrl: workspace.apiUrl,
        retryConfig: { retries: 0 },
      });
      const post = slow.chat.postMessage;
      let left = looks;
      slow.chat.postMessage = (given) => {
        const shows = JSON.stringify(given).includes('slack_file');
        if (!shows || left === 0) return post(given);
        left -= 1;
        return Promise.reject(refusal);
      };
      return slackMessenger(slow, directory(slow), zh, { now: () => now });
    };
    const boards = async (key: string) =>
      (await connect(workspace.url).as('U1').messages('C1')).filter(
        ({ metadata }) => metadata?.event_payload.key === key,
      );
    const pictureIn = (message: { blocks?: object[] } | undefined) =>
      message?.blocks?.find((block) => 'type' in block && block.type === 'image');
    beforeAll(() => {
      const letters = everyLetter(organisation, { title: '题目', body: '正文', reason: '' });
      const found = letters.find(({ kind }) => kind === 'leaderboard');
      if (!found) throw new Error('no board');
      board = found;
    });

    it('shows it in the message, in words too, to whoever reads the channel', async () => {
      now = Date.now();
      expect(await busy(0).post({ channel: 'team' }, 'board:1', board, null)).toMatchObject({ ok: true });
      const [said] = await boards('board:1');
      expect(pictureIn(said)).toMatchObject({ alt_text: expect.stringContaining('12.5分') });
      const file = JSON.stringify(said).match(/"slack_file":\{"id":"(F\w+)"/)?.[1];
      const seen = await fetch(`${workspace.url}/control/files/${file}?user=U1`);
      expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'image/png']);
    });

    it('waits a little where Slack still looks at the file, which goes up once', async () => {
      now = Date.now();
      const told = busy(1);
      const first = await told.post({ channel: 'team' }, 'board:2', board, null);
      expect(first).toMatchObject({ ok: false, again: true, afterMs: 2000, unsure: false });
      now += 2000;
      expect(await told.post({ channel: 'team' }, 'board:2', board, null)).toMatchObject({ ok: true });
      expect(pictureIn((await boards('board:2'))[0])).toBeDefined();
    });

    it('goes without one that Slack never lets in: the words say the same', async () => {
      now = Date.now();
      const told = busy(99);
      expect(await told.post({ channel: 'team' }, 'board:3', board, null)).toMatchObject({ again: true });
      now += 31_000;
      expect(await told.post({ channel: 'team' }, 'board:3', board, null)).toMatchObject({ ok: true });
      const [said] = await boards('board:3');
      expect(pictureIn(said)).toBeUndefined();
      expect(JSON.stringify(said?.blocks)).toContain('站内积分');
    });
  });

  it('says of a message that was removed that it is gone', async () => {
    const ref = { channel: 'C1', message: '1.000001' };
    expect(await messenger().redraw(ref, 'card:7', letter)).toEqual({
      ok: false,
      again: false,
      gone: true,
      error: 'message_not_found',
    });
  });

  it('leaves a letter that cannot be drawn to its sender, as no trouble of Slack’s', async () => {
    const broken = { ...letter, organisation: { ...organisation, people: null } };
    const told = messenger();
    await expect(told.post({ channel: 'team' }, 'card:8', Object(broken), null)).rejects.toThrow();
  });

  it.each([
    ['a person without an account', { person: 'wu-hao' }, 'no account or channel'],
    ['a channel the bot is not in', { channel: 'office' as const }, 'not_in_channel'],
  ])('gives up on %s', async (_who, to, error) => {
    expect(await messenger().post(to, 'card:3', letter, null)).toEqual({ ok: false, again: false, error });
  });

  it('may try again where Slack cannot be reached', async () => {
    const lost = new WebClient('xoxb-1', {
      slackApiUrl: 'http://127.0.0.1:9/api/',
      logger: quiet,
      retryConfig: { retries: 0 },
    });
    const told = slackMessenger(lost, directory(lost), zh, { now: () => 0 });
    expect(await told.post({ channel: 'team' }, 'card:4', letter, null)).toMatchObject({
      ok: false,
      again: true,
      unsure: true,
    });
  });
});
