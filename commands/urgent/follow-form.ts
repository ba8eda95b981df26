import type { ModalView } from '@slack/types';
import type { Draft } from '#domain/draft';
import type { Incident } from '#domain/incident';
import type { Urgency } from '#ports/letter';
import type { FollowUp } from '#services/follow-urgent';
import type { FormDoor, Visit } from '../answer.ts';
import { momentField, pickedMoment, textField, typed } from '../fields.ts';
import { field, modal } from '../ids.ts';
import { modalView, note } from '../kit.ts';
import { repeatedBeside } from '../report/hints.ts';
import { kept } from '../report/typing.ts';
import { momentOf, stopped } from '../say.ts';
import { carried, ofFollowUp } from '../values.ts';
import { firstOnPaper, paperField, readPaper } from './on-paper.ts';
import { openingErrors, undeclared } from './read-urgent-form.ts';
import { declarationField } from './urgent-form.ts';

/** 续报 and 终报, drawn and read back. */
export function followForm(
  visit: Visit,
  urgency: Urgency,
  stage: FollowUp['stage'],
  draft?: Draft,
): ModalView {
  const { words, names, organisation } = visit;
  const first = firstOnPaper(urgency, organisation);
  const { incident, reports } = urgency;
  const { follow, actualOpening } = words.urgent;
  const title = stage === 'final' ? follow.finalTitle : follow.title;
  const state = { urgent: { incident: incident.id, stage }, ...(draft && { draft: draft.id }) };
  const fields = [
    textField(field.title, {
      label: first ? words.register.code : words.form.headline,
      most: 100,
      // Of a matter that was begun with words its name tells what belongs on the paper.
      ...((first === null || first.registerOnly) && {
        value: titleOf(words, incident, stage, reports.length),
      }),
    }),
    first
      ? paperField(visit, first.registerOnly?.place)
      : textField(field.body, { label: follow.body, multiline: true }),
    ...(incident.closure
      ? [
          momentField(field.actualOpening, {
            label: actualOpening,
            optional: true,
            ...(incident.closure.actualOpening !== null && { value: incident.closure.actualOpening }),
          }),
        ]
      : []),
    declarationField(visit),
  ];
  return modalView(
    modal.urgentFollow,
    { title, submit: words.urgent.form.submit, close: words.form.close, state },
    [
      note(words.form.secrecy),
      note(words.drafts.saving(`${names.xinbao} ${words.words.drafts}`)),
      ...kept(fields, draft?.entries ?? {}),
    ],
  );
}

/** {事项}（续报{n}）; the 初报 is the first of the matter's reports. */
function titleOf(
  words: Visit['words'],
  incident: Incident,
  stage: FollowUp['stage'],
  reports: number,
): string {
  const { urgent } = words;
  return urgent.reportTitle(
    incident.matter,
    stage === 'final' ? urgent.stages.final : urgent.nthFollow(reports),
  );
}

/** 「送审」 of a 续报 or 终报; the moment of re-opening goes into its words as well. */
export const submitFollow: FormDoor = async (visit, { values, state, arrival }) => {
  const { urgent: part, draft } = carried(ofFollowUp, state);
  const { incident, stage } = part;
  const { words, services, organisation, person, today } = visit;
  const { urgent } = words;
  const current = await services.readUrgent(incident, person);
  if (!current.ok) return stopped(visit, current, field.title);
  const onPaper = firstOnPaper(current.value, organisation) !== null;
  // A form that still has the field for words is not read as one that has none.
  if (onPaper && !(field.paperPlace in values))
    return { do: 'errors', errors: { [field.title]: words.refusal['register-only'] } };
  const title = typed(values, field.title).trim();
  const said = typed(values, field.body).trim();
  const paper = readPaper(visit, values);
  const actualOpening = pickedMoment(values, field.actualOpening);
  const { eventAt } = current.value.incident;
  const errors = Object.fromEntries([
    ...(title ? [] : [[field.title, words.field.title.missing]]),
    ...(onPaper || said ? [] : [[field.body, words.field.body.missing]]),
    ...(onPaper ? paper.errors : []),
    ...undeclared(visit, values),
    ...openingErrors(visit, { expectedOpening: null, actualOpening }, eventAt),
  ]);
  if (Object.keys(errors).length > 0) return { do: 'errors', errors };
  const reopened =
    actualOpening === null
      ? []
      : [urgent.fact(urgent.actualOpening, momentOf(words, actualOpening, organisation))];
  const type = current.value.reports[0]?.text.type ?? 'problem';
  const body = onPaper ? '' : [said, ...reopened].join('\n');
  const manuscript = { title, body, type, eventDate: today };
  const registerOnly = onPaper ? { place: paper.place } : null;
  const sent = { stage, manuscript, actualOpening, registerOnly, draft };
  const ruling = await services.followUrgent(arrival, incident, sent, person);
  if (ruling.ok) return { do: 'close' };
  if (ruling.refusal === 'repeated') return repeatedBeside(visit, ruling, field.title);
  return stopped(visit, ruling, field.title);
};
