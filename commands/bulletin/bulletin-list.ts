import type { KnownBlock } from '@slack/types';
import { allow, type Ruling } from '#domain/ruling';
import { type CommandDoor, open, type PressDoor, type Visit, whisper } from '../answer.ts';
import { modal, press } from '../ids.ts';
import { beside, button, header, modalView, paragraphs } from '../kit.ts';
import { refused } from '../say.ts';
import { periodName } from './bulletin-sheet.ts';
import { scoreBlocks } from './score-form.ts';

/** The closed periods, each with its bulletin and what is next. */
async function periods(visit: Visit): Promise<Ruling<KnownBlock[]>> {
  const { words, services, person } = visit;
  const ruling = await services.listBulletins(person);
  if (!ruling.ok) return ruling;
  const { bulletin } = words;
  return allow(
    ruling.value.map(({ period, bulletin: one }) =>
      beside(
        words.detail(periodName(words, period), bulletin.states[one?.status ?? 'none']),
        one
          ? button(press.seeBulletin, bulletin.see, { period })
          : button(press.draftBulletin, bulletin.draft, { period }),
      ),
    ),
  );
}

/** `/xinbao 通报`. */
export const showBulletins: CommandDoor = async (visit) => {
  const ruling = await periods(visit);
  if (!ruling.ok) return refused(visit, ruling);
  const { title, none } = visit.words.bulletin;
  const closed = ruling.value.length === 0 ? paragraphs(none) : ruling.value;
  return whisper(title, [header(title), ...closed, ...(await scoreBlocks(visit))]);
};

/** 「站内情况通报」 in the home tab: the same, as a form. */
export const openBulletins: PressDoor = async (visit) => {
  const ruling = await periods(visit);
  if (!ruling.ok) return refused(visit, ruling);
  const { bulletin, form } = visit.words;
  const closed = ruling.value.length === 0 ? paragraphs(bulletin.none) : ruling.value;
  const blocks = [...closed, ...(await scoreBlocks(visit))];
  return open(modalView(modal.reading, { title: bulletin.title, close: form.close }, blocks));
};
