import { afterEach, describe, expect, it } from 'vitest';
import type { Organisation } from '#domain/organisation';
import type { Report, ReportType } from '#domain/report';
import type { Ruling } from '#domain/ruling';
import { AT, clerk, deputy, head, station, writer } from '../domain/station.ts';
import { plainBody } from '../flow/acts.ts';
import { type House, openHouse } from './house.ts';

let house: House;
afterEach(() => house.store.close());

const value = (ruling: Ruling<Report, string>): Report => {
  if (!ruling.ok) throw new Error(ruling.refusal);
  return ruling.value;
};
/** A piece that its leader agreed to. */
async function registered(n: 0 | 1, type: ReportType = 'general'): Promise<Report> {
  const title = ['养护股完成春季路面养护', '联合整治货车超限超载'][n] ?? '';
  const words = { title, body: plainBody(title), type, eventDate: '2025-03-09' };
  const { id, task, text } = value(
    await house.services.submitReport(`form${n}`, words, { unit: 'roads' }, writer),
  );
  const press = { task: task.number, hash: text.hash, words: '同意报送' };
  const signer = type === 'problem' ? head : deputy;
  return value(await house.services.approveReport(id, signer.id, press));
}

describe('并入综合 and 标为重复', () => {
  it('are refused to a piece that was adopted, and change nothing', async () => {
    house = await openHouse();
    const [lead, other] = [await registered(0), await registered(1)];
    const adoption = {
      uses: [{ body: 'division', carrier: '公路信息', issue: '第3期' }],
      kind: 'single' as const,
      genre: 'news' as const,
      date: '2025-03-10',
      titlePrinted: null,
      instruction: null,
    };
    expect(await house.services.recordAdoption('form9', other.id, clerk, adoption)).toMatchObject({
      ok: true,
    });
    const before = await house.store.auditChain('s1');
    const no = { ok: false, refusal: 'adopted' };
    expect(await house.services.mergeReports(lead.id, [other.id], clerk, '合写', 'm1')).toEqual(no);
    expect(await house.services.mergeReports(other.id, [lead.id], clerk, '合写', 'm2')).toEqual(no);
    expect(await house.services.markDuplicate(other.id, lead.id, clerk, '重复', 'd1')).toEqual(no);
    expect(await house.store.auditChain('s1')).toEqual(before);
  });

  it('leave a problem on paper where its words must stay there', async () => {
    const open = station({ revision: 0 });
    const organisation: Organisation = { ...open, settings: { ...open.settings } };
    house = await openHouse(AT, organisation);
    const [lead, problem] = [await registered(0), await registered(1, 'problem')];
    // The station has since decided that such words stay on paper.
    organisation.settings.problemTexts = 'register-only';
    const no = { ok: false, refusal: 'register-only' };
    expect(await house.services.mergeReports(lead.id, [problem.id], clerk, '合写', 'm1')).toEqual(no);
    expect(await house.needs.books.report(problem.id)).toMatchObject({ status: 'registered' });
  });
});

describe('what ended in another', () => {
  /** What the office is told of its own accord, by kind. */
  const told = async () => {
    const outbox = house.store.outbox('s1');
    const said = [];
    for (let rows = await outbox.claim(AT, 100); rows.length > 0; rows = await outbox.claim(AT, 100))
      for (const row of rows) {
        said.push(row.notice);
        await outbox.sent(row, null, AT);
      }
    return said.filter(({ kind }) => kind === 'left-behind');
  };
  const gone = async (id: string) => {
    expect(await house.services.requestWithdrawal(id, writer.id)).toMatchObject({ ok: true });
    return house.services.settleWithdrawal(id, clerk, true);
  };

  it.each(['duplicate', 'merged'] as const)(
    'is named to the office once the other is withdrawn, and taken up again: %s',
    async (how) => {
      house = await openHouse();
      const { services, needs } = house;
      const [first, other] = [await registered(0), await registered(1)];
      if (how === 'merged') await services.mergeReports(first.id, [other.id], clerk, '合写', 'm1');
      else await services.markDuplicate(other.id, first.id, clerk, '重复', 'd1');
      expect(await needs.books.reportsInto(first.id)).toMatchObject([{ id: other.id }]);
      expect(await services.claimReport(other.id, clerk)).toEqual({ ok: false, refusal: 'wrong-state' });
      expect(await told()).toEqual([]);
      expect(await gone(first.id)).toMatchObject({ ok: true });
      expect(await told()).toEqual([{ kind: 'left-behind', report: first.id }]);
      expect(await services.claimReport(other.id, clerk)).toMatchObject({
        value: { status: 'editing', target: null },
      });
      expect(await needs.books.received('2025-03')).toEqual(new Map([['roads', 1]]));
    },
  );

  it('is never left behind in silence: of a mark and a withdrawal at one moment, one finds the other', async () => {
    house = await openHouse();
    const { services } = house;
    const [first, other] = [await registered(0), await registered(1)];
    await services.requestWithdrawal(first.id, writer.id);
    const [marked] = await Promise.all([
      services.markDuplicate(other.id, first.id, clerk, '重复', 'd1'),
      services.settleWithdrawal(first.id, clerk, true),
    ]);
    expect(await told()).toEqual(marked.ok ? [{ kind: 'left-behind', report: first.id }] : []);
    if (!marked.ok) expect(marked).toEqual({ ok: false, refusal: 'wrong-target' });
  });
});
