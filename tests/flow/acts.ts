import type { Person } from '#playground/person';
import type { SeenMessage, SeenView } from '#playground/seen';
import { until } from '#playground/until';
import type { Station } from './station.ts';

/** What people of the station do, in small verbs, and what they then see. */

/** 校核说明 of whoever sends a piece in as it stands. */
export const AS_IT_STANDS = '情况属实，按原文报送。';

export type Acted = Awaited<ReturnType<Person['submit']>>;
/** A message, and where it stands. */
export interface Card {
  message: SeenMessage;
  channel: string;
}

const textsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'text' && typeof inner === 'string' ? [inner] : textsIn(inner),
  );
};

/** Every word drawn on a message or form. */
export const wordsOn = ({ blocks, ...rest }: { blocks?: unknown[]; text?: string }): string =>
  (blocks?.length ? textsIn(blocks) : [rest.text ?? '']).join('\n');

/** The buttons of a message, by what stands on them. */
export const buttonsOn = ({ blocks = [] }: SeenMessage): string[] =>
  blocks
    .flatMap((block) => (block.type === 'actions' ? block.elements : []))
    .flatMap((element) => (element.type === 'button' ? [element.text.text] : []));

/** The newest message that holds every one of these words, as soon as it stands there. */
export async function cardOf(person: Person, holds: string | string[], channel?: string): Promise<Card> {
  const wanted = [holds].flat();
  const place = channel ?? (await person.dm());
  const find = async () =>
    (await person.messages(place)).findLast((message) => {
      const words = `${wordsOn(message)}\n${buttonsOn(message).join('\n')}`;
      return wanted.every((word) => words.includes(word));
    });
  const message = await until(find, (found) => found !== undefined);
  if (!message) throw new Error(`no message with ${wanted.join(', ')}`);
  return { message, channel: place };
}

/** The same message, once it holds these words. */
export const redrawn = (person: Person, { message: { ts }, channel }: Card, holds: string) =>
  until(
    async () => (await person.messages(channel)).find((message) => message.ts === ts),
    (message) => message !== undefined && wordsOn(message).includes(holds),
  );

/** The same message, once it has no buttons left. */
export const settled = (person: Person, { message: { ts }, channel }: Card) =>
  until(
    async () => (await person.messages(channel)).find((message) => message.ts === ts),
    (message) => message !== undefined && buttonsOn(message).length === 0,
  );

export const press = (person: Person, { message, channel }: Card, action: string, value?: string) =>
  person.press({ channel, ts: message.ts, action_id: action, value });

/** 「更多」 on the office's card, and an act from its list: the form that then stands on top. */
export async function fromMore(clerk: Person, card: Card, action: string): Promise<SeenView> {
  const list = await formBy(clerk, () => press(clerk, card, 'office.more'));
  await clerk.press({ view: list.id, action_id: action });
  return topView(clerk);
}

/** Closes every form that stands open. */
export async function closeAll(person: Person): Promise<void> {
  for (const { id } of (await person.views()).toReversed()) await person.close(id);
}

/** Picks from a signer's card's menu. */
export function pickMore(person: Person, card: Card, what: string): Promise<Acted> {
  const menus = (card.message.blocks ?? [])
    .flatMap((block) => (block.type === 'actions' ? block.elements : []))
    .flatMap((element) =>
      element.type === 'overflow'
        ? element.options.map(({ value }) => ({ action: element.action_id, value }))
        : [],
    );
  const option = menus.find(({ value }) => value?.includes(`"do":"${what}"`));
  if (!option?.value || !option.action) throw new Error(`no menu has ${what}`);
  return press(person, card, option.action, option.value);
}

/** Does something that opens a form, and takes the form. */
export async function formBy(person: Person, act: () => Promise<Acted>): Promise<SeenView> {
  await act();
  return topView(person);
}

export async function topView(person: Person): Promise<SeenView> {
  const views = await until(
    () => person.views(),
    (all) => all.length > 0,
  );
  const view = views.at(-1);
  if (!view) throw new Error('no form is open');
  return view;
}

/** Presses the button of a form that carries this, among those of one name. */
export function pressIn(person: Person, view: SeenView, action: string, value: object): Promise<Acted> {
  const carried = JSON.stringify(value);
  const block = view.blocks.find((one) => {
    const elements = one.type === 'actions' ? one.elements : one.type === 'section' ? [one.accessory] : [];
    return elements.some(
      (element) => element?.type === 'button' && element.action_id === action && element.value === carried,
    );
  });
  const place = block?.block_id === undefined ? {} : { block_id: block.block_id };
  return person.press({ view: view.id, action_id: action, value: carried, ...place });
}

/** What a field of a form holds. */
export const heldIn = ({ values }: SeenView, field: string) => Object.values(values[field] ?? {})[0];

