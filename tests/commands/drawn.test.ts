import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modal, press } from '#commands/ids';
import { commands, events, forms, presses } from '#commands/index';
import { drawn } from '#commands/letters';
import { escaped } from '#commands/limits';
import { checkBlocks } from '#playground/blocks/check-blocks';
import { isTooMuch } from '#playground/blocks/text-total';
import { fields } from '#playground/fields';
import { checkView } from '#playground/views/check-view';
import { en } from '#text/en';
import { zh } from '#text/zh';
import { type Desk, filledAdoption, filledReport, formIn, openDesk } from './desk.ts';
import { everyLetter } from './letters.ts';
import { typed } from './typed.ts';

const everyBody = ({ organisation }: Desk) => organisation.bodies.map(({ id }) => id);
/** 通报核对 of a notice with many such titles, ours and others', as far as such words may be kept. */
async function noticeOf(desk: Desk, title: string) {
  const line = title.replace(/[\r\n《》]/g, ' ');
  const lines = Array.from({ length: 60 }, (_, n) => `${n + 1}.《${line}${n % 3}》（安澜站，${n}分）`);
  const sums = '安澜站：采用60篇，得100分，排名第1。';
  const sun = desk.visit('sun-xiaomei');
  const id = await desk.check([...lines, sums].join('\n').slice(0, 3000)).catch(() => null);
  if (id === null) return commands.xinbao(sun, '核对');
  return presses[press.reconcile](sun, JSON.stringify({ check: id }));
}

describe('whatever is typed', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  it.each([
    ['zh', zh],
    ['en', en],
  ])('every card is one that Slack takes (%s)', (_locale, words) => {
    fc.assert(
      fc.property(typed, (text) => {
        for (const letter of everyLetter(desk.organisation, text)) {
          const { text: line, blocks } = drawn(words, letter);
          expect(checkBlocks(blocks, `/${letter.kind}`, 'message')).toEqual([]);
          expect(isTooMuch(blocks.map(fields))).toBe(false);
          expect(line.trim()).not.toBe('');
          expect(escaped(line).length).toBeLessThanOrEqual(4000);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('every form and every whisper is one that Slack takes', async () => {
    let hinted = 0;
    const by = (id: string) => desk.visit(id);
    await fc.assert(
      fc.asyncProperty(typed, async ({ title, body }) => {
        const { id: ready } = await desk.piece(title, body, 'ready');
        const { id: edited } = await desk.edited(title.slice(0, 90), body);
        const { id: returned } = await desk.piece(title, body, 'returned');
        const { id: merged } = await desk.merged(title, body.slice(0, 8000));
        const { id: upward } = await desk.sent(title, body);
        const { id: pending, task } = await desk.piece(title, body, 'pending-sign');
        const { report: used, adoption } = await desk.adopted(title, body, 1);
        const award = await desk.awarded({ report: used }, body.slice(0, 200));
        const behind = JSON.stringify({ behind: { at: task.openedAt, id: pending.slice(0, -1) } });
        const of = (report: string) => JSON.stringify({ report });
        const answers = [
          await presses[press.revise](by('zhao-lei'), of(returned)),
          await presses[press.waiting](by('wang-zhiyuan'), behind),
          await presses[press.fullText](by('sun-xiaomei'), of(ready)),
          await presses[press.timeline](by('zhao-lei'), of(edited)),
          await presses[press.compareVersions](
            by('zhao-lei'),
            JSON.stringify({ report: edited, text: 2, against: 'previous' }),
          ),
          await presses[press.compare](by('zhao-lei'), of(ready)),
          await presses[press.copyText](by('sun-xiaomei'), of(ready)),
          await presses[press.edit](by('sun-xiaomei'), of(ready)),
          await presses[press.edit](by('chen-li'), of(ready)),
          await presses[press.merge](by('sun-xiaomei'), of(ready)),
          await presses[press.officeMore](by('sun-xiaomei'), of(ready)),
          await presses[press.compare](by('sun-xiaomei'), of(merged)),
          await presses[press.edit](by('sun-xiaomei'), of(merged)),
          await presses[press.officeMore](by('sun-xiaomei'), of(upward)),
          await presses[press.recall](by('sun-xiaomei'), of(upward)),
          await commands.xinbao(by('sun-xiaomei'), '待办'),
          await forms[modal.adopt](by('sun-xiaomei'), filledAdoption(upward, everyBody(desk))),
          await commands.xinbao(by('chen-li'), '确认'),
          await presses[press.adoptions](by('sun-xiaomei'), of(used)),
          await presses[press.why](by('sun-xiaomei'), JSON.stringify({ of: 'unit', id: 'general' })),
          await presses[press.voidAdoption](by('sun-xiaomei'), JSON.stringify({ adoption })),
          await presses[press.correctAdoption](by('sun-xiaomei'), JSON.stringify({ adoption })),
          await commands.xinbao(by('chen-li'), '嘉奖'),
          await presses[press.takeAwardBack](by('chen-li'), JSON.stringify({ award })),
          await presses[press.why](by('sun-xiaomei'), JSON.stringify({ of: 'report', id: used })),
          await presses[press.payoutSee](
            by('sun-xiaomei'),
            JSON.stringify({ payout: (await desk.payout(title, 'draft')).id }),
          ),
          await presses[press.answerSuggestion](
            by('sun-xiaomei'),
            await desk.suggestion(body.slice(0, 1000)),
          ),
          await noticeOf(desk, title),
        ];
        for (const answer of answers) expect(checkView(formIn(answer), 'modal')).toBeUndefined();
        // The piece stands there already: whatever its words, its form comes back with what is to be said.
        const sent = filledReport({ title, body: `${body.slice(0, 2900)}，共12人，其中13人` });
        const asked = await forms[modal.report](by('zhao-lei'), sent);
        if (asked.do === 'update') expect(checkView(asked.view, 'modal')).toBeUndefined();
        hinted += asked.do === 'update' ? 1 : 0;
        // The office's form has every field there is.
        const view = formIn(await commands.report(by('sun-xiaomei'), ''));
        const plain = { id: 'V1', root: 'V1', values: sent.values, state: '{}', view, at: 1 };
        const more = await presses[press.more](by('sun-xiaomei'), '', plain);
        expect(checkView(formIn(more), 'modal')).toBeUndefined();
        for (const person of ['zhao-lei', 'wang-zhiyuan', 'sun-xiaomei'])
          expect(checkView(await events.home(by(person)), 'home')).toBeUndefined();
        for (const [who, said] of [
          ...['我的', '任务', '积分榜', '帮助', title].map((word) => ['zhao-lei', word] as const),
          ...(['zhao-lei', 'sun-xiaomei'] as const).map((reader) => [reader, '意见 列表'] as const),
        ]) {
          const answer = await commands.xinbao(by(who), said);
          if (answer.do !== 'whisper') continue;
          const { blocks = [] } = answer;
          expect(checkBlocks(blocks, `/${said}`, 'message')).toEqual([]);
          expect(isTooMuch(blocks.map(fields))).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
    expect(hinted).toBeGreaterThan(20);
  }, 120_000);
});
