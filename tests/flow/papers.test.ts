import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '#playground/person';
import type { SeenMessage } from '#playground/seen';
import { until } from '#playground/until';
import { docx, paragraphsOf } from '../documents/word.ts';
import { type Card, cardOf, closeAll, fromMore, press, ready, whisperTo, wordsOn } from './acts.ts';
import { refusedCalls } from './core.ts';
import { openStation, type Station } from './station.ts';

const filesOf = async (person: Person) =>
  (await person.messages()).filter(({ files = [] }: SeenMessage) => files.length > 0);

/** Whether so many different files have come; one that came twice counts once. */
const different = (messages: SeenMessage[], count: number) =>
  new Set(messages.map(({ files }) => files?.[0]?.name)).size >= count;

/** Messages with a file, once so many have come. */
const filesTo = (person: Person, count: number) =>
  until(
    () => filesOf(person),
    (messages) => different(messages, count),
  );

/** The same, while time passes and what failed is tried again. */
const filesInTime = ({ people, pass }: Station, count: number) =>
  until(
    async () => {
      await pass(1);
      return filesOf(people.sun);
    },
    (messages) => different(messages, count),
  );

async function paragraphsIn(message: SeenMessage | undefined): Promise<string[]> {
  const file = message?.files?.[0];
  const url = new URL(String(file?.control_url), String(file?.url_private));
  return paragraphsOf(new Uint8Array(await (await fetch(url)).arrayBuffer()));
}

/** Takes the paper from 「更多」; what is said to it. */
async function take({ people: { sun } }: Station, card: Card): Promise<string> {
  const said = wordsOn(await fromMore(sun, card, 'office.transmittal'));
  await closeAll(sun);
  return said;
}

describe.each(['socket', 'http'] as const)('报送单 over %s', (transport) => {
  let station: Station;
  let card: Card;
  beforeAll(async () => {
    station = await openStation({ transport });
    card = await ready(station, { title: '引进外资<建路>', body: '一是引进{外资}。\n二是建路。' });
  });
  afterEach(() => station.client.faults.disarm());
  afterAll(() => station.close());

  it('comes to the presser as a Word file, with everything that is known', async () => {
    const { sun, zhao } = station.people;
    expect(await take(station, card)).toBe('报送单随后以私信发给您。');
    const [message] = await filesTo(sun, 1);
    expect(message?.text).toContain('《引进外资&lt;建路&gt;》报送单');
    expect(message?.files).toMatchObject([{ title: '政务信息报送单（来稿2025-001）', filetype: 'docx' }]);
    const lines = await paragraphsIn(message);
    for (const line of ['引进外资<建路>', '一是引进{外资}。', '二是建路。', '王志远副站长', '同意报送。'])
      expect(lines).toContain(line);
    expect(lines[lines.indexOf('联系电话') + 1]).toBe('');
    expect(await filesOf(zhao)).toEqual([]);
    expect((await station.audit()).at(-1)).toMatchObject({
      action: 'take-transmittal',
      actor: 'sun-xiaomei',
    });
  });

  it('comes once for each press, two at one moment too, and once for a press that arrives twice', async () => {
    const { sun } = station.people;
    const before = (await filesOf(sun)).length;
    await take(station, card);
    await take(station, card);
    expect(await filesInTime(station, before + 2)).toHaveLength(before + 2);
    await station.client.faults.arm({ delivery: '*', what: 'redeliver' });
    await take(station, card);
    await filesInTime(station, before + 3);
    await take(station, card);
    expect(await filesInTime(station, before + 4)).toHaveLength(before + 4);
    expect((await station.client.faults.state()).struck).not.toEqual([]);
    const taken = (await station.audit()).filter(({ action }) => action === 'take-transmittal');
    expect(taken).toHaveLength(before + 4);
  });

  it.each(['lost-reply', 'http500', 'reset'] as const)(
    'comes once where Slack answers its last step with %s',
    async (what) => {
      const { sun } = station.people;
      await station.pass(1);
      const before = (await filesOf(sun)).length;
      await station.client.faults.arm({ method: 'files.completeUploadExternal', what });
      await take(station, card);
      await filesInTime(station, before + 1);
      await station.pass(60);
      await take(station, card);
      expect(await filesTo(sun, before + 2)).toHaveLength(before + 2);
      expect((await station.client.faults.state()).struck).not.toEqual([]);
    },
  );

  it('comes after a restart to one who asked while Slack was away', async () => {
    const { sun } = station.people;
    await station.pass(1);
    const before = (await filesOf(sun)).length;
    await station.client.faults.arm({ method: 'files.getUploadURLExternal', what: 'http500' });
    await take(station, card);
    await until(
      () => station.client.faults.state(),
      ({ struck }) => struck.length > 0,
    );
    await station.stop();
    await station.pass(60);
    await station.start();
    expect(await filesInTime(station, before + 1)).toHaveLength(before + 1);
  });

  it('shows title and body to be copied, and nothing else', async () => {
    const { sun } = station.people;
    const view = await fromMore(sun, card, 'office.copy');
    expect(view.blocks.map(({ type }) => type)).toEqual(['rich_text', 'rich_text']);
    expect(wordsOn(view)).toBe('引进外资<建路>\n一是引进{外资}。\n二是建路。');
    await closeAll(sun);
  });

  it('is for the office alone', async () => {
    const { head } = station.people;
    const said = await whisperTo(head, () => press(head, card, 'office.more'), station.office);
    expect(said.text).toContain('需要协助请联系办公室孙晓梅');
    expect(await filesOf(head)).toEqual([]);
  });

  it('asks Slack for nothing that it refuses', async () => {
    // A press that arrived twice has spent its trigger the first time.
    const refused = (await refusedCalls(station)).filter(
      (call) => !JSON.stringify(call).includes('trigger_id'),
    );
    expect(refused).toEqual([]);
  });
});

describe('a template of the office’s own', () => {
  let folder: string;
  let station: Station;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'xinbao-templates-'));
    station = await openStation({ templatesFolder: folder });
  });
  afterAll(async () => {
    await station.close();
    await rm(folder, { recursive: true });
  });

  it('is filled in place of ours; a broken one is told in its place, and mended without a restart', async () => {
    const { sun } = station.people;
    const template = join(folder, '报送单.docx');
    const card = await ready(station, { title: '全面清理工程欠款' });
    await writeFile(template, docx('本站：{题目}', '{正文'));
    await take(station, card);
    const told = await cardOf(sun, '《全面清理工程欠款》的报送单未能生成');
    expect(told.message.text).toContain('模板“报送单.docx”中标签不完整：{正文}。模板改好后，请再取一次。');
    await writeFile(template, docx('本站：{题目}', '{正文}'));
    await station.pass(1);
    await take(station, card);
    const [message] = await filesTo(sun, 1);
    expect((await paragraphsIn(message))[0]).toBe('本站：全面清理工程欠款');
  });
});
