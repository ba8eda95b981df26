import { field, modal, press } from '#commands/ids';
import { readBulletin } from '#documents/read/read-bulletin';
import type { Person } from '#playground/person';
import { until } from '#playground/until';
import { listingWords } from '#text/listings';
import { findMessage, nudge, openForm, type Stage, sendForm } from './screen.ts';

/** The papers as people of the station take them, read back from their files. */

/** `/xinbao 导出`, until the file has come. */
export async function takePaper(
  stage: Stage,
  person: Person,
  paper: string,
  period: string,
): Promise<string[][]> {
  const form = await openForm(stage, person, modal.export, () => person.command('/xinbao 导出'));
  return newFile(stage, person, async () => {
    await sendForm(stage, person, form, { [field.paper]: paper, [field.period]: period });
    await person.close(form.id);
  });
}

/** 发放表 or 代发明细表, from the card of a batch. */
export const takePayoutSheet = (
  stage: Stage,
  person: Person,
  batch: string,
  paper: 'payout' | 'bank',
): Promise<string[][]> =>
  newFile(stage, person, async () => {
    const card = await findMessage(person, batch, { action: press.payoutSheet });
    const menus = (card?.blocks ?? []).flatMap((block) => (block.type === 'actions' ? block.elements : []));
    const options = menus.flatMap((menu) => (menu.type === 'overflow' ? menu.options : []));
    const value = options.find((option) => option.value?.includes(`"${paper}"`))?.value;
    const channel = await person.dm();
    await person.press({ channel, ts: card?.ts ?? '', action_id: press.payoutSheet, value });
  });

/** The rows of every table and line of the file that comes of an act. */
async function newFile(stage: Stage, person: Person, act: () => Promise<unknown>): Promise<string[][]> {
  const files = async () => (await person.messages()).flatMap((message) => message.files ?? []);
  const before = (await files()).length;
  await act();
  const come = await until(
    async () => {
      await nudge(stage);
      return files();
    },
    (all) => all.length > before,
    { timeout: 30_000 },
  );
  const file = come.at(-1);
  const answer = await fetch(new URL(String(file?.control_url), String(file?.url_private)));
  const read = await readBulletin(new Uint8Array(await answer.arrayBuffer()));
  if (!read.ok) throw new Error(`${String(file?.title)}: ${read.refusal}`);
  return read.sheets.flatMap(({ rows }) => rows);
}

/** A listing's lines by the names of its columns, and its 合计. */
export function tableIn(rows: string[][]): { lines: Map<string, string>[]; totals: Map<string, string> } {
  const head = rows.findIndex((row) => row[0] === listingWords.number);
  const names = rows[head] ?? [];
  const named = rows.slice(head + 1).map((row) => new Map(names.map((name, at) => [name, row[at] ?? ''])));
  const end = named.findIndex((line) => [...line.values()].includes(listingWords.totals));
  return { lines: end < 0 ? named : named.slice(0, end), totals: named[end] ?? new Map<string, string>() };
}
