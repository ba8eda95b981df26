import type { KnownBlock } from '@slack/types';
import type { Organisation } from '#domain/organisation';
import type { StationBulletin, StationBulletinStep } from '#domain/station-bulletin';
import type { Letter } from '#ports/letter';
import type { Words } from '#text/zh';
import { press } from '../ids.ts';
import { actions, beside, button, header, note, paragraphs } from '../kit.ts';
import { faultWords } from '../office/papers.ts';
import { momentOf, personName } from '../say.ts';
import { bulletinSheet, periodName, takeBulletin } from './bulletin-sheet.ts';

type Bulletin = Extract<Letter, { bulletin: StationBulletin }>;
type Closed = Extract<Letter, { kind: 'periods-closed' }>;

/** What was done to it last, by whom and when. */
function lastStep(words: Words, organisation: Organisation, { steps }: StationBulletin): string {
  const step = steps.at(-1);
  return step ? stepLine(words, organisation, step) : '';
}

/** One step, by whom and when. */
export function stepLine(words: Words, organisation: Organisation, step: StationBulletinStep): string {
  const { bulletin } = words;
  const by = step.by === null ? bulletin.calendar : personName(words, organisation, step.by);
  return bulletin.step(
    by,
    bulletin.acts[step.act],
    momentOf(words, step.at, organisation),
    step.reason ?? '',
  );
}

export const reviewLine = (words: Words, { bulletin }: Bulletin): string =>
  words.bulletin.review(periodName(words, bulletin.period));

/** The card on which a leader agrees; once decided, the buttons give way to what was decided. */
export function bulletinReview(words: Words, letter: Bulletin): KnownBlock[] {
  const { bulletin, organisation } = letter;
  const value = { period: bulletin.period, revision: bulletin.revision };
  const open = bulletin.status === 'submitted';
  return [
    header(reviewLine(words, letter)),
    ...bulletinSheet(words, bulletin),
    note(lastStep(words, organisation, bulletin)),
    ...(open
      ? actions(
          button(press.approveBulletin, words.bulletin.approve, value, { style: 'primary' }),
          button(press.returnBulletin, words.bulletin.return, value),
        )
      : []),
  ];
}

export const officeBulletinLine = (words: Words, { bulletin }: Bulletin): string =>
  words.bulletin.office(periodName(words, bulletin.period), words.bulletin.states[bulletin.status]);

/** How it stands, before the office, with what is next. */
export function bulletinOffice(words: Words, letter: Bulletin): KnownBlock[] {
  const { bulletin, organisation } = letter;
  const { period, revision, status } = bulletin;
  return [
    ...paragraphs(officeBulletinLine(words, letter)),
    note(lastStep(words, organisation, bulletin)),
    ...actions(
      status === 'approved'
        ? button(press.publishBulletin, words.bulletin.publish, { period, revision }, { style: 'primary' })
        : null,
      button(press.seeBulletin, words.bulletin.see, { period }),
      takeBulletin(words, period),
    ),
  ];
}

export const publishedLine = (words: Words, { bulletin }: Bulletin): string =>
  words.bulletin.named(periodName(words, bulletin.period));

/** 站内情况通报 in the team channel. */
export const publishedBulletin = (words: Words, letter: Bulletin): KnownBlock[] => [
  header(publishedLine(words, letter)),
  ...bulletinSheet(words, letter.bulletin),
];

export const bulletinFileLine = (words: Words, { bulletin }: Bulletin): string =>
  words.bulletin.file(periodName(words, bulletin.period));

/** Instead of the file, before the office: what is wrong with its template. */
export const bulletinFaultLine = (
  words: Words,
  { bulletin, fault }: Extract<Letter, { kind: 'bulletin-fault' }>,
): string => words.bulletin.unfilled(periodName(words, bulletin.period), faultWords(words, fault));

/** 结账之后: the office may draft. */
export const closedLine = (words: Words, { periods }: Closed): string =>
  words.bulletin.closed(words.list(periods.map((period) => periodName(words, period))));

export const periodsClosed = (words: Words, letter: Closed): KnownBlock[] => [
  ...paragraphs(closedLine(words, letter)),
  ...letter.periods.map((period) =>
    beside(periodName(words, period), button(press.draftBulletin, words.bulletin.draft, { period })),
  ),
];
