import type { KnownBlock, ModalView } from '@slack/types';
import type { ReportText } from '#domain/report';
import { againsts } from '#domain/versions';
import type { Comparison } from '#services/read-report';
import { type Answer, instead, type PressDoor, type PressedForm, type Visit } from '../answer.ts';
import { modal, press } from '../ids.ts';
import { actions, comparison, menu, modalView, note, paragraphs } from '../kit.ts';
import { limits } from '../limits.ts';
import { byline, momentOf, personName, refused } from '../say.ts';
import { carried, ofComparison } from '../values.ts';

/** 「查看对照」: at first what the office changed in the writer's words; then any version with the one picked beside it. */
export const compareVersions: PressDoor = (visit, value, form) =>
  readVersions(visit, carried(ofComparison, value), form);

export async function readVersions(
  visit: Visit,
  { report, text, against }: ReturnType<typeof ofComparison.parse>,
  form?: PressedForm,
): Promise<Answer> {
  const ruling = await visit.services.compareVersions(report, visit.person, text, against);
  return ruling.ok ? instead(versionsForm(visit, ruling.value), form) : refused(visit, ruling);
}

function versionsForm(visit: Visit, compared: Comparison): ModalView {
  const { words, organisation } = visit;
  const { report, texts } = compared;
  return modalView(modal.reading, { title: words.desk.versions.title, close: words.form.close }, [
    ...(texts.length > 1 ? pickers(visit, compared) : []),
    ...difference(visit, compared),
    note(byline(words, organisation, report)),
  ]);
}

function difference({ words }: Visit, { text, base, passages }: Comparison): KnownBlock[] {
  const { versions } = words.desk;
  if (!base) return [note(versions.first), comparison(passages)];
  const unchanged = passages.every(({ kind }) => kind === 'same');
  return [
    note(versions.compared(text.number, base.number)),
    ...(unchanged ? paragraphs(words.office.unchanged) : []),
    comparison(passages),
  ];
}

function pickers({ words, organisation }: Visit, { report, texts, text, against }: Comparison): KnownBlock[] {
  const { versions } = words.desk;
  const latest = texts.slice(-limits.options).toReversed();
  const signed = report.signature?.text;
  const named = ({ number, by, at }: ReportText): string =>
    versions.option(
      number,
      personName(words, organisation, by),
      momentOf(words, at, organisation),
      number === signed ? versions.signed : '',
    );
  const offered = againsts.filter((kind) => kind !== 'signed' || signed !== undefined);
  return actions(
    menu(
      press.version,
      latest.map((one) => [named(one), { report: report.id, text: one.number, against }]),
      latest.findIndex(({ number }) => number === text.number),
    ),
    menu(
      press.versionAgainst,
      offered.map((kind) => [
        versions.against[kind],
        { report: report.id, text: text.number, against: kind },
      ]),
      offered.indexOf(against),
    ),
  );
}
