import type { KnownBlock } from '@slack/types';
import { policy } from '#domain/policy';
import type { ReportStatus } from '#domain/report';
import type { Letter } from '#ports/letter';
import type { Words } from '#text/zh';
import { press } from '../ids.ts';
import { actions, button, header, note, overflow } from '../kit.ts';
import { verdictLine } from '../review/sign-card.ts';
import { bodyName, byline, numberOf, personName } from '../say.ts';

type OfficeCard = Extract<Letter, { kind: 'office-card' }>;

const editable: readonly ReportStatus[] = ['registered', 'editing', 'ready', 'kept'];
const returnable: readonly ReportStatus[] = ['registered', 'editing', 'ready', 'pending-resign'];

/** 办公室卡片: one per piece in the office channel, with what can be done now. */
export function officeCard(words: Words, letter: OfficeCard): KnownBlock[] {
  const { report, organisation, opinion, dispatches, adoptions } = letter;
  const { status } = report;
  const value = { report: report.id };
  const sent = dispatches.map(({ body, date, number }) =>
    words.office.sent(bodyName(organisation, body), words.day(date), number ?? ''),
  );
  const bodies = words.list(adoptions.map(({ body }) => bodyName(organisation, body)));
  const lock = report.lock && words.office.claimedBy(personName(words, organisation, report.lock.by));
  const facts = [
    lock,
    ...sent,
    adoptions.length > 0 ? words.author.adoptions(bodies, adoptions.length) : null,
  ];
  return [
    note(officeLine(words, letter)),
    header(report.text.title),
    note(byline(words, organisation, report)),
    ...(opinion ? [note(verdictLine(words, organisation, opinion))] : []),
    ...facts.filter((fact) => fact !== null).map(note),
    ...actions(
      status === 'ready' ? button(press.dispatch, words.office.dispatch, value, { style: 'primary' }) : null,
      status === 'dispatched' ? button(press.dispatch, words.office.dispatchAgain, value) : null,
      editable.includes(status) ? button(press.edit, words.office.edit, value) : null,
      returnable.includes(status) ? button(press.officeReturn, words.office.return, value) : null,
      overflow(press.officeMore, [
        ...(['registered', 'editing', 'ready'].includes(status)
          ? [[words.office.keep, { ...value, do: 'keep' }] satisfies [string, object]]
          : []),
        [words.sign.full, { ...value, do: 'full' }],
        [words.author.compare, { ...value, do: 'compare' }],
        ...(policy['take-paper'].from.includes(status)
          ? [
              [words.papers.transmittal, { ...value, do: 'transmittal' }] satisfies [string, object],
              [words.papers.copy, { ...value, do: 'copy' }] satisfies [string, object],
            ]
          : []),
      ]),
    ),
  ];
}

export const officeLine = (words: Words, { report }: OfficeCard): string =>
  words.facts([
    words.office.head(words.status[report.status]),
    words.type[report.text.type],
    ...(report.registration ? [words.office.registration(numberOf(words, report.registration))] : []),
  ]);
