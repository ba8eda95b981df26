import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { firstBroken } from '#domain/audit';
import { marks } from '#operations/marks';
import type { Person } from '#playground/person';
import { cardOf, entered, formBy, fromMore, plainBody, press, ready, registered, submit } from './acts.ts';
import { openStation, type Station } from './station.ts';

const stop = (rule: string) =>
  `检出疑似涉密或敏感标志（${rule}）。内容未保存。请勿改写重报，请删除本机文字，改走机要渠道；可办理“仅登记”。`;
const MARK = stop('密级或内部文件标志');
const PHONE = '检出疑似电话号码。内容未保存。请删去后再提交。';
const CANARY = '金丝雀';

/** A form that somebody has open, what he first types into it, and the words that are in order. */
interface Opened {
  person: Person;
  view: string;
  clean?: object;
}

describe.each(['socket', 'http'] as const)('涉密检查 over %s', (transport) => {
  let station: Station;
  let everybody: Person[];
  beforeAll(async () => {
    station = await openStation({ transport });
    everybody = Object.values(station.people);
  });
  beforeEach(() => station.pass(120));
  afterAll(() => station.close());

  const opened = async (person: Person, act: () => ReturnType<Person['press']>): Promise<Opened> => ({
    person,
    view: (await formBy(person, act)).id,
  });
  const ofReport = async (): Promise<Opened> => ({
    ...(await opened(station.people.zhao, () => station.people.zhao.command('/report'))),
    clean: entered({ title: '改好后报送的稿件' }),
  });
  const ofRevision = async (): Promise<Opened> => {
    const { zhao, wang } = station.people;
    await submit(zhao, { title: '退回待改的稿件' });
    const card = await cardOf(wang, ['退回待改的稿件', '退回修改']);
    const form = await formBy(wang, () => press(wang, card, 'review.return'));
    await wang.submit(form.id, { choice: '0' });
    const news = await cardOf(zhao, '《退回待改的稿件》退回修改。');
    const revision = await opened(zhao, () => press(zhao, news, 'report.revise'));
    return { ...revision, clean: entered({ title: '改好再报的稿件' }) };
  };
  const ofHints = async (): Promise<Opened> => {
    const { zhao } = station.people;
    const form = await opened(zhao, () => zhao.command('/report'));
    const words = entered({ title: '要说明的稿件', body: '路面修补，成效明显。' });
    expect(await zhao.submit(form.view, words)).toMatchObject({ outcome: 'updated' });
    return { ...form, clean: { ...words, explanation: '情况属实。' } };
  };
  const ofEdit = async (): Promise<Opened> => {
    const { sun } = station.people;
    const card = await registered(station, { title: '待核的稿件' });
    const clean = { title: '待核的稿件', body: plainBody('待核的稿件') };
    return { ...(await opened(sun, () => press(sun, card, 'office.edit'))), clean };
  };
  const ofSigner = (action: string, shown: string) => async (): Promise<Opened> => {
    const { zhao, wang } = station.people;
    const title = `请领导${shown}的稿件`;
    await submit(zhao, { title });
    const card = await cardOf(wang, [title, '同意报送']);
    return opened(wang, () => press(wang, card, action));
  };
  const ofReturn = async (): Promise<Opened> => {
    const { sun } = station.people;
    const card = await registered(station, { title: '办公室要退的稿件' });
    return opened(sun, () => press(sun, card, 'office.return'));
  };
  const ofKeep = async (): Promise<Opened> => {
    const { sun } = station.people;
    const card = await registered(station, { title: '办公室要留的稿件' });
    return { person: sun, view: (await fromMore(sun, card, 'office.keep')).id };
  };
  const ofDispatch = async (): Promise<Opened> => {
    const { sun } = station.people;
    const card = await ready(station, { title: '要登记上报的稿件' });
    return opened(sun, () => press(sun, card, 'office.dispatch'));
  };
  const ofAdoption = async (): Promise<Opened> => {
    const { sun } = station.people;
    await registered(station, { title: '要登记采用的稿件' });
    const form = await opened(sun, () => sun.command('/adopt'));
    const asked = { view: form.view, action_id: 'adopt.report', query: '要登记采用' };
    const { options } = await sun.suggest(asked);
    const clean = {
      'adopted-report': options[0]?.value,
      bodies: ['shi-gonglu-chu'],
      level: 'city',
      carrier: '公路信息',
      issue: '第12期',
      'title-printed': '',
      'level-reference': '2025年第8号',
    };
    await sun.fill(form.view, clean);
    return { ...form, clean };
  };
  const urgent = () => ({
    matter: '省道S210边坡塌方',
    place: '安澜县北岭',
    'event-at': Date.parse('2025-03-05T09:40:00+08:00') / 1000,
    'known-at': Date.parse('2025-03-05T09:55:00+08:00') / 1000,
    road: 'trunk',
    route: 'S210',
    stake: 'K12+300',
    cause: '连日降雨',
    body: '土石堵塞双向车道，无人员伤亡。',
    leader: 'wang-zhiyuan',
    type: 'general',
    declaration: ['yes'],
  });
  const ofUrgent = async (): Promise<Opened> => {
    const { zhao } = station.people;
    return { ...(await opened(zhao, () => zhao.command('/xinbao 急报'))), clean: urgent() };
  };
  const ofIncident = (action: string, matter: string) => async (): Promise<Opened> => {
    const { zhao } = station.people;
    const first = await opened(zhao, () => zhao.command('/xinbao 急报'));
    await zhao.submit(first.view, { ...urgent(), matter });
    for (const open of await zhao.views()) await zhao.close(open.id);
    const card = await cardOf(zhao, [matter, '尚未结束']);
    const form = await opened(zhao, () => press(zhao, card, action));
    return action === 'urgent.follow' ? { ...form, clean: { declaration: ['yes'] } } : form;
  };
  const ofSolicitation = async (): Promise<Opened> => {
    const { sun } = station.people;
    const clean = { units: ['all-units'] };
    return { ...(await opened(sun, () => sun.command('/xinbao 约稿'))), clean };
  };
  const ofBackflow = async (): Promise<Opened> => {
    const { sun } = station.people;
    const clean = { unit: 'general', date: '2025-03-05' };
    return { ...(await opened(sun, () => sun.command('/xinbao 倒流'))), clean };
  };
  const ofSuggestion = async (): Promise<Opened> => {
    const { zhao } = station.people;
    return opened(zhao, () => zhao.command('/xinbao 意见'));
  };
  const ofSuggestionAnswer = async (): Promise<Opened> => {
    const { zhao, sun } = station.people;
    const form = await opened(zhao, () => zhao.command('/xinbao 意见'));
    await zhao.submit(form.view, { words: '少提醒一次' });
    for (const open of await zhao.views()) await zhao.close(open.id);
    const card = await cardOf(sun, ['少提醒一次', '答复'], station.office);
    return opened(sun, () => press(sun, card, 'suggestion.answer'));
  };
  const ofRegister = async (): Promise<Opened> => {
    const { zhao } = station.people;
    const form = await opened(zhao, () => zhao.command('/xinbao 仅登记'));
    return { ...form, clean: { declaration: ['yes'] } };
  };

  it.each([
    ['急报', 'urgent', ['matter', 'body'], ofUrgent],
    ['续报', 'urgent', ['title', 'body'], ofIncident('urgent.follow', '省道S211路基沉陷')],
    ['电话报告', 'urgent-call', ['to', 'words'], ofIncident('urgent.call', '省道S212桥梁受损')],
    ['约稿', 'solicit', ['topic', 'note'], ofSolicitation],
    ['信息倒流', 'backflow', ['matter', 'source'], ofBackflow],
    ['意见建议', 'suggest', ['words'], ofSuggestion],
    ['答复意见建议', 'answer-suggestion', ['words'], ofSuggestionAnswer],
    ['仅登记', 'register-only', ['title', 'place'], ofRegister],
    ['报送', 'submit', ['title', 'body'], ofReport],
    ['校核说明', 'submit', ['explanation'], ofHints],
    ['修改再报', 'resubmit', ['title', 'body'], ofRevision],
    ['核稿', 'edit', ['title', 'body'], ofEdit],
    ['另写意见', 'approved', ['words'], ofSigner('review.opinion', '签批')],
    ['退回修改', 'returned', ['words'], ofSigner('review.return', '退回')],
    ['暂不报送', 'rejected', ['words'], ofSigner('review.hold', '暂缓')],
    ['办公室退回', 'office-return', ['words'], ofReturn],
    ['留存', 'keep', ['words'], ofKeep],
    ['登记上报', 'dispatch', ['number'], ofDispatch],
    ['登记采用', 'adopt', ['carrier', 'issue', 'title-printed', 'level-reference'], ofAdoption],
  ] as const)(
    'stops words in the form %s, keeps none of them, and lets mended words through',
    async (form, subject, fields, open) => {
      const { person, view, clean } = await open();
      const canary = `${CANARY}${marks.fresh().slice(-6)}`;
      // A declaration that stands in the form is ticked, as it is when the words are in order.
      await person.fill(view, { ...clean });
      const before = await station.kept();
      const heard = (await station.client.log()).length;

      const typed = Object.fromEntries(
        fields.map((field, n) => [field, n % 2 ? `${canary} 138 0013 8000` : `${canary}机密★`]),
      );
      expect(await person.submit(view, typed)).toMatchObject({
        outcome: 'errors',
        errors: Object.fromEntries(fields.map((field, n) => [field, n % 2 ? PHONE : MARK])),
      });

      const { rows } = await station.kept();
      // A form that keeps what is typed asks at every key, and notes a hit once by field and rule.
      const atOnce = ['submit', 'resubmit', 'urgent'].includes(subject) ? fields.length : 0;
      const { audit_events = 0, arrivals = 0 } = before.rows;
      expect(rows).toEqual({
        ...before.rows,
        audit_events: audit_events + fields.length + atOnce,
        arrivals: arrivals + atOnce,
      });
      const events = await station.audit();
      expect(firstBroken(events, marks.hash)).toBeUndefined();
      expect(
        events.slice(-fields.length).map(({ action, subject: form, detail }) => [action, form, detail.rule]),
      ).toEqual(fields.map((_, n) => ['secrecy-block', subject, n % 2 ? 'phone' : 'mark']));
      expect(Object.keys(events.at(-1)?.detail ?? {})).toEqual(['field', 'rule']);
      await station.pass(60);
      expect(await station.written(canary)).toEqual([]);
      for (const other of everybody.filter(({ id }) => id !== person.id)) await seesNothing(other, canary);
      const said = (await station.client.log()).slice(heard).filter(({ kind }) => kind === 'api');
      // What the bot itself said; in its answer Slack gives back what stands in the person's own form.
      expect(JSON.stringify(said.map(({ payload }) => payload))).not.toContain(canary);

      const mended = Object.fromEntries(fields.map((field) => [field, '改好的字句']));
      const { outcome } = await person.submit(view, { ...mended, ...clean });
      expect(outcome).toBe(
        form !== '续报' && ['adopt', 'urgent', 'solicit', 'suggest', 'backflow'].includes(subject)
          ? 'updated'
          : 'closed',
      );
      expect((await station.kept()).hash).not.toBe(before.hash);
      for (const open of await person.views()) await person.close(open.id);
    },
  );

  const seesNothing = async (other: Person, canary: string) => {
    const places = (await other.channels()).map(({ id }) => id);
    const messages = await Promise.all([undefined, ...places].map((place) => other.messages(place)));
    expect(JSON.stringify([messages, await other.views(), await other.home()])).not.toContain(canary);
  };

  it('finds a canary where words are kept, so that its absence says something', async () => {
    const { zhao, wang } = station.people;
    const canary = `${CANARY}放行`;
    await submit(zhao, { title: canary });
    const card = await cardOf(wang, canary);
    expect(await station.written(canary)).toContain('station.db-wal');
    await expect(seesNothing(wang, canary)).rejects.toThrow();
    expect(card.channel).toBe(await wang.dm());
  });
});

it('asks in English too for a number to be taken out', async () => {
  const station = await openStation({ locale: 'en' });
  const { zhao } = station.people;
  const form = await formBy(zhao, () => zhao.command('/report'));
  const words = entered({ title: 'Snow cleared', body: 'Call 138 0013 8000.' });
  expect(await zhao.submit(form.id, words)).toMatchObject({
    errors: { body: 'Possible telephone number in the text. Nothing was kept. Take it out and send again.' },
  });
  await station.close();
});
