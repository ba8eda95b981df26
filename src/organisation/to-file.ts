import type { z } from 'zod';
import type { Organisation } from '#domain/organisation';
import type { fileSchema } from './file-schema.ts';
import { ruleVersionToFile } from './rules-to-file.ts';

type Written = z.input<typeof fileSchema>;

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
  rules: organisation.rules.map(ruleVersionToFile),
  holidays: { off: days(organisation, 'off'), on: days(organisation, 'on') },
  settings: organisation.settings,
  topics: Object.fromEntries([...organisation.topics].map(([month, ideas]) => [String(month), ideas])),
  ...(organisation.templates.length > 0 && { templates: organisation.templates }),
});
