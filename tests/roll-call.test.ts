import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, open, type Visit } from '#commands/answer';
import { field, modal, options, type PressId, press, shortcut } from '#commands/ids';
import { commands, events, forms, presses, searches, shortcuts } from '#commands/index';
import { drawn } from '#commands/letters';
import { queueForm } from '#commands/office/queue';
import { attachmentsRead } from '#commands/report/attachments';
import { undeliveredForm } from '#commands/settings/undelivered';
import { urgentForm } from '#commands/urgent/urgent-form';
import { wholeQueue } from '#domain/queue';
import { en } from '#text/en';
import { zh } from '#text/zh';
import { type Desk, filledAdoption, filledReport, formIn, openDesk } from './commands/desk.ts';
import { everyLetter } from './commands/letters.ts';
import { demoStation, names } from './flow/station.ts';

/** Whatever Slack can send back has someone who hears it. */

const manifest = async (): Promise<{
  slash_commands: { command: string; description: string }[];
  shortcuts: { callback_id: string }[];
}> => Object(JSON.parse(await readFile('manifest.json', 'utf8'))).features;

/** A press in an empty report form, as Slack tells of it: with the form as it is drawn, and nothing entered. */
async function pressedIn(visit: Visit, id: PressId, value = ''): Promise<Answer> {
  const view = formIn(await presses[press.newForm](visit, ''));
  const fields = view.blocks.flatMap((block) => (block.type === 'input' ? [block.block_id ?? ''] : []));
  const values = Object.fromEntries(fields.map((name) => [name, {}]));
  const form = { id: 'V3', root: 'V3', values, state: view.private_metadata ?? '{}', view, at: 2 };
  return presses[id](visit, value, form);
}

/** Every value of a key, wherever it stands. */
function valuesOf(key: string, drawing: unknown): string[] {
  if (Array.isArray(drawing)) return drawing.flatMap((part) => valuesOf(key, part));
  if (typeof drawing !== 'object' || drawing === null) return [];
  return Object.entries(drawing).flatMap(([name, value]: [string, unknown]) =>
    name === key && typeof value === 'string' ? [value] : valuesOf(key, value),
  );
}

describe('every id', () => {
  it.each([
    ['press', press, presses],
    ['shortcut', shortcut, shortcuts],
    ['menu', options, searches],
  ])('of a %s has its listener, and no listener is without one', (_what, ids, listeners) => {
    expect(Object.keys(listeners).toSorted()).toEqual(Object.values(ids).toSorted());
  });

  it('of a form has its listener, except the form that is only read', () => {
    const sent = Object.values(modal).filter((id) => id !== modal.reading);
    expect(Object.keys(forms).toSorted()).toEqual(sent.toSorted());
  });

  it('is given once, and is short enough for Slack', () => {
    for (const ids of [{ ...press, ...options }, modal, shortcut, field]) {
      const given = Object.values(ids);
      expect(new Set(given).size).toBe(given.length);
      for (const id of given) expect(id.length).toBeLessThanOrEqual(255);
    }
  });
});

describe('the manifest', () => {
  it('has every command, with the words of the Chinese catalogue', async () => {
    const { slash_commands } = await manifest();
    const known = Object.entries(zh.commands).map(([name, description]) => [`/${name}`, description]);
    expect(
      Object.fromEntries(slash_commands.map(({ command, description }) => [command, description])),
    ).toEqual(Object.fromEntries(known));
    expect(Object.keys(commands).map((name) => `/${name}`)).toEqual(
      slash_commands.map(({ command }) => command),
    );
  });

  it('has every shortcut', async () => {
    expect((await manifest()).shortcuts.map(({ callback_id }) => callback_id)).toEqual(
      Object.values(shortcut),
    );
  });
});

describe('the help', () => {
  it.each([zh, en])('names every command', (words) => {
    const help = words.help.lines(names).join('\n');
    for (const name of Object.values(names)) expect(help).toContain(name);
    expect(help).toContain(words.words.mine);
    expect(help).toContain(words.words.help);
  });
});

