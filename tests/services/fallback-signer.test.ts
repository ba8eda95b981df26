import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Consequences } from '#domain/material';
import type { Person } from '#domain/person';
import type { Ruling } from '#domain/ruling';
import { everythingSaid } from '../db/everything-said.ts';
import { AT, clerk, deputy, head, peer, station, writer } from '../domain/station.ts';
import { type House, openHouse } from './house.ts';

const words = {
  title: '养护股完成春季路面养护',
  body: '三月以来，养护股投入12人，修补坑槽340平方米。施工避开早晚高峰，做到当天开挖、当天修复，没有发生拥堵，群众反映良好。下一步将对沿线桥头接缝逐处排查，建议上级增配小型铣刨设备一台，减少对通行的影响，提高修补质量和速度。',
  type: 'general' as const,
  eventDate: '2025-03-09',
};
const gone: Person = { ...deputy, active: false };
const settings = { ...station().settings, fallbackSigner: peer.id };
const value = <T>(ruling: Ruling<T, string>): T => {
  if (!ruling.ok) throw new Error(ruling.refusal);
  return ruling.value;
};

describe('a piece that goes to the fallback signer', () => {
  let house: House;
  const openWith = async (inCharge: Person) => {
    const people = [head, inCharge, peer, clerk, writer];
    house = await openHouse(AT, station({ revision: 0, people, settings }));
  };
  beforeEach(() => openWith(gone));
  afterEach(() => house.store.close());
  const said = async () =>
    (await everythingSaid(house.store, house.organisation.station.id, AT)).filter((key) =>
      key.startsWith('fallback:'),
    );
  const submit = async () =>
    value(await house.services.submitReport('form', words, { unit: 'roads' }, writer));

  it('is told to the office once when it is handed in, however often the form arrives', async () => {
    const { id, task } = await submit();
    await submit();
    expect(task.signer).toBe('peer');
    expect(await said()).toEqual([`fallback:${id}:1`]);
  });

  it('is told again when it is handed in again', async () => {
    const { id, text } = await submit();
    const decision = { task: 1, hash: text.hash, words: '请补充' };
    value(await house.services.returnReport(id, 'peer', decision));
    const revised = { ...words, body: words.body.replace('良好', '很好') };
    const again = value(await house.services.resubmitReport('again', id, revised, 'writer'));
    expect(await said()).toEqual([`fallback:${id}:1`, `fallback:${id}:${again.task.number}`]);
  });

  it('is told when it lies on paper, and when such an entry is sent again', async () => {
    const entry = { code: '甲一', type: 'general' as const, eventDate: '2025-03-09' };
    const { services } = house;
    const paper = { ...entry, unit: 'roads', place: '档案柜', writer: null };
    const { id, text } = value(await services.registerReport('form', paper, writer));
    value(await services.returnReport(id, 'peer', { task: 1, hash: text.hash, words: '请补充' }));
    value(await services.resubmitRegistered('again', id, { ...entry, code: '甲二' }, 'writer'));
    expect(await said()).toEqual([`fallback:${id}:1`, `fallback:${id}:2`]);
  });

  it('is told when it is urgent', async () => {
    const { report } = value(
      await house.services.reportUrgent(
        'form',
        {
          ...{ kind: 'other', unit: 'roads', matter: '路面塌陷', place: '国道三公里处' },
          ...{ eventAt: AT - 60_000, knownAt: AT - 60_000, duty: 'writer', leader: 'peer', closure: null },
          ...{ manuscript: { ...words, title: '路面塌陷（初报）' }, draft: null },
          registerOnly: null,
        },
        writer,
      ),
    );
    expect(await said()).toEqual([`fallback:${report.id}:1`]);
  });

  it('is told when its type is changed and it goes to him by that', async () => {
    await house.store.close();
    const people = [{ ...head, active: false }, deputy, peer, clerk, writer];
    house = await openHouse(AT, station({ revision: 0, people, settings }));
    const { id, text, task } = await submit();
    expect([task.signer, await said()]).toEqual(['deputy', []]);
    const retyping = { type: 'problem' as const, hash: text.hash, words: '' };
    const raised = value(await house.services.retypeReport(id, retyping, deputy, 'raise'));
    expect(raised.task.signer).toBe('peer');
    expect(await said()).toEqual([`fallback:${id}:2`]);
  });

  it('is told when its signer wrote what was merged into it, and it goes to him to be signed anew', async () => {
    await house.store.close();
    const people = [{ ...head, active: false }, deputy, peer, clerk, writer];
    house = await openHouse(AT, station({ revision: 0, people, settings }));
    const { services } = house;
    const lead = await submit();
    const other = { ...words, title: '隧道照明检修完成', type: 'problem' as const };
    const joined = value(await services.submitReport('other', other, { unit: 'roads' }, writer));
    const press = ({ text, task }: typeof lead) => ({ task: task.number, hash: text.hash, words: '同意' });
    value(await services.approveReport(lead.id, 'deputy', press(lead)));
    value(await services.approveReport(joined.id, 'peer', press(joined)));
    const merged = value(await services.mergeReports(lead.id, [joined.id], clerk, '', 'merge'));
    const saved = (told: Consequences) =>
      services.saveEdit(lead.id, clerk, merged.text, { hash: merged.text.hash, told }, 'save');
    const untold = await saved({ reasons: [], signer: null });
    const comes = !untold.ok && 'comes' in untold ? untold.comes : { reasons: [], signer: null };
    expect(comes.signer).toBe('peer');
    const resigned = value(await saved(comes));
    expect(resigned).toMatchObject({ status: 'pending-resign', task: { signer: 'peer' } });
    expect(await said()).toContain(`fallback:${lead.id}:${resigned.task.number}`);
  });

  it('is nothing to tell where the signer is there, or wrote it himself', async () => {
    await house.store.close();
    await openWith(deputy);
    await submit();
    value(
      await house.services.submitReport(
        'own',
        { ...words, title: '副站长自撰信息' },
        { unit: 'roads' },
        { ...deputy, unit: 'roads' },
      ),
    );
    expect(await said()).toEqual([]);
  });
});
