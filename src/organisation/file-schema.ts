import { z } from 'zod';
import { defaultLimits } from '#domain/incident-clock';
import { roles } from '#domain/person';
import { reportTypes, signOrders } from '#domain/report';
import { secrecyHit } from '#domain/secrecy';
import type { ValueProblem } from './form-messages.ts';
import { toHundredths } from './hundredths.ts';

const named = (problem: ValueProblem): ValueProblem => problem;

/** A group of keys that refuses unknown ones; its message carries the known keys, for "did you mean". */
const form = <S extends z.ZodRawShape>(shape: S) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });

function isDay(date: string): boolean {
  const at = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, named('id'));
const words = z.string().regex(/\S/, named('empty'));
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, named('month'));
const date = z.string().refine((text) => /^\d{4}-\d\d-\d\d$/.test(text) && isDay(text), named('date'));
const count = z.number().refine((n) => Number.isInteger(n) && n >= 0 && n <= 999, named('count'));

const minutes = z.number().refine((n) => Number.isInteger(n) && n >= 1 && n <= 1440, named('minutes'));

const exactly = (problem: ValueProblem) => (written: number, context: z.RefinementCtx) => {
  const hundredths = toHundredths(written);
  if (hundredths === undefined) context.addIssue({ code: 'custom', message: problem });
  return hundredths ?? z.NEVER;
};
const hundredths = z.number().transform(exactly('hundredths'));
const amount = z
  .union([z.number(), z.literal(['待定', 'pending'])], named('amount'))
  .transform((written, context) =>
    typeof written === 'number' ? exactly('amount')(written, context) : null,
  );
const rate = form({ yuan: amount, points: amount });

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

const ruleVersion = form({
  from: date,
  rates: z.record(id, rate),
  own: z.record(id, rate).default({}),
  factors: form({
    single: hundredths,
    merged: hundredths,
    special: hundredths,
    brief: hundredths,
    solicited: hundredths,
  }),
  instructions: form({
    county: hundredths,
    city: hundredths,
    province: hundredths,
    nation: hundredths,
  }),
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
  rules: z.array(ruleVersion).min(1, named('empty')),
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
    moneyAuthority: words.nullable().default(null),
    payoutApprover: words.default('station-head'),
  }),
  topics: z.record(z.string().regex(/^([0-9]|1[0-2])$/, named('topicMonth')), z.array(words)).default({}),
  templates: z.array(template).max(100, named('templates')).default([]),
});
export type OrganisationFile = z.infer<typeof fileSchema>;
