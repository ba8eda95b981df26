import type { KnownBlock } from '@slack/types';
import { stillStandsFor } from '#domain/left-behind';
import type { Opinion } from '#domain/opinion';
import { type Action, policy } from '#domain/policy';
import type { Letter } from '#ports/letter';
import type { Words } from '#text/zh';
import { press } from '../ids.ts';
import { actions, button, header, note } from '../kit.ts';
import { placeNotes } from '../report/register-only.ts';
import { verdictLine } from '../review/sign-card.ts';
import { bodyName, byline, dayOf, numberOf, personName, statusOf, turnLines, untilDispatch } from '../say.ts';
import { solicitationNotes } from '../solicit/solicit-news.ts';

type OfficeCard = Extract<Letter, { kind: 'office-card' }>;

/** 办公室卡片: one per piece in the office channel: what is mostly done now, and 「更多」 for all else. */
export function officeCard(words: Words, letter: OfficeCard): KnownBlock[] {
  const { report, organisation, opinion, dispatches, adoptions, target } = letter;
  const { status } = report;
  const value = { report: report.id };
  const can = (...acts: Action[]) => acts.some((action) => policy[action].from.includes(status));
  const takes = can('claim', 'take-up-again') && !stillStandsFor(report, target);
  const sent = dispatches.map(({ body, date, number }) =>
    words.office.sent(bodyName(organisation, body), words.day(date), number ?? ''),
  );
  const bodies = words.list(adoptions.map(({ body }) => bodyName(organisation, body)));
  const lock = report.lock && words.office.claimedBy(personName(words, organisation, report.lock.by));
  const facts = [
    lock,
    signedOff(words, letter),
    report.withdrawal ? words.signing.asked : null,
    ...sent,
    ...turnLines(words, organisation, letter),
    adoptions.length > 0 ? words.author.adoptions(bodies, adoptions.length) : null,
  ];
  return [
    note(officeLine(words, letter)),
    header(report.text.title),
    note(byline(words, organisation, report)),
    ...solicitationNotes(words, organisation, letter.solicitation),
    ...placeNotes(words, report),
    ...(opinion && !isOnCard(opinion, letter)
      ? [note(onText(words, report.text.number, opinion, verdictLine(words, organisation, opinion)))]
      : []),
    ...facts.filter((fact) => fact !== null).map(note),
    ...untilDispatch(words, report).map(note),
    ...actions(
      status === 'ready' ? button(press.dispatch, words.office.dispatch, value, { style: 'primary' }) : null,
      status === 'dispatched' ? button(press.dispatch, words.office.dispatchAgain, value) : null,
      takes ? button(press.edit, words.office.edit, value) : null,
      can('office-return') ? button(press.officeReturn, words.office.return, value) : null,
      button(press.officeMore, words.more.title, value),
    ),
  ];
}

/** An opinion on an earlier text says on which. */
const onText = (words: Words, text: number, opinion: Opinion, line: string): string =>
  opinion.text === text ? line : `${line}${words.aside(words.timeline.version(opinion.text))}`;

/** An approval that came on paper or by telephone is told with where its paper lies, in that one line. */
const isOnCard = ({ verdict, way, text }: Opinion, { report: { signature } }: OfficeCard): boolean =>
  verdict === 'approved' && way !== undefined && signature?.way === way && signature.text === text;

/** How a signature came that was not given on screen, what was said if more than yes, and where its paper lies. */
function signedOff(words: Words, { report, organisation }: OfficeCard): string | null {
  const { signature } = report;
  if (!signature?.way) return null;
  const { signing, sign } = words;
  const name = (id: string) => personName(words, organisation, id);
  const [signer, clerk] = [name(signature.by), name(signature.enteredBy ?? '')];
  const date = dayOf(words, signature.at, organisation);
  const how =
    signature.place === undefined
      ? signing.phone(signer, date, clerk)
      : signing.paper(signer, date, clerk, signature.place);
  const said = signature.words === sign.defaultOpinion ? '' : signature.words;
  const line = words.clauses([how, ...(said ? [signing.said(said)] : [])]);
  return signature.text === report.text.number
    ? line
    : `${line}${words.aside(words.timeline.version(signature.text))}`;
}

export const officeLine = (words: Words, { report, target }: OfficeCard): string =>
  words.facts([
    ...(report.incident ? [words.urgent.mark] : []),
    words.office.head(statusOf(words, { report, target })),
    words.type[report.text.type],
    ...(report.registration ? [words.office.registration(numberOf(words, report.registration))] : []),
  ]);
