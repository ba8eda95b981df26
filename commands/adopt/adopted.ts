import type { KnownBlock, ModalView } from '@slack/types';
import type { Adoption } from '#domain/adoption';
import { isOffice } from '#domain/person';
import type { Adoptions } from '#services/read-adoptions';
import { type Answer, instead, type PressDoor, type PressedForm, type Visit } from '../answer.ts';
import { modal, press } from '../ids.ts';
import { actions, button, header, modalView, note, paragraphs } from '../kit.ts';
import { byline, momentOf, personName, refused } from '../say.ts';
import { carried, ofReport } from '../values.ts';
import { adoptionFacts, adoptionLine } from './adoption-line.ts';

/** A form holds a hundred blocks, and each adoption takes three at most. */
const SHOWN = 30;

/** 「采用情况」 of a report: each adoption as it stands, with what can be done about it. */
export const openAdoptions: PressDoor = (visit, value, form) =>
  showAdoptions(visit, carried(ofReport, value).report, form);

async function showAdoptions(visit: Visit, report: string, form?: PressedForm): Promise<Answer> {
  const ruling = await visit.services.readAdoptions(report, visit.person);
  return ruling.ok ? instead(adoptedForm(visit, ruling.value), form) : refused(visit, ruling);
}

/** The same list after an adoption was turned, with what was done. */
export async function afterTurn(visit: Visit, report: string, done: string): Promise<Answer> {
  const ruling = await visit.services.readAdoptions(report, visit.person);
  if (!ruling.ok) return { do: 'close' };
  return { do: 'update', view: adoptedForm(visit, ruling.value, done) };
}

function adoptedForm(visit: Visit, { report, adoptions, neverSent }: Adoptions, done?: string): ModalView {
  const { words, organisation } = visit;
  return modalView(modal.reading, { title: words.adoptions.title, close: words.form.close }, [
    header(report.text.title),
    note(
      words.facts([byline(words, organisation, report), ...(neverSent ? [words.adoptions.neverSent] : [])]),
    ),
    ...(adoptions.length > 0
      ? actions(button(press.why, words.why.button, { of: 'report', id: report.id }))
      : []),
    ...(done ? paragraphs(done) : []),
    ...(adoptions.length === 0 ? paragraphs(words.adoptions.none) : []),
    ...adoptions.slice(-SHOWN).flatMap((adoption) => adoptionBlocks(visit, adoption, adoptions)),
  ]);
}

function adoptionBlocks(visit: Visit, adoption: Adoption, all: Adoption[]): KnownBlock[] {
  const { words, organisation, person } = visit;
  const { id, status, reason, recordedBy, recordedAt } = adoption;
  const { states, corrected, recorded, reason: because, void: voiding, correct } = words.adoptions;
  const replaced = all.some(({ corrects }) => corrects === id);
  const facts = [
    replaced ? corrected : states[status],
    ...adoptionFacts(words, adoption),
    recorded(personName(words, organisation, recordedBy), momentOf(words, recordedAt, organisation)),
    ...(reason === null ? [] : [because(reason)]),
  ];
  return [
    ...paragraphs(adoptionLine(words, organisation, adoption)),
    note(words.facts(facts)),
    ...(isOffice(person) && status !== 'void'
      ? actions(
          button(press.correctAdoption, correct.act, { adoption: id }),
          button(press.voidAdoption, voiding.act, { adoption: id }),
        )
      : []),
  ];
}
