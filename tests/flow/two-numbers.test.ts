import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approve, buttonsOn, cardOf, formBy, submit, topView, wordsOn } from './acts.ts';
import { openStation, type Station, type StationOptions } from './station.ts';

const FIRST = '桥梁定期检查完成';
const SECOND = '路面坑槽修补完成';

/** Two pieces of which the second was signed first, so that each has the other's number as its 登记号. */
async function opened(options: StationOptions = {}, button?: string): Promise<Station> {
  const station = await openStation(options);
  const { zhao, wang } = station.people;
  await submit(zhao, { title: FIRST });
  await station.pass(60);
  await submit(zhao, { title: SECOND });
  await station.pass(60);
  await approve(wang, SECOND, button);
  await cardOf(station.people.sun, SECOND, station.office);
  await approve(wang, FIRST, button);
  await cardOf(station.people.sun, FIRST, station.office);
  return station;
}

describe('来稿号 and 登记号', () => {
  let station: Station;
  beforeAll(async () => {
    station = await opened();
  });
  afterAll(() => station.close());

  const first = `来稿2025-001（登记号2025-002）《${FIRST}》`;
  const second = `来稿2025-002（登记号2025-001）《${SECOND}》`;

  it.each([
    ['来稿号', '来稿2025-001', [first]],
    ['登记号', '登记号2025-001', [second]],
    ['either, where it is not said which', '2025-001', [second, first]],
  ])('both find a piece: by %s', async (_by, query, found) => {
    const { sun } = station.people;
    const form = await formBy(sun, () => sun.command('/adopt'));
    const { options } = await sun.suggest({ view: form.id, action_id: 'adopt.report', query });
    expect(options.map(({ text }) => Object(text).text)).toEqual(found);
    await sun.close(form.id);
  });

  it('stand with their names on the office’s card and in 待办, where each is said once', async () => {
    const { sun } = station.people;
    const card = wordsOn((await cardOf(sun, FIRST, station.office)).message);
    expect(card).toContain('登记号2025-002');
    expect(card.split('来稿2025-001')).toHaveLength(2);
    await sun.command('/xinbao 待办');
    const queue = await topView(sun);
    expect(wordsOn(queue)).toContain(
      `《${FIRST}》\n待核稿｜一般信息｜登记号2025-002｜大队综合股 赵磊｜3月5日报送｜第1稿｜来稿2025-001`,
    );
    expect(wordsOn(queue).split('来稿2025-001')).toHaveLength(2);
    await sun.close(queue.id);
  });
});

it('are told apart in English as well', async () => {
  const station = await opened({ locale: 'en' }, 'Approve');
  const { sun } = station.people;
  const form = await formBy(sun, () => sun.command('/adopt'));
  const asked = { view: form.id, action_id: 'adopt.report', query: 'registration 2025-001' };
  const { options } = await sun.suggest(asked);
  expect(options.map(({ text }) => Object(text).text)).toEqual([
    `Receipt no. 2025-002 (registration no. 2025-001) “${SECOND}”`,
  ]);
  const card = await cardOf(sun, FIRST, station.office);
  expect(wordsOn(card.message)).toContain('Registration no. 2025-002');
  expect(wordsOn(card.message)).toContain('receipt no. 2025-001');
  expect(buttonsOn(card.message)).toContain('Edit');
  await station.close();
});
