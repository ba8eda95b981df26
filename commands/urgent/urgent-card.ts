import type { KnownBlock } from '@slack/types';
import { dutyOf, type IncidentClock } from '#domain/incident-clock';
import type { Organisation } from '#domain/organisation';
import { policy } from '#domain/policy';
import { nextStep } from '#domain/queue';
import { mustReport } from '#domain/road-closure';
import type { Letter, Urgency } from '#ports/letter';
import type { Words } from '#text/zh';
import { press } from '../ids.ts';
import { actions, button, header, note, paragraphs } from '../kit.ts';
import { stepName, stepPress } from '../office/queue.ts';
import { placeNotes } from '../report/register-only.ts';
import { clockTime, momentOf, personName, unitName, untilDispatch } from '../say.ts';

type Given = Urgency & { organisation: Organisation };

/** Enough to follow a matter by; the register holds all. */
const CALLS = 3;
const REPORTS = 10;

/** 急报卡: both clocks, what was done, and what can be done now. */
export function urgentCard(words: Words, letter: Given): KnownBlock[] {
  const { incident } = letter;
  return [
    ...urgentFacts(words, letter),
    ...(incident.closedAt === null ? urgentActions(words, incident.id) : []),
  ];
}

export const urgentLine = (words: Words, { incident, organisation, phone, written }: Given): string =>
  words.facts([
    words.urgent.mark,
    ...([phone, written].some(({ state }) => state === 'overdue') && incident.closedAt === null
      ? [words.urgent.card.overdue]
      : []),
    words.urgent.kinds[incident.kind],
    unitName(organisation, incident.unit),
    incident.closedAt === null
      ? words.urgent.card.open
      : words.urgent.card.closed(momentOf(words, incident.closedAt, organisation)),
  ]);

/** A matter in two lines of a list: what and where, and its clocks. */
export const urgentSummary = (words: Words, letter: Given): KnownBlock[] => [
  ...paragraphs([letter.incident.matter, ...clockLines(words, letter)].join('\n')),
  note(urgentLine(words, letter)),
];

/** How a matter stands, in lines. */
function urgentFacts(words: Words, letter: Given): KnownBlock[] {
  const { incident, organisation, calls, reports, now } = letter;
  const { card } = words.urgent;
  const moment = (at: number) => momentOf(words, at, organisation);
  const name = (id: string) => personName(words, organisation, id);
  const called = calls
    .slice(-CALLS)
    .map(({ at, by, to, words: result }) => card.call(moment(at), name(by), to, result));
  const reported = reports
    .slice(-REPORTS)
    .map(({ text, status }) => card.report(text.title, words.status[status]));
  return [
    note(urgentLine(words, letter)),
    header(incident.matter),
    note(
      words.facts([
        ...(incident.place ? [incident.place] : []),
        card.moments(moment(incident.eventAt), moment(incident.knownAt)),
      ]),
    ),
    note(card.people(name(incident.duty), name(incident.leader))),
    ...paragraphs(clockLines(words, letter).join('\n')),
    ...(incident.closure ? [note(card.mustReport[mustReport(incident.closure, incident.eventAt, now)])] : []),
    ...reports.filter(({ id }) => id === incident.report).flatMap((first) => placeNotes(words, first)),
    ...called.flatMap(paragraphs),
    ...reported.map(note),
    ...missing(words, letter).map(note),
  ];
}

/** Why the written clock cannot be stopped yet. */
const missing = (words: Words, { incident, reports, written }: Urgency): string[] =>
  written.doneAt === null
    ? reports.filter(({ id }) => id === incident.report).flatMap((first) => untilDispatch(words, first))
    : [];

const clockLines = (words: Words, { organisation, phone, written }: Given): string[] =>
  [phone, written].map((clock) => clockLine(words, organisation, clock));

function clockLine(words: Words, organisation: Organisation, clock: IncidentClock): string {
  const { card } = words.urgent;
  const done = clock.doneAt === null ? '' : momentOf(words, clock.doneAt, organisation);
  return card.clockLine(card.clock[clock.duty][clock.state], momentOf(words, clock.due, organisation), done);
}

function urgentActions(words: Words, incident: string): KnownBlock[] {
  const { card } = words.urgent;
  const value = { incident };
  const plain = (text: string) => ({ type: 'plain_text' as const, text });
  return actions(
    button(press.urgentCall, card.logCall, value, { style: 'primary' }),
    button(press.urgentFollow, card.follow, value),
    button(press.urgentFinal, card.final, value),
    button(press.urgentClose, card.close, value, {
      confirm: {
        title: plain(card.close),
        text: plain(card.closeSure),
        confirm: plain(card.close),
        deny: plain(words.form.close),
      },
    }),
  );
}

/** 时限提醒, in one sentence. */
export function alarmLine(words: Words, letter: Extract<Letter, { kind: 'urgent-alarm' }>): string {
  const { alarm, incident, organisation } = letter;
  const { due } = letter[dutyOf(alarm)];
  return words.urgent.alarm[alarm](incident.matter, clockTime(due, organisation));
}

/** 时限提醒, with what can be done. */
export const alarmNews = (words: Words, letter: Extract<Letter, { kind: 'urgent-alarm' }>): KnownBlock[] => [
  ...paragraphs(alarmLine(words, letter)),
  ...(dutyOf(letter.alarm) === 'phone'
    ? actions(button(press.urgentCall, words.urgent.card.logCall, { incident: letter.incident.id }))
    : writtenActions(words, letter)),
];

/** What is missing until the 初报 is registered as sent up: to the office the way to do it, to all others its words. */
function writtenActions(words: Words, letter: Extract<Letter, { kind: 'urgent-alarm' }>): KnownBlock[] {
  const value = { report: letter.incident.report };
  const first = letter.reports.find(({ id }) => id === letter.incident.report);
  const read = button(press.fullText, words.sign.full, value);
  if (!first) return actions(read);
  const signs = policy['enter-signature'].from.includes(first.status)
    ? button(press.enterSignature, words.signing.enter, value)
    : null;
  const step = nextStep(first.status);
  const does = step === 'read' ? signs : button(stepPress[step], stepName(words)[step], value);
  return [...missing(words, letter).map(note), ...actions(letter.desk ? does : null, read)];
}

/** 每日续报提示. */
export const dailyNews = (words: Words, { incident }: Given): KnownBlock[] => {
  const { card } = words.urgent;
  const value = { incident: incident.id };
  return [
    ...paragraphs(words.urgent.daily(incident.matter)),
    ...actions(button(press.urgentFollow, card.follow, value), button(press.urgentFinal, card.final, value)),
  ];
};
