import type { z } from 'zod';
import type { Organisation } from '#domain/organisation';
import type { Rate, RuleVersion } from '#domain/rules';
import type { fileSchema } from './file-schema.ts';
import { fromHundredths } from './hundredths.ts';

type Written = z.input<typeof fileSchema>;

const amount = (hundredths: number | null): number | '待定' =>
  hundredths === null ? '待定' : fromHundredths(hundredths);

const rates = (held: Record<string, Rate>) =>
  Object.fromEntries(
    Object.entries(held).map(([id, { money, points }]) => [
      id,
      { yuan: amount(money), points: amount(points) },
    ]),
  );

const ruleVersion = ({
  from,
  tiers,
  bodies,
  factors,
  instructions,
}: RuleVersion): Written['rules'][number] => ({
  from,
  rates: rates(tiers),
  ...(Object.keys(bodies).length > 0 && { own: rates(bodies) }),
  factors: {
    single: fromHundredths(factors.single),
    merged: fromHundredths(factors.merged),
    special: fromHundredths(factors.special),
    brief: fromHundredths(factors.brief),
    solicited: fromHundredths(factors.solicited),
  },
  instructions: {
    county: fromHundredths(instructions.county),
    city: fromHundredths(instructions.city),
    province: fromHundredths(instructions.province),
    nation: fromHundredths(instructions.nation),
  },
});

const days = ({ calendar }: Organisation, wanted: 'off' | 'on') =>
  [...calendar].flatMap(([date, kind]) => (kind === wanted ? [date] : [])).sort();

const units = (held: Organisation['units']): Written['units'] =>
  held.map(({ quota, order, closed, ...unit }, index) => ({
    ...unit,
    ...(order !== index + 1 && { order }),
    quota: Object.fromEntries(quota.map(({ from, pieces }) => [from, pieces])),
    ...(closed && { closed }),
  }));

const people = (held: Organisation['people']): Written['people'] =>
  held.map(({ charge, active, ...person }) => ({
    ...person,
    ...(charge.length > 0 && { charge }),
    ...(!active && { active }),
  }));

/** An organisation in the words of the file; what the file may leave out is left out. */
export const toFile = (organisation: Organisation): Written => ({
  ...(organisation.revision > 0 && { revision: organisation.revision }),
  since: organisation.since,
  station: organisation.station,
  superior: organisation.superior,
  zone: organisation.zone,
  targets: organisation.targets,
  channels: organisation.channels,
  units: units(organisation.units),
  people: people(organisation.people),
  tiers: organisation.tiers,
  bodies: organisation.bodies,
  rules: organisation.rules.map(ruleVersion),
  holidays: { off: days(organisation, 'off'), on: days(organisation, 'on') },
  settings: organisation.settings,
  topics: Object.fromEntries([...organisation.topics].map(([month, ideas]) => [String(month), ideas])),
  ...(organisation.templates.length > 0 && { templates: organisation.templates }),
});
