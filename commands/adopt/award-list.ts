import type { KnownBlock, ModalView } from '@slack/types';
import type { GivenAward } from '#services/award-entries';
import { type Answer, type CommandDoor, open, type Visit } from '../answer.ts';
import { modal, press } from '../ids.ts';
import { actions, beside, button, modalView, note, paragraphs } from '../kit.ts';
import { refused } from '../say.ts';
import { awardFacts, awardRow } from './award-words.ts';

/** A form holds a hundred blocks, and each award takes two. */
const SHOWN = 40;

/** `/xinbao 嘉奖`, and the same from the home tab: what stands, with 撤销, and the way to give one. */
export const openAwards: CommandDoor = async (visit) => {
  const ruling = await visit.services.listAwards(visit.person);
  return ruling.ok ? open(awardList(visit, ruling.value)) : refused(visit, ruling);
};

/** The same list after one was given or taken back, with what was done. */
export async function afterAward(visit: Visit, done: string): Promise<Answer> {
  const ruling = await visit.services.listAwards(visit.person);
  return ruling.ok ? { do: 'update', view: awardList(visit, ruling.value, done) } : refused(visit, ruling);
}

function awardList(visit: Visit, standing: GivenAward[], done?: string): ModalView {
  const { award, form } = visit.words;
  const rest = standing.length - SHOWN;
  return modalView(modal.reading, { title: award.title, close: form.close }, [
    ...(done ? paragraphs(done) : []),
    note(award.lead),
    ...actions(button(press.giveAward, award.give, {})),
    ...paragraphs(standing.length === 0 ? award.none : award.standing(standing.length)),
    ...standing.slice(0, SHOWN).flatMap((one) => awardBlocks(visit, one)),
    ...(rest > 0 ? [note(award.more(rest))] : []),
  ]);
}

const awardBlocks = (visit: Visit, given: GivenAward): KnownBlock[] => [
  beside(
    awardRow(visit, given),
    button(press.takeAwardBack, visit.words.award.back.act, { award: given.award.id }),
  ),
  note(visit.words.facts(awardFacts(visit, given))),
];
