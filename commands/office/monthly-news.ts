import type { KnownBlock } from '@slack/types';
import { type BurdenKind, burdenKinds } from '#domain/burden';
import type { Pace } from '#domain/pace';
import { monthNumber } from '#domain/period';
import type { Letter } from '#ports/letter';
import type { Words } from '#text/zh';
import { periodName } from '../bulletin/bulletin-sheet.ts';
import { press } from '../ids.ts';
import { actions, button, header, paragraphs } from '../kit.ts';
import { personName } from '../say.ts';

type Of<K extends Letter['kind']> = Extract<Letter, { kind: K }>;

/** 进度预计 of one counter in one line: {上报}{c}／60篇，照此进度全年约{n}篇，今后每月需{m}篇. */
export function paceLine(words: Words, counter: 'dispatched' | 'adopted', pace: Pace): string {
  const { monthly } = words;
  const reached = pace.count >= pace.target;
  return words.clauses([
    monthly.paceLine(monthly.counters[counter], pace.count, pace.target),
    ...(pace.forecast === null ? [] : [monthly.forecast(pace.forecast)]),
    reached ? monthly.reached : monthly.monthly(pace.monthly),
  ]);
}

export const paceTitle = (words: Words, { month }: Of<'pace'>): string =>
  words.monthly.pace(monthNumber(month));

export const paceNews = (words: Words, letter: Of<'pace'>): KnownBlock[] => [
  header(paceTitle(words, letter)),
  ...paragraphs(
    [paceLine(words, 'dispatched', letter.dispatched), paceLine(words, 'adopted', letter.adopted)].join('\n'),
  ),
];

/** 待发稿酬, with the way to a batch. */
export const payoutDueLine = (words: Words, { sum, people, through }: Of<'payout-due'>): string =>
  words.payout.due(words.yuan(sum), people, words.day(through));

export const payoutDueNews = (words: Words, letter: Of<'payout-due'>): KnownBlock[] => [
  ...paragraphs(payoutDueLine(words, letter)),
  ...actions(button(press.payoutPrepare, words.payout.prepare, {})),
];

/** Of those who had the most messages, so many are named. */
const NAMED = 5;

export const burdenTitle = (words: Words, { month }: Of<'burden'>): string =>
  words.monthly.burden(words.month(month));

/** 减负月报: how many messages of each kind, who had the most, and what people would have better. */
export function burdenNews(words: Words, letter: Of<'burden'>): KnownBlock[] {
  const { monthly } = words;
  const { total, people, channels, suggestions, organisation } = letter;
  const kinds = (counts: Record<BurdenKind, number>): string =>
    words.list(
      burdenKinds
        .filter((kind) => counts[kind] > 0)
        .map((kind) => monthly.messages(monthly.kinds[kind], counts[kind])),
    );
  const most = people
    .slice(0, NAMED)
    .map((row) => monthly.burdenLine(personName(words, organisation, row.person), kinds(row)));
  const lines =
    people.length === 0
      ? [monthly.burdenNone]
      : [monthly.burdenTotal(people.length, kinds(total), channels), monthly.burdenMost, ...most];
  const answered = monthly.suggestions(suggestions.came, suggestions.settled);
  return [header(burdenTitle(words, letter)), ...paragraphs([...lines, answered].join('\n'))];
}

export const calendarLine = (words: Words, { year }: Of<'calendar-missing'>): string =>
  words.monthly.calendar(year);

export const differsLine = (words: Words, { period }: Of<'figures-differ'>): string =>
  words.monthly.differs(periodName(words, period));
