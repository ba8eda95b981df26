import type { KnownBlock } from '@slack/types';
import { monthNumber } from '#domain/period';
import { has } from '#domain/person';
import type { Letter } from '#ports/letter';
import type { Words } from '#text/zh';
import { type PressDoor, whisper } from '../answer.ts';
import { press } from '../ids.ts';
import { actions, button, paragraphs } from '../kit.ts';
import { officeName, refused } from '../say.ts';
import { carried, ofMonth } from '../values.ts';

type Reminder = Extract<Letter, { kind: 'quota-reminder' }>;

const IDEAS = 3;

/** 报送提醒: what is missing, what could be written, and a way to say that there is nothing. */
export const quotaReminder = (words: Words, letter: Reminder): KnownBlock[] => {
  const value = { month: letter.month, units: letter.states.map(({ unit }) => unit.id) };
  return [
    ...paragraphs(reminderLine(words, letter)),
    ...actions(
      button(press.openForm, words.quota.report, value),
      letter.stage === 'last' ? null : button(press.noReport, words.quota.none, value),
      letter.stage === 'last' ? null : button(press.snooze, words.quota.snooze, value),
    ),
  ];
};

export function reminderLine(
  words: Words,
  { month, stage, states, lastDay, organisation }: Reminder,
): string {
  const { topics } = organisation;
  const ideas = [...(topics.get(monthNumber(month)) ?? []), ...(topics.get(0) ?? [])].slice(0, IDEAS);
  return states
    .map(({ unit, received, short }) =>
      words.quota.reminder[stage]({
        unit: unit.name,
        month: monthNumber(month),
        received,
        short,
        topics: words.list(ideas),
        // Who is reminded of his own month is not told to ask himself.
        office: officeName(organisation, (person) => has(person, 'correspondent') && person.unit === unit.id),
        lastDay: words.day(lastDay),
      }),
    )
    .join('\n');
}

const noting =
  (kind: 'no-report' | 'snooze'): PressDoor =>
  async (visit, value) => {
    const { month, units } = carried(ofMonth, value);
    const ruling = await visit.services.noteMonth(kind, month, units, visit.person);
    if (!ruling.ok) return refused(visit, ruling);
    const said = kind === 'no-report' ? visit.words.quota.noted : visit.words.quota.snoozed;
    return whisper(said(monthNumber(month)));
  };

/** 「本月无稿」: the unit is left in peace for the month. */
export const noReportPress = noting('no-report');
/** 「本月不再提醒」: the person is. */
export const snoozePress = noting('snooze');
