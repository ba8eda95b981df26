import { z } from 'zod';
import { defaultLimits } from '#domain/incident-clock';
import { roles } from '#domain/person';
import { reportTypes, signOrders } from '#domain/report';
import { secrecyHit } from '#domain/secrecy';
import { boardOrders } from '#domain/standing';
import { count, date, form, id, named, words } from './form.ts';
import { ruleVersionSchema } from './rule-schema.ts';

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, named('month'));
const minutes = z.number().refine((n) => Number.isInteger(n) && n >= 1 && n <= 1440, named('minutes'));

const unit = form({
  id,
  name: words,
  kind: z.enum(['office', 'general-section', 'section', 'crew']),
  class: words,
  order: z.int().optional(),
  quota: z.record(month, count),
  closed: z.boolean().default(false),
});

const person = form({
  id,
  name: words,
  post: words,
  unit: id,
  roles: z.array(z.enum(roles)),
  charge: z.array(id).default([]),
  handles: z.array(z.string().regex(/^[a-z]+:\S+$/, named('handle'))).default([]),
  email: z.email(named('email')).optional(),
  active: z.boolean().default(true),
});

/** Words that go into a report as they stand. */
const wording = (most: number) =>
  words
    .refine((text) => text.length <= most, named('length'))
    .refine((text) => secrecyHit(text) === null, named('secret'));
const template = form({
  id,
  name: words.refine((text) => text.length <= 75, named('length')),
  type: z.enum(reportTypes).default('general'),
  title: wording(100),
  body: wording(3000),
});

/** The organisation file, as an office clerk writes it: yuan and points, months as keys, no redundancy. */
export const fileSchema = form({
  revision: z
    .number()
    .refine((n) => Number.isInteger(n) && n >= 1, named('revision'))
    .optional(),
  since: date,
  station: form({ id, name: words, column: words }),
  superior: id,
  zone: z.string().refine(isZone, named('zone')),
  targets: form({ dispatched: count, adopted: count }),
  channels: form({ team: words, office: words }),
  units: z.array(unit).min(1, named('empty')),
  people: z.array(person).min(1, named('empty')),
  tiers: z.array(form({ id, name: words })).min(1, named('empty')),
  bodies: z.array(form({ id, name: words, tier: id, aliases: z.array(words).default([]) })),
  rules: z.array(ruleVersionSchema).min(1, named('empty')),
  holidays: form({ off: z.array(date), on: z.array(date) }),
  settings: form({
    sign: z.enum(signOrders),
    generalSigner: words,
    problemSigner: words,
    unitHeadSigns: z.boolean().default(false),
    countersign: z.boolean().default(false),
    fallbackSigner: id.nullable().default(null),
    problemTexts: z.enum(['full', 'register-only']).default('full'),
    urgent: form({ phoneMinutes: minutes, writtenMinutes: minutes }).default(defaultLimits),
    leaderboard: z.enum(['default', 'full', 'quiet']),
    boardOrder: z.enum(boardOrders).default('points'),
    moneyAuthority: words.nullable().default(null),
    payoutApprover: words.default('station-head'),
  }),
  topics: z.record(z.string().regex(/^([0-9]|1[0-2])$/, named('topicMonth')), z.array(words)).default({}),
  templates: z.array(template).max(100, named('templates')).default([]),
});
export type OrganisationFile = z.infer<typeof fileSchema>;
