import type { Notice } from '#domain/notice';
import type { Organisation } from '#domain/organisation';
import type { StationBulletin } from '#domain/station-bulletin';
import type { Letter } from '#ports/letter';
import type { LetterNeeds } from './needs.ts';

type OfFile = Extract<Notice, { kind: 'bulletin-file' }>;
type OfBulletin = Extract<Notice, { kind: 'bulletin' | 'bulletin-review' | 'bulletin-office' }> | OfFile;

/** 站内情况通报 as it now stands; before all only once it is published. */
export async function writeBulletin(
  needs: LetterNeeds,
  organisation: Organisation,
  notice: OfBulletin,
): Promise<Letter | null> {
  const { kind, period } = notice;
  const bulletin = await needs.books.stationBulletin(period);
  if (!bulletin) return null;
  if (kind === 'bulletin-file') return fileOf(needs, organisation, bulletin, notice.reader);
  if (kind === 'bulletin' && bulletin.status !== 'published') return null;
  return { kind, organisation, bulletin };
}

/** What was published as a Word file, always the same one; all have the file, the office hears of a template that is not in order. */
async function fileOf(
  { papers }: LetterNeeds,
  organisation: Organisation,
  bulletin: StationBulletin,
  reader: OfFile['reader'],
): Promise<Letter | null> {
  const published = bulletin.steps.findLast(({ act }) => act === 'publish');
  if (!published) return null;
  const { sheet, remark } = bulletin;
  const taken = { at: published.at, zone: organisation.zone, press: '' };
  const made = await papers.bulletin({ ...sheet, remark }, taken);
  if (made.ok)
    return reader === 'team' ? { kind: 'bulletin-file', organisation, bulletin, file: made.file } : null;
  return reader === 'office' ? { kind: 'bulletin-fault', organisation, bulletin, fault: made.fault } : null;
}
