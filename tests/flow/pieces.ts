import type { Report } from '#domain/report';
import { cardOf, edit, formBy, press, registered, submit } from './acts.ts';
import { type Forger, openForger } from './forge.ts';
import { openStation, type Station } from './station.ts';

/** Titles of pieces that stand at four places of their way. */
export const PENDING = '待审签的稿件';
export const READY = '待上报的稿件';
export const RETURNED_ONCE = '退回过的稿件';
export const OWN = '副站长自己的稿件';

export const users = { wang: 'U02WANG', li: 'U03LI', sun: 'U05SUN', zhao: 'U06ZHAO', wu: 'U08WU' };
export const notYours = '此项不由您办理。需要协助请联系办公室孙晓梅。';
/** Nobody is told to ask himself. */
export const notYoursTo = (asker: string | null, colleague = '陈立'): string =>
  asker === 'sun-xiaomei' ? notYours.replace('孙晓梅', colleague) : notYours;
export const unknown = '花名册中没有您的账号，请联系办公室孙晓梅添加。';
export const wrongState = '此件现在的状态不能这样办理，请看最新卡片。';

export interface Pieces {
  station: Station;
  forger: Forger;
  report(title: string): Promise<Report>;
  close(): Promise<void>;
}

/** A station over signed HTTP with those pieces, in which 刘静 has left; and someone who forges. */
export async function openPieces(): Promise<Pieces> {
  const station = await openStation({
    transport: 'http',
    organisation: (demo) => ({
      ...demo,
      people: demo.people.map((person) => (person.id === 'liu-jing' ? { ...person, active: false } : person)),
    }),
  });
  const forger = await openForger(station);
  const { zhao, wang, sun } = station.people;
  await submit(zhao, { title: PENDING });
  await edit(sun, await registered(station, { title: READY }));
  await station.pass(60);
  await submit(wang, { title: OWN });
  await submit(zhao, { title: RETURNED_ONCE });
  const card = await cardOf(wang, [RETURNED_ONCE, '退回修改']);
  const form = await formBy(wang, () => press(wang, card, 'review.return'));
  await wang.submit(form.id, { choice: '0' });
  const news = await cardOf(zhao, [`《${RETURNED_ONCE}》退回修改。`]);
  const revision = await formBy(zhao, () => press(zhao, news, 'report.revise'));
  await zhao.submit(revision.id, { declaration: ['yes'] });
  await cardOf(wang, [RETURNED_ONCE, '第2稿']);
  return {
    station,
    forger,
    report: async (title) => {
      const mine = await station.books.reportsBy(title === OWN ? 'wang-zhiyuan' : 'zhao-lei', 10);
      const found = mine.find(({ text }) => text.title === title);
      if (!found) throw new Error(`no report ${title}`);
      return found;
    },
    close: async () => {
      await forger.close();
      await station.close();
    },
  };
}
