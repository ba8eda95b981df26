import type { KnownBlock, ModalView } from '@slack/types';
import { unpartedHeads } from '#domain/bulletin-blanks';
import { countsOf, stateOf } from '#domain/bulletin-check';
import { addDays } from '#domain/instant';
import { type Candidate, type EntryOutcome, outcomesOf } from '#domain/reconciliation';
import type { Checked } from '#services/check-bulletin';
import { type FormDoor, instead, nothing, type PressDoor, type Visit } from '../answer.ts';
import { dateField, picked, pickedDate, selectField, textField, typed } from '../fields.ts';
import { field, modal } from '../ids.ts';
import { modalView, note, paragraphs } from '../kit.ts';
import { cut } from '../limits.ts';
import { bodyName, refused, stopped } from '../say.ts';
import { carried, ofCheck } from '../values.ts';
import { countLines, HEADS } from './reconcile-card.ts';
import { bulletinLines, entryLine } from './reconcile-lines.ts';

/** 通报核对: questions first, some at a time; then one confirmation of everything. */

const AT_ONCE = 10;
const NONE = 'none';
/** What is proposed for one entry at most. */
const PROPOSED = 9;
const TITLE = 30;

type Asked = Extract<EntryOutcome, { kind: 'ask' }>;
const askedOf = ({ reconciliation }: Checked): Asked[] =>
  outcomesOf(reconciliation).filter((one) => one.kind === 'ask');

const block = (entry: string): string => `${field.answer}-${entry}`;
const valueFor = ({ report, adoption }: Candidate): string => `${report} ${adoption ?? ''}`;
function candidateOf(value: string): Candidate | null {
  const [report = '', adoption = ''] = value.split(' ');
  return value === NONE ? null : { report, adoption: adoption || null };
}

/** Questions, the confirmation of everything, or what it came to. */
export function checkView(visit: Visit, checked: Checked): ModalView {
  const { words } = visit;
  const { reconcile, form } = words;
  const { check } = checked;
  const state = { check: check.id };
  const asked = askedOf(checked);
  const unparted = unpartedHeads(check.rows);
  const lost = unparted === null ? [] : paragraphs(reconcile.unparted(cut(unparted, HEADS)));
  const counts = paragraphs(
    countLines(words, check, check.result?.counts ?? countsOf(checked.reconciliation)).join('\n'),
  );
  if (stateOf(check) === 'confirmed')
    return modalView(modal.reading, { title: reconcile.title, close: form.close }, [
      ...counts,
      ...bulletinLines(visit, checked),
    ]);
  if (asked.length > 0)
    return modalView(
      modal.reconcileAnswers,
      { title: reconcile.title, submit: reconcile.answers.save, close: form.close, state },
      [
        ...lost,
        ...counts,
        ...paragraphs(reconcile.answers.lead(asked.length)),
        ...asked.slice(0, AT_ONCE).map((one) => questionOf(visit, checked, one)),
      ],
    );
  return modalView(
    modal.reconcileConfirm,
    { title: reconcile.title, submit: reconcile.confirm, close: form.close, state },
    [
      ...lost,
      ...counts,
      note(reconcile.byOne),
      ...fillable(visit, checked),
      ...bulletinLines(visit, checked),
    ],
  );
}

function questionOf({ words, organisation, ...visit }: Visit, { ours }: Checked, asked: Asked) {
  const { answers } = words.reconcile;
  const title = (report: string) =>
    cut(ours.pieces.find((piece) => piece.report === report)?.titles[0] ?? '', TITLE);
  const proposed = asked.candidates.slice(0, PROPOSED).map((candidate): [string, string] => {
    const adoption = ours.adoptions.find(({ id }) => id === candidate.adoption);
    const text = adoption
      ? answers.recorded(
          title(candidate.report),
          bodyName(organisation, adoption.body),
          words.day(adoption.date),
        )
      : answers.unrecorded(title(candidate.report));
    return [text, valueFor(candidate)];
  });
  const { entry, question } = asked;
  const select = selectField(block(entry.id), {
    label: words.detail(answers.question[question], entryLine({ words, organisation, ...visit }, entry)),
    choices: [...proposed, [answers.none, NONE]],
  });
  return { ...select, element: { ...select.element, action_id: field.answer } };
}

/** What the notice may leave out of an adoption, asked for only where one is to be recorded. */
function fillable({ words, today }: Visit, { check, reconciliation }: Checked): KnownBlock[] {
  const { reconcile, form } = words;
  if (!outcomesOf(reconciliation).some(({ kind }) => kind === 'unrecorded')) return [];
  const last = addDays(check.until, -1);
  return [
    note(form.secrecy),
    dateField(field.date, { label: reconcile.date, value: last < today ? last : today }),
    textField(field.carrier, { label: reconcile.carrier, most: 60, optional: true }),
  ];
}

/** 「查看并确认」. */
export const openCheck: PressDoor = async (visit, value, form) => {
  const { check } = carried(ofCheck, value);
  const checked = await visit.services.readCheck(check, visit.person);
  return checked.ok ? instead(checkView(visit, checked.value), form) : refused(visit, checked);
};

/** 「放弃核对」, asked about once more by the button; the card says what came of it. */
export const giveUpPress: PressDoor = async (visit, value) => {
  const { check } = carried(ofCheck, value);
  const ruling = await visit.services.giveUpCheck(visit.arrival, check, visit.person);
  return ruling.ok ? nothing : refused(visit, ruling);
};

export const submitAnswers: FormDoor = async (visit, { values, state, arrival }) => {
  const { services, person } = visit;
  const { check } = carried(ofCheck, state);
  const blocks = Object.keys(values).filter((id) => id.startsWith(block('')));
  const answers = Object.fromEntries(
    blocks.flatMap((id): [string, Candidate | null][] => {
      const value = picked(values, id);
      return value === '' ? [] : [[id.slice(block('').length), candidateOf(value)]];
    }),
  );
  const checked = await services.answerCheck(arrival, check, person, answers);
  if (!checked.ok) return stopped(visit, checked, blocks[0] ?? field.answer);
  return { do: 'update', view: checkView(visit, checked.value) };
};

export const submitReconciled: FormDoor = async (visit, { values, state, arrival }) => {
  const { services, words, person, today } = visit;
  const { check } = carried(ofCheck, state);
  const date = pickedDate(values, field.date) || today;
  if (date > today) return { do: 'errors', errors: { [field.date]: words.adopt.dateFuture } };
  const carrier = typed(values, field.carrier).trim();
  const confirmed = await services.confirmCheck(arrival, check, person, { date, carrier });
  if (!confirmed.ok) {
    if (field.carrier in values) return stopped(visit, confirmed, field.carrier);
    return refused(visit, confirmed);
  }
  const view = checkView(visit, confirmed.value);
  return { do: 'update', view: { ...view, blocks: [...paragraphs(words.reconcile.done), ...view.blocks] } };
};
