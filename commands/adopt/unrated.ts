import type { KnownBlock, ModalView } from '@slack/types';
import { setsRates } from '#domain/fill-rate';
import type { Unrated } from '#services/set-rate';
import { type Answer, type CommandDoor, open, type PressDoor, type Visit } from '../answer.ts';
import { modal, press } from '../ids.ts';
import { beside, button, modalView, note, paragraphs } from '../kit.ts';
import { bodyName, refused } from '../say.ts';
import { adoptionLine } from './adoption-line.ts';

/** Of one body's adoptions so many are named, and of bodies so many are listed: a form holds a hundred blocks. */
const NAMED = 5;
const BODIES = 12;

/** `/xinbao 待定`: 标准待定, by body. */
export const openUnrated: CommandDoor = (visit) => show(visit);

/** The same from a button. */
export const unratedPress: PressDoor = (visit) => show(visit);

async function show(visit: Visit): Promise<Answer> {
  const ruling = await visit.services.listUnrated(visit.person);
  return ruling.ok ? open(unratedForm(visit, ruling.value)) : refused(visit, ruling);
}

/** 标准待定: each body with what waits for its rate, and 设定标准 for those who may. */
export function unratedForm(visit: Visit, listed: Unrated[], done?: string): ModalView {
  const { rates, form } = visit.words;
  return modalView(modal.reading, { title: rates.title, close: form.close }, [
    ...(done ? paragraphs(done) : []),
    note(rates.lead),
    ...(setsRates(visit.person) ? [] : [note(rates.setBy(ratesSetters(visit)))]),
    ...(listed.length === 0 ? paragraphs(rates.none) : []),
    ...listed.slice(0, BODIES).flatMap((one) => bodyBlocks(visit, one)),
  ]);
}

/** Who of the station sets rates, by name and post. */
const ratesSetters = ({ words, organisation }: Visit): string =>
  words.list(
    organisation.people
      .filter((person) => person.active && setsRates(person))
      .map(({ name, post }) => words.person(name, post)),
  );

function bodyBlocks({ words, organisation, person }: Visit, { body, waiting }: Unrated): KnownBlock[] {
  const { rates } = words;
  const line = rates.body(bodyName(organisation, body), waiting.length);
  const rest = waiting.length - NAMED;
  return [
    ...(setsRates(person) ? [beside(line, button(press.setRate, rates.set, { body }))] : paragraphs(line)),
    ...waiting
      .slice(0, NAMED)
      .map(({ adoption, report }) =>
        note(rates.row(report.text.title, adoptionLine(words, organisation, adoption))),
      ),
    ...(rest > 0 ? [note(rates.more(rest))] : []),
  ];
}
