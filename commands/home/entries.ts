import type { ActionsBlock } from '@slack/types';
import { isSigner } from '#domain/delegation';
import { isOffice, type Person } from '#domain/person';
import type { Words } from '#text/zh';
import { type PressId, press } from '../ids.ts';
import { actions, button } from '../kit.ts';

/** Where on the page an entry hangs. */
type Place = 'writing' | 'signing' | 'office';

interface Entry {
  place: Place;
  press: PressId;
  name(words: Words): string;
  concerns(person: Person): boolean;
  primary?: true;
}

const anybody = () => true;
const officeAlone = (person: Person) => isOffice(person) && !isSigner(person);

/** 首页的入口: the one place where a way on from the home tab is hung, in the order they are shown. */
const entries: readonly Entry[] = [
  {
    place: 'writing',
    press: press.openForm,
    name: ({ home }) => home.report,
    concerns: anybody,
    primary: true,
  },
  {
    place: 'signing',
    press: press.openDelegation,
    name: ({ signers }) => signers.delegation.title,
    concerns: isSigner,
  },
  { place: 'office', press: press.openQueue, name: ({ home }) => home.queue, concerns: isOffice },
  { place: 'office', press: press.openAdopt, name: ({ adopt }) => adopt.title, concerns: isOffice },
  {
    place: 'office',
    press: press.confirmList,
    name: ({ adoptions }) => adoptions.confirm.title,
    concerns: isOffice,
  },
  { place: 'office', press: press.unrated, name: ({ rates }) => rates.title, concerns: isOffice },
  { place: 'office', press: press.retro, name: ({ retro }) => retro.title, concerns: isOffice },
  { place: 'office', press: press.openSolicit, name: ({ solicit }) => solicit.title, concerns: isOffice },
  {
    place: 'office',
    press: press.openDelegation,
    name: ({ signers }) => signers.delegation.title,
    concerns: officeAlone,
  },
];

/** The entries of one place that concern this person, as a row of buttons. */
export const entriesAt = (place: Place, words: Words, person: Person): ActionsBlock[] =>
  actions(
    ...entries
      .filter((entry) => entry.place === place && entry.concerns(person))
      .map((entry) => button(entry.press, entry.name(words), {}, entry.primary && { style: 'primary' })),
  );
