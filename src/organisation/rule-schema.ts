import { z } from 'zod';
import { adoptionKinds, genres } from '#domain/adoption';
import { occasionSpans, unitCounters } from '#domain/occasion';
import { reportTypes } from '#domain/report';
import { cumulations, joints } from '#domain/rules';
import { amount, count, date, form, hundredths, id, named, signedHundredths, words } from './form.ts';

const rate = form({ yuan: amount, points: amount });

const naming = {
  body: z.exactOptional(id),
  tier: z.exactOptional(id),
  carrier: z.exactOptional(words),
  kind: z.exactOptional(z.enum(adoptionKinds)),
  genre: z.exactOptional(z.enum(genres)),
  type: z.exactOptional(z.enum(reportTypes)),
};
const namesSomething = (row: Partial<Record<keyof typeof naming, unknown>>): boolean =>
  Object.keys(naming).some((key) => Reflect.get(row, key) !== undefined);

const special = form({
  ...naming,
  yuan: amount,
  points: amount,
  joint: z.exactOptional(z.enum(joints)),
}).refine(namesSomething, named('naming'));

const addition = form({
  ...naming,
  points: signedHundredths.default(0),
  yuan: signedHundredths.default(0),
}).refine(namesSomething, named('naming'));

const counter = z.enum(unitCounters);
const mark = z.union([count, z.literal('quota')], named('mark'));
const condition = form({
  of: counter,
  outOf: z.exactOptional(counter),
  least: z.exactOptional(mark),
  under: z.exactOptional(mark),
})
  .refine(({ least, under }) => least !== undefined || under !== undefined, named('condition'))
  .refine(
    ({ outOf, least, under }) => outOf === undefined || (least !== 'quota' && under !== 'quota'),
    named('percent'),
  );
const times = form({
  of: counter,
  shortOf: z.exactOptional(mark),
  beyond: z.exactOptional(mark),
}).refine(({ shortOf, beyond }) => shortOf === undefined || beyond === undefined, named('times'));

const occasion = form({
  id,
  name: words,
  per: z.enum(occasionSpans),
  when: z.exactOptional(condition),
  each: z.exactOptional(times),
  points: signedHundredths,
  cap: z.exactOptional(hundredths),
}).refine(
  ({ per, points, when, each, cap }) =>
    per !== 'hand' || (points > 0 && when === undefined && each === undefined && cap === undefined),
  named('byHand'),
);

/** One version of the rules as an office writes it: yuan and points; what is off by default may be left out. */
export const ruleVersionSchema = form({
  from: date,
  rates: z.record(id, rate),
  own: z.record(id, rate).default({}),
  special: z.array(special).default([]),
  additions: z.array(addition).default([]),
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
  cumulation: form({
    points: z.enum(cumulations).default('cumulate'),
    money: z.enum(cumulations).default('cumulate'),
  }).default({ points: 'cumulate', money: 'cumulate' }),
  joint: z.enum(joints).default('shares'),
  occasions: z.array(occasion).default([]),
});
export type RuleVersionInFile = z.output<typeof ruleVersionSchema>;
export type WrittenRuleVersion = z.input<typeof ruleVersionSchema>;
