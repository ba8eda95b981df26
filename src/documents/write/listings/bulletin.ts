import type { BulletinRow } from '#domain/station-bulletin-sheet';
import { listingWords as words } from '#text/listings';
import type { Field } from './field.ts';

const { bulletin } = words;

/** The table of 站内情况通报. */
export const bulletinFields: Field<BulletinRow & { class: string }>[] = [
  { name: bulletin.class, kind: 'text', width: 14, value: (row) => row.class },
  { name: bulletin.rank, kind: 'integer', width: 8, value: ({ rank }) => rank },
  { name: words.unit, kind: 'text', width: 18, value: ({ name }) => name },
  { name: bulletin.quota, kind: 'integer', width: 12, total: true, value: ({ quota }) => quota },
  { name: bulletin.received, kind: 'integer', width: 12, total: true, value: ({ received }) => received },
  { name: bulletin.adopted, kind: 'integer', width: 12, total: true, value: ({ adopted }) => adopted },
  { name: bulletin.adoptions, kind: 'integer', width: 12, total: true, value: ({ adoptions }) => adoptions },
  { name: bulletin.points, kind: 'points', width: 12, total: true, value: ({ points }) => points },
];
