import { type Instant, wallClock, type Zone } from '#domain/instant';

/** The title, the second at which it was asked for and, where known, by which press, so that no two files have one name; no sign that a file system refuses. */
export function fileName(title: string, at: Instant, zone: Zone, extension: string, press = ''): string {
  const { date, time } = wallClock(at, zone);
  const asked = [`${date}${time}`.replace(/\D/g, ''), press.slice(0, 4)]
    .filter((part) => part !== '')
    .join('-');
  return `${title}${asked}.${extension}`.replace(/[\\/:*?"<>|\r\n\t]/g, '');
}
