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
