import type { ActionsBlock } from '@slack/types';
import { papersFor } from '#domain/book-paper';
import { isSigner } from '#domain/delegation';
import { isOffice, type Person } from '#domain/person';
import { permitBulletin } from '#domain/station-bulletin';
import { permitStation } from '#domain/station-policy';
import type { Words } from '#text/zh';
import { type PressId, press } from '../ids.ts';
import { actions, button } from '../kit.ts';

/** Where on the page an entry hangs, each a row of buttons: 'figures' is the second of the office's. */
type Place = 'writing' | 'signing' | 'office' | 'figures';

interface Entry {
  place: Place;
  press: PressId;
  name(words: Words): string;
  concerns(person: Person): boolean;
  primary?: true;
}

const anybody = () => true;
const takesPapers = (person: Person) => papersFor(person).length > 0;
const officeAlone = (person: Person) => isOffice(person) && !isSigner(person);
const readsBulletins = (person: Person) => permitBulletin('see', null, person).ok;

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
    place: 'writing',
    press: press.openExport,
    name: ({ export: words }) => words.title,
    concerns: (person) => takesPapers(person) && !isOffice(person),
  },
  {
    place: 'signing',
    press: press.openDelegation,
    name: ({ signers }) => signers.delegation.title,
    concerns: isSigner,
  },
  {
    place: 'signing',
    press: press.openBulletins,
    name: ({ bulletin }) => bulletin.title,
    concerns: (person) => readsBulletins(person) && !isOffice(person),
  },
  {
    place: 'writing',
    press: press.openJobs,
    name: ({ jobs }) => jobs.title,
    concerns: (person) => permitStation('see-jobs', person).ok,
  },
  { place: 'office', press: press.openQueue, name: ({ home }) => home.queue, concerns: isOffice },
  { place: 'office', press: press.openAdopt, name: ({ adopt }) => adopt.title, concerns: isOffice },
  {
    place: 'office',
    press: press.confirmList,
    name: ({ adoptions }) => adoptions.confirm.title,
    concerns: isOffice,
  },
  { place: 'office', press: press.openSolicit, name: ({ solicit }) => solicit.title, concerns: isOffice },
  {
    place: 'office',
    press: press.openExport,
    name: ({ export: words }) => words.title,
    concerns: takesPapers,
  },
  {
    place: 'office',
    press: press.openDelegation,
    name: ({ signers }) => signers.delegation.title,
    concerns: officeAlone,
  },
  { place: 'figures', press: press.unrated, name: ({ rates }) => rates.title, concerns: isOffice },
  { place: 'figures', press: press.retro, name: ({ retro }) => retro.title, concerns: isOffice },
  {
    place: 'figures',
    press: press.openBulletins,
    name: ({ bulletin }) => bulletin.title,
    concerns: (person) => readsBulletins(person) && isOffice(person),
  },
];

/** The entries of one place that concern this person, as a row of buttons. */
export const entriesAt = (place: Place, words: Words, person: Person): ActionsBlock[] =>
  actions(
    ...entries
      .filter((entry) => entry.place === place && entry.concerns(person))
      .map((entry) => button(entry.press, entry.name(words), {}, entry.primary && { style: 'primary' })),
  );
