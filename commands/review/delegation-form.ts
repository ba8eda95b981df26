import type { KnownBlock, ModalView } from '@slack/types';
import { type Delegation, isSigner } from '#domain/delegation';
import { mayEntrust } from '#domain/entrust';
import { isOffice } from '#domain/person';
import { refuse } from '#domain/ruling';
import { type Answer, type CommandDoor, type FormDoor, open, type PressDoor, type Visit } from '../answer.ts';
import { dateField, picked, pickedDate, radioField, selectField } from '../fields.ts';
import { field, modal, press } from '../ids.ts';
import { actions, button, modalView, note, paragraphs, plain } from '../kit.ts';
import { refused, stopped } from '../say.ts';
import { carried, ofDelegation } from '../values.ts';
import { toldOf } from './delegation-news.ts';

const scopes = ['all', 'general', 'problem'] as const;

/** `/xinbao 委托`: what stands, each with its end, and a new one. */
export const openDelegation: CommandDoor = async (visit) =>
  isSigner(visit.person) || isOffice(visit.person)
    ? open(await delegationForm(visit))
    : refused(visit, refuse('not-yours'));

async function delegationForm(visit: Visit): Promise<ModalView> {
  const { words, organisation, person, today, services } = visit;
  const { delegation } = words.signers;
  const leaders = organisation.people
    .filter(isSigner)
    .map((one): [string, string] => [words.person(one.name, one.post), one.id]);
  const standing = await services.listDelegations(person);
  const title = { title: delegation.title, submit: delegation.save, close: words.form.close };
  return modalView(modal.delegation, title, [
    note(delegation.hint),
    ...(standing.length > 0 ? [note(delegation.standing)] : []),
    ...standing.flatMap((one) => standingLine(visit, one)),
    ...(isOffice(person)
      ? [selectField(field.principal, { label: delegation.principal, choices: leaders })]
      : []),
    selectField(field.delegate, {
      label: delegation.delegate,
      choices: leaders.filter(([, id]) => id !== person.id),
    }),
    dateField(field.from, { label: delegation.from, value: today }),
    dateField(field.until, { label: delegation.until, value: today }),
    radioField(field.scope, {
      label: delegation.scope,
      choices: scopes.map((scope) => [delegation.scopes[scope], scope]),
      value: 'all',
    }),
  ]);
}

function standingLine({ words, organisation, person }: Visit, delegation: Delegation): KnownBlock[] {
  const { line, end, endSure } = words.signers.delegation;
  const may = mayEntrust(person, delegation.principal);
  return [
    ...paragraphs(line(...toldOf(words, organisation, delegation))),
    ...actions(
      may
        ? button(
            press.endDelegation,
            end,
            { delegation: delegation.id },
            {
              confirm: {
                title: plain(end),
                text: plain(endSure),
                confirm: plain(end),
                deny: plain(words.form.close),
              },
            },
          )
        : null,
    ),
  ];
}

/** 「登记」: kept first; then the form says what stands. */
export const submitDelegation: FormDoor = async (visit, { values, arrival }) => {
  const { words, organisation, person, services } = visit;
  const { delegation: said } = words.signers;
  const wanted = {
    principal: isOffice(person) ? picked(values, field.principal) : person.id,
    delegate: picked(values, field.delegate),
    scope: scopes.find((scope) => scope === picked(values, field.scope)) ?? 'all',
    from: pickedDate(values, field.from),
    until: pickedDate(values, field.until),
  };
  const empty = ([field.principal, field.delegate, field.from, field.until] as const)
    .filter((id) => wanted[id] === '')
    .map((id) => [id, said.missing]);
  if (empty.length > 0) return { do: 'errors', errors: Object.fromEntries(empty) };
  const ruling = await services.delegateSigning(arrival, wanted, person);
  if (!ruling.ok)
    return stopped(visit, ruling, ruling.refusal === 'wrong-dates' ? field.until : field.delegate);
  return saidInstead(visit, said.done(...toldOf(words, organisation, ruling.value)));
};

/** 「结束委托」 in the form, which then says what has ended. */
export const endDelegationPress: PressDoor = async (visit, value) => {
  const { delegation } = carried(ofDelegation, value);
  const ruling = await visit.services.endDelegation(delegation, visit.person);
  if (!ruling.ok) return refused(visit, ruling);
  const { words, organisation } = visit;
  return saidInstead(visit, words.signers.delegation.ended(...toldOf(words, organisation, ruling.value)));
};

const saidInstead = ({ words }: Visit, sentence: string): Answer => ({
  do: 'update',
  view: modalView(
    modal.reading,
    { title: words.signers.delegation.title, close: words.form.close },
    paragraphs(sentence),
  ),
});
