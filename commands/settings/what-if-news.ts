import type { KnownBlock } from '@slack/types';
import type { WhatIfRow } from '#domain/what-if';
import type { Letter } from '#ports/letter';
import type { Words } from '#text/zh';
import { header, note, paragraphs } from '../kit.ts';

type Tried = Extract<Letter, { kind: 'what-if' }>;
type Sums = Pick<WhatIfRow, 'held' | 'wanted'>;

export const triedLine = (words: Words, { name, year }: Tried): string => words.rules.tried(name, year);

/** 试算结果: the station, each unit, and its people below it. */
export const triedNews = (words: Words, letter: Tried): KnownBlock[] => {
  const { organisation, units, people, held, wanted } = letter;
  const { station } = organisation;
  const lines = units.flatMap((row) => [
    lineOf(words, organisation.units.find(({ id }) => id === row.unit)?.name ?? row.unit, row),
    ...people
      .filter(({ unit, person }) => unit === row.unit && person !== null)
      .map((own) =>
        lineOf(
          words,
          `　${organisation.people.find(({ id }) => id === own.person)?.name ?? own.person}`,
          own,
        ),
      ),
  ]);
  return [
    header(triedLine(words, letter)),
    ...paragraphs(lineOf(words, station.name, letter)),
    ...(lines.length > 0 ? paragraphs(lines.join('\n')) : []),
    note(words.facts([words.rules.pendingLine(held.pending, wanted.pending), words.rules.triedNote])),
  ];
};

const lineOf = (words: Words, who: string, { held, wanted }: Sums): string =>
  words.rules.line(
    who,
    change(words, held.points, wanted.points, words.points),
    change(words, held.money, wanted.money, words.yuan),
  );

const change = (words: Words, held: number, wanted: number, say: (amount: number) => string): string =>
  words.rules.change(say(held), say(wanted), `${wanted > held ? '+' : ''}${say(wanted - held)}`);
