import type { Organisation } from '#domain/organisation';
import type { OrganisationFile } from './file-schema.ts';
import { ruleVersionFrom } from './rules-from-file.ts';

/** The domain's value of a file that was found sound. A file without a revision is one for the first import: 0. */
export const fromFile = (file: OrganisationFile): Organisation => ({
  station: file.station,
  superior: file.superior,
  zone: file.zone,
  units: file.units.map(({ quota, closed, order, ...unit }, index) => ({
    ...unit,
    order: order ?? index + 1,
    quota: Object.entries(quota).map(([from, pieces]) => ({ from, pieces })),
    ...(closed && { closed }),
  })),
  people: file.people.map(({ email, ...person }) => ({ ...person, ...(email && { email }) })),
  tiers: file.tiers,
  bodies: file.bodies,
  rules: file.rules.map(ruleVersionFrom),
  targets: file.targets,
  channels: file.channels,
  calendar: new Map([
    ...file.holidays.off.map((date): [string, 'off'] => [date, 'off']),
    ...file.holidays.on.map((date): [string, 'on'] => [date, 'on']),
  ]),
  settings: file.settings,
  topics: new Map(Object.entries(file.topics).map(([month, ideas]) => [Number(month), ideas])),
  templates: file.templates,
  revision: file.revision ?? 0,
  since: file.since,
});
