import { wallClock } from '#domain/instant';
import type { Taken } from '#ports/papers';

/** The title, the second at which it was asked for and by which press, so that no two files have one name; no sign that a file system refuses. */
export function fileName(title: string, { at, zone, press }: Taken, extension: string): string {
  const { date, time } = wallClock(at, zone);
  const asked = [`${date}${time}`.replace(/\D/g, ''), press.slice(0, 4)]
    .filter((part) => part !== '')
    .join('-');
  return `${title}${asked}.${extension}`.replace(/[\\/:*?"<>|\r\n\t]/g, '');
}