/** `/report` with an empty form, whatever drafts there are. */
export async function newReport(person: Person): Promise<SeenView> {
  const before = (await whispers(person)).length;
  await person.command('/report');
  const offered = async () => (await whispers(person)).slice(before);
  await until(
    async () => (await person.views()).length + (await offered()).length,
    (shown) => shown > 0,
  );
  const [offer] = await offered();
  if (offer) await press(person, { message: offer, channel: await person.dm() }, 'report.new');
  return topView(person);
}

/** What the bot whispers about an act, to this person alone. */
export async function whisperTo(
  person: Person,
  act: () => Promise<Acted>,
  channel?: string,
): Promise<SeenMessage> {
  const before = (await whispers(person, channel)).length;
  await act();
  const all = await until(
    () => whispers(person, channel),
    (now) => now.length > before,
  );
  const last = all.at(-1);
  if (!last) throw new Error('nothing was whispered');
  return last;
}

const whispers = async (person: Person, channel?: string) =>
  (await person.messages(channel)).filter(({ ephemeral }) => ephemeral);

export interface Entered {
  title: string;
  body?: string;
  type?: 'general' | 'problem';
  unit?: string;
  date?: string;
}

/** What nobody would ask about: long enough, of one matter, with a result. */
export const plainBody = (title: string): string =>
  `${title}。投入12人，完成3公里，群众反映良好。施工中坚持边通车边作业，没有发生拥堵，车辆通行正常。下一步将继续做好日常巡查，发现问题及时处置，保障沿线群众出行安全，并把好的做法整理出来，推广到其他路段和其他班组。`;

export const entered = ({ title, body, type, unit, date }: Entered) => ({
  title,
  body: body ?? plainBody(title),
  ...(type && { type }),
  ...(unit && { unit }),
  ...(date && { 'event-date': date }),
  declaration: ['yes'],
});

/** `/report`, filled in and sent. */
export async function submit(person: Person, words: Entered): Promise<Acted> {
  const form = await newReport(person);
  return sendReport(person, form, entered(words));
}

/** Sends the report's form; where it comes back with hints the words stay, and the writer says why. */
export async function sendReport(person: Person, form: SeenView, values: object): Promise<Acted> {
  const acted = await person.submit(form.id, { ...values });
  if (acted.outcome !== 'updated') return acted;
  return person.submit(form.id, { ...values, explanation: AS_IT_STANDS });
}

/** 同意报送 on the card that came for a title. */
export async function approve(signer: Person, title: string, button = '同意报送'): Promise<Card> {
  const card = await cardOf(signer, [title, button]);
  await press(signer, card, 'review.approve');
  return card;
}

/** A piece that its leader has approved, with its card in the office. */
export async function registered(
  { people, office }: Station,
  words: Entered,
  writer = people.zhao,
  signer = people.wang,
): Promise<Card> {
  await submit(writer, words);
  await approve(signer, words.title);
  return cardOf(people.sun, [words.title, '待核稿'], office);
}

/** 核稿 opened, and saved as it stands or with other words. */
export async function edit(clerk: Person, card: Card, values: object = {}): Promise<Acted> {
  const form = await formBy(clerk, () => press(clerk, card, 'office.edit'));
  return clerk.submit(form.id, { ...values });
}

/** A piece that waits to be sent up. */
export async function ready(station: Station, words: Entered): Promise<Card> {
  const card = await registered(station, words);
  await edit(station.people.sun, card);
  return cardOf(station.people.sun, [words.title, '待上报'], station.office);
}

export async function dispatch(clerk: Person, card: Card, values: object = {}): Promise<Acted> {
  const form = await formBy(clerk, () => press(clerk, card, 'office.dispatch'));
  return clerk.submit(form.id, { ...values });
}

export interface Adopted {
  search: string;
  bodies: string[];
  carrier?: string;
  issue?: string;
  date?: string;
  level?: string;
  kind?: string;
}

/** `/adopt`: the piece is searched for, the form filled in and sent. */
export async function adopt(clerk: Person, { search, ...values }: Adopted): Promise<Acted> {
  const form = await formBy(clerk, () => clerk.command('/adopt'));
  const { options } = await clerk.suggest({ view: form.id, action_id: 'adopt.report', query: search });
  const acted = await clerk.submit(form.id, {
    'adopted-report': options[0]?.value,
    carrier: '公路信息',
    ...values,
  });
  // Several bodies, and what is unusual, are looked at once more.
  const next = (await clerk.views()).find(
    ({ id, callback_id }) => id === form.id && callback_id === 'adopt.issues',
  );
  return acted.outcome === 'updated' && next ? clerk.submit(form.id, {}) : acted;
}
