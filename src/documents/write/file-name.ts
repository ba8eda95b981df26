import { type Instant, wallClock, type Zone } from '#domain/instant';

/** The title and the second at which it was asked for, so that no two files have one name; no sign that a file system refuses. */
export function fileName(title: string, at: Instant, zone: Zone, extension: string): string {
  const { date, time } = wallClock(at, zone);
  return `${title}${`${date}${time}`.replace(/\D/g, '')}.${extension}`.replace(/[\\/:*?"<>|\r\n\t]/g, '');
}
