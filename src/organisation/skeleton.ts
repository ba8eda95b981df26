import { z } from 'zod';

const word = z.string().optional().catch(undefined);
const flag = z.boolean().optional().catch(undefined);
const wordList = z.array(word).catch([]);
const keys = z.record(z.string(), z.unknown()).catch({}).transform(Object.keys);
const list = <S extends z.ZodObject>(item: S) => z.array(item.nullable().catch(null)).catch([]);

/**
 * What the cross-checks look at, as far as it can be read: a file with faults in its form still has names that
 * point nowhere, and its editor wants to hear of both at once.
 */
const skeletonSchema = z.object({
  superior: word,
  units: list(z.object({ id: word, name: word, closed: flag, quota: keys })),
  people: list(
    z.object({ id: word, unit: word, active: flag, roles: wordList, charge: wordList, handles: wordList }),
  ),
  tiers: list(z.object({ id: word })),
  bodies: list(z.object({ id: word, name: word, tier: word, aliases: wordList })),
  templates: list(z.object({ id: word, name: word })),
  rules: list(
    z.object({
      from: word,
      rates: keys,
      own: keys,
      special: list(z.object({ body: word, tier: word })),
      additions: list(z.object({ body: word, tier: word })),
      occasions: list(z.object({ id: word })),
    }),
  ),
  holidays: z.object({ off: wordList, on: wordList }).catch({ off: [], on: [] }),
  settings: z
    .object({ generalSigner: word, problemSigner: word, fallbackSigner: word, payoutApprover: word })
    .catch({}),
});
export type Skeleton = z.infer<typeof skeletonSchema>;

/** The skeleton of whatever stands in the file; none when it is not even a group of keys. */
export const skeletonOf = (values: unknown): Skeleton | undefined => skeletonSchema.safeParse(values).data;

/** The items that could be read, each with its place in the list. */
export const placedIn = <T>(items: readonly (T | null | undefined)[]): { item: T; index: number }[] =>
  items.flatMap((item, index) => (item === null || item === undefined ? [] : [{ item, index }]));
