import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  cardOf,
  entered,
  formBy,
  heldIn,
  newReport,
  press,
  ready,
  redrawn,
  submit,
  topView,
} from './acts.ts';
import { openStation, type Station } from './station.ts';

describe('同时办理', () => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation();
  });
  beforeEach(() => station.pass(60));
  afterAll(() => station.close());

  const report = async (title: string) => {
    const [found] = (await station.books.reportsBy('zhao-lei', 20)).filter(
      ({ text }) => text.title === title,
    );
    if (!found) throw new Error(`no report ${title}`);
    return found;
  };

  it('five taps on 同意报送 are one approval', async () => {
    const { zhao, wang } = station.people;
    await submit(zhao, { title: '连点五次' });
    const card = await cardOf(wang, ['连点五次', '同意报送']);
    await Promise.all([1, 2, 3, 4, 5].map(() => press(wang, card, 'review.approve')));
    const { id, status, registration } = await report('连点五次');
    expect(await station.books.opinions(id)).toHaveLength(1);
    expect(status).toBe('registered');
    expect(registration).toEqual({ year: 2025, number: 1 });
  });

  it('同意报送 and 撤回 at one moment leave one of the two, and say so to the other', async () => {
    const { zhao, wang } = station.people;
    await submit(zhao, { title: '同意还是撤回' });
    const card = await cardOf(wang, ['同意还是撤回', '同意报送']);
    const own = await cardOf(zhao, '同意还是撤回');
    await Promise.all([press(wang, card, 'review.approve'), press(zhao, own, 'report.withdraw')]);
    const { status, task } = await report('同意还是撤回');
    expect([status, task.decided?.verdict]).toEqual(
      status === 'withdrawn' ? ['withdrawn', 'withdrawn'] : ['registered', 'approved'],
    );
    const loser = status === 'withdrawn' ? wang : zhao;
    await cardOf(loser, status === 'withdrawn' ? '本次操作未记录' : '此件现在的状态不能这样办理');
  });

  it('two writers who send the very same words: one is kept, the other is told of it and loses none', async () => {
    const { zhao, qian } = station.people;
    const words = entered({ title: '路肩培土完工' });
    const forms = [await newReport(zhao), await newReport(qian)];
    const acted = await Promise.all([
      zhao.submit(forms[0]?.id ?? '', words),
      qian.submit(forms[1]?.id ?? '', words),
    ]);
    expect(acted.map(({ outcome }) => outcome).toSorted()).toEqual(['closed', 'errors']);
    expect(acted.find(({ errors }) => errors)?.errors?.title).toContain('《路肩培土完工》');
    const loser = acted[0]?.outcome === 'closed' ? qian : zhao;
    expect(heldIn(await topView(loser), 'title')?.value).toBe('路肩培土完工');
    await loser.close((await topView(loser)).id);
  });

  it('two of the office who send up the same piece record it once', async () => {
    const { sun, chen } = station.people;
    const card = await ready(station, { title: '两人同时登记' });
    const forms = [
      await formBy(sun, () => press(sun, card, 'office.dispatch')),
      await formBy(chen, () => press(chen, card, 'office.dispatch')),
    ];
    const [first, second] = await Promise.all([
      sun.submit(forms[0]?.id ?? ''),
      chen.submit(forms[1]?.id ?? ''),
    ]);
    expect([first.outcome, second.outcome].toSorted()).toEqual(['closed', 'errors']);
    expect([first, second].find(({ errors }) => errors)?.errors).toEqual({
      superior: '此项已登记过，未重复登记。',
    });
    const { id } = await report('两人同时登记');
    expect(await station.books.dispatches(id)).toHaveLength(1);
    const late = first.errors ? sun : chen;
    await late.close((await topView(late)).id);
    await redrawn(sun, card, '办公室：已上报');
  });

  it('ten who report at one moment get ten numbers without a gap', async () => {
    const before = (await station.books.reportsBy('zhao-lei', 20)).length;
    const writers = station.organisation.people
      .filter(({ roles }) => roles.includes('unit-head'))
      .slice(0, 10)
      .map(({ handles }) => station.client.as(handles[0]?.split(':').at(-1) ?? ''));
    const forms = await Promise.all(writers.map((writer) => formBy(writer, () => writer.command('/report'))));
    const sent = await Promise.all(
      writers.map((writer, index) =>
        writer.submit(forms[index]?.id ?? '', entered({ title: `同时报送之${index}` })),
      ),
    );
    expect(sent.map(({ outcome }) => outcome)).toEqual(writers.map(() => 'closed'));
    const people = station.organisation.people
      .filter(({ roles }) => roles.includes('unit-head'))
      .slice(0, 10);
    const numbers = [];
    for (const { id } of people)
      numbers.push((await station.books.reportsBy(id, 1))[0]?.receipt?.number ?? 0);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(writers.map((_, index) => before + 1 + index));
  });
});

describe.each(['socket', 'http'] as const)('同时办理 over %s', (transport) => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation({ transport });
  });
  beforeEach(() => station.pass(60));
  afterAll(() => station.close());

  it.each(['同意在先', '退回在先', '又是同意在先', '又是退回在先'])(
    '同意报送 and 退回修改 at one moment leave one of the two, and the other learns who was first: %s',
    async (title) => {
      const { zhao, wang } = station.people;
      await submit(zhao, { title });
      const card = await cardOf(wang, [`\n${title}\n`, '同意报送']);
      const form = await formBy(wang, () => press(wang, card, 'review.return'));
      const approving = () => press(wang, card, 'review.approve');
      const returning = () => wang.submit(form.id, { choice: '0' });
      const returned = title.includes('退回')
        ? (await Promise.all([returning(), approving()]))[0]
        : (await Promise.all([approving(), returning()]))[1];
      const piece = (await station.books.reportsBy('zhao-lei', 9)).find(({ text }) => text.title === title);
      const opinions = await station.books.opinions(piece?.id ?? '');
      const late = `王志远副站长已于3月5日10:0${await minute(station)}签署意见，本次操作未记录。`;
      if (returned.outcome === 'closed') {
        expect([piece?.status, opinions.map(({ verdict }) => verdict)]).toEqual(['returned', ['returned']]);
        await cardOf(wang, late);
        await redrawn(wang, card, '王志远副站长：退回修改，请核实数据');
      } else {
        expect([piece?.status, opinions.map(({ verdict }) => verdict)]).toEqual(['registered', ['approved']]);
        expect(returned.errors).toEqual({ words: late });
        await wang.close(form.id);
        await redrawn(wang, card, '王志远副站长：同意报送。');
      }
    },
  );
});

const minute = async ({ client }: Station) => new Date(await client.clock.now()).getUTCMinutes();
