import { paperMissing } from '#domain/paper-signature';
import { policy } from '#domain/policy';
import type { Report } from '#domain/report';
import type { Words } from '#text/zh';
import type { Answer, PressDoor, Visit } from '../answer.ts';
import { open } from '../answer.ts';
import { press } from '../ids.ts';
import { overflow } from '../kit.ts';
import { readFullText } from '../report/reading.ts';
import { readVersions } from '../report/versions.ts';
import { retypeForm } from '../review/pass-on.ts';
import { refused } from '../say.ts';
import { carried, type Deed, ofDeed, ofReading, type Reading } from '../values.ts';
import { copyText, takeTransmittal } from './papers.ts';
import { openKeep } from './return-and-keep.ts';
import { openPlace, openSignatureOf } from './signature-form.ts';

/** The office card's two menus: what can be done to a piece, and how it can be read. Slack takes five entries in each. */

type Door = (visit: Visit, report: string) => Promise<Answer> | Answer;

async function openRaise(visit: Visit, report: string): Promise<Answer> {
  const ruling = await visit.services.mayAct('raise', report, visit.person);
  return ruling.ok ? open(retypeForm(visit, ruling.value, 'problem')) : refused(visit, ruling, report);
}

const deeds: Record<Deed, Door> = {
  keep: openKeep,
  raise: openRaise,
  sign: openSignatureOf,
  place: openPlace,
};

const readings: Record<Reading, Door> = {
  full: readFullText,
  compare: (visit, report) => readVersions(visit, { report }),
  transmittal: takeTransmittal,
  copy: copyText,
};

/** 「更多」: what else can be done. */
export const deedPress: PressDoor = (visit, value) => {
  const { report, do: what } = carried(ofDeed, value);
  return deeds[what](visit, report);
};

/** 「查看」. */
export const readingPress: PressDoor = (visit, value) => {
  const { report, do: what } = carried(ofReading, value);
  return readings[what](visit, report);
};

/** What else can be done to a piece where it stands; null where nothing can. */
export function deedMenu({ office, signing }: Words, report: Report) {
  const { status, text } = report;
  const may = (action: keyof typeof policy) => policy[action].from.includes(status);
  const offered: [may: boolean, text: string, deed: Deed][] = [
    [may('keep'), office.keep, 'keep'],
    [may('raise') && text.type === 'general', signing.raise, 'raise'],
    [may('enter-signature'), signing.enter, 'sign'],
    [may('place-paper') && paperMissing(report), signing.placePaper, 'place'],
  ];
  const shown = offered.filter(([allowed]) => allowed);
  if (shown.length === 0) return null;
  return overflow(
    press.officeMore,
    shown.map(([, name, what]) => [name, { report: report.id, do: what }]),
  );
}

/** How a piece can be read. */
export function readingMenu({ sign, author, papers }: Words, { id, status }: Report) {
  const paper = policy['take-paper'].from.includes(status);
  const offered: [text: string, reading: Reading][] = [
    [sign.full, 'full'],
    [author.compare, 'compare'],
    ...(paper
      ? ([
          [papers.transmittal, 'transmittal'],
          [papers.copy, 'copy'],
        ] satisfies [string, Reading][])
      : []),
  ];
  return overflow(
    press.officeRead,
    offered.map(([name, what]) => [name, { report: id, do: what }]),
  );
}
