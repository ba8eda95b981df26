import type { LocalDate, Zone } from '#domain/instant';
import type { Organisation } from '#domain/organisation';
import { applyFrom, staleness } from '#organisation/apply-from';
import { compareOrganisations } from '#organisation/compare';
import type { Message } from '#organisation/problem';
import { readOrganisation } from '#organisation/read-file';
import { writeOrganisation } from '#organisation/write-file';
import type { Books } from '#ports/books';
import type { Clock } from '#ports/clock';
import type { Organisations } from '#ports/organisations';
import { words } from './words.ts';

/** What the command needs: the store, the files, a place to speak and the day on the office's wall. */
export interface Desk {
  organisations: Organisations;
  readFile(path: string): Promise<string>;
  /** Refuses to overwrite. */
  writeFile(path: string, text: string): Promise<void>;
  print(line: string): void;
  today(zone: Zone): LocalDate;
  /** The registers of a station, for reading. */
  books(station: string): Promise<Books>;
  clock: Clock;
  by: string;
  locale: 'zh-CN' | 'en';
}

const done = 0;
const problems = 1;
type Exit = typeof done | typeof problems;

function say(desk: Desk, messages: readonly Message[], exit: Exit): Exit {
  for (const message of messages) desk.print(message[desk.locale]);
  return exit;
}

/** The organisation in a file, or what is wrong with it, already said. */
export async function fileOf(desk: Desk, file: string): Promise<Organisation | undefined> {
  const text = await desk.readFile(file).catch(() => undefined);
  if (text === undefined) {
    say(desk, [words.unreadable(file)], problems);
    return undefined;
  }
  const read = readOrganisation(text);
  if (read.ok) return read.organisation;
  for (const { line, column, path, message } of read.problems) {
    desk.print(`${file}:${line}:${column ?? 1} ${path ? `${path} ` : ''}${message[desk.locale]}`);
  }
  return undefined;
}

export async function check(desk: Desk, file: string): Promise<Exit> {
  const wanted = await fileOf(desk, file);
  if (!wanted) return problems;
  return say(desk, [words.sound(wanted.units.length, wanted.people.length)], done);
}

export async function diff(desk: Desk, file: string): Promise<Exit> {
  const wanted = await fileOf(desk, file);
  if (!wanted) return problems;
  const held = await desk.organisations.current();
  if (!held) return say(desk, [words.firstImport], done);
  const changes = compareOrganisations(held, wanted).map(({ message }) => message);
  const stale = staleness(held, wanted);
  return say(desk, [...(changes.length > 0 ? changes : [words.same]), ...(stale ? [stale] : [])], done);
}

export async function apply(desk: Desk, file: string, from: LocalDate | undefined): Promise<Exit> {
  const wanted = await fileOf(desk, file);
  if (!wanted) return problems;
  const { organisations, by } = desk;
  const held = await organisations.current();
  if (!held) {
    const kept = await organisations.replace({ ...wanted, revision: 1 }, null, by);
    return kept ? say(desk, [words.imported(1)], done) : say(desk, [words.faster], problems);
  }
  const today = desk.today(held.zone);
  const date = from ?? today;
  if (date < today) return say(desk, [words.pastDate(date, today)], problems);
  const applied = applyFrom(held, wanted, date);
  if (!applied.ok) return say(desk, applied.refused, problems);
  const next = applied.organisation;
  const changes = compareOrganisations(held, next).map(({ message }) => message);
  if (changes.length === 0) return say(desk, [words.same], done);
  const kept = await organisations.replace(next, held.revision, by);
  if (!kept) return say(desk, [words.faster], problems);
  return say(desk, [...changes, words.applied(next.revision, date)], done);
}

export async function exportTo(desk: Desk, file: string): Promise<Exit> {
  const held = await desk.organisations.current();
  if (!held) return say(desk, [words.empty], problems);
  const written = await desk.writeFile(file, writeOrganisation(held)).then(
    () => true,
    () => false,
  );
  return written ? say(desk, [words.exported(file)], done) : say(desk, [words.unwritable(file)], problems);
}
