import { periodNamed } from '#domain/named-period';
import type { DueSlot } from '#domain/reminder';
import { draftByCalendar } from '#domain/station-bulletin';
import type { Change } from '#ports/change';
import type { Needs } from './needs.ts';
import { bulletinSheetOf } from './station-bulletin-sheet.ts';

/** 起草 of a closed quarter's bulletin, for the office to look at; where it drafted one itself nothing is touched. */
export const draftByClosing =
  (needs: Needs) =>
  async ({ slot: name, at }: DueSlot): Promise<Pick<Change, 'stationBulletins' | 'notices' | 'audit'>> => {
    const [before, closing] = await Promise.all([
      needs.books.stationBulletin(name),
      needs.books.closing(name),
    ]);
    const period = periodNamed(name);
    if (before || !closing || !period) return { audit: [] };
    return {
      stationBulletins: [draftByCalendar(await bulletinSheetOf(needs, period, closing), at)],
      notices: [{ to: { channel: 'office' }, notice: { kind: 'bulletin-office', period: name } }],
      audit: [{ at, actor: null, action: 'bulletin-draft', subject: name, detail: {} }],
    };
  };
