import fc from 'fast-check';
import { addDays } from '#domain/instant';

/** Whether a day is worked, found without the rules under test. */
export const dayKind = (day: string, calendar: ReadonlyMap<string, 'off' | 'on'>): 'off' | 'on' =>
  calendar.get(day) ??
  (['Sat', 'Sun'].some((name) => new Date(day).toUTCString().startsWith(name)) ? 'off' : 'on');

/** Holidays of one to nine days and moved workdays anywhere in 2024 to 2027, now and then a whole week off. */
export const generatedCalendar = fc
  .array(
    fc.record({
      start: fc.integer({ min: -10, max: 1500 }),
      length: fc.integer({ min: 1, max: 9 }),
      kind: fc.constantFrom('off' as const, 'off' as const, 'on' as const),
    }),
    { maxLength: 40 },
  )
  .map(
    (stretches) =>
      new Map(
        stretches.flatMap(({ start, length, kind }) =>
          Array.from({ length: kind === 'off' ? length : 1 }, (_, n): [string, 'off' | 'on'] => [
            addDays('2024-01-01', start + n),
            kind,
          ]),
        ),
      ),
  );
