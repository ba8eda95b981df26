import type { ChainedEvent } from '#domain/audit';
import type { Instant } from '#domain/instant';
import type { StationId } from '#domain/organisation';
import type { Books } from '#ports/books';
import type { LaidBooks } from '#ports/laid-books';
import type { Organisations } from '#ports/organisations';
import type { Outbox } from '#ports/outbox';
import { booksOf } from './books.ts';
import type { Engine } from './engine.ts';
import { type Hash, sha256 } from './hash.ts';
import { keeper } from './keep.ts';
import { organisationsOf } from './organisations.ts';
import { outboxOf } from './outbox.ts';
import { readAudit } from './registers/audit.ts';
import { laidBooks } from './registers/laid-books.ts';
import { startTallies } from './registers/start-tallies.ts';

/** Everything that is kept, station by station. */
export interface Store {
  books(station: StationId): Books;
  outbox(station: StationId): Outbox;
  organisations: Organisations;
  /** `ok`, or why nothing can be kept. */
  check(): Promise<string>;
  /** What is wrong with the file itself; empty where nothing is. Takes its time. */
  sound(): Promise<string[]>;
  /** The audit chain, first to last. */
  auditChain(station: StationId): Promise<ChainedEvent[]>;
  /** Counts what no counter was ever kept of; to be done once before the station is at work. */
  startTallies(station: StationId): Promise<void>;
  /** Everything, for 核对. */
  laid(station: StationId): LaidBooks;
  close(): Promise<void>;
}

export interface StoreOptions {
  hash?: Hash;
  /** The clock of the house, by which a station is opened. */
  now?: () => Instant;
}

export function storeOver(engine: Engine, { hash = sha256, now = Date.now }: StoreOptions = {}): Store {
  const keep = keeper(engine, hash);
  const books = perStation((station) => booksOf(engine, keep, station));
  const outbox = perStation((station) => outboxOf(engine, station));
  return {
    books,
    outbox,
    organisations: organisationsOf(engine, hash, now),
    check: () => engine.check(),
    sound: () => engine.sound(),
    auditChain: (station) => readAudit(engine, station)(),
    startTallies: (station) => startTallies(engine, station)(),
    laid: (station) => laidBooks(engine, station),
    close: () => engine.close(),
  };
}

/** One of each station, so that its statements are compiled once. */
function perStation<T>(make: (station: StationId) => T): (station: StationId) => T {
  const made = new Map<StationId, T>();
  return (station) => {
    const known = made.get(station) ?? make(station);
    made.set(station, known);
    return known;
  };
}
