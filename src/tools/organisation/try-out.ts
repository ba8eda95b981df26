import type { Organisation } from '#domain/organisation';
import { underPreset, underRules } from '#domain/preset';
import type { Sum, WhatIfRow } from '#domain/what-if';
import { presets } from '#organisation/presets';
import { whatIf } from '#services/what-if';
import { type Desk, fileOf } from './desk.ts';
import { words } from './words.ts';

/** 试算: a past year under the newest rules of a file, or under a 参考办法, beside those in force. Nothing is written. */
export async function tryOut(desk: Desk, name: string, year: number): Promise<0 | 1> {
  const held = await desk.organisations.current();
  if (!held) {
    desk.print(words.empty[desk.locale]);
    return 1;
  }
  const wanted = await wantedBy(desk, name, held);
  if (!wanted) return 1;
  const books = await desk.books(held.station.id);
  const { people, units, ...whole } = await whatIf({ books, clock: desk.clock }, held, wanted, year);
  const say = (label: string, row: Pick<WhatIfRow, 'held' | 'wanted'>): void =>
    desk.print(`${label}　${line(row)[desk.locale]}`);
  desk.print(words.tried(year, name)[desk.locale]);
  say(held.station.name, whole);
  for (const row of units) {
    say(held.units.find(({ id }) => id === row.unit)?.name ?? row.unit, row);
    for (const own of people.filter(({ unit, person }) => unit === row.unit && person !== null))
      say(`  ${held.people.find(({ id }) => id === own.person)?.name ?? own.person}`, own);
  }
  return 0;
}

async function wantedBy(desk: Desk, name: string, held: Organisation): Promise<Organisation | undefined> {
  const preset = presets().find(({ id }) => id === name);
  if (preset) return underPreset(held, preset);
  const file = await fileOf(desk, name);
  const version = file?.rules.at(-1);
  return file && version && underRules(held, { tiers: file.tiers, bodies: file.bodies, version });
}

const line = ({ held, wanted }: Pick<WhatIfRow, 'held' | 'wanted'>) => {
  const step = (of: keyof Sum, by = 100): string =>
    `${held[of] / by} → ${wanted[of] / by} (${signed((wanted[of] - held[of]) / by)})`;
  return words.difference(step('points'), step('money'), step('pending', 1));
};

const signed = (amount: number): string => (amount > 0 ? `+${amount}` : `${amount}`);
