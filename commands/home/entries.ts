import type { ActionsBlock } from '@slack/types';
import { papersFor } from '#domain/book-paper';
import { isSigner } from '#domain/delegation';
import type { Organisation } from '#domain/organisation';
import { mayOnPayouts } from '#domain/payout-policy';
import { isOffice, type Person } from '#domain/person';
import { mayReadRules } from '#domain/rules-reader';
import { permitBulletin } from '#domain/station-bulletin';
import { permitStation } from '#domain/station-policy';
import type { Words } from '#text/zh';
import type { Visit } from '../answer.ts';
import { type PressId, press } from '../ids.ts';
import { actions, button } from '../kit.ts';

/** Where on the page an entry hangs, each a row of buttons: 'adoptions' is the second of the office's, 'books' the last of all. */
type Place = 'writing' | 'signing' | 'office' | 'adoptions' | 'books';

interface Entry {
  place: Place;
  press: PressId;
  name(words: Words): string;
  concerns(person: Person, organisation: Organisation): boolean;
  primary?: true;
}

const anybody = () => true;

/** 首页的入口: the one place where a way on from the home tab is hung, in the order they are shown. */
const entries: readonly Entry[] = [
  {
    place: 'writing',
    press: press.openForm,
    name: ({ home }) => home.report,
    concerns: anybody,
    primary: true,
  },
  { place: 'writing', press: press.openUrgent, name: ({ urgent }) => urgent.title, concerns: anybody },
  {
    place: 'writing',
    press: press.openSuggestion,
    name: ({ suggestions }) => suggestions.title,
    concerns: (person) => permitStation('suggest', person).ok,
  },
  {
    place: 'signing',
    press: press.openDelegation,
    name: ({ signers }) => signers.delegation.title,
    concerns: isSigner,
  },
  { place: 'office', press: press.openQueue, name: ({ home }) => home.queue, concerns: isOffice },
  { place: 'office', press: press.openSignature, name: ({ signing }) => signing.enter, concerns: isOffice },
  { place: 'office', press: press.openSolicit, name: ({ solicit }) => solicit.title, concerns: isOffice },
  {
    place: 'office',
    press: press.openDelegation,
    name: ({ signers }) => signers.delegation.title,
    concerns: (person) => isOffice(person) && !isSigner(person),
  },
  { place: 'adoptions', press: press.openAdopt, name: ({ adopt }) => adopt.title, concerns: isOffice },
  {
    place: 'adoptions',
    press: press.confirmList,
    name: ({ adoptions }) => adoptions.confirm.title,
    concerns: isOffice,
  },
  {
    place: 'adoptions',
    press: press.openReconcile,
    name: ({ reconcile }) => reconcile.title,
    concerns: isOffice,
  },
  { place: 'adoptions', press: press.unrated, name: ({ rates }) => rates.title, concerns: isOffice },
  { place: 'adoptions', press: press.retro, name: ({ retro }) => retro.title, concerns: isOffice },
  {
    place: 'books',
    press: press.openBulletins,
    name: ({ bulletin }) => bulletin.title,
    concerns: (person) => permitBulletin('see', null, person).ok,
  },
  {
    place: 'books',
    press: press.openAwards,
    name: ({ award }) => award.title,
    concerns: (person) => permitStation('give-award', person).ok,
  },
  {
    place: 'books',
    press: press.openPayouts,
    name: ({ payout }) => payout.title,
    concerns: (person, organisation) => mayOnPayouts('see', person, organisation),
  },
  { place: 'books', press: press.openRules, name: ({ rules }) => rules.title, concerns: mayReadRules },
  {
    place: 'books',
    press: press.openExport,
    name: ({ export: words }) => words.title,
    concerns: (person) => papersFor(person).length > 0,
  },
  {
    place: 'books',
    press: press.openJobs,
    name: ({ jobs }) => jobs.title,
    concerns: (person) => permitStation('see-jobs', person).ok,
  },
];

/** The entries of one place that concern this person, as a row of buttons. */
export const entriesAt = (place: Place, { words, person, organisation }: Visit): ActionsBlock[] =>
  actions(
    ...entries
      .filter((entry) => entry.place === place && entry.concerns(person, organisation))
      .map((entry) => button(entry.press, entry.name(words), {}, entry.primary && { style: 'primary' })),
  );
