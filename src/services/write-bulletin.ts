import type { Notice } from '#domain/notice';
import type { Organisation } from '#domain/organisation';
import type { Letter } from '#ports/letter';
import type { Needs } from './needs.ts';

type OfBulletin = Extract<Notice, { kind: 'bulletin' | 'bulletin-review' | 'bulletin-office' }>;

/** 站内情况通报 as it now stands; before all only once it is published. */
export async function writeBulletin(
  { books }: Needs,
  organisation: Organisation,
  { kind, period }: OfBulletin,
): Promise<Letter | null> {
  const bulletin = await books.stationBulletin(period);
  if (!bulletin || (kind === 'bulletin' && bulletin.status !== 'published')) return null;
  return { kind, organisation, bulletin };
}