describe('what is drawn', () => {
  let desk: Desk;
  let onCards: string[] = [];
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  it('on cards can all be heard', async () => {
    const letters = everyLetter(await demoStation(), { title: '题目', body: '正文', reason: '原因' });
    onCards = letters.flatMap((letter) => valuesOf('action_id', drawn(zh, letter).blocks));
    expect(Object.values(press)).toEqual(expect.arrayContaining([...new Set(onCards)]));
  });

  it('as forms can all be heard', async () => {
    const { id: pending, task, text } = await desk.piece('待审签', '正文', 'pending-sign');
    const { id: ready } = await desk.piece('待上报', '正文', 'ready');
    const { id: returned } = await desk.piece('已退回', '正文', 'returned');
    const { id: other } = await desk.piece('已退回又改', '正文', 'returned');
    const { id: begun } = await desk.piece('核稿中', '正文', 'registered');
    const { id: merged } = await desk.merged('综合稿', '正文');
    const { id: sent } = await desk.sent('已上报', '正文');
    const { id: closed } = await desk.sent('已办结', '正文');
    const chen = desk.visit('chen-li');
    const { report: used, adoption } = await desk.adopted('已采用', '正文', 11);
    const [zhao, wang, sun] = ['zhao-lei', 'wang-zhiyuan', 'sun-xiaomei'].map((id) => desk.visit(id));
    if (!zhao || !wang || !sun) throw new Error('nobody came');
    const called = await desk.called('电话同意');
    const approved = await desk.payout('已核准的', 'approved');
    const draft = await desk.payout('待复核的', 'draft');
    const award = await desk.awarded({ report: used }, '写得好');
    await desk.payable('可发放的');
    const liu = desk.visit('liu-jing');
    const sign = JSON.stringify({ report: pending, task: task.number, hash: text.hash });
    const shown = JSON.stringify({ report: pending, task: task.number, hash: text.hash, behind: null });
    const matter = JSON.stringify({ incident: (await desk.incident('塌方')).id });
    const asked = await desk.solicitation('汛期准备');
    await desk.closed('2025-02');
    const february = JSON.stringify({ period: '2025-02', revision: 0 });
    const alike = await desk.check('1.《待上报的》（安澜站）');
    const strange = await desk.check('1.《隧道消防演练》（安澜站）');
    const days = { from: '2025-04-01', until: '2025-04-02' };
    const stands = { principal: 'wang-zhiyuan', delegate: 'li-minghui', scope: 'all' as const, ...days };
    await wang.services.delegateSigning('roll-call', stands, wang.person);
    const of = (report: string) => JSON.stringify({ report });
    const title = { title: { words: '草稿题目' } };
    const typing = { draft: null, solicitation: null, urgent: null, entries: title, typedAt: 1 };
    await zhao.services.saveDraft({ ...typing, form: 'V1', report: null }, zhao.person.id);
    await zhao.services.saveDraft({ ...typing, form: 'V2', report: other }, zhao.person.id);
    const settings = { ...zhao.organisation.settings, problemTexts: 'register-only' as const };
    const first = { incident: null, stage: 'first' as const };
    await liu.services.saveDraft({ ...typing, form: 'V3', report: null, urgent: first }, liu.person.id);
    const whispers = [
      await commands.xinbao(liu, '急报'),
      await commands.leaderboard(sun, ''),
      await commands.leaderboard(zhao, ''),
      await commands.report(zhao, ''),
      await commands.xinbao(zhao, '草稿'),
      await presses[press.revise](zhao, of(other)),
    ];
    const view = formIn(await commands.report(sun, ''));
    const inSeries = { id: 'V1', root: 'V1', values: {}, state: shown, view, at: 1 };
    const unread = {
      id: 1,
      to: { channel: 'team' },
      kind: 'leaderboard',
      error: 'is_archived',
      since: 1,
    } as const;
    const counts = { toEdit: 1, toSend: 1, toConfirm: 0, pendingRate: 0 };
    const views = [
      await commands.report(sun, ''),
      await pressedIn(sun, press.template, 'arrears'),
      await pressedIn(sun, press.chooseFile),
      await commands.adopt(sun, ''),
      await forms[modal.adopt](sun, filledAdoption(sent, ['shi-gonglu-chu', 'guo-ban'])),
      await commands.xinbao(desk.visit('chen-li'), '确认'),
      await presses[press.confirmPage](desk.visit('chen-li'), JSON.stringify({ page: 1 })),
      await presses[press.confirmPage](desk.visit('chen-li'), JSON.stringify({ page: 0 })),
      await presses[press.adoptions](sun, of(used)),
      await presses[press.why](sun, JSON.stringify({ of: 'report', id: used })),
      await presses[press.whyUnit](sun, JSON.stringify({ of: 'unit', id: zhao.person.unit })),
      await presses[press.whyPage](sun, JSON.stringify({ of: 'unit', id: zhao.person.unit, page: 1 })),
      await forms[modal.adopt](sun, filledAdoption(sent, ['sheng-gonglu-ju'])),
      await commands.xinbao(desk.visit('chen-li'), '待定'),
      await presses[press.unrated](sun, ''),
      await presses[press.retro](sun, ''),
      await presses[press.setRate](desk.visit('chen-li'), JSON.stringify({ body: 'sheng-gonglu-ju' })),
      await presses[press.voidAdoption](sun, JSON.stringify({ adoption })),
      await presses[press.correctAdoption](sun, JSON.stringify({ adoption })),
      await presses[press.revise](zhao, of(returned)),
      await presses[press.opinion](wang, sign),
      await presses[press.return](wang, sign),
      await presses[press.hold](wang, sign),
      await commands.xinbao(wang, '审签'),
      await presses[press.waitingOpinion](wang, shown),
      await presses[press.waitingReturn](wang, shown),
      await presses[press.waitingMore](wang, JSON.stringify({ do: 'reject' }), inSeries),
      await presses[press.waitingMore](wang, JSON.stringify({ do: 'raise' }), inSeries),
      await presses[press.waitingMore](wang, JSON.stringify({ do: 'pass-on' }), inSeries),
      await presses[press.fullText](wang, sign),
      await presses[press.compare](zhao, of(ready)),
      await presses[press.compare](sun, of(merged)),
      await presses[press.timeline](zhao, of((await desk.edited('改过的', '正文')).id)),
      await presses[press.dispatch](sun, of(ready)),
      await presses[press.officeReturn](sun, of(ready)),
      await presses[press.keep](sun, of(ready)),
      await presses[press.adoptOf](sun, of(ready)),
      await presses[press.copyText](sun, of(ready)),
      await presses[press.edit](sun, of(ready)),
      await presses[press.edit](sun, of(begun)),
      await presses[press.edit](desk.visit('chen-li'), of(begun)),
      await presses[press.officeMore](sun, of(ready)),
      await presses[press.officeMore](sun, of(sent)),
      await presses[press.officeMore](sun, of(pending)),
      await presses[press.officeMore](sun, of(called)),
      await presses[press.merge](sun, of(ready)),
      await presses[press.duplicate](sun, of(ready)),
      await presses[press.receipt](sun, of(sent)),
      await presses[press.correct](sun, of(sent)),
      await presses[press.recall](sun, of(sent)),
      await presses[press.officeMore](chen, of(sent)),
      await presses[press.close](chen, of(closed)),
      await presses[press.officeMore](chen, of(closed)),
      await presses[press.reopen](chen, of(closed)),
      await commands.xinbao(sun, '待办'),
      open(queueForm(sun, { ...wholeQueue, page: 1 }, { counts, reports: [], more: true })),
      await forms[modal.report](zhao, filledReport({ title: '待审签的', body: '正文' })),
      await presses[press.signMore](wang, JSON.stringify({ ...JSON.parse(sign), do: 'pass-on' })),
      await presses[press.signMore](wang, JSON.stringify({ ...JSON.parse(sign), do: 'raise' })),
      await commands.xinbao(chen, '定时'),
      await commands.xinbao(sun, '免报'),
      await commands.xinbao(chen, '嘉奖'),
      await presses[press.giveAward](chen, ''),
      await presses[press.takeAwardBack](chen, JSON.stringify({ award })),
      await commands.xinbao(sun, '未送达'),
      open(undeliveredForm(sun, [unread])),
      await commands.xinbao(sun, '补签'),
      await presses[press.enterSignature](sun, of(pending)),
      await presses[press.placePaper](sun, of(called)),
      await presses[press.more](sun, '', { id: 'V1', root: 'V1', values: {}, state: '{}', view, at: 1 }),
      await commands.xinbao(zhao, '仅登记'),
      await commands.xinbao(zhao, '急报'),
      open(urgentForm({ ...zhao, organisation: { ...zhao.organisation, settings } })),
      await presses[press.urgentCall](zhao, matter),
      await presses[press.urgentFollow](zhao, matter),
      await commands.xinbao(sun, '倒流'),
      await commands.xinbao(wang, '委托'),
      await commands.xinbao(sun, '约稿'),
      await presses[press.payoutSee](sun, JSON.stringify({ payout: draft.id })),
      await presses[press.payoutPrepare](sun, '{}'),
      await presses[press.payoutCancel](sun, JSON.stringify({ payout: draft.id })),
      await presses[press.payoutPay](liu, JSON.stringify({ payout: approved.id })),
      await commands.xinbao(sun, '核对'),
      await presses[press.reconcile](sun, JSON.stringify({ check: alike })),
      await presses[press.reconcile](sun, JSON.stringify({ check: strange })),
      await presses[press.retroEntry](sun, JSON.stringify({ check: strange, entry: '0.0.0' })),
      await commands.xinbao(chen, '导出'),
      await presses[press.extendSolicitation](sun, JSON.stringify({ solicitation: asked.id })),
      await commands.xinbao(zhao, '意见'),
      await presses[press.answerSuggestion](sun, await desk.suggestion('少提醒')),
      await presses[press.draftBulletin](sun, february),
      await forms[modal.bulletin](sun, { values: {}, state: february, arrival: 'a1' }),
      await presses[press.enterScore](sun, JSON.stringify({ corrects: null })),
      await presses[press.returnBulletin](wang, JSON.stringify({ period: '2025-02', revision: 1 })),
    ].map(formIn);
    const thread = await desk.card(pending);
    const at = { ...thread, message: '1741140000.000100' };
    const elsewhere = [
      attachmentsRead(zh, pending, [
        { hash: 'a', name: '现场.png', caption: '现场', type: 'image/png', size: 1 },
      ]),
      await commands.xinbao(sun, '约稿 列表'),
      await commands.xinbao(sun, '意见 列表'),
      await commands.xinbao(sun, '规则'),
      await presses[press.whatIf](sun, JSON.stringify({ preset: 'zhonglou', year: 2025 })),
      await commands.xinbao(sun, '通报'),
      await commands.xinbao(sun, '发放'),
      await events.home(wang),
      await events.home(sun),
      await events.home(chen),
      await events.home(zhao),
      await events.message(wang, { text: '同意', at, thread }),
    ];
    const drawnForms = views.map(({ callback_id = '' }) => callback_id);
    expect([...new Set(drawnForms)].toSorted()).toEqual(Object.values(modal).toSorted());
    const known: string[] = [...Object.values(field), ...Object.values(options), ...Object.values(press)];
    const onForms = valuesOf('action_id', [...views, ...elsewhere, ...whispers]);
    expect(known).toEqual(expect.arrayContaining([...new Set(onForms)]));
    // And nothing is listened for that is never drawn.
    const unheard = Object.values(press).filter((id) => ![...onCards, ...onForms].includes(id));
    expect(unheard).toEqual([]);
  });
});
