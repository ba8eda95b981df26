import type { KnownBlock, ModalView } from '@slack/types';
import type { Addressee } from '#domain/notice';
import type { Organisation } from '#domain/organisation';
import { LISTED, type Undelivered } from '#domain/undelivered';
import type { Letter } from '#ports/letter';
import type { Words } from '#text/zh';
import { type Answer, instead, open, type PressDoor, type Visit } from '../answer.ts';
import { modal, press } from '../ids.ts';
import { actions, beside, button, modalView, note, paragraphs } from '../kit.ts';
import { momentOf, personName, refused } from '../say.ts';
import { carried, ofNotice } from '../values.ts';

type Told = Extract<Letter, { kind: 'undelivered' }>;

const nameOf = (words: Words, organisation: Organisation, to: Addressee): string =>
  'person' in to ? personName(words, organisation, to.person) : words.undelivered.channels[to.channel];

export const undeliveredLine = (words: Words, { organisation, about }: Told): string =>
  words.undelivered.told(nameOf(words, organisation, about));

/** What the office hears once a day of whoever cannot be reached. */
export const undeliveredNews = (words: Words, letter: Told): KnownBlock[] => [
  ...paragraphs(undeliveredLine(words, letter)),
  ...actions(button(press.openUndelivered, words.undelivered.open, {})),
];

/** `/xinbao 未送达`: what was given up, each to be sent again. */
export const openUndelivered = async (visit: Visit): Promise<Answer> => {
  const ruling = await visit.services.listUndelivered(visit.person);
  return ruling.ok ? open(undeliveredForm(visit, ruling.value)) : refused(visit, ruling);
};

/** 「重发」: the list as it stands then. */
export const resendPress: PressDoor = async (visit, value, form) => {
  const { notice } = carried(ofNotice, value);
  const ruling = await visit.services.resendNotice(notice, visit.person);
  const left = ruling.ok ? await visit.services.listUndelivered(visit.person) : ruling;
  if (!left.ok) return refused(visit, left);
  return instead(undeliveredForm(visit, left.value, visit.words.undelivered.resent), form);
};

export function undeliveredForm(visit: Visit, rows: Undelivered[], said?: string): ModalView {
  const { words, organisation } = visit;
  const { undelivered } = words;
  const blocks = rows.map(({ id, to, error, since }) =>
    beside(
      undelivered.row(
        nameOf(words, organisation, to),
        reason(words, error),
        momentOf(words, since, organisation),
      ),
      button(press.resendNotice, undelivered.resend, { notice: id }),
    ),
  );
  return modalView(modal.reading, { title: undelivered.title, close: words.form.close }, [
    ...(said === undefined ? [] : [note(said)]),
    ...(rows.length === 0 ? paragraphs(undelivered.none) : blocks),
    ...(rows.length >= LISTED ? [note(undelivered.more)] : []),
  ]);
}

const reason = ({ undelivered }: Words, error: string): string =>
  Object.entries(undelivered.reasons).find(([known]) => known === error)?.[1] ??
  undelivered.otherReason(error);
