/** A moment: milliseconds since 1970-01-01 UTC. */
export type Instant = number;
/** A day as the office's wall calendar shows it, `2025-03-31`. */
export type LocalDate = string;
/** An IANA zone name, `Asia/Shanghai`. */
export type Zone = string;

/** What a clock on the wall shows. */
interface Shown {
  readonly date: LocalDate;
  readonly time: string;
}

const formatters = new Map<Zone, Intl.DateTimeFormat>();
/** The last second each zone was asked for: one submission asks for the same one again and again. */
const lastShown = new Map<Zone, { second: number; shown: Shown }>();

function formatter(zone: Zone): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(zone, made);
  return made;
}

/** Date and time of day, `{ date: '2025-03-31', time: '09:00:00' }`, that a clock on the wall in `zone` shows at `at`. */
export function wallClock(at: Instant, zone: Zone): Shown {
  const second = Math.floor(at / 1000);
  const last = lastShown.get(zone);
  if (last?.second === second) return last.shown;
  const parts: Record<string, string> = {};
  for (const { type, value } of formatter(zone).formatToParts(at)) parts[type] = value;
  const shown = {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    time: `${parts.hour}:${parts.minute}:${parts.second}`,
  };
  lastShown.set(zone, { second, shown });
  return shown;
}

/** The local date of a moment. */
export const localDate = (at: Instant, zone: Zone): LocalDate => wallClock(at, zone).date;

/** The moment at which the wall in `zone` shows `date` and `time` (`HH:MM`); the later one where a clock was set back. */
export function instantAt(date: LocalDate, time: string, zone: Zone): Instant {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  // From a day later, so that of two such moments the later is found; two corrections reach it across a change of offset.
  let guess = wanted + 86_400_000;
  for (let round = 0; round < 2; round += 1) {
    const shown = wallClock(guess, zone);
    guess += wanted - Date.parse(`${shown.date}T${shown.time}Z`);
  }
  return guess;
}

export const addMinutes = (at: Instant, minutes: number): Instant => at + minutes * 60_000;

/** The calendar day `days` after (or, negative, before) a day. */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Whether a text names a day of the calendar. */
export function isDate(text: string): text is LocalDate {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** Monday is 1, Sunday 7. */
export const weekday = (date: LocalDate): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
