import type { KnownBlock, ModalView } from '@slack/types';
import type { UnconfirmedPage, Waiting } from '#services/confirm-adoptions';
import {
  type Answer,
  type CommandDoor,
  type FormDoor,
  instead,
  type PressDoor,
  type Visit,
} from '../answer.ts';
import { pickedMany, tickListField } from '../fields.ts';
import { field, modal, press } from '../ids.ts';
import { actions, beside, button, modalView, note, paragraphs } from '../kit.ts';
import { bodyName, momentOf, personName, refused, stopped } from '../say.ts';
import { carried, ofPage } from '../values.ts';
import { adoptionFacts, adoptionLine } from './adoption-line.ts';

/** `/xinbao 确认`: 待确认采用, for the office. */
export const openConfirm: CommandDoor = (visit) => show(visit, 0);

/** The same from a button, or another page of it. */
export const turnConfirm: PressDoor = (visit, value, form) => show(visit, carried(ofPage, value).page, form);

async function show(visit: Visit, page: number, form?: Parameters<PressDoor>[2]): Promise<Answer> {
  const ruling = await visit.services.unconfirmedPage(page, visit.person);
  return ruling.ok ? instead(confirmForm(visit, page, ruling.value), form) : refused(visit, ruling);
}

/** 待确认采用: each with its piece, and a box for those this person may confirm. */
function confirmForm(visit: Visit, page: number, listed: UnconfirmedPage, done: string[] = []): ModalView {
  const { words, organisation } = visit;
  const { confirm } = words.adoptions;
  const first = page * listed.size;
  const choices = listed.waiting.flatMap(({ adoption, report, hands }, index): [string, string][] =>
    hands === null
      ? []
      : [
          [
            confirm.choice(first + index + 1, bodyName(organisation, adoption.body), report.text.title),
            adoption.id,
          ],
        ],
  );
  return modalView(
    modal.confirmAdoptions,
    {
      title: confirm.title,
      close: words.form.close,
      state: { page },
      ...(choices.length > 0 && { submit: confirm.save }),
    },
    [
      ...done.flatMap(paragraphs),
      note(confirm.lead),
      ...(listed.waiting.some(({ hands }) => hands === 'single-person') ? [note(confirm.alone)] : []),
      ...(listed.waiting.length === 0 ? paragraphs(confirm.none) : []),
      ...listed.waiting.flatMap((one, index) => waitingBlocks(visit, one, first + index + 1)),
      ...(choices.length > 0
        ? [tickListField(field.adoptions, { label: confirm.pick, choices, values: [], optional: true })]
        : []),
      ...(page > 0 || listed.more ? [note(confirm.page(page + 1))] : []),
      ...actions(
        page > 0 ? button(press.confirmPage, confirm.back, { page: page - 1 }) : null,
        listed.more ? button(press.confirmPage, confirm.next, { page: page + 1 }) : null,
      ),
    ],
  );
}

function waitingBlocks(
  visit: Visit,
  { adoption, report, neverSent, hands }: Waiting,
  n: number,
): KnownBlock[] {
  const { words, organisation } = visit;
  const { adoptions } = words;
  const { confirm, recorded } = adoptions;
  const facts = [
    adoptionLine(words, organisation, adoption),
    ...adoptionFacts(words, adoption),
    ...(neverSent ? [adoptions.neverSent] : []),
    hands === null
      ? confirm.own
      : recorded(
          personName(words, organisation, adoption.recordedBy),
          momentOf(words, adoption.recordedAt, organisation),
        ),
  ];
  return [
    beside(confirm.row(n, report.text.title), button(press.adoptions, adoptions.open, { report: report.id })),
    note(words.facts(facts)),
  ];
}

export const submitConfirm: FormDoor = async (visit, { values, arrival }) => {
  const { services, words, person } = visit;
  const { confirm } = words.adoptions;
  const ids = pickedMany(values, field.adoptions);
  if (ids.length === 0) return { do: 'errors', errors: { [field.adoptions]: confirm.pickMissing } };
  const ruling = await services.confirmAdoptions(arrival, ids, person);
  if (!ruling.ok) return stopped(visit, ruling, field.adoptions);
  const { confirmed, left } = ruling.value;
  const [why] = left;
  const done = [
    confirm.done(confirmed.length),
    ...(why ? [confirm.left(left.length, words.refusal[why.why])] : []),
  ];
  const next = await services.unconfirmedPage(0, person);
  return next.ok ? { do: 'update', view: confirmForm(visit, 0, next.value, done) } : { do: 'close' };
};
