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

/** Clocks are set forward and back at full minutes: what a minute begins with holds to its end. */
const MINUTE_MS = 60_000;
/** So many minutes are remembered: one submission asks for the same few again and again. */
const MOST_MINUTES = 2_000;
const offsets = new Map<string, number>();

/** How far a zone's clock is ahead of UTC. */
function offsetAt(at: Instant, zone: Zone): number {
  const minutes = Math.floor(at / MINUTE_MS);
  const key = `${zone} ${minutes}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const begin = minutes * MINUTE_MS;
  const shown: Record<string, string> = {};
  for (const { type, value } of formatter(zone).formatToParts(begin)) shown[type] = value;
  const { year, month, day, hour, minute, second } = shown;
  const offset = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - begin;
  if (offsets.size >= MOST_MINUTES) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/** Date and time of day, `{ date: '2025-03-31', time: '09:00:00' }`, that a clock on the wall in `zone` shows at `at`. */
export function wallClock(at: Instant, zone: Zone): Shown {
  const shown = new Date(at + offsetAt(at, zone)).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 19) };
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
