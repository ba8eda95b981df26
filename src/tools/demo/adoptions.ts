import type { Person } from '#playground/person';
import { zh } from '#text/zh';
import { findMessage, openForm, persist, type Stage, sendForm } from './screen.ts';

/** One entry of the form 登记采用: bodies that used a piece in the same carrier and issue on the same day. */
export interface AdoptionEntry {
  title: string;
  writer: string;
  bodies: string[];
  carrier: string;
  issue: string;
  kind: string;
  date: string;
}

/** The office records it, until the writer is told. */
export async function recordAdoption(
  stage: Stage,
  office: Person,
  entry: AdoptionEntry,
  bodyNames: string[],
): Promise<void> {
  const writer = stage.as(entry.writer);
  const told = zh.author.adopted(entry.title, zh.list(bodyNames), entry.bodies.length);
  const view = await openForm(stage, office, 'adopt.form', () => office.command('/adopt'));
  await persist(
    stage,
    `${entry.title} is adopted by ${bodyNames.join()}`,
    () => findMessage(writer, told),
    async () => {
      if (!(await office.views()).some(({ id }) => id === view.id)) return;
      const report = await pickReport(office, view.id, entry.title);
      const { bodies, carrier, issue, kind, date } = entry;
      const values = { 'adopted-report': report, bodies, carrier, kind, date, ...(issue && { issue }) };
      await sendForm(stage, office, view, values);
      // Several bodies are looked at once more, each with its own carrier and issue.
      const asked = (await office.views()).find(({ callback_id }) => callback_id === 'adopt.issues');
      if (asked) await sendForm(stage, office, asked, {});
    },
  );
  for (const open of await office.views()) await office.close(open.id);
}

/** Types the title into the search field and picks the piece. */
export async function pickReport(office: Person, view: string, title: string): Promise<string> {
  const { options } = await office.suggest({
    view,
    block_id: 'adopted-report',
    action_id: 'adopt.report',
    query: title,
  });
  const value = options.find(({ text }) => JSON.stringify(text).includes(title))?.value;
  if (typeof value !== 'string') throw new Error(`《${title}》 is not offered`);
  return value;
}
