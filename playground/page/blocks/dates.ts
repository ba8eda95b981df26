/** The workspace's people live in one zone, as their profiles say. */
const zone = { name: 'Asia/Shanghai', offset: '+08:00', seconds: 28_800 };

/** Seconds since 1970 as a date-and-time field shows them, and back. */
export const fieldOfMoment = (seconds: number): string =>
  new Date((seconds + zone.seconds) * 1_000).toISOString().slice(0, 16);

export function momentOfField(field: string): number | null {
  const moment = Date.parse(`${field.slice(0, 16)}:00${zone.offset}`);
  return Number.isNaN(moment) ? null : moment / 1_000;
}

const write = (locale: string, seconds: number, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { timeZone: zone.name, ...options }).format(seconds * 1_000);

/** 2025年1月20日星期一 */
export function dayInWords(locale: string, date: string): string {
  const noon = Date.parse(`${date}T12:00:00${zone.offset}`);
  return Number.isNaN(noon) ? '' : write(locale, noon / 1_000, { dateStyle: 'full' });
}

export const momentInWords = (locale: string, seconds: number): string =>
  write(locale, seconds, { dateStyle: 'long', timeStyle: 'short' });
